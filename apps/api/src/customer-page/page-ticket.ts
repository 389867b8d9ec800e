import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { SurveyAddress } from '@throughline/types';

const randomLength = 16;
const hourLength = 4;
const signatureLength = 16;
/** A page that was opened can be sent for this long. */
const goodHours = 48;

/**
 * The proof that a page was opened, good for one answer: random bytes and the hour, signed with the
 * page's address under the key of its link. It says nothing about who opened it.
 */
export function issueTicket(key: KeyObject, address: SurveyAddress, now: Date): string {
  const head = Buffer.alloc(randomLength + hourLength);
  randomBytes(randomLength).copy(head);
  head.writeUInt32BE(hourOf(now), randomLength);
  return Buffer.concat([head, sign(key, address, head)]).toString('base64url');
}

/** The random bytes of a ticket that is right and not too old; else null. */
export function readTicket(
  key: KeyObject,
  address: SurveyAddress,
  ticket: string,
  now: Date,
): Buffer | null {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length !== randomLength + hourLength + signatureLength) return null;
  const head = bytes.subarray(0, randomLength + hourLength);
  const signature = bytes.subarray(randomLength + hourLength);
  if (!timingSafeEqual(signature, sign(key, address, head))) return null;
  const age = hourOf(now) - head.readUInt32BE(randomLength);
  return age >= -1 && age <= goodHours ? head.subarray(0, randomLength) : null;
}

function sign(key: KeyObject, { wave, variant, language }: SurveyAddress, head: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(`${wave}/${variant}/${language}/`)
    .update(head)
    .digest()
    .subarray(0, signatureLength);
}

function hourOf(now: Date): number {
  return Math.floor(now.getTime() / 3_600_000);
}
