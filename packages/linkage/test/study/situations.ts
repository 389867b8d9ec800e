import type { Effect, HypothesisResult, StudyResult } from '@throughline/types';
import type { VerdictNames } from '../../src/verdict-words/describe-verdict.ts';
import type { Named } from '../../src/verdict-words/phrases.ts';

function named(name: string, unit: string | null, turned?: readonly [string, string]): Named {
  const [better, worse] = turned ?? [`higher ${name}`, `lower ${name}`];
  return { name, unit, better, worse, lowerIsBetter: turned !== undefined };
}

const known: Readonly<Record<string, Named>> = {
  ICT: named('treatment as an internal customer', 'points of treatment'),
  REL: named('relational ties', 'points of ties'),
  AUT: named('authenticity', 'points of authenticity'),
  'KNW+HRD': named('being known and heard', 'points'),
  'VAL+TGT': named('values before targets', 'points'),
  nps: named('NPS', 'points of NPS'),
  complaints: named('complaints', 'complaints per 1,000', ['fewer complaints', 'more complaints']),
  revenue: named('revenue', null),
};

export const names: VerdictNames = {
  measure: (code) => known[code] ?? named(code, null),
  period: 'quarter',
};

export const about: Pick<
  StudyResult,
  'lag' | 'smallestEffect' | 'alpha' | 'kind' | 'earlierLooks'
> & {
  questions: number;
} = {
  lag: 1,
  smallestEffect: 0.1,
  alpha: 0.05,
  kind: 'confirmatory',
  earlierLooks: [],
  questions: 1,
};

/** An effect of a size, with a standard error of 0.04 unless said. */
export function effect(from: string, to: string, estimate: number, error = 0.04): Effect {
  return {
    from,
    to,
    lag: 1,
    estimator: 'eiv_hpj',
    estimate,
    standardError: error,
    low: estimate - 1.96 * error,
    high: estimate + 1.96 * error,
    low90: estimate - 1.645 * error,
    high90: estimate + 1.645 * error,
    p: Math.abs(estimate / error) > 1.96 ? 0.001 : 0.4,
    df: 119,
    uncorrected: { estimate: estimate * 0.7, p: 0.002 },
    disattenuation: null,
    raw: { estimate, low: estimate - 0.08, high: estimate + 0.08 },
    units: 120,
    rows: 1_800,
    periods: 17,
  };
}

export function between(from: string, to: string, estimate: number, error = 0.09): Effect {
  return { ...effect(from, to, estimate, error), lag: null, estimator: 'ols_hc3', periods: 0 };
}

const nothing = { r: null, low: null, high: null, n: 0, reason: 'no-data' };

/** A result of the fourth hypothesis, changed as a situation says. */
export function resultOf(changes: Partial<HypothesisResult>): HypothesisResult {
  const forward = effect('ICT', 'nps', 0.3);
  return {
    id: 'H4',
    proposition: '',
    rule: 'effect',
    predictor: 'ICT',
    mediator: 'AUT',
    outcome: 'nps',
    gate: { passed: true, missing: [] },
    components: [forward],
    primaryP: 0.001,
    adjustedP: 0.004,
    verdict: { word: 'supported', reasons: [], reservations: [], direction: 'forward' },
    forward,
    backward: effect('nps', 'ICT', 0.02),
    between: null,
    correlation: { within: nothing, withinTwoWay: nothing, between: nothing },
    lags: [],
    mediation: null,
    tails: null,
    negativeControl: null,
    equivalence: null,
    detectable: { effect: 0.12, moreUnits: 14, moreWaves: 3 },
    checks: [],
    ...changes,
  };
}
