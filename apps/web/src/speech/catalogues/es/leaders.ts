import type { Catalogue } from '@throughline/speech';

/** How leaders see themselves. */
export const leaders: Catalogue = {};
