import { colonOf } from './colon.ts';
import { chooseShareText, fillText, type SurveyLanguage } from '@throughline/survey-page';
import type { ShareText } from '@throughline/types';
import { tokenOf, type RenderedMail } from './fill-template.ts';
import type { MailLook } from './look.ts';
import { renderLetter } from './render-letter.ts';
import { resultsTexts } from './texts/results-texts.ts';
import { mailTextsByLanguage } from './texts/texts.ts';

export interface ResultsMail {
  readonly organisationName: string;
  readonly look: MailLook;
  readonly isDemo: boolean;
  readonly pulseName: string;
  readonly language: SurveyLanguage;
  readonly texts: readonly ShareText[];
  /** Of the texts, the one for languages that nothing is written in. */
  readonly defaultLanguage: string;
  /** The page with the results: the same for everybody who was asked. */
  readonly link: string;
  readonly k: number;
  readonly unsubscribeUrl: string;
}

/** Writes the mail that tells what people said, what was decided and where to look. */
export function renderResults(mail: ResultsMail): RenderedMail {
  const { language, pulseName: pulse, organisationName: organisation, k } = mail;
  const words = resultsTexts[language];
  const written = chooseShareText(mail.texts, language, mail.defaultLanguage);
  const letter = renderLetter({
    ...mail,
    subject: fillText(words.subject, { pulse }),
    preview: words.preview,
    heading: words.heading,
    opening: fillText(words.opening, { organisation, pulse }),
    sections: [
      { heading: words.said, text: written.said, language: written.language },
      { heading: words.decided, text: written.decided, language: written.language },
      { heading: words.look, text: fillText(words.where, { k }) },
    ],
    action: words.action,
    linkHint: words.linkHint,
    why: words.why,
  });
  return { ...letter, own: [tokenOf(mail.unsubscribeUrl)] };
}

/** The same as a direct message. The short one is for SMS: the subject and the link. */
export function sayResults(
  mail: Omit<ResultsMail, 'unsubscribeUrl' | 'look'>,
  length: 'long' | 'short',
): string {
  const { language, pulseName: pulse, organisationName } = mail;
  const words = resultsTexts[language];
  const demo = mail.isDemo ? `${mailTextsByLanguage[language].demo} – ` : '';
  const subject = fillText(words.subject, { pulse });
  if (length === 'short') return `${demo}${organisationName}: ${subject}\n${mail.link}`;
  const own = chooseShareText(mail.texts, language, mail.defaultLanguage);
  const colon = colonOf(language);
  return [
    `${demo}${organisationName}\n${subject}`,
    `${words.said}${colon}\n${own.said}`,
    `${words.decided}${colon}\n${own.decided}`,
    `${words.action}${colon}\n${mail.link}`,
    words.why,
  ].join('\n\n');
}

/** What stands in an example of a pulse for whose waves nothing has been written yet. */
export function exampleTexts(language: SurveyLanguage): ShareText {
  const { exampleSaid, exampleDecided } = resultsTexts[language];
  return { language, said: exampleSaid, decided: exampleDecided };
}
