import type { Catalogue } from '@throughline/speech';

/** Scores and trends. */
export const scores: Catalogue = {};
