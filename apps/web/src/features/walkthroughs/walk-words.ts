import { checklists } from '@throughline/instrument';
import type { CheckAnswer, WalkList } from '@throughline/types';

export const answers: readonly { value: CheckAnswer; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
  { value: 'na', label: 'Does not apply' },
];

export const severities = [
  { value: '', label: 'Not said' },
  { value: '1', label: '1 – a nuisance' },
  { value: '2', label: '2 – costs time or trust' },
  { value: '3', label: '3 – would send people away' },
];

export const lists: readonly { value: WalkList; label: string }[] = [
  { value: 'EXT', label: `${checklists.EXT.name}: as somebody who buys from you` },
  { value: 'INT', label: `${checklists.INT.name}: as a colleague who needs help` },
];

export const openness =
  'A walk is not confidential: your name stands on it, and administrators, executives and the managers of the unit read all of it. Leave out the names of the people you met.';

export function nameAnswer(answer: CheckAnswer | null): string {
  return answers.find(({ value }) => value === answer)?.label ?? 'Not checked';
}
