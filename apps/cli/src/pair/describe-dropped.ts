import { type DropReason, type Panel, dropReasons } from '@throughline/linkage';

/** What was left out of the panel, one line a reason; none where nothing was. */
export function describeDropped(panel: Panel): string[] {
  const [later, before] = describeLag(panel.lag);
  const words: Readonly<Record<DropReason, string>> = {
    unitNotListed: 'scores and outcomes of units that the file of units does not list',
    unitWithoutOutcome: 'scores of units that never have the outcome',
    unitWithoutCulture: 'outcomes of units that never have the score',
    noOutcomeInPeriod: `scores without the outcome ${later}`,
    noCultureInPeriod: `outcomes without the score ${before}`,
    cultureBelowMinN: `with a score from fewer than ${panel.minN} people`,
    outcomeBelowMinN: `with an outcome from fewer than ${panel.minN} people`,
    unknownN: 'with a side that does not say from how many people',
  };
  const left = dropReasons.filter((reason) => panel.dropped[reason] > 0);
  const counts = left.map((reason) => panel.dropped[reason].toLocaleString('en-GB'));
  const width = Math.max(0, ...counts.map((count) => count.length));
  return left.map(
    (reason, index) => `  ${(counts[index] ?? '').padStart(width)}  ${words[reason]}`,
  );
}

function describeLag(lag: number): [string, string] {
  if (lag === 0) return ['in the same period', 'in the same period'];
  const periods = `${Math.abs(lag)} ${Math.abs(lag) === 1 ? 'period' : 'periods'}`;
  return lag > 0
    ? [`${periods} later`, `${periods} before`]
    : [`${periods} before`, `${periods} later`];
}
