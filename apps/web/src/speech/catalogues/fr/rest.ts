import type { Catalogue } from '@throughline/speech';
import { accounts } from './accounts.ts';
import { answers } from './answers.ts';
import { apiKeys } from './api-keys.ts';
import { audit } from './audit.ts';
import { culture } from './culture.ts';
import { customerPage } from './customer-page.ts';
import { customerPulses } from './customer-pulses.ts';
import { customers } from './customers.ts';
import { directory } from './directory.ts';
import { hooks } from './hooks.ts';
import { imports } from './imports.ts';
import { leaders } from './leaders.ts';
import { mailings } from './mailings.ts';
import { outcomes } from './outcomes.ts';
import { pastScores } from './past-scores.ts';
import { pulseSchedules } from './pulse-schedules.ts';
import { pulses } from './pulses.ts';
import { questionnaires } from './questionnaires.ts';
import { scores } from './scores.ts';
import { service } from './service.ts';
import { shares } from './shares.ts';
import { studies } from './studies.ts';
import { trust } from './trust.ts';
import { units } from './units.ts';
import { walkthroughs } from './walkthroughs.ts';
import { waves } from './waves.ts';

/** What the other pages say. */
export const catalogue: Catalogue = {
  ...accounts,
  ...answers,
  ...apiKeys,
  ...audit,
  ...culture,
  ...customerPage,
  ...customerPulses,
  ...customers,
  ...directory,
  ...hooks,
  ...imports,
  ...leaders,
  ...mailings,
  ...outcomes,
  ...pastScores,
  ...pulseSchedules,
  ...pulses,
  ...questionnaires,
  ...scores,
  ...service,
  ...shares,
  ...studies,
  ...trust,
  ...units,
  ...walkthroughs,
  ...waves,
};
