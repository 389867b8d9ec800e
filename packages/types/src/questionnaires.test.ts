import { english, speakAs } from '@throughline/speech';
import { shared } from '../../speech/src/shared/de.ts';
import { contentItemSchema, maximumItems, questionnaireContentSchema } from './index.ts';

const item = { kind: 'text', id: 'own-aaaaaaaa', text: 'What else?', askedWhen: null } as const;
const branch = (values: readonly string[]) => ({
  ...item,
  askedWhen: { question: 'own-bbbbbbbb', values },
});
const faultsOf = (value: unknown): string[] =>
  contentItemSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

afterEach(() => speakAs(() => english));

test('a branch without an answer says what is missing, in the language of the reader', () => {
  expect(faultsOf(branch([]))).toEqual(['choose at least one answer that leads to it']);
  speakAs(() => ({ language: 'de', locale: 'de-DE', catalogue: shared }));
  expect(faultsOf(branch([]))).toEqual(['wählen Sie mindestens eine Antwort, die zu ihr führt']);
});

test('no limit of a questionnaire is told in the words of the validator', () => {
  const items = many(maximumItems + 1).map(() => item);
  const whole = questionnaireContentSchema.safeParse({ intro: '', items });
  const bank = { kind: 'bank', id: '', askedWhen: null };
  const own = { ...item, kind: 'agreement', construct: 'TOOLONGCODE', reversed: false };
  const told = [
    ...(whole.error?.issues.map(({ message }) => message) ?? []),
    ...[branch(many(22)), branch(['']), branch(['x'.repeat(41)]), bank, own].flatMap(faultsOf),
    ...faultsOf({ ...bank, id: 'x'.repeat(21) }),
  ];
  expect(told).toHaveLength(8);
  expect(told.filter((one) => /^(?:Too|Invalid|Expected)/.test(one))).toEqual([]);
});

test('an item can depend on every answer that a choice can offer', () => {
  expect(faultsOf(branch(many(21)))).toEqual([]);
});
