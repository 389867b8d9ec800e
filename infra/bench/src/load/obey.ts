import type { LoadOrder, LoadPlan, LoadReport, LoadResult } from './plan.ts';

/** One side of the comparison, in a process of its own. */
export interface LoadSide {
  reconnect(): Promise<void>;
  run(seconds: number): Promise<LoadResult>;
}

/** Carries out the orders of the parent process, one after the other. */
export function obey(makeSide: (plan: LoadPlan) => Promise<LoadSide>): void {
  let side: LoadSide | null = null;
  const carryOut = async (order: LoadOrder): Promise<LoadReport> => {
    if (order.kind === 'plan') {
      side = await makeSide(order.plan);
      return { kind: 'ready' };
    }
    if (side === null) throw new Error('there is no plan yet');
    if (order.kind === 'run') return { kind: 'done', result: await side.run(order.seconds) };
    await side.reconnect();
    return { kind: 'ready' };
  };
  process.on('message', (order: LoadOrder) => {
    carryOut(order).then(
      (report) => process.send?.(report),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
}
