import { say } from '@throughline/speech';
import type { BankForm, Question, Questionnaire } from '@throughline/types';
import { employeeIntro, instrumentVersion, items } from './bank.ts';
import { recommendationItem } from './bank/recommendation.ts';
import type { Item } from './bank-types.ts';
import { shuffle } from './deal-cells.ts';
import { estimateSeconds } from './estimate-seconds.ts';
import { followUp } from './listening.ts';
import { phraseItem, phraseProbe } from './phrase-bank.ts';
import { itemsOfForm, rotationFormOf } from './plan-rotation.ts';
import { anchorItems, coreItems } from './rotation.ts';
import { translateQuestionnaire } from './translate-questionnaire.ts';
import { supportedLanguages, translations } from './translations.ts';

/**
 * The questionnaire a wave asks, complete in itself: later changes of the bank do not reach it.
 *
 * `nine` is the fixed form of three core items and six anchors; `form-a` to `form-c` are the three
 * forms of the rotation in this wave; `full-bank` is all 42 items and ENPS1,
 * core items first here too, so that they are read in the same place in every wave. Every second
 * wave of a rotation asks ENPS1 as its last item, with OT6 as its open question. A language that
 * has no wording yet falls back to English, and `language` says which one the texts are in.
 *
 * @throws RangeError for a comment question that does not exist or that follows an item not asked
 */
export function freezeQuestionnaire(choice: {
  form: BankForm;
  commentQuestion: string | null;
  language: string;
  /** Decides which items a form of the rotation has; 1 if left out. */
  waveNumber?: number;
  /** Adds ENPS1, and has OT6 for an open question where one is asked. */
  asksRecommendation?: boolean;
  /** Puts the items after the core into an order by chance; left out, they stand as planned. */
  random?: () => number;
}): Questionnaire {
  const { asksRecommendation = false, commentQuestion } = choice;
  const chosen = chooseItems(choice.form, choice.waveNumber ?? 1);
  const asked = orderItems(
    asksRecommendation ? [...chosen, recommendationItem] : chosen,
    choice.random,
  );
  const questions: Question[] = asked.map(phraseItem);
  if (commentQuestion !== null) {
    const probe = asksRecommendation ? probeOfRecommendation : commentQuestion;
    questions.push(...followUp(phraseComment(probe, asked)));
  }
  const english = {
    form: choice.form,
    instrumentVersion,
    language: 'en',
    intro: employeeIntro,
    questions,
    estimatedSeconds: estimateSeconds(questions),
  };
  const translation = translations[choice.language];
  return translation === undefined || !supportedLanguages.includes(choice.language)
    ? english
    : translateQuestionnaire(english, choice.language, translation);
}

/** Asked of everybody every second wave, and followed by a question of its own. */
const probeOfRecommendation = 'OT6';

function chooseItems(form: BankForm, waveNumber: number): Item[] {
  const rotating = rotationFormOf(form);
  if (rotating !== null) return findItems(itemsOfForm(rotating, waveNumber));
  if (form === 'nine') return findItems([...coreItems, ...anchorItems]);
  return [...findItems(coreItems), ...items.filter((item) => item.role !== 'core')];
}

function findItems(ids: readonly string[]): Item[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

/** Core items stay first in their fixed order, and the recommendation item last. */
function orderItems(asked: readonly Item[], random: (() => number) | undefined): Item[] {
  if (random === undefined) return [...asked];
  const isFixed = (item: Item): boolean => item.role === 'core' || item.role === 'periodic';
  return [
    ...asked.filter((item) => item.role === 'core'),
    ...shuffle(
      asked.filter((item) => !isFixed(item)),
      random,
    ),
    ...asked.filter((item) => item.role === 'periodic'),
  ];
}

function phraseComment(id: string, asked: readonly Item[]): Extract<Question, { kind: 'text' }> {
  const probe = phraseProbe(id);
  if (probe === null)
    throw new RangeError(say('"{id}" is not an open question of the instrument', { id }));
  const { showAfter } = probe;
  if (showAfter !== null && !asked.some((item) => item.id === showAfter)) {
    throw new RangeError(
      say('{id} follows {other}, which this form does not ask', { id, other: showAfter }),
    );
  }
  return probe.question;
}
