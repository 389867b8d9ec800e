import type { Construct, Item } from '../bank-types.ts';

/** Customer before targets (TGT): What wins when numbers and customers pull apart. Scored so that high = the customer wins. */
export const customerBeforeTargets: Construct = {
  code: 'TGT',
  name: 'Customer before targets',
  definition:
    'What wins when numbers and customers pull apart. Scored so that high = the customer wins.',
  highScoreMeans: 'Targets do not crowd out the customer.',
  facets: ['priority', 'pressure', 'recognition'],
  triad: 'T3',
  items: ['TGT1', 'TGT2', 'TGT3', 'TGT4'],
  trackingItem: 'TGT1',
  trackingRole: 'anchor',
  sourceArticles: [3, 4],
};

/** The items of {@link customerBeforeTargets}, worded exactly as they are asked; a reworded item gets a new id. */
export const customerBeforeTargetsItems: readonly Item[] = [
  {
    id: 'TGT1',
    construct: 'TGT',
    facet: 'priority',
    text: 'When targets and customer needs clash, customer needs win here.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [4],
  },
  {
    id: 'TGT2',
    construct: 'TGT',
    facet: 'pressure',
    text: 'I am pushed to hit numbers even when it hurts a customer.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [4],
  },
  {
    id: 'TGT3',
    construct: 'TGT',
    facet: 'recognition',
    text: 'Good service gets noticed here as much as good numbers.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [3],
  },
  {
    id: 'TGT4',
    construct: 'TGT',
    facet: 'priority',
    text: 'Our team meetings are mostly about the numbers.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [3],
  },
];
