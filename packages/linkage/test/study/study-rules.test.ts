import type { HypothesisResult, StudyResult } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import type { StudyProgress } from '../../src/study/progress.ts';
import type { StudyInput } from '../../src/study/study-input.ts';
import { describeByCode } from '../../src/verdict-words/describe-by-code.ts';
import { readPanel, withLaterFigures } from './reference-panel.ts';

const forward = { ...readPanel('forward'), permutations: 19 };

function find(result: StudyResult, id: string): HypothesisResult {
  const found = result.hypotheses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

function only(id: string, input: StudyInput): StudyInput {
  const { registration } = input;
  const hypotheses = registration.hypotheses.filter((one) => one.id === id);
  return { ...input, registration: { ...registration, hypotheses } };
}

const fourth = only('H4', forward);

it('gives the same bytes again', () => {
  const again = only('H4', { ...readPanel('forward'), permutations: 19 });
  expect(JSON.stringify(runStudy(again))).toBe(JSON.stringify(runStudy(fourth)));
});

it('tells how far it is, step by step, and the result is the same', () => {
  const told: StudyProgress[] = [];
  const result = runStudy({ ...forward, onProgress: (one) => void told.push(one) });
  expect(JSON.stringify(result)).toBe(JSON.stringify(runStudy(forward)));
  const shares = told.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  const equations = told.filter(({ stage }) => stage === 'equations');
  expect(equations.map(({ done }) => done)).toEqual([...Array(12).keys()]);
  expect(equations[3]).toMatchObject({ hypothesis: 'H2', outcome: 'csat', done: 3, total: 12 });
  const checks = told.filter(({ stage, hypothesis }) => stage === 'checks' && hypothesis === 'H1');
  expect(checks.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('tells checks of one name and one path apart by their level', () => {
  const checks = runStudy(forward).hypotheses.map((one) => one.checks);
  const names = checks.map((own) =>
    own.map(({ name, about: [from, to], level }) => JSON.stringify([name, from, to, level])),
  );
  for (const own of names) expect(own).toEqual([...new Set(own)]);
  const levels = new Set(checks.flat().map(({ level }) => level));
  expect(levels).toEqual(new Set([undefined, 'within', 'between']));
});

it('holds no number that is none', () => {
  const seen: unknown[] = [];
  JSON.stringify(runStudy(forward), (_, value: unknown) => {
    if (typeof value === 'number') seen.push(value);
    return value;
  });
  expect(seen.length).toBeGreaterThan(300);
  expect(seen.filter((value) => !Number.isFinite(value))).toEqual([]);
});

it('cannot tell with 15 units, and says how many are missing', () => {
  const kept = new Set([...new Set(forward.scores.map(({ unit }) => unit))].slice(0, 15));
  const keep = ({ unit }: { readonly unit: string }): boolean => kept.has(unit);
  const result = runStudy({
    ...forward,
    scores: forward.scores.filter(keep),
    figures: forward.figures.filter(keep),
  });
  for (const one of result.hypotheses) {
    expect(one.verdict.word).toBe('cannot_tell');
    expect(one.gate.missing).toContainEqual({ rule: 'units', have: 15, need: 20 });
    expect(one.detectable?.moreUnits).toBeGreaterThanOrEqual(5);
  }
});

it('cannot tell from six waves, whatever they show', () => {
  const periods = [...new Set(forward.scores.map(({ period }) => period))].toSorted().slice(0, 6);
  const keep = ({ period }: { readonly period: string }): boolean => periods.includes(period);
  const result = runStudy({
    ...forward,
    scores: forward.scores.filter(keep),
    figures: forward.figures.filter(keep),
  });
  expect(find(result, 'H4').verdict.word).toBe('cannot_tell');
  expect(find(result, 'H4').gate.missing).toContainEqual({ rule: 'waves', have: 6, need: 7 });
  expect(find(result, 'H4').verdict.direction).toBe('undetermined');
});

it('counts what is in the data where it is too little for any estimate', () => {
  const kept = new Set([...new Set(forward.scores.map(({ unit }) => unit))].slice(0, 12));
  const [first = ''] = [...new Set(forward.figures.map(({ period }) => period))].toSorted();
  const keep = ({ unit, period }: { readonly unit: string; readonly period: string }): boolean =>
    kept.has(unit) && period === first;
  const scores = forward.scores.filter(keep);
  const treated = (construct: string): number =>
    scores.filter((score) => score.construct === construct).length;
  const counts = ['ICT', 'KNW', 'AUT', 'VAL'].map(treated);
  expect(Math.min(...counts)).toBeGreaterThan(5);
  const result = runStudy({ ...forward, scores, figures: forward.figures.filter(keep) });
  const { gate, forward: effect } = find(result, 'H4');
  expect(effect).toBeNull();
  const have = Math.min(...counts);
  expect(gate.missing).toEqual([
    { rule: 'units', have, need: 20 },
    { rule: 'waves', have: 1, need: 7 },
    { rule: 'rows', have, need: 150 },
    { rule: 'estimation-periods', have: 0, need: 6 },
  ]);
});

/** Up and down from one period to the next. */
function swing(period: string): number {
  return 7 * Math.sin(Number(period.replaceAll(/\D/g, '')));
}

it.each<[string, (figure: StudyInput['figures'][number]) => number]>([
  ['never moves', () => 70],
  ['differs between units and never moves in one', ({ unit }) => 50 + unit.length],
  ['is one figure of the whole organisation', ({ period }) => 60 + swing(period)],
  [
    'rises and falls in all units alike',
    ({ unit, period }) => 60 + Number(unit.replaceAll(/\D/g, '')) + swing(period),
  ],
])(
  'says that an outcome which %s does not vary, and asks for no more waves of it',
  (_, valueOf) => {
    const figures = forward.figures.map((figure) => ({ ...figure, value: valueOf(figure) }));
    const { hypotheses } = runStudy({ ...forward, figures });
    for (const { gate, verdict, primaryP } of hypotheses) {
      expect(gate).toMatchObject({
        passed: false,
        missing: [{ rule: 'no-variation', about: ['csat'] }],
      });
      expect(verdict).toMatchObject({
        word: 'cannot_tell',
        reasons: [{ rule: 'no-variation', about: 'csat' }],
      });
      expect(primaryP).toBeNull();
    }
  },
);

it('says of a predictor that never moves what it says of an outcome', () => {
  const scores = forward.scores.map((score) =>
    score.construct === 'ICT' ? { ...score, value: 3 } : score,
  );
  const { gate } = find(runStudy({ ...fourth, scores }), 'H4');
  expect(gate.missing[0]).toEqual({ rule: 'no-variation', have: 4, need: 5, about: ['ICT'] });
});

it('names the control that the data lack, and does not decide without it', () => {
  const { registration } = fourth;
  const input = { ...fourth, registration: { ...registration, controls: ['staffing'] } };
  const result = runStudy(input);
  const one = find(result, 'H4');
  expect(one.gate).toEqual({
    passed: false,
    missing: [{ rule: 'no-data', have: 5, need: 6, about: ['staffing'] }],
  });
  expect(describeByCode(one, result).headline).toBe(
    'Cannot tell yet: of the 6 measures that the question needs, 5 are there, without “staffing”.',
  );
});

it('corrects for earlier looks in the quarter with the family, and decides by that', () => {
  const plain = runStudy(forward);
  const ps = plain.hypotheses.map(({ primaryP }) => primaryP ?? Number.NaN);
  const earlierLooks = [{ H1: 0.5, H2: 0.6, H3: 0.7, H4: 0.8 }, { H4: 0.9 }];
  const looked = runStudy({ ...forward, earlierLooks });
  const smallest = ps.indexOf(Math.min(...ps));
  expect(plain.hypotheses[smallest]?.adjustedP).toBeCloseTo(4 * (ps[smallest] ?? 1), 12);
  expect(looked.hypotheses[smallest]?.adjustedP).toBeCloseTo(9 * (ps[smallest] ?? 1), 12);
  expect(looked.earlierLooks).toEqual(earlierLooks);
  expect(looked.hypotheses.map(({ primaryP }) => primaryP)).toEqual(
    plain.hypotheses.map(({ primaryP }) => primaryP),
  );
  const h4 = find(looked, 'H4');
  expect(describeByCode(h4, looked).paragraph).toContain(
    'It is look number 3 in this quarter, and judged the more strictly for it.',
  );
  // Looks enough to take any finding away.
  const many = Array.from({ length: 10_000 }, () => ({ H4: 1 }));
  const doubtful = { ...forward.registration, alpha: 0.001 };
  const worn = find(runStudy({ ...forward, registration: doubtful, earlierLooks: many }), 'H4');
  expect(worn.adjustedP).toBeCloseTo(Math.min(1, 10_004 * (worn.primaryP ?? 1)), 8);
});

it('does not correct exploratory questions for looks', () => {
  const registration = { ...fourth.registration, kind: 'exploratory' as const };
  const plain = runStudy({ ...fourth, registration });
  const looked = runStudy({ ...fourth, registration, earlierLooks: [{ H4: 0.5 }] });
  expect(JSON.stringify(looked)).toBe(JSON.stringify(plain));
});

it('asks for no more waves where the part between units is the wider one', () => {
  const result = runStudy(only('H1', forward));
  const { components, detectable } = find(result, 'H1');
  const [inside, between] = components;
  expect(between?.standardError).toBeGreaterThan(inside?.standardError ?? Infinity);
  expect(detectable).toMatchObject({ moreUnits: expect.any(Number), moreWaves: null });
  expect(find(runStudy(fourth), 'H4').detectable?.moreWaves).toEqual(expect.any(Number));
});

it('steps down the ladder where the errors of scores are known singly only, and undoes the shrinking', () => {
  const { withinCovariance = [], pairCount: _, ...rest } = forward;
  const variances = withinCovariance.filter(({ first, second }) => first === second);
  const result = runStudy({ ...rest, withinCovariance: variances });
  expect(result.ladder).toMatchObject([{ estimator: 'fe_hpj' }]);
  const { forward: effect, verdict } = find(result, 'H4');
  expect(effect?.disattenuation).toBeGreaterThan(1.1);
  expect(verdict.reservations.map(({ kind }) => kind)).toContain('measurement-error-unknown');
});

it('does not call an effect too small where the spread of scores is not known', () => {
  const nothing = readPanel('null');
  const { withinCovariance: _, pairCount: __, ...rest } = nothing;
  const blind = find(runStudy({ ...rest, permutations: 19 }), 'H4');
  expect(find(runStudy({ ...nothing, permutations: 19 }), 'H4').verdict.word).toBe('not_supported');
  expect(blind.verdict.word).toBe('cannot_tell');
  expect(blind.verdict.reasons).toMatchObject([{ rule: 'reliability-unknown' }]);
  expect(blind.forward?.disattenuation).toBeNull();
});

it('reads an outcome of which less is better the other way round', () => {
  const turned = {
    ...fourth,
    figures: fourth.figures.map((row) => ({ ...row, value: -row.value })),
    registration: {
      ...fourth.registration,
      hypotheses: fourth.registration.hypotheses.map((one) => ({ ...one, lowerIsBetter: true })),
    },
  };
  expect(find(runStudy(turned), 'H4')).toEqual(find(runStudy(fourth), 'H4'));
});

it('finds an effect at the lag it was registered for: series moved by a quarter belong to lag 2', () => {
  const moved = withLaterFigures(fourth);
  const at = (lag: number) =>
    find(runStudy({ ...moved, registration: { ...moved.registration, lag } }), 'H4');
  expect(at(2).verdict.word).toBe('supported');
  expect(at(2).forward?.estimate).toBeGreaterThan(0.2);
  const strongest = at(2).lags.reduce((most, one) => ((one.r ?? 0) > (most.r ?? 0) ? one : most));
  expect(strongest.lag).toBe(2);
});

it('takes both arms the registered lag before', () => {
  const moved = withLaterFigures(only('H4', { ...readPanel('negonly'), permutations: 19 }));
  const registration = { ...moved.registration, lag: 2 };
  const { verdict, tails } = find(runStudy({ ...moved, registration }), 'H4');
  expect(verdict.word).toBe('supported');
  expect(tails?.label).toBe('stronger_below');
  expect(tails?.below.estimate).toBeGreaterThan(0.2);
  expect(tails?.below.p).toBeLessThan(0.001);
  expect(tails?.above.p).toBeGreaterThan(0.05);
});

it('warns where a figure that staff cannot influence moves as much', () => {
  const price = fourth.figures.map((row) => ({ ...row, metric: 'price' }));
  const withControl = (figures: typeof price) => ({
    ...fourth,
    figures: [...fourth.figures, ...figures],
    registration: {
      ...fourth.registration,
      hypotheses: fourth.registration.hypotheses.map((one) => ({
        ...one,
        negativeControl: 'price',
      })),
    },
  });
  const same = find(runStudy(withControl(price)), 'H4');
  expect(same.negativeControl?.differenceP).toBeCloseTo(0.5, 6);
  expect(same.verdict.reservations.map(({ kind }) => kind)).toContain('negative-control');
  const values = price.map(({ value }) => value);
  const shuffled = price.map((row, i) => ({
    ...row,
    value: values[(i * 7 + 311) % values.length] ?? 0,
  }));
  const other = find(runStudy(withControl(shuffled)), 'H4');
  expect(other.negativeControl?.differenceP).toBeLessThan(0.01);
  expect(other.verdict.reservations.map(({ kind }) => kind)).not.toContain('negative-control');
});

it('says by name what is not there, and goes on with the other hypotheses', () => {
  const scores = forward.scores.filter(({ construct }) => construct !== 'KNW');
  const result = runStudy({ ...forward, scores });
  expect(find(result, 'H2').gate).toEqual({
    passed: false,
    missing: [{ rule: 'no-data', have: 4, need: 5, about: ['KNW'] }],
  });
  expect(result.hypotheses.map(({ verdict }) => verdict.word)).toEqual(
    Array.from({ length: 4 }, () => 'cannot_tell'),
  );
});

it('leaves one unit out as if it had never been there', () => {
  const kept = new Set([...new Set(fourth.scores.map(({ unit }) => unit))].slice(0, 40));
  const keep = ({ unit }: { readonly unit: string }): boolean => kept.has(unit);
  const small = {
    ...fourth,
    scores: fourth.scores.filter(keep),
    figures: fourth.figures.filter(keep),
  };
  const full = find(runStudy(small), 'H4');
  const check = full.checks.find(({ name }) => name === 'leave-one-unit-out');
  const unit = check?.about.at(-1);
  const without = (one: { readonly unit: string }): boolean => one.unit !== unit;
  const refit = find(
    runStudy({
      ...small,
      scores: small.scores.filter(without),
      figures: small.figures.filter(without),
    }),
    'H4',
  );
  // The spread of customers' answers is pooled over all units, so the last digits differ.
  expect(check?.values['estimate']).toBeCloseTo(refit.forward?.estimate ?? Number.NaN, 3);
  // To first order the same: within a twentieth of the whole move.
  const { lowest = 0, highest = 0 } = check?.values ?? {};
  const estimate = check?.values['estimate'] ?? Number.NaN;
  const nearest = Math.min(Math.abs((lowest ?? 0) - estimate), Math.abs((highest ?? 0) - estimate));
  expect(nearest).toBeLessThan(0.02);
});

it('marks what was declared after the data were known', () => {
  const { verdict } = find(runStudy({ ...fourth, isDeclaredAfterData: true }), 'H4');
  expect(verdict.reservations.map(({ kind }) => kind)).toContain('declared-after-data');
});

it.each([
  ['a period that is none', { period: 'spring' }, /names no period/],
  ['a value that is no number', { value: Number.NaN }, /not a finite number/],
])('refuses %s with a sentence', (_, change, words) => {
  const [first, ...others] = fourth.scores;
  if (first === undefined) throw new Error('there are no scores');
  expect(() => runStudy({ ...fourth, scores: [{ ...first, ...change }, ...others] })).toThrow(
    words,
  );
  expect(() => runStudy({ ...fourth, scores: [first, first, ...others] })).toThrow(/given twice/);
});
