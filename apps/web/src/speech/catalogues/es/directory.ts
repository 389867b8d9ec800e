import type { Catalogue } from '@throughline/speech';

/** People and units. */
export const directory: Catalogue = {};
