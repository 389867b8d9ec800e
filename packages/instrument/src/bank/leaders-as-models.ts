import type { Construct, Item } from '../bank-types.ts';

/** Leaders as models (LMO): Whether leaders live the customer care they ask for and own their mistakes. */
export const leadersAsModels: Construct = {
  code: 'LMO',
  name: 'Leaders as models',
  definition: 'Whether leaders live the customer care they ask for and own their mistakes.',
  highScoreMeans: 'Leaders model the service they preach.',
  facets: ['example', 'ownership'],
  triad: 'T3',
  items: ['LMO1', 'LMO2', 'LMO3', 'LMO4'],
  trackingItem: 'LMO1',
  trackingRole: 'anchor',
  sourceArticles: [1, 4],
};

/** The items of {@link leadersAsModels}, worded exactly as they are asked; a reworded item gets a new id. */
export const leadersAsModelsItems: readonly Item[] = [
  {
    id: 'LMO1',
    construct: 'LMO',
    facet: 'example',
    text: 'My manager shows by example how to treat customers.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [1, 4],
  },
  {
    id: 'LMO2',
    construct: 'LMO',
    facet: 'ownership',
    text: 'My manager owns up when they get something wrong.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [1],
  },
  {
    id: 'LMO3',
    construct: 'LMO',
    facet: 'example',
    text: 'Senior leaders spend real time with customers.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [1, 4],
  },
  {
    id: 'LMO4',
    construct: 'LMO',
    facet: 'example',
    text: 'My manager says one thing about service and does another.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [4],
  },
];
