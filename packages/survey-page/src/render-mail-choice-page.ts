import { markup } from './markup.ts';
import { renderShell } from './page-shell.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import { digestChoiceTexts, mailChoiceTexts, type MailChoiceTexts } from './texts/mail-choice.ts';

/** What the page says: it asks, tells what was done, or does not know the address. */
export type MailChoice = 'ask' | 'stopped' | 'resumed' | 'unknown';

/**
 * A whole HTML page, without a script, where somebody chooses to get no more mails. Looking at it
 * changes nothing: only its button sends.
 *
 * @param input.path where the button's form is sent
 */
export function renderMailChoicePage(input: {
  readonly choice: MailChoice;
  readonly language: SurveyLanguage;
  readonly path: string;
  readonly assets: { readonly style: string };
}): string {
  return renderChoice(input, mailChoiceTexts[input.language]);
}

/** The same for mails after a release, in the languages in which accounts read. */
export function renderDigestChoicePage(input: {
  readonly choice: MailChoice;
  readonly language: keyof typeof digestChoiceTexts;
  readonly path: string;
  readonly assets: { readonly style: string };
}): string {
  return renderChoice(input, digestChoiceTexts[input.language]);
}

function renderChoice(
  input: Parameters<typeof renderMailChoicePage>[0],
  texts: MailChoiceTexts,
): string {
  const { title, sentence, action } = writeChoice(input.choice, texts);
  return renderShell({
    language: input.language,
    title,
    assets: { style: input.assets.style, script: null },
    labels: [],
    content: [
      markup`<section class="notice"><h1>${title}</h1><p>${sentence}</p>`,
      action !== null &&
        markup`<form method="post" action="${input.path}"><button name="choice" value="${action.name}">${action.label}</button></form>`,
      markup`</section>`,
    ],
  });
}

function writeChoice(
  choice: MailChoice,
  texts: MailChoiceTexts,
): {
  readonly title: string;
  readonly sentence: string;
  readonly action: { readonly name: string; readonly label: string } | null;
} {
  switch (choice) {
    case 'ask':
      return {
        title: texts.askTitle,
        sentence: texts.ask,
        action: { name: 'stop', label: texts.stop },
      };
    case 'stopped':
      return {
        title: texts.stoppedTitle,
        sentence: texts.stopped,
        action: { name: 'resume', label: texts.resume },
      };
    case 'resumed':
      return { title: texts.resumedTitle, sentence: texts.resumed, action: null };
    case 'unknown':
      return { title: texts.unknownTitle, sentence: texts.unknown, action: null };
  }
}
