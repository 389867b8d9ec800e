import { randomInt } from 'node:crypto';
import { isSurveyLanguage, type SurveyLanguage } from '@throughline/survey-page';
import { maximumCodesOnSheet } from '@throughline/types';
import { deriveCode } from '../ballots/ballot-keys.ts';
import { loadWave } from '../invitations/deliver-mail.ts';
import type { DeliveryContext, MailedWave } from '../invitations/delivery-context.ts';
import { withoutEmailInBranchSql } from '../invitations/without-email.ts';
import { composeSections, type UnmailedInvitee } from './compose-sections.ts';
import { renderCodeSheet } from './render-code-sheet.ts';
import { sealSheet } from './seal-sheet.ts';
import { keptSince } from './sheet-time.ts';

type SheetContext = Pick<DeliveryContext, 'mail' | 'masterKey' | 'clock' | 'publicUrl'>;

/**
 * Puts codes on the sheet that somebody asked for, and seals it for that account. Only here is
 * the link key at hand: what leaves is sealed, and what is not fetched in time is deleted.
 */
export async function makeCodeSheet(context: SheetContext, sheetId: string): Promise<void> {
  const since = keptSince(context.clock.now());
  await context.mail.query('DELETE FROM office.code_sheet WHERE asked_at <= $1', [since]);
  const sheet = await findSheet(context, sheetId);
  if (sheet === null) return;
  const wave = await loadWave(context, sheet.wave_id);
  const people = wave === null ? [] : await findPeople(context, sheet);
  if (wave === null || people.length < wave.k || people.length > maximumCodesOnSheet) {
    await context.mail.query('DELETE FROM office.code_sheet WHERE id = $1', [sheetId]);
    return;
  }
  const html = writePage(context, sheet, { wave, people });
  const sealed = sealSheet(html, sheet.public_key, { sheetId, accountId: sheet.account_id });
  await context.mail.query(
    'UPDATE office.code_sheet SET sealed = $2 WHERE id = $1 AND sealed IS NULL',
    [sheetId, sealed],
  );
}

interface AskedSheet {
  readonly account_id: string;
  readonly wave_id: string;
  readonly unit_id: string;
  readonly language: SurveyLanguage;
  readonly public_key: Buffer;
  readonly attributes: readonly string[];
  readonly time_zone: string;
}

async function findSheet({ mail }: SheetContext, sheetId: string): Promise<AskedSheet | null> {
  const found = await mail.query<Omit<AskedSheet, 'language'> & { readonly language: string }>(
    `SELECT s.account_id, s.wave_id, s.unit_id, s.language, s.public_key, w.attributes, o.time_zone
     FROM office.code_sheet s JOIN roster.wave w ON w.id = s.wave_id, office.organisation o
     WHERE s.id = $1 AND s.sealed IS NULL`,
    [sheetId],
  );
  const [row] = found.rows;
  if (row === undefined || !isSurveyLanguage(row.language)) return null;
  return { ...row, language: row.language };
}

async function findPeople({ mail }: SheetContext, sheet: AskedSheet): Promise<UnmailedInvitee[]> {
  const found = await mail.query<UnmailedInvitee>(withoutEmailInBranchSql, [
    sheet.wave_id,
    sheet.unit_id,
  ]);
  return found.rows;
}

function writePage(
  { publicUrl }: SheetContext,
  { attributes, language, time_zone: timeZone }: AskedSheet,
  { wave, people }: { readonly wave: MailedWave; readonly people: readonly UnmailedInvitee[] },
): string {
  const sections = composeSections(people, {
    attributes,
    codeOf: (id) => deriveCode(wave.linkKey, id),
    random: randomInt,
  });
  return renderCodeSheet({ ...wave, waveId: wave.id, publicUrl, language, timeZone, sections });
}
