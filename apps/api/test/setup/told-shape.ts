import type { ToldEvent } from '../../src/mail-events/told-event.ts';

export type Content = Readonly<Record<string, unknown>>;

/** A shape from the documentation of a provider, about the mail of one delivery, and what it means. */
export type Shape = readonly [
  name: string,
  kind: ToldEvent['kind'] | null,
  content: (id: string) => unknown,
];

export const address = 'ada@example.net';
