import type { Catalogue } from '@throughline/speech';

/** What the other pages say. */
export const catalogue: Catalogue = {};
