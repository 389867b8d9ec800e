import type { Catalogue } from '@throughline/speech';

/** Reports, slides and workbooks. */
export const exports: Catalogue = {};
