import { parseArgs } from 'node:util';
import { writeTable } from '../../bench/src/measures/write-table.ts';
import type { Attack, Finding } from './attacks/attack-result.ts';
import { listAttacks } from './attacks/list-attacks.ts';
import { makeWorld } from './world/make-world.ts';

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'throughline' },
    only: { type: 'string' },
  },
});
const size = values.long
  ? { people: 1_000, shops: 90, waves: 3 }
  : { people: 220, shops: 26, waves: 3 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Outcome {
  readonly attack: Attack;
  readonly real: Finding;
  readonly planted: Finding;
}

const world = await makeWorld(size, values.seed);
const interrupt = (): void => {
  void world.stop().finally(() => process.exit(130));
};
process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
try {
  const wanted = values.only?.split(',');
  const outcomes: Outcome[] = [];
  for (const attack of listAttacks(world, values.long)) {
    if (wanted !== undefined && !wanted.includes(attack.id)) continue;
    const startedAt = performance.now();
    const real = await attack.run();
    const planted = await attack.planted();
    outcomes.push({ attack, real, planted });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    process.stderr.write(`${attack.id} took ${seconds} s\n`);
  }
  say(report(outcomes));
  const broken = outcomes.filter(({ real }) => real.learned > real.limit);
  const blind = outcomes.filter(({ planted }) => planted.learned <= planted.limit);
  for (const { attack, real } of broken) {
    say(`FAILED: ${attack.id} ${attack.title}: ${real.example ?? real.what}`);
  }
  for (const { attack } of blind) {
    say(`FAILED: ${attack.id} did not find the leak that was put there: it proves nothing`);
  }
  if (outcomes.length === 0) say('FAILED: there is no such attack');
  if (broken.length + blind.length > 0 || outcomes.length === 0) process.exitCode = 1;
  else say('Nothing was learned, and every attacker found the leak that was put there.');
} finally {
  await world.stop();
}

function report(outcomes: readonly Outcome[]): string {
  const head = ['', 'attack', 'attempts', 'learned', 'limit', 'planted leak', 'of'];
  const write = (value: number): string =>
    Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(3);
  const rows = outcomes.map(({ attack, real, planted }) => [
    attack.id,
    attack.title,
    write(real.attempts),
    write(real.learned),
    write(real.limit),
    planted.learned > planted.limit ? `found (${write(planted.learned)})` : 'NOT FOUND',
    real.what,
  ]);
  return writeTable(head, rows);
}
