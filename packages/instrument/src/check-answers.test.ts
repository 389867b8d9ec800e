import * as fc from 'fast-check';
import type { Question } from '@throughline/types';
import {
  checkAnswers,
  countUtf8Bytes,
  freezeQuestionnaire,
  isPlayBack,
  largestAnswerBytes,
} from './index.ts';

const questionnaire = freezeQuestionnaire({
  form: 'full-bank',
  commentQuestion: 'OT1',
  language: 'en',
});
const short = freezeQuestionnaire({ form: 'nine', commentQuestion: 'OT1', language: 'en' });

/** Answers a page could send: any subset of questions, offered values, any text that fits. */
const validAnswers = fc
  .tuple(
    ...short.questions.map((question) =>
      fc.option(
        question.kind === 'single'
          ? fc.constantFrom(...listValues(question))
          : fc.string({ unit: 'binary', maxLength: 900 }),
      ),
    ),
  )
  .map((values) => {
    const answers = Object.fromEntries(
      short.questions.flatMap((question, index) => {
        const value = values[index];
        return typeof value === 'string' ? [[question.id, value] as const] : [];
      }),
    );
    // Whether one was understood is asked only of those who wrote something.
    if (cleanedAway(answers['OT1'] ?? '')) delete answers['OT1-heard'];
    return answers;
  });

function listValues(question: Extract<Question, { kind: 'single' }>): string[] {
  return [...question.options, ...(question.optOut ? [question.optOut] : [])].map(
    ({ value }) => value,
  );
}

test('whatever a page can send is accepted, and checking what was kept changes nothing', () => {
  fc.assert(
    fc.property(validAnswers, (answers) => {
      const checked = checkAnswers(short, answers);
      expect(checked.ok).toBe(!Object.values(answers).every((value) => cleanedAway(value)));
      const kept = checked.ok ? checked.answers : { ICT1: '3' };
      expect(checkAnswers(short, kept)).toEqual({ ok: true, answers: kept });
      expect(byteLength(kept)).toBeLessThanOrEqual(largestAnswerBytes(short));
    }),
  );
});

test('the bound is reached by the longest text that needs the most escapes', () => {
  const checked = checkAnswers(short, {
    ...Object.fromEntries(short.questions.map((question) => [question.id, 'na'])),
    OT1: '"'.repeat(4000),
    'OT1-heard': 'partly',
  });
  expect(checked.ok).toBe(true);
  // One comma less than the bound counts: the last member has none.
  expect(checked.ok && byteLength(checked.answers)).toBe(largestAnswerBytes(short) - 1);
});

test('control characters and broken surrogates, which grow most in JSON, are not kept', () => {
  const checked = checkAnswers(short, { OT1: `a${'\u0000\u0001\u007f'.repeat(900)}\ud800b` });
  expect(checked).toEqual({ ok: true, answers: { OT1: 'a\ufffdb' } });
});

test('line ends from a form post are kept as one newline, tabs stay', () => {
  expect(checkAnswers(short, { OT1: ' one\r\ntwo\rthree\tfour ' })).toEqual({
    ok: true,
    answers: { OT1: 'one\ntwo\nthree\tfour' },
  });
});

test('kept answers stand in the order of the questionnaire whatever order they were sent in', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        questionnaire.questions.filter(
          (question) => question.kind === 'single' && !isPlayBack(question),
        ),
        { minLength: 1 },
      ),
      (asked) => {
        const checked = checkAnswers(
          questionnaire,
          Object.fromEntries(asked.map((question) => [question.id, 'na'])),
        );
        const ids = questionnaire.questions.map((question) => question.id);
        expect(checked.ok && Object.keys(checked.answers)).toEqual(
          ids.filter((id) => asked.some((question) => question.id === id)),
        );
      },
    ),
  );
});

test('whether an answer was understood is kept only beside that answer', () => {
  const heard = { ICT1: '3', 'OT1-heard': 'yes' };
  expect(checkAnswers(short, { ...heard, OT1: 'Words.' })).toMatchObject({ ok: true });
  for (const answers of [heard, { ...heard, OT1: ' \u0000 ' }]) {
    expect(checkAnswers(short, answers)).toMatchObject({ ok: false, questionId: 'OT1-heard' });
  }
});

test('a question that was not asked is refused by name', () => {
  for (const questionId of ['ICT2', '__proto__', 'constructor', 'toString', '']) {
    const answers = JSON.parse(`{"ICT1":"3",${JSON.stringify(questionId)}:"3"}`);
    expect(checkAnswers(short, answers)).toMatchObject({ ok: false, questionId });
  }
});

test('a value that is not offered is refused', () => {
  const notOffered = fc
    .string()
    .filter((value) => !['', '1', '2', '3', '4', '5', 'na'].includes(value));
  fc.assert(
    fc.property(notOffered, (value) => {
      expect(checkAnswers(short, { AUT1: value })).toMatchObject({ ok: false, questionId: 'AUT1' });
    }),
  );
});

test('a text is refused from one byte over the limit, counted in UTF-8', () => {
  expect(checkAnswers(short, { OT1: '😀'.repeat(1000) }).ok).toBe(true);
  expect(checkAnswers(short, { OT1: `${'😀'.repeat(1000)}a` })).toMatchObject({
    ok: false,
    questionId: 'OT1',
  });
});

test('answering nothing is refused with a sentence, also when every text is blank', () => {
  for (const answers of [{}, { ICT1: '' }, { OT1: ' \n ' }]) {
    expect(checkAnswers(short, answers)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/at least one question/),
    });
  }
});

test('bytes are counted as an encoder would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(countUtf8Bytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
  expect(countUtf8Bytes('\ud800')).toBe(3);
});

function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

function cleanedAway(text: string): boolean {
  return text.replace(/\p{Cc}/gu, '').trim() === '';
}
