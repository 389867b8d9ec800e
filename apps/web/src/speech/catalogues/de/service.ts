import type { Catalogue } from '@throughline/speech';

/** Who serves whom. */
export const service: Catalogue = {};
