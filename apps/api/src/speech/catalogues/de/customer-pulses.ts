import type { Catalogue } from '@throughline/speech';

/** Customer pulses and their page. */
export const customerPulses: Catalogue = {};
