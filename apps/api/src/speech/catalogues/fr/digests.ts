import type { Catalogue } from '@throughline/speech';

/** Mails after a release. */
export const digests: Catalogue = {};
