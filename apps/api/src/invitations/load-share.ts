import { createHash, createHmac } from 'node:crypto';
import { chooseSurveyLanguage, type SurveyLanguage } from '@throughline/survey-page';
import { shareTextSchema } from '@throughline/types';
import { z } from 'zod';
import { readLogo } from '../mail/look.ts';
import { renderResults, sayResults, type ResultsMail } from '../mail/render-results.ts';
import { addressMail } from './compose-mail.ts';
import type { DeliveryContext, DueMail, Mailing } from './delivery-context.ts';
import { writeUnsubscribeUrl } from './mail-choices.ts';
import { mailPeople } from './mail-people.ts';

interface ShareRow {
  readonly id: string;
  readonly texts: unknown;
  readonly defaultLanguage: string;
  readonly k: number;
  readonly pulseName: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly mailColour: string;
  readonly mailLogo: Buffer | null;
}

/**
 * How the mails about what came of a wave are written, and makes their link work before any of them
 * is sent. Null where nothing is shared.
 */
export async function loadShare(
  context: DeliveryContext,
  waveId: string,
): Promise<Mailing<DueMail> | null> {
  const found = await context.mail.query<ShareRow>(
    `SELECT h.id, h.texts, h.default_language AS "defaultLanguage", w.k, p.name AS "pulseName",
       o.name AS "organisationName", o.is_demo AS "isDemo", o.mail_colour AS "mailColour",
       o.mail_logo AS "mailLogo"
     FROM roster.share h JOIN roster.wave w ON w.id = h.wave_id AND w.state = 'closed'
     JOIN roster.pulse p ON p.id = w.pulse_id, office.organisation o
     WHERE h.wave_id = $1 AND h.shared_at IS NOT NULL AND h.is_link_open`,
    [waveId],
  );
  const [row] = found.rows;
  if (row === undefined) return null;
  const token = createHmac('sha256', context.masterKey)
    .update(`results:${row.id}`)
    .digest('base64url');
  await context.mail.query(
    'UPDATE roster.share SET token_hash = $3 WHERE wave_id = $1 AND id = $2',
    [waveId, row.id, createHash('sha256').update(token).digest()],
  );
  const logo = readLogo(row.mailLogo);
  const texts = z.array(shareTextSchema).parse(row.texts);
  const contentFor = (language: SurveyLanguage): Omit<ResultsMail, 'unsubscribeUrl'> => ({
    organisationName: row.organisationName,
    look: { colour: row.mailColour, logo },
    isDemo: row.isDemo,
    pulseName: row.pulseName,
    language,
    texts,
    defaultLanguage: row.defaultLanguage,
    link: `${context.publicUrl}/r/${token}/${language}`,
    k: row.k,
  });
  return mailPeople(context, {
    waveId,
    sourceId: row.id,
    write: (mail: DueMail) => {
      if (mail.email === null) throw new Error('there is no address to mail to');
      const language = chooseSurveyLanguage(mail.locale);
      const unsubscribeUrl = writeUnsubscribeUrl(context, mail.person_id, language);
      const written = renderResults({ ...contentFor(language), unsubscribeUrl });
      return addressMail(context, mail, { language, unsubscribeUrl, logo, ...written });
    },
    say: ({ reach, way, locale }: DueMail) => ({
      to: reach?.slice(way.length + 1) ?? '',
      text: sayResults(contentFor(chooseSurveyLanguage(locale)), way === 'sms' ? 'short' : 'long'),
    }),
  });
}
