import type { Catalogue } from '@throughline/speech';

/** Customers. */
export const customers: Catalogue = {};
