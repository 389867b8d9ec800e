import { createHmac } from 'node:crypto';
import { customerBlocks, type CustomerBlock } from '@throughline/instrument';
import { deriveCode, deriveCredential } from '../ballots/ballot-keys.ts';

/**
 * What somebody is known by who was mailed, so that nobody is mailed too often: it cannot be made, nor
 * tried out, without the master key.
 */
export function hashCustomer(masterKey: Buffer, kind: 'address' | 'key', value: string): Buffer {
  return createHmac('sha256', masterKey).update(`customer ${kind}:${value}`).digest();
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
  const drawn = createHmac('sha256', masterKey).update(`customer block:${customerId}`).digest();
  return customerBlocks[drawn.readUInt32BE() % customerBlocks.length] ?? 'b1';
}

function linkKey(masterKey: Buffer): Buffer {
  return createHmac('sha256', masterKey).update('link key of customers').digest();
}
