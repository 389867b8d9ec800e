import type { HypothesisResult } from '@throughline/types';
import { between, effect, resultOf } from './situations.ts';

type Verdict = HypothesisResult['verdict'];

function verdict(word: Verdict['word'], more: Partial<Verdict> = {}): Verdict {
  return { word, reasons: [], reservations: [], direction: 'forward', ...more };
}

function gate(...missing: HypothesisResult['gate']['missing']): Partial<HypothesisResult> {
  return {
    gate: { passed: false, missing },
    verdict: verdict('cannot_tell', { direction: 'undetermined' }),
  };
}

function chain(
  first: number,
  second: number,
  more: Partial<HypothesisResult>,
  kind: 'full' | 'partial' = 'full',
): Partial<HypothesisResult> {
  const paths = [effect('VAL+TGT', 'AUT', first), effect('AUT', 'nps', second)] as const;
  return {
    id: 'H3',
    rule: 'chain' as const,
    predictor: 'VAL+TGT',
    forward: effect('VAL+TGT', 'nps', 0.01),
    backward: effect('nps', 'VAL+TGT', 0.01),
    components: [...paths],
    mediation: {
      first: paths[0],
      second: paths[1],
      indirect: first * second,
      low: 0.05,
      high: 0.15,
      jointP: 0.001,
      direct: effect('VAL+TGT', 'nps', 0.01),
      kind,
    },
    ...more,
  };
}

function ofEffect(
  estimate: number,
  error: number,
  more: Partial<HypothesisResult>,
): Partial<HypothesisResult> {
  const forward = effect('ICT', 'nps', estimate, error);
  return { forward, components: [forward], ...more };
}

function withReservation(
  kind: Verdict['reservations'][number]['kind'],
  about: string | null,
): Partial<HypothesisResult> {
  return {
    verdict: verdict('supported', { reservations: [{ kind, about, values: {} }] }),
  };
}

function tails(label: NonNullable<HypothesisResult['tails']>['label']): Partial<HypothesisResult> {
  const arm = { estimate: 0.2, standardError: 0.05, p: 0.001 };
  const difference = { estimate: 0, standardError: 0.1, p: 0.9, low90: -0.1, high90: 0.1 };
  return { tails: { above: arm, below: arm, difference, symmetryBound: 0.16, label } };
}

const toComplaints = effect('ICT', 'complaints', 0.3);
const toRevenue = effect('ICT', 'revenue', 0.3);
const bothLevels = {
  id: 'H1',
  rule: 'both-levels' as const,
  predictor: 'REL',
  forward: effect('REL', 'nps', 0.25),
  backward: effect('nps', 'REL', 0.02),
};
const lowReason = (rule: Verdict['reasons'][number]['rule']): Verdict['reasons'] => [
  { rule, about: 'ICT -> nps', values: {} },
];

/** Forty situations in which a verdict has to be put into words. */
export const situations: readonly (readonly [string, Partial<HypothesisResult>])[] = [
  ['supported, forward', {}],
  [
    'supported, both directions',
    {
      verdict: verdict('supported', { direction: 'reciprocal' }),
      backward: effect('nps', 'ICT', 0.2),
    },
  ],
  [
    'supported, direction undetermined',
    { verdict: verdict('supported', { direction: 'undetermined' }), backward: null },
  ],
  ['supported, large in natural steps', ofEffect(1.2, 0.1, {})],
  ['supported, tiny in natural steps', ofEffect(0.03, 0.01, {})],
  [
    'supported, an outcome where less is better',
    {
      outcome: 'complaints',
      forward: toComplaints,
      components: [toComplaints],
      backward: effect('complaints', 'ICT', 0),
    },
  ],
  [
    'supported, an outcome without steps',
    {
      outcome: 'revenue',
      forward: toRevenue,
      components: [toRevenue],
      backward: effect('revenue', 'ICT', 0),
    },
  ],
  [
    'supported at both levels',
    { ...bothLevels, components: [bothLevels.forward, between('REL', 'nps', 0.4)] },
  ],
  ['supported chain, all of it through authenticity', chain(0.4, 0.25, {})],
  ['supported chain, part of it through authenticity', chain(0.4, 0.25, {}, 'partial')],
  [
    'supported chain, both directions',
    chain(0.4, 0.25, {
      verdict: verdict('supported', { direction: 'reciprocal' }),
      backward: effect('nps', 'VAL+TGT', 0.2),
    }),
  ],
  ['supported, both arms alike', tails('symmetric')],
  ['supported, dissatisfaction more', tails('stronger_below')],
  ['supported, satisfaction more', tails('stronger_above')],
  ['supported, arms unresolved', tails('unresolved')],
  ['supported, permutation does not agree', withReservation('permutation', 'ICT -> nps')],
  ['supported, a confounder could do it', withReservation('confounder', 'resourcing')],
  ['supported, weak agreement', withReservation('aggregation-weak', 'ICT')],
  ['supported, agreement not measured', withReservation('agreement-not-measured', 'ICT')],
  ['supported, negative control moves as well', withReservation('negative-control', 'price')],
  ['supported, measurement error unknown', withReservation('measurement-error-unknown', null)],
  ['supported, outcome of unknown precision', withReservation('outcome-precision-unknown', null)],
  ['supported, declared after the data', withReservation('declared-after-data', null)],
  [
    'leaning',
    ofEffect(0.15, 0.1, {
      verdict: verdict('leaning', { direction: 'none', reasons: lowReason('not-significant') }),
    }),
  ],
  [
    'leaning, nearly there',
    ofEffect(0.15, 0.1, {
      verdict: verdict('leaning', { direction: 'none' }),
      detectable: { effect: 0.1, moreUnits: 0, moreWaves: 0 },
    }),
  ],
  [
    'leaning, only units are short',
    ofEffect(0.15, 0.1, {
      verdict: verdict('leaning', { direction: 'none' }),
      detectable: { effect: 0.2, moreUnits: 1, moreWaves: 0 },
    }),
  ],
  ['leaning chain', chain(0.3, 0.15, { verdict: verdict('leaning', { direction: 'none' }) })],
  [
    'not supported, too small',
    ofEffect(0.01, 0.04, {
      verdict: verdict('not_supported', {
        direction: 'none',
        reasons: lowReason('effect-too-small'),
      }),
    }),
  ],
  [
    'not supported, small and sure',
    ofEffect(0.06, 0.01, {
      verdict: verdict('not_supported', { reasons: lowReason('effect-too-small') }),
    }),
  ],
  [
    'not supported, the opposite',
    ofEffect(-0.3, 0.04, {
      verdict: verdict('not_supported', {
        direction: 'none',
        reasons: lowReason('effect-opposite'),
      }),
    }),
  ],
  [
    'not supported, the opposite for complaints',
    {
      outcome: 'complaints',
      forward: effect('ICT', 'complaints', -0.3),
      components: [effect('ICT', 'complaints', -0.3)],
      verdict: verdict('not_supported', {
        direction: 'none',
        reasons: lowReason('effect-opposite'),
      }),
    },
  ],
  [
    'not supported, customers come first',
    ofEffect(0.0, 0.04, {
      verdict: verdict('not_supported', {
        direction: 'reverse',
        reasons: lowReason('effect-too-small'),
      }),
      backward: effect('nps', 'ICT', 0.3),
    }),
  ],
  [
    'not supported chain, first step',
    chain(0.01, 0.25, { verdict: verdict('not_supported', { direction: 'none' }) }),
  ],
  [
    'not supported between units only',
    {
      ...bothLevels,
      components: [bothLevels.forward, between('REL', 'nps', -0.2, 0.05)],
      verdict: verdict('not_supported'),
    },
  ],
  [
    'cannot tell, customers first',
    ofEffect(0.05, 0.2, {
      verdict: verdict('cannot_tell', {
        direction: 'reverse',
        reasons: lowReason('not-significant'),
      }),
      backward: effect('nps', 'ICT', 0.3),
    }),
  ],
  [
    'cannot tell, wide',
    ofEffect(0.05, 0.2, {
      verdict: verdict('cannot_tell', { direction: 'none', reasons: lowReason('not-significant') }),
    }),
  ],
  [
    'cannot tell, spread unknown',
    ofEffect(0.01, 0.04, {
      verdict: verdict('cannot_tell', {
        direction: 'none',
        reasons: lowReason('reliability-unknown'),
      }),
    }),
  ],
  ['cannot tell, too few units', gate({ rule: 'units', have: 14, need: 20 })],
  ['cannot tell, one unit short', gate({ rule: 'units', have: 19, need: 20 })],
  [
    'cannot tell, units and waves',
    gate(
      { rule: 'units', have: 14, need: 20 },
      { rule: 'waves', have: 4, need: 7 },
      { rule: 'rows', have: 42, need: 150 },
    ),
  ],
  [
    'cannot tell, no figures at all',
    {
      ...gate({ rule: 'no-data', have: 3, need: 5 }),
      components: [],
      forward: null,
      backward: null,
      detectable: null,
    },
  ],
  [
    'cannot tell, one measure is not there',
    gate({ rule: 'no-data', have: 4, need: 5, about: ['staffing'] }),
  ],
  [
    'cannot tell, the outcome never moves',
    gate({ rule: 'no-variation', have: 4, need: 5, about: ['nps'] }),
  ],
  [
    'cannot tell, neither side moves and there are few units',
    gate(
      { rule: 'no-variation', have: 3, need: 5, about: ['ICT', 'nps'] },
      { rule: 'units', have: 14, need: 20 },
      { rule: 'waves', have: 4, need: 7 },
    ),
  ],
  ['cannot tell, people do not agree', gate({ rule: 'aggregation', have: 1, need: 2 })],
  ['cannot tell, gaps between waves', gate({ rule: 'estimation-periods', have: 4, need: 6 })],
  [
    'cannot tell, nothing moves',
    {
      components: [],
      forward: null,
      backward: null,
      detectable: null,
      verdict: verdict('cannot_tell', {
        direction: 'undetermined',
        reasons: lowReason('not-estimable'),
      }),
    },
  ],
];

export function situation(changes: Partial<HypothesisResult>): HypothesisResult {
  return resultOf(changes);
}
