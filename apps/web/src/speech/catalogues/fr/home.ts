import type { Catalogue } from '@throughline/speech';

/** The first screen. */
export const home: Catalogue = {};
