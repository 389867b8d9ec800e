import type { Catalogue } from '@throughline/speech';

/** Pulses and their schedules. */
export const pulses: Catalogue = {};
