import type { Catalogue } from '@throughline/speech';

/** Webhooks. */
export const hooks: Catalogue = {};
