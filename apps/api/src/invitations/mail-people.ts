import type { OutgoingMail } from '../mail/mail-writer.ts';
import type { DirectMessage } from '../messages/message-sender.ts';
import type { DeliveryContext, DueMail, HandOver, Mailing } from './delivery-context.ts';
import { findDue } from './delivery-ledger.ts';
import { prepareChoices } from './mail-choices.ts';
import { pauseMails } from './suppressions.ts';

/** Mails to the people of a wave that go out together, and how each of them is written. */
export interface PeopleMailing {
  readonly waveId: string;
  /** What the mails are written from: the wave, or what is shared of it. */
  readonly sourceId: string;
  readonly write: (row: DueMail) => OutgoingMail;
  readonly say: (row: DueMail) => DirectMessage;
}

/** How mails to the people of a wave, or messages instead of them, are found, handed over and paused. */
export function mailPeople(context: DeliveryContext, of: PeopleMailing): Mailing<DueMail> {
  return {
    id: of.waveId,
    owner: 'wave',
    findDue: (limit) => findDue(context, of, limit),
    prepare: (rows) =>
      prepareChoices(
        context,
        rows.map((row) => row.person_id),
      ),
    makeReady: async (row) => {
      if (row.way === 'mail') return makeMailReady(context, of.write(row));
      const sender = context.senders.get(row.way);
      if (sender === undefined) throw new Error('messages in this way are not set up');
      const message = of.say(row);
      return () => sender.send(message);
    },
    pause: (reason) => pauseMails(context, of.waveId, reason),
  };
}

/** A mail that is written, and handed over when it is called for. */
export async function makeMailReady(
  { transport }: Pick<DeliveryContext, 'transport'>,
  mail: OutgoingMail,
): Promise<HandOver> {
  const written = await transport.write(mail);
  return () => transport.handOver(written);
}
