import { say } from '@throughline/speech';
import type { SurveyLanguage } from '@throughline/survey-page';
import type { MailKind } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { AppError } from '../http/app-error.ts';
import { readLogo, type MailLogo } from '../mail/look.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { renderInvitation } from '../mail/render-invitation.ts';
import { closingTime } from './closing-time.ts';
import { freezePages } from './freeze-forms.ts';
import { PulseEntity } from './pulse.entity.ts';
import { renderResultsExample } from './render-results-example.ts';
import { WaveEntity } from './wave.entity.ts';

/** A code that opens nothing. */
const exampleCode = 'EXAMPLE'.padEnd(20, 'X');

export interface ExampleWanted {
  readonly pulseId: string;
  /** Of mails about results, the wave that they are of; null for an example of the pulse. */
  readonly waveId: string | null;
  readonly kind: MailKind;
  readonly language: SurveyLanguage;
  readonly publicUrl: string;
  readonly now: Date;
}

/**
 * A mail of a pulse as one of its people would get it now, from the template that is sent; its code
 * opens nothing, and its link leads to the preview of what is asked.
 *
 * @throws AppError `not-found` where there is no such pulse.
 */
export async function renderExample(
  db: EntityManager,
  { pulseId, waveId, kind, language, publicUrl, now }: ExampleWanted,
): Promise<{ readonly mail: RenderedMail; readonly logo: MailLogo | null }> {
  const pulse = await db.getRepository(PulseEntity).findOneBy({ id: pulseId });
  if (pulse === null) throw new AppError('not-found', say('There is no such pulse.'));
  const organisation = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
  const logo = readLogo(organisation.mailLogo);
  if (kind === 'results') {
    const mail = await renderResultsExample(db, {
      pulse,
      organisation,
      logo,
      waveId,
      language,
      publicUrl,
    });
    return { mail, logo };
  }
  const waves = await db.getRepository(WaveEntity).countBy({ pulseId });
  const { questionnaires } = await freezePages(db, pulse, waves + 1);
  const [page, first] = Object.entries(questionnaires)[0] ?? [];
  if (page === undefined || first === undefined) throw new Error('the pulse asks nothing');
  const asked =
    pulse.questionnaireId === null
      ? (page.split('/')[0] ?? '')
      : `questionnaires/${pulse.questionnaireId}`;
  const mail = renderInvitation({
    organisationName: organisation.name,
    look: { colour: organisation.mailColour, logo },
    isDemo: organisation.isDemo,
    pulseName: pulse.name,
    isReminder: kind === 'reminder',
    language,
    path: `/preview/${asked}/${language}`,
    publicUrl,
    code: exampleCode,
    unsubscribeUrl: `${publicUrl}/u/example`,
    estimatedSeconds: first.estimatedSeconds,
    closesAt: closingTime(now, pulse.windowDays).toISOString(),
    timeZone: organisation.timeZone,
    k: pulse.k,
    commentK: pulse.commentK,
  });
  return { mail, logo };
}
