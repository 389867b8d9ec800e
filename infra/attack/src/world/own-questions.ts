import { freezeContent } from '@throughline/instrument';
import type { QuestionnaireContent } from '@throughline/types';

const item = { askedWhen: null, reversed: false };
const options = ['a', 'b', 'c'].map((value) => ({ value, label: `Answer ${value}` }));
const nights = { question: 'own-choice00', values: ['a'] };

/** Every type of question that an administrator can compose, with branches on branches. */
export const ownContent: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: [
    ...['ICT1', 'AUT1', 'VAL1'].map((id) => ({ kind: 'bank' as const, id, askedWhen: null })),
    {
      ...item,
      kind: 'agreement',
      id: 'own-stock000',
      text: 'Stock is missing.',
      construct: 'ICT',
      reversed: true,
    },
    {
      ...item,
      kind: 'rating',
      id: 'own-food0000',
      text: 'How good is the food?',
      construct: null,
      lowest: 'Awful',
      highest: 'Superb',
    },
    { kind: 'choice', id: 'own-choice00', text: 'When do you work?', options, askedWhen: null },
    { kind: 'choices', id: 'own-choices0', text: 'What would help?', options, askedWhen: nights },
    {
      ...item,
      kind: 'rating',
      id: 'own-ways0000',
      text: 'How good is the way home?',
      construct: null,
      lowest: 'Awful',
      highest: 'Superb',
      askedWhen: { question: 'own-choices0', values: ['b'] },
    },
    {
      ...item,
      kind: 'agreement',
      id: 'own-light000',
      text: 'The light is good.',
      construct: 'VAL',
      askedWhen: nights,
    },
    { kind: 'text', id: 'own-words000', text: 'What else helps?', askedWhen: nights },
    { kind: 'text', id: 'own-else0000', text: 'Anything else?', askedWhen: null },
  ],
};

export const ownQuestionnaire = freezeContent(ownContent);
