import type { Catalogue } from '@throughline/speech';

/** Files to take along. */
export const exports: Catalogue = {};
