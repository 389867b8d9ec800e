import type { Catalogue } from '@throughline/speech';

/** What was said back to people. */
export const shares: Catalogue = {};
