import type { Construct, Item } from '../bank-types.ts';

/** Known as a person (KNW): Whether managers understand each person, or only run the process of managing people. */
export const knownAsAPerson: Construct = {
  code: 'KNW',
  name: 'Known as a person',
  definition:
    'Whether managers understand each person, or only run the process of managing people.',
  highScoreMeans: 'My manager knows me as an individual.',
  facets: ['individual'],
  triad: 'T2',
  items: ['KNW1', 'KNW2', 'KNW3', 'KNW4'],
  trackingItem: 'KNW1',
  trackingRole: 'anchor',
  sourceArticles: [2, 4],
};

/** The items of {@link knownAsAPerson}, worded exactly as they are asked; a reworded item gets a new id. */
export const knownAsAPersonItems: readonly Item[] = [
  {
    id: 'KNW1',
    construct: 'KNW',
    facet: 'individual',
    text: 'My manager knows what matters most to me at work.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [4],
  },
  {
    id: 'KNW2',
    construct: 'KNW',
    facet: 'individual',
    text: 'My manager adapts to how I work best.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [2, 4],
  },
  {
    id: 'KNW3',
    construct: 'KNW',
    facet: 'individual',
    text: 'I feel managed like a number.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [4],
  },
  {
    id: 'KNW4',
    construct: 'KNW',
    facet: 'individual',
    text: 'My manager notices when I am having a hard day.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [2],
  },
];
