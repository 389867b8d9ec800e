import type { Catalogue } from '@throughline/speech';

/** Accounts. */
export const accounts: Catalogue = {};
