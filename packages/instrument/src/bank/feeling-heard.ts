import type { Construct, Item } from '../bank-types.ts';

/** Feeling heard (HRD): Whether people are listened to, asked further, and hear back. */
export const feelingHeard: Construct = {
  code: 'HRD',
  name: 'Feeling heard',
  definition: 'Whether people are listened to, asked further, and hear back.',
  highScoreMeans: 'People feel heard and see their input used.',
  facets: ['listening', 'closing the loop'],
  triad: 'T2',
  items: ['HRD1', 'HRD2', 'HRD3', 'HRD4'],
  trackingItem: 'HRD1',
  trackingRole: 'anchor',
  sourceArticles: [0, 1],
};

/** The items of {@link feelingHeard}, worded exactly as they are asked; a reworded item gets a new id. */
export const feelingHeardItems: readonly Item[] = [
  {
    id: 'HRD1',
    construct: 'HRD',
    facet: 'listening',
    text: 'My manager tries to understand me before giving an answer.',
    reversed: false,
    scale: 'agree5',
    role: 'anchor',
    rotationPosition: null,
    sourceArticles: [0],
  },
  {
    id: 'HRD2',
    construct: 'HRD',
    facet: 'listening',
    text: 'My manager asks questions to learn more about what I say.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 1,
    sourceArticles: [0, 1],
  },
  {
    id: 'HRD3',
    construct: 'HRD',
    facet: 'closing the loop',
    text: 'I hear back about what happened to my ideas.',
    reversed: false,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 2,
    sourceArticles: [1],
  },
  {
    id: 'HRD4',
    construct: 'HRD',
    facet: 'listening',
    text: 'My manager offers a fix before I have finished talking.',
    reversed: true,
    scale: 'agree5',
    role: 'rotating',
    rotationPosition: 0,
    sourceArticles: [0],
  },
];
