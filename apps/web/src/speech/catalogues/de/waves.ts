import type { Catalogue } from '@throughline/speech';

/** Waves. */
export const waves: Catalogue = {};
