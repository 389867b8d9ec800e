import type { Catalogue } from '@throughline/speech';

/** The culture rooms. */
export const culture: Catalogue = {};
