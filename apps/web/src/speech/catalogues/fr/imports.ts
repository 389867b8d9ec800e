import type { Catalogue } from '@throughline/speech';

/** Files that are brought in. */
export const imports: Catalogue = {};
