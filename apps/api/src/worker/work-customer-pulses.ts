import { closeCustomers } from '../customer-pulses/close-customers.ts';
import { sendDueMails } from '../customer-pulses/deliver-customer-mail.ts';
import { prepareCustomers } from '../customer-pulses/prepare-customers.ts';
import { publishFigures } from '../customer-pulses/publish-figures.ts';
import { startRounds } from '../customer-pulses/start-rounds.ts';
import {
  addressKeyTable,
  answerKeyTable,
  ensureCustomerKey,
} from '../invitations/customer-keys.ts';
import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { repeat } from './repeat.ts';

/** How often a worker looks whether customers are to be mailed, or their answers counted. */
const lookSeconds = 15;

/** Takes care of customer pulses until it is told to stop. */
export function workCustomerPulses(context: DeliveryContext): { stop(): Promise<void> } {
  return repeat(lookSeconds, () => lookAfterCustomers(context), {
    logger: context.logger,
    failed: 'customer pulses could not be looked after and will be tried again',
  });
}

/** Everything about customer pulses that is due; mails are sent by jobs of their own. */
export async function lookAfterCustomers(context: DeliveryContext): Promise<void> {
  const { mail, close, masterKey } = context;
  await ensureCustomerKey(mail, masterKey, addressKeyTable);
  await ensureCustomerKey(close, masterKey, answerKeyTable);
  await prepareCustomers(context);
  await startRounds(context);
  await sendDueMails(context);
  await closeCustomers(context);
  await publishFigures(context);
}
