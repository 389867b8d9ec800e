import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/de';
import { app } from './app.ts';

/** What the first screen says, and what every page says. */
export const catalogue: Catalogue = { ...shared, ...app };
