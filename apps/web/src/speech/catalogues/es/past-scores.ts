import type { Catalogue } from '@throughline/speech';

/** Past scores. */
export const pastScores: Catalogue = {};
