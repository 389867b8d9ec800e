import { isPlayBack } from '@throughline/instrument';
import type { Question, Questionnaire, SurveyAddress } from '@throughline/types';
import { formatClosing, formatDuration } from './format.ts';
import { jsonElement, markup, type Markup } from './markup.ts';
import { writeCustomerNotice, writeNoticeInPage } from './notices.ts';
import type { PageData } from './page-data.ts';
import { renderLanguages } from './language-choice.ts';
import { markLanguage, renderShell } from './page-shell.ts';
import { askedCustomerPromise, confidentialityPromise, customerPromise } from './promise.ts';
import { isChoice, renderChoice, renderText, type QuestionSetting } from './question-fields.ts';
import { choosePlural, fillText } from './texts/fill-text.ts';
import { chooseSurveyLanguage, type SurveyLanguage } from './texts/languages.ts';
import { textsByLanguage } from './texts/texts.ts';

/** What {@link renderSurveyPage} needs; the same for everyone with the same wave, form and language. */
export interface SurveyPageInput {
  /** Its language is the page's; the questionnaire may be in another one. */
  address: SurveyAddress;
  organisationName: string;
  isDemo: boolean;
  pulseName: string;
  questionnaire: Questionnaire;
  /** Smallest group shown, and smallest whose comments are shown, as frozen at launch. */
  k: number;
  commentK: number;
  /** ISO 8601 instant. */
  closesAt: string;
  /** IANA time zone. */
  timeZone: string;
  /** A preview can be tried in full, carries no code and sends nothing. */
  mode: 'live' | 'preview';
  /**
   * `employee` answers with a code of their own, under the promise of the wave; `customer` has none,
   * and nothing is kept of them but sums; `asked-customer` was mailed a code, and may answer again with
   * it until the questions close.
   */
  reader: 'employee' | 'customer' | 'asked-customer';
  /** What stands after the path of this page and of its siblings in other languages: `?comment=OT1`. */
  query: string;
  submitPath: string;
  /** What the api makes and takes back as proof that the page was opened. */
  nonce: string;
  assets: { style: string; script: string };
}

/**
 * The page on which a person answers, as one HTML document. Without scripts it is one plain form
 * (POST, urlencoded: wave, variant, language, code and `answer.<question id>`); with its script it
 * asks one question at a time. It holds nothing about who reads it.
 */
export function renderSurveyPage(input: SurveyPageInput): string {
  const setting = describeSetting(input);
  const { language, texts } = setting;
  return renderShell({
    language,
    title: `${input.pulseName} – ${input.organisationName}`,
    assets: input.assets,
    labels: [
      ...(input.isDemo ? [texts.demo] : []),
      ...(input.mode === 'preview' ? [texts.preview] : []),
    ],
    content: [
      renderHeader(input, setting),
      // Beside the sentences it repeats: compression looks no more than 32 kB back.
      jsonElement('page-data', describePage(input, setting)),
      renderForm(input, setting),
      renderFoot(input, setting),
    ],
  });
}

function describeSetting(input: SurveyPageInput): QuestionSetting {
  const language = chooseSurveyLanguage(input.address.language);
  return {
    language,
    texts: textsByLanguage[language],
    mark: markLanguage(input.questionnaire.language, language),
  };
}

/** Questions that only some meet are not announced to all. */
function countAsked(choices: readonly Question[]): number {
  return choices.filter(({ askedWhen }) => askedWhen === undefined).length;
}

function renderHeader(input: SurveyPageInput, { language, texts }: QuestionSetting): Markup {
  return markup`<header>
${renderLanguages({ current: language, label: texts.language, query: input.query })}
${input.organisationName !== input.pulseName && markup`<p><bdi>${input.organisationName}</bdi></p>`}
<h1><bdi>${input.pulseName}</bdi></h1>
</header>
`;
}

function renderForm(input: SurveyPageInput, setting: QuestionSetting): Markup {
  const { texts } = setting;
  const { questions } = input.questionnaire;
  const choices = questions.filter(isChoice);
  const comments = questions.filter((question) => question.kind === 'text');
  const target = input.mode === 'live' && markup` method="post" action="${input.submitPath}"`;
  return markup`<form id="survey"${target}>
${Object.entries({ ...input.address, nonce: input.nonce }).map(
  ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">\n`,
)}${renderStart(input, countAsked(choices) || comments.length, setting)}
${choices.map((choice) => renderChoice(choice, choices, setting))}
<section id="finish" class="later" tabindex="-1">
${comments.map((comment) =>
  renderText(comment, choices, {
    ...setting,
    hint:
      input.reader === 'employee'
        ? fillText(choosePlural(texts.commentHint, input.commentK, setting.language), {
            commentK: input.commentK,
          })
        : texts.customer.commentHint,
    playBack: questions.find((one) => 'playsBack' in one && one.playsBack === comment.id),
  }),
)}
<p id="tally" class="scripted"></p>
<div id="warning" hidden><p></p>
<p class="turns"><button type="button" id="change">${texts.changeComment}</button>
<button type="button" id="anyway">${texts.sendAnyway}</button></p></div>
</section>
<p class="turns" id="turns"><button type="button" class="scripted" id="back">${texts.back}</button>
<button type="button" class="scripted" id="forward">${texts.skip}</button>
<button class="primary later" id="send"${input.mode === 'preview' && markup` type="button"`}>${texts.send}</button></p>
</form>
<section class="notice" id="notice" tabindex="-1" hidden></section>
<p id="status" role="status"></p>
`;
}

function promiseOf(input: SurveyPageInput, language: SurveyLanguage): string[] {
  if (input.reader === 'customer') return customerPromise(input.k, language);
  if (input.reader === 'asked-customer') return askedCustomerPromise(input.k, language);
  return confidentialityPromise(input, language);
}

/** Everything before the first question: what it is, what is promised, and the code. */
function renderStart(input: SurveyPageInput, count: number, setting: QuestionSetting): Markup {
  const { language, texts, mark } = setting;
  const [headline, ...others] = promiseOf(input, language);
  const closing = formatClosing(input.closesAt, input.timeZone, language);
  const isEmployee = input.reader === 'employee';
  const duration = formatDuration(input.questionnaire.estimatedSeconds, language);
  const length = fillText(choosePlural(texts.length, count, language), { count, duration });
  return markup`<section id="start">
<p class="quiet">${length}${isEmployee && ` ${fillText(texts.openUntil, { closing })}`}</p>
<div id="resumed" hidden><p>${texts.resumed}</p>
<p><button type="button" id="forget">${texts.forget}</button></p></div>
<h2 class="wording">${headline ?? null}</h2>
<ul class="promise">${others.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>
<p${mark}>${input.questionnaire.intro}</p>
${input.mode === 'live' && input.reader !== 'customer' && renderCodeField(setting)}<p id="gate"><button type="button" class="primary scripted" id="begin">${texts.begin}</button></p>
<p class="quiet scripted keys">${texts.keys}</p>
</section>`;
}

function renderCodeField({ texts }: QuestionSetting): Markup {
  return markup`<div id="code-field"><label for="code">${texts.codeLabel}</label>
<p class="quiet" id="code-hint">${texts.codeHint}</p>
<input id="code" name="code" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" dir="ltr" pattern="[\\sA-Za-z2-7\\-]{20,40}" aria-describedby="code-hint code-fault">
<p id="code-fault" class="fault"></p></div>
`;
}

function renderFoot(input: SurveyPageInput, setting: QuestionSetting): Markup {
  return markup`<footer class="quiet later">
<p class="scripted"${setting.mark}>${input.questionnaire.intro}</p>
<p>${promiseOf(input, setting.language)[0] ?? null}</p>
</footer>
`;
}

function describePage(input: SurveyPageInput, { language, texts }: QuestionSetting): PageData {
  const received =
    input.reader === 'employee'
      ? writeNoticeInPage('received', input, language)
      : writeCustomerNotice(input.reader === 'customer' ? 'received' : 'sealed', language);
  const { layers, leads, missed, add } = texts.listening;
  return {
    address: input.address,
    submitPath: input.mode === 'live' ? input.submitPath : null,
    asksCode: input.mode === 'live' && input.reader !== 'customer',
    nonce: input.nonce,
    closesAt: input.closesAt,
    received:
      input.mode === 'live'
        ? received
        : { ...received, sentences: [texts.previewSent, ...received.sentences] },
    listening: input.questionnaire.questions.some(isPlayBack)
      ? { layers, leads, missed, add }
      : null,
    texts: {
      codeMissing: texts.codeMissing,
      begin: texts.begin,
      proceed: texts.proceed,
      progress: texts.progress,
      roomLeft: texts.roomLeft,
      tally: texts.tally,
      skip: texts.skip,
      next: texts.next,
      personalDetail: texts.personalDetail,
      sending: texts.sending,
      retrying: texts.retrying,
      kept: texts.kept,
      tryNow: texts.tryNow,
      send: texts.send,
      nothingYet: texts.nothingYet,
      failed: texts.failed,
    },
  };
}
