import type { Catalogue } from '@throughline/speech';

/** The audit log. */
export const audit: Catalogue = {};
