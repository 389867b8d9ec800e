/** How many more people would recommend the company than would not, in per cent: -100 to 100. */
export interface NetRecommendation {
  readonly value: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

const z95 = 1.959_964;

/**
 * eNPS from shares: those who said 9 or 10 less those who said 0 to 6. The variance is that of a
 * difference of two shares of one sample.
 *
 * @param shares per cent by answer, `0` to `10`; an answer left out is nobody's
 * @param n people who answered
 */
export function netRecommendation(
  shares: ReadonlyMap<string, number>,
  n: number,
): NetRecommendation {
  const sum = (isMeant: (answer: number) => boolean): number =>
    [...shares]
      .filter(([answer]) => isMeant(Number(answer)))
      .reduce((total, [, share]) => total + share / 100, 0);
  const all = sum((answer) => answer >= 0 && answer <= 10);
  if (all === 0) return { value: 0, low: -100, high: 100 };
  // Rounded shares need not add up to a whole.
  const promoters = sum((answer) => answer >= 9) / all;
  const detractors = sum((answer) => answer <= 6) / all;
  const net = promoters - detractors;
  const half = z95 * Math.sqrt((promoters + detractors - net * net) / n);
  const toPercent = (share: number): number =>
    Math.round(100 * Math.min(1, Math.max(-1, share))) + 0;
  return { value: toPercent(net), low: toPercent(net - half), high: toPercent(net + half) };
}
