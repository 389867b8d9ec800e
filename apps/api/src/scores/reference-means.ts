import type { ReferenceMeans } from '@throughline/instrument';
import { isServiceMeasure, scoreAnswer } from '@throughline/instrument';
import type { Answers, Questionnaire } from '@throughline/types';
import type pg from 'pg';
import { minimumPooled } from './cross-products.ts';

export interface ReferenceMean {
  readonly question: string;
  readonly n: number;
  readonly mean: number;
}

/**
 * Means of every item over the whole organisation, from a wave that asked all of them; null where
 * some item has fewer than 50 answers. They are frozen with the wave and adjust its own composites
 * and those of the waves after it.
 */
export function measureReferences(
  questionnaire: Questionnaire,
  answers: readonly Answers[],
): ReferenceMean[] | null {
  const means: ReferenceMean[] = [];
  for (const question of questionnaire.questions) {
    if (question.kind !== 'single' || question.construct === null) continue;
    if (isServiceMeasure(question.construct)) continue;
    const scores = answers.flatMap((given) => {
      const answer = given[question.id];
      return answer === undefined ? [] : (scoreAnswer(question, answer) ?? []);
    });
    if (scores.length < minimumPooled) return null;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    means.push({ question: question.id, n: scores.length, mean });
  }
  return means;
}

export async function writeReferences(
  client: pg.PoolClient,
  waveId: string,
  means: readonly ReferenceMean[],
): Promise<void> {
  await client.query(
    `INSERT INTO result.reference_mean (wave, question, n, mean)
     SELECT $1, m.* FROM unnest($2::text[], $3::int[], $4::float8[]) AS m`,
    [
      waveId,
      means.map((one) => one.question),
      means.map((one) => one.n),
      means.map((one) => one.mean),
    ],
  );
}

/** The newest reference means of a wave's pulse, up to and with the wave itself; null without any. */
export async function readReferences(
  client: pg.PoolClient,
  waveId: string,
): Promise<{ readonly wave: string; readonly means: ReferenceMeans } | null> {
  const found = await client.query<{ wave: string; question: string; mean: number }>(
    `SELECT r.wave, r.question, r.mean FROM result.reference_mean r
     WHERE r.wave = (
       SELECT other.id FROM roster.wave this
       JOIN roster.wave other ON other.pulse_id = this.pulse_id AND other.number <= this.number
       WHERE this.id = $1
         AND EXISTS (SELECT FROM result.reference_mean m WHERE m.wave = other.id)
       ORDER BY other.number DESC LIMIT 1)`,
    [waveId],
  );
  const [first] = found.rows;
  if (first === undefined) return null;
  return { wave: first.wave, means: new Map(found.rows.map((row) => [row.question, row.mean])) };
}
