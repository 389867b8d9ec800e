import { heardOptions, isPlayBack } from '@throughline/instrument';
import type { Question } from '@throughline/types';
import { markup, type Markup } from './markup.ts';
import type { Insert } from './markup.ts';
import { fillText } from './texts/fill-text.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import type { ListeningTexts, SurveyTexts } from './texts/survey-texts.ts';

type Choice = Exclude<Question, { kind: 'text' }>;

/** Whether a question stands in the row of those that are answered one after the other. */
export function isChoice(question: Question): question is Choice {
  return question.kind !== 'text' && !isPlayBack(question);
}

type Text = Extract<Question, { kind: 'text' }>;

/** The page around a question, and the mark of a question in another language than the page's. */
export interface QuestionSetting {
  readonly language: SurveyLanguage;
  readonly texts: SurveyTexts;
  readonly mark: Insert;
}

/** A choice as a group of radio buttons or boxes to tick; 0 to 10 becomes a row of numbers. */
export function renderChoice(
  question: Choice,
  all: readonly Choice[],
  setting: QuestionSetting,
): Markup {
  const { texts, mark } = setting;
  const isNumeric = question.kind === 'single' && question.scale.endsWith('11');
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  const name = nameField(question);
  return markup`<fieldset class="question later"${markBranch(question)}>
<legend><span class="progress"></span>
${renderBranch(question, all, setting)}<span class="wording"${mark}>${question.text}</span>${
    question.kind === 'multiple' &&
    markup`
<span class="quiet">${texts.chooseAll}</span>`
  }</legend>
<div${mark}>${isNumeric && renderEnds(question)}<div class="${isNumeric ? 'scale numbers' : 'scale'}">
${question.options.map((option) =>
  renderOption({ type, name, value: option.value, label: option.label, isNumeric }),
)}</div>
${
  question.optOut !== null &&
  renderOption({ type, name, ...question.optOut, isNumeric: false, isApart: true })
}</div></fieldset>
`;
}

/** An optional open question. Its limit is in characters that fit `maxBytes` in any script. */
export function renderText(
  question: Text,
  choices: readonly Choice[],
  setting: QuestionSetting & {
    /** What to leave out, and who reads it. */
    readonly hint: string;
    /** Asks whether the answer, read back, was understood; where it is followed up. */
    readonly playBack: Question | undefined;
  },
): Markup {
  const { texts, mark, hint, playBack } = setting;
  const name = nameField(question);
  return markup`<div class="question comment"${markBranch(question)}>
<label for="${name}"><span class="progress">${texts.optional}</span>
${renderBranch(question, choices, setting)}<span class="wording"${mark}>${question.text}</span></label>
<p class="quiet" id="${name}-hint">${hint}</p>
${
  playBack !== undefined &&
  markup`<p class="scripted played" hidden>${texts.listening.heard}</p>
`
}<textarea id="${name}" name="${name}" rows="5" dir="auto" maxlength="${Math.floor(question.maxBytes / 4)}" aria-describedby="${name}-hint"></textarea>
<p class="quiet room" aria-live="polite" hidden></p>
${playBack !== undefined && renderListening(name, nameField(playBack), texts.listening)}</div>
`;
}

/** What follows an open answer: one thing after the other, or all of them as a hint without scripts. */
function renderListening(field: string, heard: string, texts: ListeningTexts): Markup {
  return markup`<div class="quiet plain"><p>${texts.plain}</p>
<ul>${texts.layers.map((layer) => markup`<li>${layer}</li>\n`)}</ul></div>
<p class="scripted more" hidden><button type="button">${texts.more}</button></p>
<fieldset class="scripted heard" hidden><legend class="wording">${texts.understood}</legend>
<div class="scale">${texts.options.map((label, index) =>
    renderOption({
      type: 'radio',
      name: heard,
      value: heardOptions[index]?.value ?? '',
      label,
      isNumeric: false,
    }),
  )}</div></fieldset>
<div class="scripted layer" hidden><label for="${field}-layer"></label>
<textarea id="${field}-layer" rows="4" dir="auto"></textarea>
<p class="turns"><button type="button" class="enough">${texts.enough}</button>
<button type="button" class="on"></button></p></div>
`;
}

/** Name of a question's field in the plain form, as the api reads it. */
function nameField({ id }: Pick<Question, 'id'>): string {
  return `answer.${id}`;
}

/** Tells the script which answers lead to a question that not everybody is asked. */
function markBranch({ askedWhen }: Question): Insert {
  return (
    askedWhen !== undefined &&
    markup` data-when="${nameField({ id: askedWhen.question })}" data-is="${askedWhen.values.join(' ')}"`
  );
}

/** Tells people the same where no script hides the question. */
function renderBranch(
  { askedWhen }: Question,
  all: readonly Choice[],
  { language, texts }: QuestionSetting,
): Insert {
  const source = all.find(({ id }) => id === askedWhen?.question);
  if (askedWhen === undefined || source === undefined) return null;
  const offered = source.optOut === null ? source.options : [...source.options, source.optOut];
  const labels = offered
    .filter(({ value }) => askedWhen.values.includes(value))
    .map(({ label }) => `“${label}”`);
  const answers = new Intl.ListFormat(language, { type: 'disjunction' }).format(labels);
  const number = all.indexOf(source) + 1;
  const sentence = fillText(texts.onlyIf, { answers, number });
  return markup`<span class="quiet plain">${sentence}</span>
`;
}

/** What the ends of a row of numbers mean, above it. */
function renderEnds(question: Choice): Markup {
  const ends = [question.options.at(0), question.options.at(-1)];
  return markup`<p class="ends" aria-hidden="true">${ends.map(
    (end) => end !== undefined && markup`<span>${end.value} ${end.label}</span>`,
  )}</p>
`;
}

function renderOption(option: {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  isNumeric: boolean;
  isApart?: boolean;
}): Markup {
  const { type, name, value, label, isNumeric, isApart = false } = option;
  // The worded ends of a row of numbers are said by a screen reader, and read above the row.
  const spoken = isNumeric && label !== value && markup`<span class="unseen"> ${label}</span>`;
  return markup`<label class="${isApart ? 'choice apart' : 'choice'}"><input type="${type}" name="${name}" value="${value}"><span>${isNumeric ? value : label}${spoken}</span></label>
`;
}
