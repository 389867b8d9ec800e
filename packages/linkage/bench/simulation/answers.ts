import type { Draws } from './draws.ts';

/** The four scales of the survey with the loadings of their three items. */
const scales = [
  { latent: 0, middle: 3.5, loadings: [1, 1.1, 0.9] },
  { latent: 3, middle: 3.6, loadings: [1.1, 1, 0.9] },
  { latent: 1, middle: 3.4, loadings: [1, 0.9, 1.1] },
  { latent: 2, middle: 3.3, loadings: [1, 1.05, 0.95] },
] as const;

/** Codes of the constructs, in the order of the scales. */
export const constructs = ['ICT', 'AUT', 'VAL', 'KNW'] as const;

const [spreadBetween, spreadWithin, spreadOfPeople, spreadOfItems] = [0.35, 0.35, 0.75, 0.65];
const shareMissing = 0.02;

/** What the people of one unit and period said, in sums: nothing of a single person is kept. */
export interface CellSums {
  /** People with a score, and the sum of their scores, by construct. */
  readonly n: readonly number[];
  readonly sums: readonly number[];
  /** People with both scores, row-major. */
  readonly both: readonly number[];
  /** Around the cell's mean, over people with all four scores: products, and degrees of freedom. */
  readonly products: readonly number[];
  readonly df: number;
}

/**
 * Draws the answers of so many people and scores them: items on a scale of 1 to 5, one in fifty not answered, a
 * person's score the mean of the items of a construct if two of three are answered.
 *
 * @param inside what moves in this unit and period, by latent series, the shock that all units share added.
 */
export function drawCell(
  people: number,
  cell: { readonly level: readonly number[]; readonly inside: readonly number[] },
  { normal, uniform }: Draws,
): CellSums {
  const k = scales.length;
  const n = scales.map(() => 0);
  const sums = scales.map(() => 0);
  const both = Array.from({ length: k * k }, () => 0);
  const complete: number[][] = [];
  for (let person = 0; person < people; person += 1) {
    // Four tendencies of a person that go together at 0.5: half of their variance is one and the same.
    const shared = normal();
    const scores = scales.map(({ latent, middle, loadings }): number | null => {
      const own = spreadOfPeople * Math.sqrt(0.5) * (shared + normal());
      const tendency =
        spreadBetween * (cell.level[latent] ?? 0) + spreadWithin * (cell.inside[latent] ?? 0) + own;
      let [answered, sum] = [0, 0];
      for (const loading of loadings) {
        const answer = Math.round(middle + loading * tendency + spreadOfItems * normal());
        if (uniform() < shareMissing) continue;
        answered += 1;
        sum += Math.min(5, Math.max(1, answer));
      }
      return answered >= 2 ? sum / answered : null;
    });
    scores.forEach((score, a) => {
      if (score === null) return;
      n[a] = (n[a] ?? 0) + 1;
      sums[a] = (sums[a] ?? 0) + score;
      scores.forEach((other, b) => {
        if (other !== null) both[a * k + b] = (both[a * k + b] ?? 0) + 1;
      });
    });
    const known = scores.filter((score) => score !== null);
    if (known.length === k) complete.push(known);
  }
  const { products, df } = productsAround(complete, k);
  return { n, sums, both, products, df };
}

function productsAround(
  complete: readonly (readonly number[])[],
  k: number,
): Pick<CellSums, 'products' | 'df'> {
  const products = Array.from({ length: k * k }, () => 0);
  if (complete.length === 0) return { products, df: 0 };
  const means = scales.map(
    (_, a) => complete.reduce((sum, scores) => sum + (scores[a] ?? 0), 0) / complete.length,
  );
  for (const scores of complete) {
    for (let a = 0; a < k; a += 1) {
      for (let b = 0; b < k; b += 1) {
        const product = ((scores[a] ?? 0) - (means[a] ?? 0)) * ((scores[b] ?? 0) - (means[b] ?? 0));
        products[a * k + b] = (products[a * k + b] ?? 0) + product;
      }
    }
  }
  return { products, df: complete.length - 1 };
}

/** What so many customers said on a scale of 1 to 5: mean and standard deviation. */
export function drawCustomers(
  customers: number,
  mood: number,
  { normal }: Draws,
): { readonly mean: number; readonly sd: number } {
  const answers = Array.from({ length: customers }, () =>
    Math.min(5, Math.max(1, Math.round(3.7 + 0.3 * mood + 0.65 * normal() + 0.55 * normal()))),
  );
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / customers;
  const squares = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (customers - 1)) };
}
