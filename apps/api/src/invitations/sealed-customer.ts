import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { openAnswer, sealAnswer } from '../ballots/seal.ts';

/** Who a customer is: kept sealed, and no longer than it is needed. */
const customerSchema = z.object({
  email: z.string(),
  name: z.string(),
  /** What the organisation's own systems know the customer by; null where the list does not say. */
  key: z.string().nullable(),
});
export type SealedCustomer = z.infer<typeof customerSchema>;

/** Room for an address of 254 letters, a name of 100 and a key of 100, in any script. */
const paddedBytes = 1_200;
const noCredential = Buffer.alloc(0);

/** Seals a customer for the row with this id. */
export function sealCustomer(customer: SealedCustomer, id: string, recipient: KeyObject): Buffer {
  return sealAnswer(JSON.stringify(customer), paddedBytes, recipient, {
    waveId: id,
    credential: noCredential,
  });
}

/** @throws Error where it was sealed for another row or key. */
export function openCustomer(sealed: Buffer, id: string, key: KeyObject): SealedCustomer {
  const text = openAnswer(sealed, key, { waveId: id, credential: noCredential });
  return customerSchema.parse(JSON.parse(text));
}
