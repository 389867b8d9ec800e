import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/es';
import { accounts } from './accounts.ts';

/** What the api says. */
export const es: Catalogue = { ...shared, ...accounts };
