import type { Catalogue } from '@throughline/speech';

/** People, units and calendars. */
export const directory: Catalogue = {};
