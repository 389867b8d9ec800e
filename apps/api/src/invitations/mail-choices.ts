import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SurveyLanguage } from '@throughline/survey-page';
import type { Clock } from '../config/clock.ts';
import { keyedHash } from '../config/keyed-hash.ts';
import { sealAddress } from '../mail/sealed-choice.ts';
import { hashEmail } from '../mail/unwanted.ts';

/** What stands in a person's "Unsubscribe" links; made anew for each mail, kept as a hash only. */
function deriveChoiceToken(masterKey: Buffer, personId: string): string {
  return keyedHash(masterKey, `unsubscribe:${personId}`).toString('base64url');
}

/** Where a person says that no mails are wanted any more. Nothing of a survey can be opened with it. */
export function writeUnsubscribeUrl(
  { masterKey, publicUrl }: { readonly masterKey: Buffer; readonly publicUrl: string },
  personId: string,
  language: SurveyLanguage,
): string {
  return `${publicUrl}/u/${language}/${deriveChoiceToken(masterKey, personId)}`;
}

/** Makes the links of these people work; before any mail with one is sent. */
export async function prepareChoices(
  { mail, masterKey }: { readonly mail: pg.Pool; readonly masterKey: Buffer },
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await mail.query(
    `INSERT INTO roster.mail_choice (token_hash, person_id)
     SELECT * FROM unnest($1::bytea[], $2::uuid[]) ON CONFLICT (token_hash) DO NOTHING`,
    [
      personIds.map((id) => createHash('sha256').update(deriveChoiceToken(masterKey, id)).digest()),
      personIds,
    ],
  );
}

function deriveCustomerToken(masterKey: Buffer, email: string): string {
  return keyedHash(masterKey, `unsubscribe customer:${email.toLowerCase()}`).toString('base64url');
}

/** The same for a customer, who is known by address alone. */
export function writeCustomerUnsubscribeUrl(
  { masterKey, publicUrl }: { readonly masterKey: Buffer; readonly publicUrl: string },
  email: string,
  language: SurveyLanguage,
): string {
  return `${publicUrl}/u/${language}/${deriveCustomerToken(masterKey, email)}`;
}

/** Makes the links of customers work, also when their addresses are gone from here. */
export async function prepareCustomerChoices(
  {
    mail,
    masterKey,
    clock,
  }: { readonly mail: pg.Pool; readonly masterKey: Buffer; readonly clock: Clock },
  emails: readonly string[],
): Promise<void> {
  if (emails.length === 0) return;
  const tokens = emails.map((email) => deriveCustomerToken(masterKey, email));
  await mail.query(
    `INSERT INTO roster.mail_choice (token_hash, sealed_address, made_at)
     SELECT t.hash, t.sealed, $3 FROM unnest($1::bytea[], $2::bytea[]) AS t (hash, sealed)
     ON CONFLICT (token_hash) DO NOTHING`,
    [
      tokens.map((token) => createHash('sha256').update(token).digest()),
      tokens.map((token, index) => sealAddress(token, hashEmail(emails[index] ?? ''))),
      clock.now(),
    ],
  );
}
