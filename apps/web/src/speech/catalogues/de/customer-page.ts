import type { Catalogue } from '@throughline/speech';

/** The customer questionnaire as a page. */
export const customerPage: Catalogue = {};
