import type { Catalogue } from '@throughline/speech';

/** Customer pulses. */
export const customerPulses: Catalogue = {};
