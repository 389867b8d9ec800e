import type { Catalogue } from '@throughline/speech';

/** Mails and messages. */
export const mails: Catalogue = {};
