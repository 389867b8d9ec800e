import type { Catalogue } from '@throughline/speech';

/** Verdicts and links in words. */
export const verdicts: Catalogue = {};
