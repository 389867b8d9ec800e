import type { Effect, HypothesisResult } from '@throughline/types';

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
