import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/es';
import { app } from './app.ts';
import { charts } from './charts.ts';
import { exports } from './exports.ts';
import { home } from './home.ts';
import { linkage } from './linkage.ts';
import { parts } from './parts.ts';
import { session } from './session.ts';
import { studyLead } from './study-lead.ts';

/** What the first screen says, and what every page says. */
export const catalogue: Catalogue = {
  ...shared,
  ...app,
  ...charts,
  ...exports,
  ...home,
  ...linkage,
  ...parts,
  ...session,
  ...studyLead,
};
