import type { Question, Questionnaire } from '@throughline/types';
import { isPlayBack } from './listening.ts';
import { scales } from './scales.ts';
import { optionSlot, slotNotes, type TranslationSlot } from './translation-slots.ts';

/** Id of the slot of a question's own wording. */
export function wordingSlot(question: Question): string {
  return `${question.kind === 'text' && !isOwn(question) ? 'probe' : 'item'}.${question.id}`;
}

/** Id of the slot of an answer option: those of the bank's scales are worded once for all items. */
export function answerSlot(question: Exclude<Question, { kind: 'text' }>, value: string): string {
  if (question.optOut?.value === value) return optionSlot(optOutScale(question), value);
  return optionSlot(isOfBankScale(question) ? question.scale : question.id, value);
}

/** Every wording of an English questionnaire that a translation has to give, each once, in order. */
export function listQuestionnaireSlots(questionnaire: Questionnaire): readonly TranslationSlot[] {
  const slots = new Map<string, TranslationSlot>();
  const add = (id: string, english: string, note: string): void => {
    if (!slots.has(id)) slots.set(id, { id, english, note });
  };
  add('intro', questionnaire.intro, slotNotes.intro);
  for (const question of questionnaire.questions) {
    // The page itself words what follows an open answer, in each of its languages.
    if (isPlayBack(question)) continue;
    add(wordingSlot(question), question.text, describe(question));
    if (question.kind === 'text') continue;
    const { options, optOut } = question;
    for (const { value, label } of optOut === null ? options : [...options, optOut]) {
      if (label !== value) add(answerSlot(question, value), label, slotNotes.option);
    }
  }
  return [...slots.values()];
}

function describe(question: Question): string {
  if (question.kind === 'text') return slotNotes.probe;
  if (question.kind === 'single' && question.reversed) return slotNotes.reversed;
  return question.kind === 'multiple' ? slotNotes.several : slotNotes.item;
}

function isOwn({ id }: Question): boolean {
  return id.startsWith('own-');
}

function isOfBankScale(
  question: Exclude<Question, { kind: 'text' }>,
): question is Extract<Question, { kind: 'single' }> {
  return question.kind === 'single' && Object.hasOwn(scales, question.scale);
}

/** "Prefer not to say" belongs to ratings, "Does not apply to me" to everything else. */
function optOutScale(question: Question): string {
  const isRating = question.kind === 'single' && question.scale.endsWith('11');
  return isRating ? scales.likely11.id : scales.agree5.id;
}
