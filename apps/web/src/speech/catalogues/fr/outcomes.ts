import type { Catalogue } from '@throughline/speech';

/** Outcomes. */
export const outcomes: Catalogue = {};
