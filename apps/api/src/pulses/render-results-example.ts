import type { SurveyLanguage } from '@throughline/survey-page';
import type { ShareText } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { OrganisationEntity } from '../accounts/organisation.entity.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import type { MailLogo } from '../mail/look.ts';
import { exampleTexts, renderResults } from '../mail/render-results.ts';
import type { PulseEntity } from './pulse.entity.ts';

/**
 * The mail about results as somebody would get it: of a wave with what is written about it, or of a
 * pulse with what says where that will stand. Its link leads to a preview, or nowhere.
 */
export async function renderResultsExample(
  db: EntityManager,
  wanted: {
    readonly pulse: PulseEntity;
    readonly organisation: OrganisationEntity;
    readonly logo: MailLogo | null;
    readonly waveId: string | null;
    readonly language: SurveyLanguage;
    readonly publicUrl: string;
  },
): Promise<RenderedMail> {
  const { pulse, organisation, logo, waveId, language, publicUrl } = wanted;
  const [share] =
    waveId === null
      ? []
      : await db.query<{ texts: ShareText[]; defaultLanguage: string; k: number }[]>(
          `SELECT h.texts, h.default_language AS "defaultLanguage", w.k
           FROM roster.share h JOIN roster.wave w ON w.id = h.wave_id WHERE h.wave_id = $1`,
          [waveId],
        );
  const told = share ?? {
    texts: [exampleTexts(language)],
    defaultLanguage: language,
    k: pulse.k,
  };
  return renderResults({
    ...told,
    organisationName: organisation.name,
    look: { colour: organisation.mailColour, logo },
    isDemo: organisation.isDemo,
    pulseName: pulse.name,
    language,
    link:
      waveId === null
        ? `${publicUrl}/r/example/${language}`
        : `${publicUrl}/preview/waves/${waveId}/results-page/${language}`,
    unsubscribeUrl: `${publicUrl}/u/example`,
  });
}
