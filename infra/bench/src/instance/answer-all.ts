import { hashCredential } from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { readPublicKey, sealAnswer } from '../../../../apps/api/src/ballots/seal.ts';
import { createPool } from '../../../../apps/api/src/database/pools.ts';
import type { WorkerContext } from '../../../../apps/api/src/invitations/worker-context.ts';
import { submitStatement } from '../../../../apps/api/src/responses/submit-statement.ts';
import { drawAnswers } from './answers.ts';
import type { OpenWave } from './open-wave.ts';

/** Everyone answers, sealed and stored as the api does it. */
export async function answerAll(
  context: WorkerContext,
  {
    url,
    wave,
    commentQuestion,
  }: { readonly url: string; readonly wave: OpenWave; readonly commentQuestion: string | null },
): Promise<void> {
  const found = await context.close.query<{ answer_bytes: number; seal_public_key: Buffer }>(
    'SELECT answer_bytes, seal_public_key FROM roster.wave WHERE id = $1',
    [wave.id],
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error('the wave is gone');
  const key = readPublicKey(row.seal_public_key);
  const answers = drawAnswers(wave.ballotKeys.length, commentQuestion);
  const pool = createPool(url, 8);
  const submits = wave.ballotKeys.entries();
  const lane = async (): Promise<void> => {
    for (const [index, ballotKey] of submits) {
      const credential = hashCredential(ballotKey);
      const answer = JSON.stringify({ form: 'nine', answers: answers[index] });
      const sealed = sealAnswer(answer, row.answer_bytes, key, { waveId: wave.id, credential });
      await pool.query({ ...submitStatement, values: [wave.id, credential, sealed] });
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  await pool.end();
}
