import type { Construct, Item } from '../bank-types.ts';

/** Authority to make things right (EMP): Whether people may and dare to solve a customer's problem on the spot. */
export const authority: Construct = {
  code: 'EMP',
  name: 'Authority to make things right',
  definition: "Whether people may and dare to solve a customer's problem on the spot.",
  highScoreMeans: 'People can act for the customer without asking first.',
  facets: ['authority', 'backing', 'rules', 'error safety'],
  triad: 'T1',
  items: ['EMP1', 'EMP2', 'EMP3', 'EMP4'],
  trackingItem: 'EMP1',
  trackingRole: 'anchor',
  sourceArticles: [0, 1, 3],
};

/** The items of {@link authority}, worded exactly as they are asked; a reworded item gets a new id. */
export const authorityItems: readonly Item[] = [
  {
    id: 'EMP1',
    construct: 'EMP',
    facet: 'authority',
    text: 'I can put things right for a customer without asking permission.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [0],
  },
  {
    id: 'EMP2',
    construct: 'EMP',
    facet: 'backing',
    text: 'My manager backs me when I use my judgment to help someone.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [3],
  },
  {
    id: 'EMP3',
    construct: 'EMP',
    facet: 'rules',
    text: 'Rules often stop me from doing what is right for a customer.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [3],
  },
  {
    id: 'EMP4',
    construct: 'EMP',
    facet: 'error safety',
    text: 'It is safe to admit a mistake to a customer here.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [1],
  },
];
