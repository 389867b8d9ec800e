import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runStudy } from '../src/study/run-study.ts';
import { madeStudy } from './speed/made-study.ts';

const { values: options } = parseArgs({
  options: {
    /** Only this size, in this process: "500x16". */
    size: { type: 'string', default: '' },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a full study with its 999 permutations may take; its memory includes the input. */
const tasks = [
  { size: '500x16', mostSeconds: 5, mostMegabytes: null },
  { size: '5000x52', mostSeconds: 90, mostMegabytes: 1024 },
];

if (options.size !== '') {
  const [units = 0, periods = 0] = options.size.split('x').map(Number);
  const input = madeStudy({ units, periods });
  const inputMegabytes = process.memoryUsage().rss / 2 ** 20;
  const before = process.cpuUsage();
  const started = performance.now();
  const { hypotheses } = runStudy(input);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const words = hypotheses.map(({ id, verdict }) => `${id} ${verdict.word}`).join(', ');
  print(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes, inputMegabytes, words }));
} else {
  // A process for each size: memory is a high-water mark.
  for (const { size, mostSeconds, mostMegabytes } of tasks) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, '--size', size],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The study of ${size} failed: ${stderr}`);
    const { seconds, cpu, megabytes, inputMegabytes, words } = JSON.parse(stdout);
    const isKept = seconds <= mostSeconds && (mostMegabytes === null || megabytes <= mostMegabytes);
    const memory = mostMegabytes === null ? '' : ` and ${mostMegabytes} MB`;
    print(
      `${size}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor), peak ${megabytes.toFixed(0)} MB (${inputMegabytes.toFixed(0)} before the study began); ${words}`,
    );
    print(`  allowed ${mostSeconds} s${memory}: ${isKept ? 'kept' : 'MISSED'}`);
    if (!isKept) process.exitCode = 1;
  }
}
