import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { kinds } from './calibration/kinds.ts';
import { checkLimits } from './calibration/limits.ts';
import type { Replication } from './calibration/replicate.ts';
import { replicateInWorkers } from './calibration/replicate-in-workers.ts';
import { sayLimits, sayTable } from './calibration/say-table.ts';

const { values: options } = parseArgs({
  options: {
    /** Panels of each kind. */
    reps: { type: 'string', default: '200' },
    /** Only this kind. */
    only: { type: 'string', default: '' },
    threads: { type: 'string', default: String(availableParallelism()) },
    /** One line of JSON a study, before the table. */
    json: { type: 'boolean', default: false },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const chosen = kinds.filter(({ name }) => options.only === '' || name === options.only);
const repetitions = Number(options.reps);
const requests = Array.from({ length: repetitions }, (_, number) =>
  chosen.map(({ name }) => ({ kind: name, number })),
).flat();
const replications: Replication[] = [];
const started = performance.now();
await replicateInWorkers(requests, Number(options.threads), (replies) => {
  replications.push(...replies);
  if (options.json) for (const reply of replies) print(JSON.stringify(reply));
});
const minutes = (performance.now() - started) / 60_000;

print(
  `${repetitions} panels of each kind, ${replications.length} studies in ${minutes.toFixed(1)} minutes on ${options.threads} threads`,
);
for (const { name, what, size, seed } of chosen) {
  print(`${name}: ${what}; ${size.units} units x ${size.periods} periods, seed ${seed}`);
}
print('Counts for H1 to H4: supported / leaning / cannot tell yet / not supported');
for (const line of sayTable(replications)) print(line);
const limits = checkLimits(replications);
for (const line of sayLimits(limits)) print(line);
process.exitCode = limits.every(({ isKept }) => isKept) ? 0 : 1;
