import type { Catalogue } from '@throughline/speech';

/** Hypotheses, their registration and coverage. */
export const studies: Catalogue = {};
