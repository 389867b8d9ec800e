import { questionnaireContentSchema, type QuestionnaireContent } from '@throughline/types';
import {
  employeeConstructs,
  findContentFaults,
  freezeContent,
  pairValue,
  renewReworded,
  scoreConstructs,
  valueConstructs,
} from './index.ts';

let made = 0;
const makeId = (): string => `own-${String((made += 1)).padStart(8, '0')}`;
const content: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: ['Courage', 'Care'].flatMap((value) => pairValue(value, makeId)),
};
const frozen = freezeContent(content);

test('a stated value becomes a pair: that it is lived, and that it is what gets rewarded', () => {
  expect(questionnaireContentSchema.parse(content)).toEqual(content);
  expect(findContentFaults(content)).toEqual([]);
  expect(frozen.questions.map(({ text }) => text)).toEqual([
    'We live this value: “Courage”.',
    'This is what gets rewarded here: “Courage”.',
    'We live this value: “Care”.',
    'This is what gets rewarded here: “Care”.',
  ]);
});

test('the pair is scored as two measures of their own, over all values', () => {
  const [courage, pays, care, carePays] = frozen.questions.map(({ id }) => id);
  const answers = {
    [courage ?? '']: '5',
    [pays ?? '']: '1',
    [care ?? '']: '4',
    [carePays ?? '']: '3',
  };
  expect(Object.fromEntries(scoreConstructs(frozen, answers, null))).toEqual({
    LIV: 87.5,
    SAR: 25,
  });
  const codes = valueConstructs.map(({ code }) => code);
  const bank = new Set<string>(employeeConstructs.map(({ code }) => code));
  expect(codes.filter((code) => bank.has(code))).toEqual([]);
});

test('a value that was asked and is worded otherwise is another item', () => {
  const items = content.items.map((item) =>
    item.kind === 'value' && item.value === 'Care' ? { ...item, value: 'Kindness' } : item,
  );
  const { renamed } = renewReworded({ ...content, items }, [content], () => 'own-newnewne');
  expect([...renamed.keys()]).toEqual(content.items.slice(2).map(({ id }) => id));
});
