import type { Catalogue } from '@throughline/speech';

/** Keys of programs. */
export const apiKeys: Catalogue = {};
