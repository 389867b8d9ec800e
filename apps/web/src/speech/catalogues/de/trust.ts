import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {};
