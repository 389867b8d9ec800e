import type { ScaleQuality } from '@throughline/types';
import { trackPlan, type PlanFacts } from './validation-plan.ts';

const quality = (omega: number, icc1: number, itemRestR: number, people = 320): ScaleQuality => ({
  consistency: {
    people,
    alpha: { value: omega, low: omega - 0.03, high: omega + 0.03 },
    alphaGap: null,
    omega: { value: omega, low: omega - 0.03, high: omega + 0.03 },
    omegaGap: null,
    items: [
      { item: 'A1', itemRestR: 0.6 },
      { item: 'A2', itemRestR },
    ],
  },
  agreement: { groups: 31, mean: 0.8, median: 0.8, shareAt70: 1, gap: null },
  aggregation: {
    groups: 31,
    people: 320,
    icc1: { value: icc1, low: 0, high: 0.3 },
    icc2: null,
    unitsDiffer: true,
    gap: null,
  },
});

const facts = (change: Partial<PlanFacts> = {}): PlanFacts => ({
  bank: [quality(0.8, 0.1, 0.5)],
  latest: [quality(0.8, 0.1, 0.5)],
  constructs: 1,
  items: 2,
  recorded: new Map(
    (['interviews', 'factors', 'invariance', 'convergence'] as const).map((step) => [
      step,
      { note: 'Done and well.', by: 'Ada', at: '2026-01-01T00:00:00.000Z' },
    ]),
  ),
  hypotheses: { registered: 4, answered: 2, supported: 1 },
  ...change,
});

const unmet = (change: Partial<PlanFacts>): string[] =>
  trackPlan(facts(change)).flatMap((step) => (step.isMet ? [] : [step.id]));

describe('trackPlan', () => {
  it('is met when every step is', () => {
    expect(unmet({})).toEqual([]);
  });

  const short: readonly (readonly [string, Partial<PlanFacts>, string[]])[] = [
    [
      'too few people who answered one construct in full',
      {
        bank: [quality(0.8, 0.1, 0.5), quality(0.8, 0.1, 0.5, 290)],
        latest: [quality(0.8, 0.1, 0.5), quality(0.8, 0.1, 0.5)],
        constructs: 2,
        items: 4,
      },
      ['pilot'],
    ],
    ['a question apart', { bank: [quality(0.8, 0.1, 0.34)] }, ['items']],
    ['an unreliable measure', { bank: [quality(0.74, 0.1, 0.5)] }, ['omega']],
    ['units alike', { latest: [quality(0.8, 0.04, 0.5)] }, ['aggregation']],
    [
      'no hypothesis supported',
      { hypotheses: { registered: 4, answered: 4, supported: 0 } },
      ['prediction'],
    ],
    [
      'a step nobody recorded',
      { recorded: new Map() },
      ['interviews', 'factors', 'invariance', 'convergence'],
    ],
    ['no whole bank yet', { bank: null }, ['pilot', 'items', 'omega']],
    ['no wave yet', { bank: null, latest: [] }, ['pilot', 'items', 'omega', 'aggregation']],
  ];
  it.each(short)('is not met with %s', (_, change, steps) => {
    expect(unmet(change)).toEqual(steps);
  });

  it('names the questions to look at, and says how far each step is', () => {
    const plan = trackPlan(facts({ bank: [quality(0.8, 0.1, -0.2, 1_320)] }));
    const progress = new Map(plan.map((step) => [step.id, step.progress]));
    expect(progress.get('items')).toBe('1 of 2 questions do; to be looked at: A2.');
    expect(progress.get('pilot')).toMatch(/ by about 1,320 people or more, in 31 groups/);
    expect(progress.get('prediction')).toBe(
      'Two of four hypotheses have an answer. One is supported.',
    );
    const hypotheses = { registered: 4, answered: 1, supported: 0 };
    expect(trackPlan(facts({ hypotheses })).at(-1)?.progress).toBe(
      'One of four hypotheses has an answer. None is supported.',
    );
  });
});
