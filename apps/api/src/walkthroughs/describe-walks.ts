import { scoreWalk } from '@throughline/instrument';
import type { CountedChecks, SectionScore, WalkResult, WalkSummary } from '@throughline/types';
import type { WalkRow } from './walkthrough.queries.ts';

export function summariseWalk(row: WalkRow, accountId: string): WalkSummary {
  const { score, checks } = scoreWalk(row.list, row.findings);
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
    score: roundScore(score),
    checks,
  };
}

export function scoreSections(row: WalkRow): SectionScore[] {
  return scoreWalk(row.list, row.findings).sections.map((section) => ({
    ...section,
    score: roundScore(section.score),
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
        unscored: scored.filter(({ score }) => score === null).length,
        wentWrong: walks.filter(({ goes_wrong: goesWrong }) => goesWrong).length,
        newestOn:
          walks
            .map(({ walked_on: day }) => day)
            .toSorted()
            .at(-1) ?? first.walked_on,
        ...joinScores(scored),
        sections: sections.map(({ id }, place) => ({
          id,
          ...joinScores(scored.flatMap((one) => one.sections[place] ?? [])),
        })),
      },
    ];
  });
}

/** The mean of the scores that there are, and the checks that these rest on. */
function joinScores(
  parts: readonly { readonly score: number | null; readonly checks: CountedChecks }[],
): Pick<WalkResult, 'score' | 'checks'> {
  const known = parts.flatMap(({ score, checks }) => (score === null ? [] : [{ score, checks }]));
  const add = (pick: (one: (typeof known)[number]) => number): number =>
    known.reduce((sum, one) => sum + pick(one), 0);
  return {
    score: known.length === 0 ? null : Math.round(add(({ score }) => score) / known.length),
    checks: {
      counted: add(({ checks }) => checks.counted),
      asked: add(({ checks }) => checks.asked),
    },
  };
}

function roundScore(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}
