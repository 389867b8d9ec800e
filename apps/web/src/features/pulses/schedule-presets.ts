import { say } from '@throughline/speech';

/**
 * The usual distances between waves, each with the turns that it takes: with more than one, whole
 * groups are asked in turn, so that nobody is asked too often.
 */
export const presets = [
  { value: 'quarterly', part: 'FREQ=MONTHLY;INTERVAL=3', turns: 1 },
  { value: 'two-months', part: 'FREQ=MONTHLY;INTERVAL=2', turns: 1 },
  { value: 'half-year', part: 'FREQ=MONTHLY;INTERVAL=6', turns: 1 },
  { value: 'monthly', part: 'FREQ=MONTHLY', turns: 2 },
  { value: 'two-weeks', part: 'FREQ=WEEKLY;INTERVAL=2', turns: 4 },
  { value: 'weekly', part: 'FREQ=WEEKLY', turns: 7 },
  { value: 'rule', part: null, turns: 1 },
] as const;

export type Preset = (typeof presets)[number]['value'];

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

function namePreset(preset: Preset): string {
  switch (preset) {
    case 'quarterly':
      return say('Every three months');
    case 'two-months':
      return say('Every two months');
    case 'half-year':
      return say('Every six months');
    case 'monthly':
      return say('Every month');
    case 'two-weeks':
      return say('Every two weeks');
    case 'weekly':
      return say('Every week');
    case 'rule':
      return say('A rule of your own (RFC 5545)');
  }
}

/** The presets to choose from; those that the people asked are too few for say so. */
export function offerPresets(
  mostTurns: number,
): { value: Preset; label: string; isDisabled: boolean }[] {
  return presets.map(({ value, turns }) => {
    const often = namePreset(value);
    const isDisabled = turns > mostTurns;
    if (isDisabled) return { value, label: say('{often}: too few people', { often }), isDisabled };
    const label =
      turns === 1 ? often : say('{often}, one in {turns} of the people', { often, turns });
    return { value, label, isDisabled };
  });
}

/**
 * The rule of a preset that starts on a day, on the same weekday ever after; of a month, the second
 * Tuesday stays the second Tuesday, the fifth is the last. Null for a rule of one's own.
 */
export function presetRule(preset: Preset, startsOn: string): string | null {
  const part = presets.find(({ value }) => value === preset)?.part ?? null;
  const day = new Date(startsOn);
  const weekday = weekdays[day.getUTCDay()];
  if (part === null || weekday === undefined) return part;
  if (part.startsWith('FREQ=WEEKLY')) return `${part};BYDAY=${weekday}`;
  const week = Math.ceil(day.getUTCDate() / 7);
  return `${part};BYDAY=${week === 5 ? -1 : week}${weekday}`;
}

/** The preset that a rule was made by; `rule` for any other. */
export function findPreset(rule: string, startsOn: string): Preset {
  return presets.find(({ value }) => presetRule(value, startsOn) === rule)?.value ?? 'rule';
}
