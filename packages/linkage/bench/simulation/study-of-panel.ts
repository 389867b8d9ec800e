import { bandCount, codeScore, codingOf } from '../../../disclosure/src/coding/code-score.ts';
import type { StudyInput, StudyScore, WithinCovariance } from '../../src/study/study-input.ts';
import { panelRegistration } from '../../test/study/reference-panel.ts';
import { constructs } from './answers.ts';
import type { SimulatedCell, SimulatedPanel } from './simulate-panel.ts';

/** `exact`: as computed. `coded`: as published, scores rounded and held, n as the middle of its band. */
export const valueTypes = ['exact', 'coded'] as const;
export type ValueType = (typeof valueTypes)[number];

const fewestPeople = 5;

/** The input of the four registered hypotheses over a simulated panel; scores run from 0 to 100. */
export function studyOfPanel(
  panel: SimulatedPanel,
  values: ValueType,
  draws: { readonly seed: number; readonly permutations: number },
): StudyInput {
  const measured = panel.cells.filter((cell) => cell.people !== null);
  const input: StudyInput = {
    registration: panelRegistration(),
    scores: measured.flatMap((cell) => scoresOf(cell, values)),
    figures: panel.cells.map(({ unit, period, customers: { mean, n, sd } }) => ({
      unit,
      period: String(period),
      metric: 'csat',
      value: mean,
      n,
      sd,
    })),
    covariates: new Map([...panel.resourcing].map(([unit, resourcing]) => [unit, { resourcing }])),
    withinCovariance: poolCovariance(measured),
    ...draws,
  };
  return values === 'exact' ? { ...input, pairCount: pairCountsOf(measured) } : input;
}

function scoresOf({ unit, period, people }: SimulatedCell, values: ValueType): StudyScore[] {
  return constructs.flatMap((construct, a): StudyScore[] => {
    const n = people?.n[a] ?? 0;
    if (n < fewestPeople) return [];
    const value = toHundred((people?.sums[a] ?? 0) / n);
    const place = { unit, period: String(period), construct };
    if (values === 'exact') return [{ ...place, value, n }];
    const { middle } = bandCount(n);
    const { score } = codeScore(value, n);
    return [{ ...place, value: score, n: middle, rounding: codingOf(middle).step }];
  });
}

function toHundred(score: number): number {
  return 25 * (score - 1);
}

function poolCovariance(cells: readonly SimulatedCell[]): WithinCovariance[] {
  const k = constructs.length;
  const sum = (of: (cell: NonNullable<SimulatedCell['people']>) => number): number =>
    cells.reduce((total, { people }) => total + (people === null ? 0 : of(people)), 0);
  const df = sum((people) => people.df);
  const both = (a: number, b: number): number => sum((people) => people.both[a * k + b] ?? 0);
  return constructs.flatMap((first, a) =>
    constructs.slice(a).map((second, offset) => {
      const b = a + offset;
      const covariance = (25 ** 2 * sum((people) => people.products[a * k + b] ?? 0)) / df;
      const shared = both(a, b) / Math.min(both(a, a), both(b, b));
      return { first, second, covariance, shared };
    }),
  );
}

function pairCountsOf(cells: readonly SimulatedCell[]): NonNullable<StudyInput['pairCount']> {
  const k = constructs.length;
  const known = new Map(cells.map(({ unit, period, people }) => [`${unit} ${period}`, people]));
  const place = (name: string): number => constructs.findIndex((construct) => construct === name);
  return (unit, period, first, second) =>
    known.get(`${unit} ${period}`)?.both[place(first) * k + place(second)] ?? null;
}
