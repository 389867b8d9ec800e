import type { Effect, StudyResult } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import { readExpected, readPanel } from './reference-panel.ts';

interface ExpectedPath {
  readonly b: number;
  readonly se: number;
  readonly p: number;
  readonly lo90: number;
  readonly hi90: number;
  readonly disattenuation?: number;
}

interface ExpectedVerdicts {
  readonly estimator: string;
  readonly primary_p: Record<string, number>;
  readonly holm_p: Record<string, number>;
  readonly direction: string;
  readonly forward: ExpectedPath;
  readonly backward: ExpectedPath;
  readonly path_va_au: ExpectedPath;
  readonly path_pf_au: ExpectedPath;
  readonly path_au_cx: ExpectedPath;
  readonly direct_va_cx: ExpectedPath;
  readonly between: {
    readonly b: number;
    readonly se: number;
    readonly p: number;
    readonly hi90: number;
  };
  readonly tails: Record<string, number>;
  readonly h4_tails: string;
  readonly verdicts: Record<string, string>;
}

const cases = new Map(readExpected('pipeline').cases.map((one) => [one.id, one.expected]));

describe.each(['forward', 'null', 'reverse', 'negonly', 'small'])('the %s panel', (name) => {
  const expected = cases.get(`${name}/verdicts`) as ExpectedVerdicts;
  let result: StudyResult;

  beforeAll(() => {
    result = runStudy(readPanel(name));
  });

  const hypothesis = (id: string) => {
    const found = result.hypotheses.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no ${id}`);
    return found;
  };

  it('is estimated on the rung that the ladder gives it, to the digits of R', () => {
    expect(result.ladder).toMatchObject([{ outcome: 'csat', estimator: expected.estimator }]);
    expectEffect(hypothesis('H4').forward, expected.forward);
    expectEffect(hypothesis('H4').backward, expected.backward);
    expectEffect(hypothesis('H2').mediation?.first ?? null, expected.path_pf_au);
    expectEffect(hypothesis('H3').mediation?.first ?? null, expected.path_va_au);
    expectEffect(hypothesis('H3').mediation?.second ?? null, expected.path_au_cx);
    expectEffect(hypothesis('H3').forward, expected.direct_va_cx);
    const { between } = hypothesis('H1');
    expectClose(between?.estimate, expected.between.b);
    expectClose(between?.standardError, expected.between.se);
    expectClose(between?.p, expected.between.p);
    expectClose(between?.high90, expected.between.hi90);
  });

  it('gets the p-values and verdicts of the rule', () => {
    const isEnough = name !== 'small';
    for (const one of result.hypotheses) {
      expectClose(one.primaryP, expected.primary_p[one.id] ?? Number.NaN);
      if (isEnough) expectClose(one.adjustedP, expected.holm_p[one.id] ?? Number.NaN);
      const word = one.verdict.word === 'leaning' || one.verdict.word === 'cannot_tell';
      expect([one.id, word ? 'inconclusive' : one.verdict.word]).toEqual([
        one.id,
        expected.verdicts[one.id],
      ]);
    }
    expect(hypothesis('H4').verdict.direction).toBe(expected.direction);
    expect(hypothesis('H4').tails?.label ?? 'not_applicable').toBe(expected.h4_tails);
  });

  it('compares the two arms to the digits of R where the fourth is supported', () => {
    const { tails } = hypothesis('H4');
    const isArmed = expected.h4_tails !== 'not_applicable';
    const pairs = [
      [tails?.above.estimate, 'above'],
      [tails?.below.estimate, 'below'],
      [tails?.below.p, 'below_p_greater'],
      [tails?.difference.p, 'difference_p'],
      [tails?.difference.low90, 'difference_ci90_low'],
    ] as const;
    expect(tails !== null).toBe(isArmed);
    for (const [got, key] of isArmed ? pairs : []) {
      expectClose(got, expected.tails[key] ?? Number.NaN);
    }
  });
});

function expectEffect(
  effect: Effect | null,
  { b, se, p, lo90, hi90, disattenuation }: ExpectedPath,
) {
  expectClose(effect?.estimate, b);
  expectClose(effect?.standardError, se);
  expectClose(effect?.p, p);
  expectClose(effect?.low90, lo90);
  expectClose(effect?.high90, hi90);
  if (disattenuation !== undefined) expectClose(effect?.disattenuation, disattenuation);
}

function expectClose(got: number | null | undefined, expected: number): void {
  if (typeof got !== 'number') throw new Error(`expected ${expected}, got ${got}`);
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 + 1e-6 * Math.abs(expected));
}
