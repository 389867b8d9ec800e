import type { Catalogue } from '@throughline/speech';

/** Mails. */
export const mailings: Catalogue = {};
