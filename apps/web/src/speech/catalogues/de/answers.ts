import type { Catalogue } from '@throughline/speech';

/** Answers to own questions. */
export const answers: Catalogue = {};
