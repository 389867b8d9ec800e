import type { BounceKind } from '../mail/classify-bounce.ts';

/** What a provider sent, before anything of it is believed. */
export interface ToldBody {
  /** As it came. */
  readonly text: string;
  /** What the text means as JSON. */
  readonly content: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What a provider tells of one mail; `other` where it says nothing that matters here. */
export interface ToldEvent {
  /** By which the provider knows the event; the same when it is told again. */
  readonly id: string;
  readonly kind: BounceKind | 'complaint' | 'other';
  readonly detail: string;
  /** Return paths and ids of mails of ours, or what looks like them. */
  readonly addresses: readonly string[];
  readonly messageIds: readonly string[];
}

/** What a request says, once it is known to be the provider's. */
export interface Told {
  readonly events: readonly ToldEvent[];
  /** Where a subscription is confirmed that waits for it; null where none does. */
  readonly confirmUrl: string | null;
}

const longestDetail = 300;
const ourAddress = /\+[0-9a-f]{48}@/i;
const ourId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@|$)/;

/** Keeps of what was told only what names a mail of ours, and the server's sentence without addresses. */
export function makeEvent({
  id,
  kind,
  said,
  addresses = [],
  messageIds,
}: {
  readonly id: string;
  readonly kind: ToldEvent['kind'];
  readonly said: string;
  readonly addresses?: readonly (string | undefined)[];
  readonly messageIds: readonly (string | undefined)[];
}): ToldEvent {
  if (kind === 'other') return { id, kind, detail: '', addresses: [], messageIds: [] };
  return {
    id,
    kind,
    detail: said
      .replace(/[^\s<>@;:]+@[^\s<>@;:]+/g, '…')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, longestDetail),
    addresses: pick(addresses, ourAddress),
    messageIds: pick(messageIds, ourId),
  };
}

function pick(values: readonly (string | undefined)[], shape: RegExp): string[] {
  const bare = values.map((value) => value?.replace(/[<>\s]/g, '') ?? '');
  return [...new Set(bare)].filter((value) => value.length <= 320 && shape.test(value));
}

/** How late providers try again, and how far clocks differ. What was told before is known by its id. */
const [longestMinutes, aheadMinutes] = [24 * 60, 5];

/** Whether something signed at this time (milliseconds) may still be told. */
export function isFresh(signedAt: number, now: Date): boolean {
  const ageMinutes = (now.getTime() - signedAt) / 60_000;
  return ageMinutes <= longestMinutes && ageMinutes >= -aheadMinutes;
}

export function readHeader({ headers }: ToldBody, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
