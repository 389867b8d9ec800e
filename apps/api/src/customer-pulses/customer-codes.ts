import { customerBlocks, type CustomerBlock } from '@throughline/instrument';
import { keyedHash } from '../config/keyed-hash.ts';
import { deriveCode, deriveCredential } from '../ballots/ballot-keys.ts';

/**
 * What somebody is known by who was mailed, so that nobody is mailed too often: it cannot be made, nor
 * tried out, without the master key.
 */
export function hashCustomer(masterKey: Buffer, kind: 'address' | 'key', value: string): Buffer {
  return keyedHash(masterKey, `customer ${kind}:${value}`);
}

/** The code in the mail to a customer; made anew whenever it is needed, stored nowhere. */
export function deriveCustomerCode(masterKey: Buffer, customerId: string): string {
  return deriveCode(linkKey(masterKey), customerId);
}

/** The hash under which the answer to that code is filed. */
export function deriveCustomerCredential(masterKey: Buffer, customerId: string): Buffer {
  return deriveCredential(linkKey(masterKey), customerId);
}

/** The block of three that this customer is asked: as good as drawn, and the same in a repeated mail. */
export function drawCustomerBlock(masterKey: Buffer, customerId: string): CustomerBlock {
  const drawn = keyedHash(masterKey, `customer block:${customerId}`);
  return customerBlocks[drawn.readUInt32BE() % customerBlocks.length] ?? 'b1';
}

function linkKey(masterKey: Buffer): Buffer {
  return keyedHash(masterKey, 'link key of customers');
}
