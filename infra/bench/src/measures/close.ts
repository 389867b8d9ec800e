import { openAnswer, readPrivateKey } from '../../../../apps/api/src/ballots/seal.ts';
import { inTransaction } from '../../../../apps/api/src/database/pools.ts';
import { readSealKey } from '../../../../apps/api/src/invitations/wave-keys.ts';
import type { WorkerContext } from '../../../../apps/api/src/invitations/worker-context.ts';
import { closeWave } from '../../../../apps/api/src/scores/close-wave.ts';
import { answerAll } from '../instance/answer-all.ts';
import { fillBranch } from '../instance/fill-branch.ts';
import { createContext, launchAndOpen, type OpenWave } from '../instance/open-wave.ts';
import { compare } from './compare.ts';
import type { Bench, Measure } from './measure.ts';
import { runPairs } from './pairs.ts';

const commentQuestion = 'OT1';

/** S2: the worker's close of a wave of 10,000 ballots, against opening the ballots alone. */
export async function measureClose(bench: Bench): Promise<Measure[]> {
  const { admin, instance, say } = bench;
  const drafts = 10_000;
  say(`Close: a wave of ${drafts} ballots with room for a comment`);
  const unit = await fillBranch(bench, 'close', drafts);
  const pulse = await admin.createPulse({ name: 'Close', unitIds: [unit], commentQuestion });
  const context = createContext(instance);
  const prepare = async (): Promise<OpenWave> => {
    const opened = await launchAndOpen(admin, context, pulse.id);
    await answerAll(context, {
      url: instance.database.urls.apiPublic,
      wave: opened,
      commentQuestion,
    });
    return opened;
  };
  let wave = await prepare();
  try {
    const pairs = await runPairs({
      count: bench.pairs,
      ownPids: [instance.database.pid()],
      yardstick: () => openAll(context, wave.id, drafts),
      product: async () => {
        await admin.post(`/api/waves/${wave.id}/close`);
        const took = await timed(() => closeWave(context, wave.id));
        await expectClosed(context, wave.id);
        return took;
      },
      between: async () => {
        wave = await prepare();
      },
      say,
    });
    const isSide = (seconds: number): number => seconds;
    const compared = compare(pairs, isSide, isSide);
    return [
      {
        id: 'S2',
        title: `close of ${drafts.toLocaleString('en-GB')} ballots against opening them`,
        unit: 's',
        ...compared,
        bounds: { floor: 3, aim: null, isGood: 'below' },
      },
      {
        id: 'S2',
        title: `close of ${drafts.toLocaleString('en-GB')} ballots, in all`,
        unit: 's',
        ...compared,
        yardstick: null,
        ratio: null,
        bounds: { floor: 15, aim: 8, isGood: 'below' },
      },
    ];
  } finally {
    await context.end();
  }
}

/** Opens every ballot, already in memory, and does nothing with it. */
async function openAll(context: WorkerContext, waveId: string, count: number): Promise<number> {
  const { privateKey, drafts } = await inTransaction(context.close, async (client) => ({
    privateKey: readPrivateKey(await readSealKey(client, context.masterKey, waveId)),
    drafts: await client.query<{ hash: Buffer; ciphertext: Buffer }>(
      'SELECT hash, ciphertext FROM ballot.draft WHERE wave = $1',
      [waveId],
    ),
  }));
  if (drafts.rows.length !== count) throw new Error(`there are ${drafts.rows.length} ballots`);
  return timed(async () => {
    for (const { hash, ciphertext } of drafts.rows) {
      openAnswer(ciphertext, privateKey, { waveId, credential: hash });
    }
  });
}

async function expectClosed(context: WorkerContext, waveId: string): Promise<void> {
  const found = await context.mail.query(
    `SELECT FROM roster.wave WHERE id = $1 AND state = 'closed' AND withheld IS NULL`,
    [waveId],
  );
  if (found.rowCount !== 1) throw new Error('the wave was not closed and published');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
}
