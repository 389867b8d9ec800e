import type { UnitQuarter } from './demo-process.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';

/** What the demo measures of its customers. */
export const demoMetrics = ['nps', 'csat', 'ces', 'per', 'retention'] as const;

export interface DemoObservation {
  readonly metric: (typeof demoMetrics)[number];
  readonly value: number;
  readonly n: number;
  readonly standardDeviation: number | null;
}

/** What sampled customers of a branch said and did in the quarter after a wave, as five metrics. */
export function drawOutcomes(
  unitKey: string,
  wave: number,
  { satisfaction, person }: UnitQuarter['customers'],
): DemoObservation[] {
  const random = createRandom(`customers ${unitKey} ${wave}`);
  const n = 60 + Math.floor(random.next() * 140);
  const felt = Array.from({ length: n }, () => satisfaction + random.normal(0, 1));
  const share = (isMet: (value: number) => boolean): number => felt.filter(isMet).length / n;
  const nps = 100 * (share((value) => value > 0.1) - share((value) => value < -0.75));
  // Customers' mean of five answers to "treated as a person", 0 to 100.
  const treated = Array.from({ length: n }, () => score(person + random.normal(0, 0.9)));
  const ease = felt.map((value) => Math.min(7, Math.max(1, Math.round(5 + value))));
  return [
    { metric: 'nps', value: round(nps), n, standardDeviation: null },
    {
      metric: 'csat',
      value: round(100 * share((value) => value > -0.85)),
      n,
      standardDeviation: null,
    },
    { metric: 'ces', value: round(meanOf(ease)), n, standardDeviation: round(spreadOf(ease)) },
    {
      metric: 'per',
      value: round(meanOf(treated)),
      n,
      standardDeviation: round(spreadOf(treated)),
    },
    { metric: 'retention', ...drawRetention(random, satisfaction) },
  ];
}

function score(felt: number): number {
  return Math.min(100, Math.max(0, 62 + 14 * felt));
}

/** Of the customers due to return, how many did; only loosely a matter of satisfaction. */
function drawRetention(
  random: SeededRandom,
  satisfaction: number,
): { value: number; n: number; standardDeviation: null } {
  const n = 150 + Math.floor(random.next() * 200);
  const chance = 1 / (1 + Math.exp(-(1.4 + 0.35 * satisfaction)));
  const kept = Array.from({ length: n }, () => random.next()).filter(
    (draw) => draw < chance,
  ).length;
  return { value: round((100 * kept) / n), n, standardDeviation: null };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
