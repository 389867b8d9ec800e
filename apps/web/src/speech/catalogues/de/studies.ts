import type { Catalogue } from '@throughline/speech';

/** Hypotheses and their registration. */
export const studies: Catalogue = {};
