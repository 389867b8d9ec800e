/** People of a block by the items of the construct over which they were scored. */
export interface AnswerPattern {
  readonly items: readonly string[];
  readonly people: number;
}

/**
 * Which items of a construct may be counted in a block beside the construct's own score.
 *
 * Those who answered an item, and those scored who did not, are each nobody or k or more. That
 * alone is not enough: with scores over different numbers of items, sums of items less the sum of
 * scores can single out the people of one pattern. So people are put into classes by what they
 * count for in every figure of the block (which counted items they answered, and over how many
 * items they were scored), and every class must hold k or more. The item that fewest people
 * answered is dropped until that is so.
 */
export function chooseItems(
  patterns: readonly AnswerPattern[],
  items: readonly string[],
  k: number,
): readonly string[] {
  const scored = patterns.reduce((sum, pattern) => sum + pattern.people, 0);
  const answeredBy = new Map(
    items.map((item) => [
      item,
      patterns.reduce((sum, one) => sum + (one.items.includes(item) ? one.people : 0), 0),
    ]),
  );
  const answered = (item: string): number => answeredBy.get(item) ?? 0;
  let kept = items
    .filter((item) => {
      const skipped = scored - answered(item);
      return answered(item) >= k && (skipped === 0 || skipped >= k);
    })
    .toSorted((a, b) => answered(b) - answered(a) || (a < b ? -1 : 1));
  while (kept.length > 0 && smallestClass(patterns, kept) < k) kept = kept.slice(0, -1);
  return kept;
}

function smallestClass(patterns: readonly AnswerPattern[], kept: readonly string[]): number {
  const classes = new Map<string, number>();
  for (const { items, people } of patterns) {
    const name = [items.length, ...kept.filter((item) => items.includes(item))].join(' ');
    classes.set(name, (classes.get(name) ?? 0) + people);
  }
  return Math.min(...[...classes.values()].filter((people) => people > 0));
}
