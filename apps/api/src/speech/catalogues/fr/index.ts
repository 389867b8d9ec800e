import type { Catalogue } from '@throughline/speech';
import { shared } from '@throughline/speech/shared/fr';
import { accounts } from './accounts.ts';
import { culture } from './culture.ts';
import { customerPulses } from './customer-pulses.ts';
import { customers } from './customers.ts';
import { digests } from './digests.ts';
import { directory } from './directory.ts';
import { exports } from './exports.ts';
import { http } from './http.ts';
import { mails } from './mails.ts';
import { outcomes } from './outcomes.ts';
import { pulses } from './pulses.ts';
import { studies } from './studies.ts';
import { trust } from './trust.ts';
import { verdicts } from './verdicts.ts';
import { walkthroughs } from './walkthroughs.ts';
import { workbooks } from './workbooks.ts';

/** What the api says. */
export const fr: Catalogue = {
  ...shared,
  ...accounts,
  ...culture,
  ...customerPulses,
  ...customers,
  ...digests,
  ...directory,
  ...exports,
  ...http,
  ...mails,
  ...outcomes,
  ...pulses,
  ...studies,
  ...trust,
  ...verdicts,
  ...walkthroughs,
  ...workbooks,
};
