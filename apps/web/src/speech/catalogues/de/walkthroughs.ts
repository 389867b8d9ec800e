import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes. */
export const walkthroughs: Catalogue = {};
