import type { MailProviderName } from '@throughline/types';
import type { MessageWay } from '../directory/reach.ts';
import type { Breaker } from '../mail/breaker.ts';
import type { MailLook } from '../mail/look.ts';
import type { Places } from '../mail/places.ts';
import type { SendResult } from '../mail/read-refusal.ts';
import type { MailTransport } from '../mail/transport.ts';
import type { MessageSenders } from '../messages/message-sender.ts';
import type { WorkerContext } from './worker-context.ts';

/** What sending mails stands on, besides the rest of the worker. */
export interface DeliveryContext extends WorkerContext {
  readonly transport: MailTransport;
  /** Direct messages, by way; empty where none is set up. */
  readonly senders: MessageSenders;
  readonly breaker: Breaker;
  /** The connections of this process, for all who send at the same time. */
  readonly places: Places;
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** The mailbox for mails that come back; null where none is watched. */
  readonly returnPath: string | null;
  /** Who tells of returned mails by webhook; null where nobody does. */
  readonly mailProvider: MailProviderName | null;
  /** Aborted when the process is asked to end: what is on its way is finished, nothing new begins. */
  readonly stopping: AbortSignal;
}

/** What a wave's mails are made of. */
export interface MailedWave {
  readonly id: string;
  readonly closesAt: Date;
  readonly k: number;
  readonly commentK: number;
  /** Seconds that answering takes, by page variant. */
  readonly estimatedSeconds: Readonly<Record<string, number>>;
  readonly pulseName: string;
  readonly organisationName: string;
  readonly look: MailLook;
  readonly isDemo: boolean;
  readonly linkKey: Buffer;
}

/** What is known of every row of the ledger that is due, whatever it is a mail of. */
export interface DueRow {
  readonly id: string;
  readonly way: 'mail' | MessageWay;
  /** Null where it is not needed, or was taken out of the directory meanwhile. */
  readonly email: string | null;
  /** Why the address is not written to any more; null where it is. */
  readonly suppressed: 'bounced' | 'unsubscribed' | 'no-address' | 'moved' | null;
  readonly suppression_detail: string | null;
}

/** One mail of a wave that is due, and whom it goes to. */
export interface DueMail extends DueRow {
  readonly invitation_id: string;
  readonly person_id: string;
  readonly kind: string;
  readonly variant: string;
  /** `slack:U012ABCDEF`; null where mails are sent. */
  readonly reach: string | null;
  readonly name: string;
  readonly locale: string;
  readonly time_zone: string;
}

/** Whose mails rows of the ledger are: those invited to a wave, or customers of a pulse. */
export type MailOwner = 'wave' | 'customer-pulse';

/** Hands over what stands ready. */
export type HandOver = () => Promise<SendResult>;

/** The mails of one wave or customer pulse, as a run sends them. */
export interface Mailing<Row extends DueRow> {
  /** Of the wave or customer pulse. */
  readonly id: string;
  readonly owner: MailOwner;
  /** Mails that may go now; nothing is held. Empty where they are stopped, or it is over. */
  findDue(limit: number): Promise<Row[]>;
  /** What has to stand before any mail with such a link leaves. */
  prepare(rows: readonly Row[]): Promise<void>;
  /** Makes a row ready while it is claimed; what it gives is called once it is, and not where it is not. */
  makeReady(row: Row): Promise<HandOver>;
  /** Lets its mails wait until an administrator lets them go on. */
  pause(reason: string): Promise<void>;
}
