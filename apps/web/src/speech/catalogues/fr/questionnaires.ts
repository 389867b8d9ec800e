import type { Catalogue } from '@throughline/speech';

/** Questionnaires. */
export const questionnaires: Catalogue = {};
