import { readFileSync } from 'node:fs';
import { adjustPValues } from '@throughline/stats';
import { assert, double, property, record } from 'fast-check';
import { belowTheGate, decide, type Component } from './verdict.ts';

const settings = { smallestEffect: 0.1, alpha: 0.05 };

function component(changes: Partial<Component>): Component {
  return {
    from: 'ICT',
    to: 'nps',
    estimate: 0.3,
    high: 0.4,
    high90: 0.38,
    p: 0.001,
    estimator: 'eiv_hpj',
    uncorrected: { estimate: 0.2, p: 0.001 },
    isComparable: true,
    ...changes,
  };
}

interface RuleCase {
  readonly id: string;
  readonly input: {
    readonly p: number[];
    readonly estimate: number[];
    readonly ci90_high: number[];
  };
  readonly args: { readonly sesoi: number; readonly alpha: number };
  readonly expected: { readonly holm_p: number[]; readonly verdict: string[] };
}

const file = new URL('../../../stats/test/reference/expected/verdict_rule.json', import.meta.url);
const cases = (JSON.parse(readFileSync(file, 'utf8')) as { cases: RuleCase[] }).cases;

it.each(cases.map((one) => [one.id, one] as const))(
  'the reference case %s gets the verdicts of the rule',
  (_, { input, args, expected }) => {
    const adjusted = adjustPValues(input.p, 'holm');
    const words = input.p.map((p, i) => {
      const [estimate = 0, high90 = 0] = [input.estimate[i], input.ci90_high[i]];
      const one = component({ estimate, high90, high: high90, p, uncorrected: null });
      const { word } = decide([one], adjusted[i] ?? null, {
        smallestEffect: args.sesoi,
        alpha: args.alpha,
      });
      return word === 'leaning' || word === 'cannot_tell' ? 'inconclusive' : word;
    });
    expect(words).toEqual(expected.verdict);
    adjusted.forEach((p, i) => expect(p).toBeCloseTo(expected.holm_p[i] ?? Number.NaN, 12));
  },
);

it.each<[string, readonly Partial<Component>[], number, string, readonly string[]]>([
  ['all positive and sure', [{}], 0.001, 'supported', ['significant-and-positive']],
  [
    'one step of two too small',
    [{}, { estimate: 0.01, high90: 0.08 }],
    0.001,
    'not_supported',
    ['effect-too-small'],
  ],
  [
    'significant and negative',
    [{ estimate: -0.3, high: -0.2, high90: -0.22 }],
    0.001,
    'not_supported',
    ['effect-opposite'],
  ],
  [
    'significant and trivial',
    [{ estimate: 0.05, high: 0.08, high90: 0.07 }],
    0.001,
    'not_supported',
    ['effect-too-small'],
  ],
  [
    'too small but of unknown spread',
    [{ high90: 0.08, isComparable: false }],
    0.4,
    'cannot_tell',
    ['reliability-unknown'],
  ],
  ['large and not sure', [{ p: 0.2 }], 0.2, 'leaning', ['not-significant']],
  ['large, sure alone, not after correction', [{}], 0.06, 'leaning', ['not-significant']],
  [
    'small and not sure',
    [{ estimate: 0.05, p: 0.4 }],
    0.4,
    'cannot_tell',
    ['not-significant', 'effect-below-smallest'],
  ],
  [
    'another sign without correction',
    [{ uncorrected: { estimate: -0.01, p: 0.9 } }],
    0.001,
    'leaning',
    ['sign-differs'],
  ],
  [
    'sure by the plain estimator only',
    [{ estimator: 'fe', uncorrected: null }],
    0.001,
    'leaning',
    ['estimation-periods'],
  ],
])('%s: %#', (_, changes, adjustedP, word, rules) => {
  const decision = decide(changes.map(component), adjustedP, settings);
  expect(decision.word).toBe(word);
  expect(decision.reasons.map(({ rule }) => rule)).toEqual(rules);
});

it('cannot tell where nothing could be estimated, and below the gate whatever the numbers', () => {
  expect(decide([], null, settings).word).toBe('cannot_tell');
  const gate = { passed: false, missing: [{ rule: 'units' as const, have: 14, need: 20 }] };
  expect(belowTheGate(gate)).toEqual({
    word: 'cannot_tell',
    reasons: [{ rule: 'units', about: null, values: { have: 14, need: 20 } }],
  });
});

it('never supports what it would also reject, and a larger p never makes a verdict better', () => {
  const number = (min: number, max: number) => double({ min, max, noNaN: true });
  const arbitrary = record({
    estimate: number(-1, 1),
    width: number(0, 0.5),
    p: number(0, 1),
    more: number(0, 1),
  });
  assert(
    property(arbitrary, ({ estimate, width, p, more }) => {
      const high90 = estimate + width;
      const one = component({ estimate, high90, high: high90 + width / 5, p });
      const { word } = decide([one], p, settings);
      expect(word === 'not_supported').toBe(high90 < 0.1);
      const later = decide([{ ...one, p: Math.max(p, more) }], Math.max(p, more), settings).word;
      expect(word !== 'supported' && later === 'supported').toBe(false);
    }),
  );
});
