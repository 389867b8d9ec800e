import type { Catalogue } from '@throughline/speech';

/** Requests that cannot be taken. */
export const http: Catalogue = {};
