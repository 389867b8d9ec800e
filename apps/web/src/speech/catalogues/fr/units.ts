import type { Catalogue } from '@throughline/speech';

/** Units. */
export const units: Catalogue = {};
