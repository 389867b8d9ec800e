import type { Catalogue } from '@throughline/speech';

/** What the first screen says of hypotheses. */
export const studyLead: Catalogue = {};
