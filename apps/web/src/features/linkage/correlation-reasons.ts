import { say } from '@throughline/speech';

/** Codes are those of the statistics. */
const allReasons = (): Readonly<Record<string, string>> => ({
  'too-few-units': say('Fewer than 10 units have both figures.'),
  'too-few-rows': say('Too few units have both figures.'),
  constant: say('One of the two figures is the same in every unit.'),
  'perfect-fit': say('The units lie exactly on a line, and then no interval can be given.'),
});

/** Why there is no correlation, in words; a reason that is a sentence already is shown as it stands. */
export function describeReason(reason: string | null): string {
  if (reason?.includes(' ')) return reason;
  return allReasons()[reason ?? ''] ?? say('It cannot be worked out from these figures.');
}
