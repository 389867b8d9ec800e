import type { Reader } from '../database/reader.ts';

/** SQL: what an address is known by where it is not to be kept. @param email an expression */
export const hashOfEmail = (email: string): string => `sha256(convert_to(lower(${email}), 'UTF8'))`;

/**
 * No more mails to somebody who wants none. That outlasts mails that came back: an address given up
 * is let go again by an administrator, a wish is not.
 *
 * @param db in a transaction: what stood before makes way for the wish.
 */
export async function suppressUnwanted(
  db: Reader,
  {
    email,
    detail,
    since,
  }: { readonly email: string; readonly detail: string; readonly since: Date },
): Promise<void> {
  await db.query(
    `DELETE FROM roster.suppression WHERE address = ${hashOfEmail('$1')} AND reason = 'bounced'`,
    [email],
  );
  await db.query(
    `INSERT INTO roster.suppression (address, reason, detail, since)
     VALUES (${hashOfEmail('$1')}, 'unsubscribed', $2, $3) ON CONFLICT (address) DO NOTHING`,
    [email, detail, since],
  );
}
