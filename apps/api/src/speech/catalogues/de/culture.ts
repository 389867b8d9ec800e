import type { Catalogue } from '@throughline/speech';

/** Scores, participation and service. */
export const culture: Catalogue = {};
