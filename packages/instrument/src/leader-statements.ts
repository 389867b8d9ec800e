import type { Option } from '@throughline/types';
import type { ConstructCode } from './bank-types.ts';

/** One statement of the leader self-assessment, about the past four weeks. */
export interface LeaderStatement {
  readonly id: string;
  readonly text: string;
  /** What the team says about the same thing; null where nobody asks the team. */
  readonly mirror: ConstructCode | null;
}

/** Never part of a pulse: a leader answers about themselves, and only they see what they answered. */
export const leaderStatements: readonly LeaderStatement[] = [
  {
    id: 'LSA1',
    text: 'I check how a new idea will feel for customers before we launch it.',
    mirror: null,
  },
  { id: 'LSA2', text: 'I listen to customer complaints myself.', mirror: null },
  {
    id: 'LSA3',
    text: 'I can describe who our customers are and what they look for.',
    mirror: null,
  },
  { id: 'LSA4', text: 'I praise good service in every part of my team.', mirror: 'TGT' },
  { id: 'LSA5', text: 'I look for customer needs that no one serves yet.', mirror: null },
  { id: 'LSA6', text: 'I link daily tasks to the reason we exist.', mirror: 'VAL' },
  {
    id: 'LSA7',
    text: 'I serve my team with the care I ask them to give customers.',
    mirror: 'LMO',
  },
  {
    id: 'LSA8',
    text: 'I give as much time to present customers as to new ones.',
    mirror: null,
  },
  { id: 'LSA9', text: 'I tell my team when I have been wrong.', mirror: 'LMO' },
  { id: 'LSA10', text: 'I ask a follow-up question before I give my view.', mirror: 'HRD' },
  {
    id: 'LSA11',
    text: 'I let people put things right without asking me first.',
    mirror: 'EMP',
  },
  { id: 'LSA12', text: 'I know what matters most to each person I lead.', mirror: 'KNW' },
];

/** How true a statement is, lowest first; scored as agreement is, 0 to 100. */
export const leaderScale: {
  readonly options: readonly Option[];
  readonly optOut: Option;
} = {
  options: [
    { value: '1', label: 'Not at all true of me' },
    { value: '2', label: 'Slightly true' },
    { value: '3', label: 'Somewhat true' },
    { value: '4', label: 'Mostly true' },
    { value: '5', label: 'Completely true of me' },
  ],
  optOut: { value: 'na', label: 'Does not apply to my role' },
};

/** 0 to 100 for one answer; null for one that does not apply. */
export function scoreLeaderAnswer(value: string): number | null {
  const step = leaderScale.options.findIndex((option) => option.value === value);
  return step === -1 ? null : (step * 100) / (leaderScale.options.length - 1);
}
