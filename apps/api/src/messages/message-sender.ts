import type { MessageWay } from '../directory/reach.ts';
import type { SendResult } from '../mail/read-refusal.ts';

/** One message to one person. It carries that person's link, so it never goes to a channel. */
export interface DirectMessage {
  /** As people.csv names the person, without the way: `U012ABCDEF`. */
  readonly to: string;
  readonly text: string;
}

/** Hands messages over in one way. Says what became of it, and never throws. */
export interface MessageSender {
  send(message: DirectMessage): Promise<SendResult>;
}

/** The ways that are set up; mail is always one. */
export type MessageSenders = ReadonlyMap<MessageWay, MessageSender>;
