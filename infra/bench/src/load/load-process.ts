import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadPlan, LoadReport, LoadResult } from './plan.ts';

/** A load generator in a process of its own, so that it shares no event loop with the bench. */
export class LoadProcess {
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.child = child;
  }

  static async start(script: 'load-http' | 'load-loop', plan: LoadPlan): Promise<LoadProcess> {
    const file = fileURLToPath(new URL(`../${script}.ts`, import.meta.url));
    const load = new LoadProcess(fork(file, { execArgv: ['--conditions=source'] }));
    await load.ask({ kind: 'plan', plan });
    return load;
  }

  async reconnect(): Promise<void> {
    await this.ask({ kind: 'reconnect' });
  }

  async run(seconds: number): Promise<LoadResult> {
    const report = await this.ask({ kind: 'run', seconds });
    if (report.kind !== 'done') throw new Error('the load generator answered out of turn');
    if (report.result.failures > 0) {
      throw new Error(`${report.result.failures} submits were not accepted; nothing is measured`);
    }
    return report.result;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private ask(order: LoadOrder): Promise<LoadReport> {
    return new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error('a load generator ended'));
      this.child.once('exit', fail);
      this.child.once('message', (report: LoadReport) => {
        this.child.off('exit', fail);
        resolve(report);
      });
      this.child.send(order);
    });
  }
}
