import { parseArgs } from 'node:util';
import type { Answers } from '@throughline/types';
import { checkBallots, compareCounts } from './crash/check-counts.ts';
import { readNonce } from './instance/read-nonce.ts';
import { runCrowd } from './crash/clients.ts';
import { killInTurn } from './crash/killer.ts';
import { Ledger } from './crash/ledger.ts';
import { Admin } from './instance/admin.ts';
import { drawAnswers } from './instance/answers.ts';
import { fillBranch } from './instance/fill-branch.ts';
import { Instance } from './instance/instance.ts';
import { createContext, deriveBallotKeys } from './instance/open-wave.ts';
import { watchMachine } from './measures/machine.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const clients = 500;
const size = values.quick
  ? { people: 1_000, submits: 3_000, apiKills: 3 }
  : { people: 8_000, submits: 22_000, apiKills: 10 };
const longestRestartSeconds = 5;
/** Restart times say something only where others leave the machine alone. */
const largestShareOfOthers = 0.1;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const instance = await Instance.start();
const interrupt = (): void => {
  void instance.stop().finally(() => process.exit(130));
};
process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
const context = createContext(instance);
try {
  const admin = await Admin.setUp(instance);
  const unit = await fillBranch({ instance, admin }, 'crash', size.people);
  const pulse = await admin.createPulse({ unitIds: [unit] });
  instance.startWorker();
  const { id } = await admin.launchWave(pulse.id);
  await admin.waitForWave(id, 'open', 60);
  await instance.stopWorker();
  const wave = { id, ballotKeys: await deriveBallotKeys(context, id) };

  say(`${clients} clients with ${size.people} codes send at least ${size.submits} answers`);
  const ledger = new Ledger(size.people);
  const finished = new AbortController();
  const readOthers = watchMachine([instance.database.pid()]);
  const pool = drawAnswers(1_000, null);
  const crowd = runCrowd({
    url: instance.url,
    waveId: id,
    nonce: await readNonce(instance.url, id),
    ballotKeys: wave.ballotKeys,
    clients,
    submits: size.submits,
    ledger,
    drawAnswers: (): Answers => pool[Math.floor(Math.random() * pool.length)] ?? {},
  }).finally(() => finished.abort());
  const killing = killInTurn(instance, ledger, { ...size, signal: finished.signal });
  const [report, kills] = await Promise.all([crowd, killing]);
  const others = readOthers();

  const ballots = await checkBallots(context, wave, ledger);
  instance.startWorker();
  await admin.post(`/api/waves/${id}/close`);
  await admin.waitForWave(id, 'closed', 120);
  const counts = await compareCounts(instance.database.superuserUrl, id, ballots.expected);

  const slowest = Math.max(...kills.apiSeconds);
  const write = (seconds: readonly number[]): string =>
    seconds.map((value) => value.toFixed(2)).join(', ');
  say(
    [
      `acknowledged          ${ledger.acknowledged}, of these ${ledger.replaced} replaced an earlier answer`,
      `attempts              ${report.attempts}: ${report.unreached} without a reply, ${report.unavailable} answered 503, ${report.otherErrors} other errors`,
      `given up              ${report.abandoned}; ${ledger.countInDoubt()} codes end in doubt`,
      `api killed            ${kills.apiSeconds.length} times; seconds to the next acknowledged answer: ${write(kills.apiSeconds)}`,
      `database killed       ${kills.databaseSeconds.length} time; seconds: ${write(kills.databaseSeconds)}; the api ${kills.apiOutlivedDatabase ? 'lived on' : 'died'}`,
      `others                ${others === null ? 'unknown' : `${(others * 100).toFixed(1)} % of the machine`}`,
      `counted after close   ${counts.counted} answers of ${ballots.expected.length} people`,
      `lost                  ${ballots.lost} ballots, ${counts.missing} counts`,
      `duplicated            ${counts.surplus} counts`,
    ].join('\n'),
  );
  const faults = [
    ...(ballots.lost + counts.missing > 0 ? ['acknowledged answers were lost'] : []),
    ...(counts.surplus > 0 ? ['answers were counted more than once'] : []),
    ...(kills.apiOutlivedDatabase ? [] : ['the api ended with its database']),
    ...(slowest > longestRestartSeconds && others !== null && others <= largestShareOfOthers
      ? [`a restart took ${slowest.toFixed(1)} s; at most ${longestRestartSeconds} are allowed`]
      : []),
  ];
  for (const fault of faults) say(`FAILED: ${fault}`);
  if (faults.length === 0) say('Nothing was lost, nothing was counted twice.');
  else process.exitCode = 1;
} finally {
  await context.end();
  await instance.stop();
}
