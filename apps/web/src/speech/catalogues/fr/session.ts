import type { Catalogue } from '@throughline/speech';

/** Signing in and setting up. */
export const session: Catalogue = {};
