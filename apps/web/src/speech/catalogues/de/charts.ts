import type { Catalogue } from '@throughline/speech';

/** Charts, their tables and pictures. */
export const charts: Catalogue = {};
