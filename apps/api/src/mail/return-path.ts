import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../config/keyed-hash.ts';

const markBytes = 8;

/**
 * The address to which a mail comes back that cannot be delivered: it names the delivery, and
 * carries a mark that nobody else can make.
 *
 * @param mailbox where they are collected, such as `bounce@example.org`.
 */
export function makeReturnPath(mailbox: string, deliveryId: string, masterKey: Buffer): string {
  const at = mailbox.lastIndexOf('@');
  const plain = deliveryId.replaceAll('-', '');
  const mark = makeMark(plain, masterKey).toString('hex');
  return `${mailbox.slice(0, at)}+${plain}${mark}${mailbox.slice(at)}`;
}

/** The delivery that a return path names; null where it names none or its mark is not ours. */
export function readReturnPath(address: string, masterKey: Buffer): string | null {
  const found = /\+([0-9a-f]{32})([0-9a-f]{16})@/i.exec(address);
  if (found === null) return null;
  const [, plain = '', mark = ''] = found.map((part) => part.toLowerCase());
  if (!timingSafeEqual(makeMark(plain, masterKey), Buffer.from(mark, 'hex'))) return null;
  return plain.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function makeMark(plain: string, masterKey: Buffer): Buffer {
  return keyedHash(masterKey, `return-path:${plain}`).subarray(0, markBytes);
}
