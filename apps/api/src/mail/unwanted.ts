import { createHash } from 'node:crypto';
import type { Reader } from '../database/reader.ts';

/** SQL: what an address is known by where it is not to be kept. @param email an expression */
export const hashOfEmail = (email: string): string => `sha256(convert_to(lower(${email}), 'UTF8'))`;

/** The same, of an address that is not in the database. */
export function hashEmail(email: string): Buffer {
  return createHash('sha256').update(email.toLowerCase(), 'utf8').digest();
}

/**
 * No more mails to somebody who wants none. That outlasts mails that came back: an address given up
 * is let go again by an administrator, a wish is not.
 *
 * @param db in a transaction: what stood before makes way for the wish.
 */
export async function suppressUnwanted(
  db: Reader,
  {
    address,
    detail,
    since,
  }: { readonly address: Buffer; readonly detail: string; readonly since: Date },
): Promise<void> {
  await db.query(`DELETE FROM roster.suppression WHERE address = $1 AND reason = 'bounced'`, [
    address,
  ]);
  await db.query(
    `INSERT INTO roster.suppression (address, reason, detail, since)
     VALUES ($1, 'unsubscribed', $2, $3) ON CONFLICT (address) DO NOTHING`,
    [address, detail, since],
  );
}
