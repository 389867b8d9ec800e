import type { Catalogue } from '@throughline/speech';

/** Outcomes, imports and feeds. */
export const outcomes: Catalogue = {};
