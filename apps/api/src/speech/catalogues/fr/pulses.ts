import type { Catalogue } from '@throughline/speech';

/** Pulses, waves and questionnaires. */
export const pulses: Catalogue = {};
