import { colonOf } from './colon.ts';
import { directionOf, type SurveyLanguage } from '@throughline/survey-page';
import { letterTemplates } from './compiled-letter.ts';
import { escapeHtml } from '../config/escape-html.ts';
import { fillTemplate, writeLogo, type RenderedMail } from './fill-template.ts';
import { inkOn, type MailLook } from './look.ts';
import { mailTextsByLanguage } from './texts/texts.ts';

/** A heading, and what stands below it. */
export interface LetterSection {
  readonly heading: string;
  readonly text: string;
  /** Of the text, where it is another one than the mail's. */
  readonly language?: string;
}

/** A mail that tells something in a few sections and leads to one place. */
export interface Letter {
  readonly organisationName: string;
  readonly look: MailLook;
  readonly isDemo: boolean;
  readonly language: SurveyLanguage;
  readonly subject: string;
  readonly preview: string;
  readonly heading: string;
  readonly opening: string;
  readonly sections: readonly LetterSection[];
  readonly action: string;
  readonly linkHint: string;
  readonly link: string;
  readonly why: string;
  readonly unsubscribeUrl: string;
}

/** Writes it; text and HTML say the same and carry the same links. */
export function renderLetter(letter: Letter): RenderedMail {
  const { language, look, organisationName, sections, unsubscribeUrl } = letter;
  const { demo, unsubscribe, unsubscribeHint } = mailTextsByLanguage[language];
  const colon = colonOf(language);
  const { subject, preview, heading, opening, action, linkHint, link, why } = letter;
  const label = letter.isDemo ? `${demo} – ` : '';
  const plain: Record<string, string> = {
    language,
    subject,
    preview,
    demo: label,
    organisation: organisationName,
    heading,
    opening,
    action,
    linkHint,
    link,
    why,
    unsubscribeHint,
    unsubscribe,
    unsubscribeLink: unsubscribeUrl,
    colour: look.colour,
    ink: inkOn(look.colour),
  };
  const html = fillTemplate(letterTemplates[directionOf(language)], {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, escapeHtml(value)])),
    logo: look.logo === null ? '' : writeLogo(organisationName),
    sections: sections.map((section) => writeSection(section, language)).join(''),
  });
  const text = [
    `${label}${organisationName}`,
    heading,
    opening,
    ...sections.map((section) => `${section.heading}${colon}\n${section.text}`),
    `${action}${colon}\n${link}`,
    why,
    `${unsubscribeHint} ${unsubscribe}${colon}\n${unsubscribeUrl}`,
  ].join('\n\n');
  return { subject, text: `${text}\n`, html };
}

function writeSection({ heading, text, language }: LetterSection, page: SurveyLanguage): string {
  const marked =
    language === undefined || language === page
      ? ''
      : ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
  const lines = escapeHtml(text).replaceAll(/\r?\n/g, '<br />');
  return `<p style="margin:0 0 4px;font-weight:600">${escapeHtml(heading)}</p><p${marked} style="margin:0 0 16px">${lines}</p>`;
}
