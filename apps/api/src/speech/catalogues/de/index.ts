import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/de';
import { accounts } from './accounts.ts';

/** What the api says. */
export const de: Catalogue = { ...shared, ...accounts };
