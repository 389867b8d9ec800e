import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes and leaders’ views. */
export const walkthroughs: Catalogue = {};
