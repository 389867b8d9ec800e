import type { Answers, Question, Questionnaire } from '@throughline/types';
import { listAsked, listChosen } from './asked-questions.ts';
import { countUtf8Bytes } from './measure-bytes.ts';

/** Why answers are refused; whoever shows it to a person has words of its own for it. */
export type AnswerFault =
  'nothing-answered' | 'not-asked' | 'not-offered' | 'not-together' | 'too-long';

interface Fault {
  readonly fault: AnswerFault;
  /** The same as a sentence in English. */
  readonly reason: string;
}

/** Answers as they may be kept, or the first question that stands in the way and why. */
export type CheckedAnswers =
  { ok: true; answers: Answers } | ({ ok: false; questionId: string } & Fault);

/**
 * Checks what a person sent against the questionnaire they saw. Refused are unknown questions,
 * questions that the other answers rule out, options a question does not offer, texts of more than
 * `maxBytes` bytes of UTF-8, and an answer to nothing at all. Skipping questions is fine; empty
 * strings are dropped.
 *
 * The answers returned are the ones to keep: in the questionnaire's order, so that their order
 * tells nothing, the values of several choices likewise, with texts trimmed, line ends as `\n`, and without the control characters and
 * broken surrogates that a database refuses. {@link largestAnswerBytes} holds for them.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, string>>,
): CheckedAnswers {
  const given = new Map(
    Object.entries(answers).map(([id, value]) => {
      const question = questionnaire.questions.find((one) => one.id === id);
      return [id, question?.kind === 'text' ? cleanText(value) : value];
    }),
  );
  const asked = new Set(listAsked(questionnaire, Object.fromEntries(given)).map(({ id }) => id));
  const kept: [string, string][] = [];
  for (const question of questionnaire.questions) {
    const value = given.get(question.id);
    given.delete(question.id);
    if (value === undefined || value === '') continue;
    const cleaned = cleanAnswer(question, value);
    const found = asked.has(question.id) ? findFault(question, cleaned) : notAsked;
    if (found !== null) return { ok: false, questionId: question.id, ...found };
    kept.push([question.id, cleaned]);
  }
  for (const questionId of given.keys()) {
    const reason = 'This question is not part of this questionnaire.';
    return { ok: false, questionId, fault: 'not-asked', reason };
  }
  if (kept.length === 0) {
    return {
      ok: false,
      questionId: questionnaire.questions[0]?.id ?? '',
      fault: 'nothing-answered',
      reason: 'There is no answer yet. Please answer at least one question before you send.',
    };
  }
  return { ok: true, answers: Object.fromEntries(kept) };
}

const notAsked: Fault = {
  fault: 'not-asked',
  reason: 'This question is only for people who gave another answer before it.',
};

/**
 * Upper bound, in bytes of the UTF-8 JSON, of any answers that {@link checkAnswers} returns for
 * this questionnaire. Everything sealed is padded to it, so that length tells nothing.
 */
export function largestAnswerBytes(questionnaire: Questionnaire): number {
  const braces = 2;
  return questionnaire.questions.reduce(
    (total, question) => total + largestMemberBytes(question),
    braces,
  );
}

function largestMemberBytes(question: Question): number {
  const colonAndComma = 2;
  return countUtf8Bytes(JSON.stringify(question.id)) + largestValueBytes(question) + colonAndComma;
}

function largestValueBytes(question: Question): number {
  const quotes = 2;
  // Of the characters kept, JSON escapes only the quote, the backslash, the tab and the line end,
  // each one byte that becomes two.
  if (question.kind === 'text') return quotes + 2 * question.maxBytes;
  const ofValues = listValues(question).map((value) => countUtf8Bytes(JSON.stringify(value)));
  if (question.kind === 'single') return Math.max(...ofValues);
  // All of them, each with a space after it in place of its quotes.
  return ofValues.reduce((total, bytes) => total + bytes, quotes);
}

function findFault(question: Question, value: string): Fault | null {
  if (question.kind === 'text') {
    const reason = 'This text is longer than there is room for. Please shorten it.';
    return countUtf8Bytes(value) > question.maxBytes ? { fault: 'too-long', reason } : null;
  }
  const chosen = question.kind === 'single' ? [value] : listChosen(value);
  if (chosen.length === 0 || !chosen.every((one) => listValues(question).includes(one))) {
    return { fault: 'not-offered', reason: 'This answer is not one of the choices offered.' };
  }
  const { optOut } = question;
  return chosen.length > 1 && optOut !== null && chosen.includes(optOut.value)
    ? {
        fault: 'not-together',
        reason: `“${optOut.label}” cannot be chosen together with another answer.`,
      }
    : null;
}

function listValues(question: Exclude<Question, { kind: 'text' }>): string[] {
  const values = question.options.map((option) => option.value);
  return question.optOut === null ? values : [...values, question.optOut.value];
}

/** Values in the order of the question, each once; a value it does not offer stays, to be refused. */
function cleanAnswer(question: Question, value: string): string {
  if (question.kind === 'text') return cleanText(value);
  if (question.kind === 'single') return value;
  const values = listValues(question);
  return [...new Set(listChosen(value))]
    .toSorted((one, other) => values.indexOf(one) - values.indexOf(other))
    .join(' ');
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trim();
}
