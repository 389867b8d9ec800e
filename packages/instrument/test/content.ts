import type { OwnItem, QuestionnaireContent } from '@throughline/types';

const whole = { askedWhen: null, reversed: false, construct: null };

/** One item of every supported type; the choice is followed by questions that depend on it. */
export const everyType: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: [
    ...['ICT1', 'AUT1', 'VAL1'].map((id) => ({ kind: 'bank' as const, id, askedWhen: null })),
    {
      ...whole,
      kind: 'agreement',
      id: 'own-00000001',
      text: 'Stock is where I need it.',
      construct: 'ICT',
      reversed: true,
    },
    {
      ...whole,
      kind: 'rating',
      id: 'own-00000002',
      text: 'How good is the food?',
      construct: 'ICT',
      lowest: 'Awful',
      highest: 'Superb',
    },
    {
      kind: 'choice',
      id: 'own-00000003',
      text: 'Did you work nights?',
      askedWhen: null,
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'No' },
      ],
    },
    {
      kind: 'choices',
      id: 'own-00000004',
      text: 'What would have helped at night?',
      options: [
        { value: 'a', label: 'More people' },
        { value: 'b', label: 'A taxi home' },
        { value: 'c', label: 'Warm food' },
      ],
      askedWhen: { question: 'own-00000003', values: ['1'] },
    },
    {
      kind: 'text',
      id: 'own-00000005',
      text: 'What else helps with taxis?',
      askedWhen: { question: 'own-00000004', values: ['b'] },
    },
    { kind: 'text', id: 'own-00000006', text: 'Anything else?', askedWhen: null },
  ],
};

/** The item of one's own with this number. */
export function ownItem(number: number): OwnItem {
  const item = everyType.items.find(({ id }) => id === `own-0000000${number}`);
  if (item === undefined || item.kind === 'bank' || item.kind === 'value')
    throw new Error(`no item ${number}`);
  return item;
}
