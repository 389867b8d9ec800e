import { scoreWalk } from '@throughline/instrument';
import type { SectionScore, WalkResult, WalkSummary } from '@throughline/types';
import type { WalkRow } from './walkthrough.queries.ts';

export function summariseWalk(row: WalkRow, accountId: string): WalkSummary {
  return {
    id: row.id,
    list: row.list,
    unitId: row.unit_id,
    unitName: row.unit_name,
    by: row.by,
    isOwn: row.account_id === accountId,
    persona: row.persona,
    goal: row.goal,
    channel: row.channel,
    walkedOn: row.walked_on,
    goesWrong: row.goes_wrong,
    filedAt: row.filed_at?.toISOString() ?? null,
    score: roundScore(scoreWalk(row.list, row.findings).score),
  };
}

export function scoreSections(row: WalkRow): SectionScore[] {
  return scoreWalk(row.list, row.findings).sections.map(({ id, score }) => ({
    id,
    score: roundScore(score),
  }));
}

/** Means over the filed walks of each unit and list, in the order of the units' names. */
export function listResults(rows: readonly WalkRow[]): WalkResult[] {
  const filed = rows.filter(({ filed_at: filedAt }) => filedAt !== null);
  const groups = Map.groupBy(filed, ({ unit_id: unitId, list }) => `${unitId} ${list}`);
  return [...groups.values()].flatMap((walks): WalkResult[] => {
    const [first] = walks;
    if (first === undefined) return [];
    const scored = walks.map(({ list, findings }) => scoreWalk(list, findings));
    const sections = scored[0]?.sections ?? [];
    return [
      {
        unitId: first.unit_id,
        unitName: first.unit_name,
        list: first.list,
        walks: walks.length,
        wentWrong: walks.filter(({ goes_wrong: goesWrong }) => goesWrong).length,
        newestOn:
          walks
            .map(({ walked_on: day }) => day)
            .toSorted()
            .at(-1) ?? first.walked_on,
        score: roundScore(meanOf(scored.map(({ score }) => score))),
        sections: sections.map(({ id }, place) => ({
          id,
          score: roundScore(meanOf(scored.map((one) => one.sections[place]?.score ?? null))),
        })),
      },
    ];
  });
}

function meanOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

function roundScore(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}
