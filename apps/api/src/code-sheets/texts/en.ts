import type { SheetTexts } from './texts.ts';

export const english: SheetTexts = {
  opening:
    '{organisation} asks how people are treated as colleagues, and whether that reaches customers.',
  howHead: 'How to answer',
  scan: 'Scan the square with a phone.',
  type: 'Or type this address into any browser:',
  enter: 'Type the code of your slip where the page asks for it, and answer.',
  again: 'You can answer again with the same code until the closing date; the last answer counts.',
  picture: 'Square to scan: opens the survey page',
  code: 'Your code',
  yours: 'Yours alone: please give it to nobody else.',
  handOutHead: 'For whoever hands out the slips',
  handOut:
    'Each person below gets one slip. No slip has a name, and none is anybody’s before it is taken.',
  unseen:
    'Fold the slips and let everybody draw one unseen. In a small group it is easily known who holds which slip.',
  keep: 'Whoever keeps a slip can answer in its place, though never read an answer. Note no codes, copy nothing, and destroy what is left over.',
  once: 'Hand out one print only: the next one has the same codes again, and of two answers with one code the last counts.',
  people: 'Without an address',
};
