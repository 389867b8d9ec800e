import type { ConstructCode } from '@throughline/instrument';

/** What a construct's questions are "on", as a sentence has it. */
export const subjects: Readonly<Record<ConstructCode, string>> = {
  ICT: 'how inside customers are treated',
  REL: 'lasting ties',
  EMP: 'the authority to make things right',
  AUT: 'being genuine at work',
  KNW: 'being known as a person',
  HRD: 'being heard',
  VAL: 'living the stated values',
  TGT: 'customers before targets',
  LMO: 'leaders as models',
};
