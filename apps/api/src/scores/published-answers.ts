import { netRecommendation } from '@throughline/instrument';
import type { AnswerCell, Question, WaveAnswers } from '@throughline/types';
import type { EntityManager } from 'typeorm';

/**
 * Shares of questions outside the constructs, as every view reads them. What is hidden, what does
 * not exist and what one may not see are rows that are not there.
 *
 * @param filter.visible units that the account may see; null for all.
 */
export function readAnswers(
  db: EntityManager,
  filter: { readonly waveId: string; readonly visible: readonly string[] | null },
): Promise<AnswerCell[]> {
  return db.query(
    `SELECT a.unit AS "unitId", wu.name AS "unitName", a.question, a.option, a.share, a.shown,
       a.n, a.n_mid AS "nMid"
     FROM result.published_answer a
     JOIN roster.wave_unit wu ON wu.wave_id = a.wave AND wu.unit_id = a.unit
     WHERE a.wave = $1 AND ($2::uuid[] IS NULL OR a.unit = ANY ($2))
     ORDER BY wu.name, a.unit, a.question, a.option`,
    [filter.waveId, filter.visible],
  );
}

/** A question whose options are counted; nothing for one that is scored or open. */
export function describeCounted(question: Question): WaveAnswers['questions'] {
  if (question.kind === 'text') return [];
  if (question.kind === 'single' && question.construct !== null) return [];
  const { id, text, kind, options, optOut, askedWhen } = question;
  return [
    {
      id,
      text,
      isMultiple: kind === 'multiple',
      isBranch: askedWhen !== undefined,
      options: optOut === null ? options : [...options, optOut],
    },
  ];
}

/** The item of the bank that asks whether people would recommend the company. */
const recommendationId = 'ENPS1';

/** eNPS from what is told of the shares, and so no more than they say. */
export function scoreRecommendation(cells: readonly AnswerCell[]): WaveAnswers['recommendation'] {
  const asked = cells.filter(
    ({ question, option }) => question === recommendationId && /^\d+$/.test(option),
  );
  return [...Map.groupBy(asked, ({ unitId }) => unitId).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { unitId, unitName, question, n, nMid } = first;
    const shares = new Map(own.map(({ option, share }) => [option, share]));
    return [{ unitId, unitName, question, n, ...netRecommendation(shares, nMid) }];
  });
}
