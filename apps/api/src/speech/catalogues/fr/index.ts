import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/fr';
import { accounts } from './accounts.ts';

/** What the api says. */
export const fr: Catalogue = { ...shared, ...accounts };
