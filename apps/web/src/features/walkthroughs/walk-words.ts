import { checklists, type CheckSection } from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import type { CheckAnswer, CountedChecks, Walk, WalkList } from '@throughline/types';

export function listAnswers(): readonly { value: CheckAnswer; label: string }[] {
  return [
    { value: 'yes', label: say('Yes') },
    { value: 'partly', label: say('Partly') },
    { value: 'no', label: say('No') },
    { value: 'na', label: say('Does not apply') },
  ];
}

export function listSeverities() {
  return [
    { value: '', label: say('Not said') },
    { value: '1', label: say('1 – a nuisance') },
    { value: '2', label: say('2 – costs time or trust') },
    { value: '3', label: say('3 – would send people away') },
  ];
}

export function nameLists(): readonly { value: WalkList; label: string }[] {
  const [customers, colleagues] = [sayKnown(checklists.EXT.name), sayKnown(checklists.INT.name)];
  return [
    { value: 'EXT', label: say('{list}: as somebody who buys from you', { list: customers }) },
    { value: 'INT', label: say('{list}: as a colleague who needs help', { list: colleagues }) },
  ];
}

/** What a walk looks at: the sections of its list, and the organisation's own checks as they were written. */
export function nameSections({ list, ownChecks }: Walk): CheckSection[] {
  const sections = checklists[list].sections.map(({ id, name, checks }) => ({
    id,
    name: sayKnown(name),
    checks: checks.map((check) => ({ ...check, text: sayKnown(check.text) })),
  }));
  return ownChecks.length === 0
    ? sections
    : [...sections, { id: 'OWN', name: say('Your organisation’s own checks'), checks: ownChecks }];
}

export function sayOpenness(): string {
  return say(
    'A walk is not confidential: your name stands on it, and administrators, executives and the managers of the unit read all of it. Leave out the names of the people you met.',
  );
}

/** What a score rests on. */
export function sayBasis({ counted, asked }: CountedChecks): string {
  return say('from {counted} of {asked} checks', { counted, asked });
}

export function sayNoScore({ counted, asked }: CountedChecks): string {
  return say('no score: only {counted} of {asked} checks count', { counted, asked });
}

export function nameAnswer(answer: CheckAnswer | null): string {
  return listAnswers().find(({ value }) => value === answer)?.label ?? say('Not checked');
}
