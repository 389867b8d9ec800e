import type { Item } from '../bank-types.ts';

/** "Great to work for" (eNPS): the single 0-10 item outside the nine constructs. */
export const recommendationItem: Item = {
  id: 'ENPS1',
  construct: 'ENPS',
  facet: null,
  text: 'How likely are you to recommend this company as a place to work?',
  reversed: false,
  scale: 'likely11',
  role: 'periodic',
  rotationPosition: null,
  sourceArticles: [3],
};
