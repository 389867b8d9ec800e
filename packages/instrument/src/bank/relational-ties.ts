import type { Construct, Item } from '../bank-types.ts';

/** Relational (not transactional) ties (REL): Whether inside relationships are two-way and lasting, or only about the next task. */
export const relationalTies: Construct = {
  code: 'REL',
  name: 'Relational (not transactional) ties',
  definition: 'Whether inside relationships are two-way and lasting, or only about the next task.',
  highScoreMeans: 'Inside relationships are about the person and the long run.',
  facets: ['relational'],
  triad: 'T1',
  items: ['REL1', 'REL2', 'REL3', 'REL4'],
  trackingItem: 'REL1',
  trackingRole: 'anchor',
  sourceArticles: [4],
};

/** The items of {@link relationalTies}, worded exactly as they are asked; a reworded item gets a new id. */
export const relationalTiesItems: readonly Item[] = [
  {
    id: 'REL1',
    construct: 'REL',
    facet: 'relational',
    text: 'My manager and I talk about more than tasks and deadlines.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [4],
  },
  {
    id: 'REL2',
    construct: 'REL',
    facet: 'relational',
    text: 'People here help each other without keeping score.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [4],
  },
  {
    id: 'REL3',
    construct: 'REL',
    facet: 'relational',
    text: 'I mostly hear from my manager when they want something.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [4],
  },
  {
    id: 'REL4',
    construct: 'REL',
    facet: 'relational',
    text: 'This company would stand by me in a hard time.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [3, 4],
  },
];
