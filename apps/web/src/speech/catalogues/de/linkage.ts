import type { Catalogue } from '@throughline/speech';

/** The link of scores and outcomes. */
export const linkage: Catalogue = {};
