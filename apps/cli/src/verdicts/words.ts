import type { Check, Effect, HypothesisResult } from '@throughline/types';

/** What tables call the codes of a study. */
export const verdictNames: Record<HypothesisResult['verdict']['word'], string> = {
  supported: 'supported',
  leaning: 'leaning',
  not_supported: 'not supported',
  cannot_tell: 'cannot tell yet',
};

export const directionNames: Record<HypothesisResult['verdict']['direction'], string> = {
  forward: 'inside first',
  reverse: 'customers first',
  reciprocal: 'both ways',
  none: 'neither',
  undetermined: 'not known',
};

export const estimatorNames: Record<Effect['estimator'], string> = {
  eiv_hpj: 'error-corrected jackknife',
  fe_hpj: 'jackknife',
  fe: 'plain within',
  ols_hc3: 'between units',
};

export const checkNames: Record<Check['name'], string> = {
  'leave-one-unit-out': 'without any one unit',
  'without-the-most-influential': 'without the most influential units',
  ranks: 'on ranks',
  'without-adjustments': 'without adjustments',
  'few-clusters': 'corrected for few units',
  permutation: 'against shuffled units',
  'negative-control': 'against an outcome it cannot move',
  'unmeasured-confounder': 'against something unmeasured',
};

export function sayHolds(holds: boolean | null): string {
  if (holds === null) return 'not tested';
  return holds ? 'holds' : 'does not hold';
}
