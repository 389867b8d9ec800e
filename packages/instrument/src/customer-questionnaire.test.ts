import { questionnaireSchema } from '@throughline/types';
import {
  checkAnswers,
  customerBlocks,
  customerItems,
  findLoyaltyType,
  freezeCustomerQuestionnaire,
  listAsked,
  scoreCustomer,
} from './index.ts';

test('a customer is asked four core items, a block of three, the gate and one open question', () => {
  for (const block of customerBlocks) {
    const asked = freezeCustomerQuestionnaire(block);
    expect(questionnaireSchema.parse(asked)).toEqual(asked);
    const smooth = listAsked(asked, { REC0: 'no' });
    expect(smooth.map(({ id }) => id).slice(0, 4)).toEqual(['NPS1', 'SAT1', 'PER1', 'SCR1']);
    expect(smooth).toHaveLength(9);
    expect(smooth.at(-2)?.id).toBe('REC0');
    expect(smooth.at(-1)?.id).toBe('COT1');
    expect(listAsked(asked, { REC0: 'yes' })).toHaveLength(14);
    expect(checkAnswers(asked, { REC0: 'no', REC1: '5' })).toMatchObject({ questionId: 'REC1' });
  }
});

test('the five blocks ask every other item once', () => {
  const inBlocks = customerItems.filter(({ place }) => /^b\d$/.test(place));
  expect(inBlocks).toHaveLength(15);
  const asked = customerBlocks.flatMap((block) =>
    freezeCustomerQuestionnaire(block)
      .questions.slice(4, 7)
      .map(({ id }) => id),
  );
  expect(asked.toSorted()).toEqual(inBlocks.map(({ id }) => id).toSorted());
});

test('a construct’s score is the mean of its items, high where people were treated well', () => {
  const scores = scoreCustomer({
    NPS1: '9',
    SAT1: '5',
    PER1: '4',
    PER2: '2',
    SCR1: '1',
    EML1: 'na',
    REC0: 'yes',
    REC1: '3',
  });
  expect([...scores]).toEqual([
    ['NPS', 90],
    ['SAT', 100],
    ['PER', 50],
    ['SCR', 100],
    ['REC', 50],
  ]);
});

test('how a customer stays is told by feeling and convenience together, or not at all', () => {
  expect(findLoyaltyType({ EML2: '4', CNV2: '3' })).toBe('loyal_by_heart');
  expect(findLoyaltyType({ EML2: '5', CNV2: '4' })).toBe('loyal_and_handy');
  expect(findLoyaltyType({ EML3: '3', CNV3: '5' })).toBe('kept_by_convenience');
  expect(findLoyaltyType({ EML1: '1', CNV1: '1' })).toBe('loosely_held');
  expect(findLoyaltyType({ EML1: '1' })).toBeNull();
  expect(findLoyaltyType({ EML1: 'na', CNV1: '1' })).toBeNull();
});
