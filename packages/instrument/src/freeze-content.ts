import type {
  ContentItem,
  Question,
  Questionnaire,
  QuestionnaireContent,
} from '@throughline/types';
import { instrumentVersion, items } from './bank.ts';
import { estimateSeconds } from './estimate-seconds.ts';
import { followUp } from './listening.ts';
import { openTextMaxBytes } from './open-text-probes.ts';
import { phraseItem, phraseProbe } from './phrase-bank.ts';
import { choiceScale, ratingScale, scales } from './scales.ts';
import { phraseValue } from './stated-values.ts';
import { takeOffConstruct } from './take-off-construct.ts';

/**
 * The questionnaire that a composed content asks, in English. Open questions stand last, in their
 * order, because the page asks them together before sending.
 *
 * @throws RangeError for an item that the bank does not have
 */
export function freezeContent(content: QuestionnaireContent): Questionnaire {
  const all = content.items.map((item) => ({ item, question: phraseContentItem(item) }));
  const questions = [
    ...all.flatMap(({ question }) => (question.kind === 'text' ? [] : [question])),
    ...all.flatMap(({ item, question }) => {
      if (question.kind !== 'text') return [];
      return listens(item) ? followUp(question) : [question];
    }),
  ];
  return {
    form: 'own',
    instrumentVersion,
    language: 'en',
    intro: content.intro,
    questions,
    estimatedSeconds: estimateSeconds(questions),
  };
}

/** Whether an open question of a composed questionnaire is followed up in layers. */
export function listens(item: ContentItem): boolean {
  return 'listens' in item && item.listens === true;
}

/**
 * One place of a composed questionnaire as a question in English. What only some are asked counts
 * for no construct, of the bank or of one's own.
 *
 * @throws RangeError as {@link freezeContent}
 */
export function phraseContentItem(item: ContentItem): Question {
  const question = phraseUnbranched(item);
  return item.askedWhen === null
    ? question
    : takeOffConstruct({ ...question, askedWhen: item.askedWhen });
}

function phraseUnbranched(item: ContentItem): Question {
  switch (item.kind) {
    case 'bank':
      return phraseOfBank(item.id);
    case 'value':
      return phraseValue(item);
    case 'text':
      return { kind: 'text', id: item.id, text: item.text, maxBytes: openTextMaxBytes };
    case 'choices':
      return {
        kind: 'multiple',
        id: item.id,
        text: item.text,
        options: item.options,
        optOut: { ...scales.agree5.optOut },
      };
    case 'choice':
      return {
        kind: 'single',
        construct: null,
        reversed: false,
        scale: choiceScale,
        id: item.id,
        text: item.text,
        options: item.options,
        optOut: { ...scales.agree5.optOut },
      };
    case 'agreement':
      return {
        kind: 'single',
        id: item.id,
        text: item.text,
        scale: scales.agree5.id,
        construct: item.construct,
        reversed: item.reversed,
        options: scales.agree5.options.map((option) => ({ ...option })),
        optOut: { ...scales.agree5.optOut },
      };
    case 'rating':
      return {
        kind: 'single',
        id: item.id,
        text: item.text,
        scale: ratingScale.id,
        construct: item.construct,
        reversed: item.reversed,
        options: ratingScale.options.map(({ value, label }, place) => ({
          value,
          label: [item.lowest, ...Array<string>(9), item.highest][place] ?? label,
        })),
        optOut: { ...ratingScale.optOut },
      };
  }
}

function phraseOfBank(id: string): Question {
  const item = items.find((candidate) => candidate.id === id);
  const question = item === undefined ? phraseProbe(id)?.question : phraseItem(item);
  if (question === undefined) throw new RangeError(`"${id}" is not an item of the instrument`);
  return question;
}
