import type { Catalogue } from '@throughline/speech';

/** Parts that many pages share, and words of numbers and dates. */
export const parts: Catalogue = {};
