import type { Catalogue } from '@throughline/speech';

/** Customers and their outcomes. */
export const customers: Catalogue = {};
