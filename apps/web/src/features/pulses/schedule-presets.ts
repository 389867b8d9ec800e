/**
 * The usual distances between waves, each with the turns that it takes: with more than one, whole
 * groups are asked in turn, so that nobody is asked too often.
 */
export const presets = [
  { value: 'quarterly', label: 'Every three months', part: 'FREQ=MONTHLY;INTERVAL=3', turns: 1 },
  { value: 'two-months', label: 'Every two months', part: 'FREQ=MONTHLY;INTERVAL=2', turns: 1 },
  { value: 'half-year', label: 'Every six months', part: 'FREQ=MONTHLY;INTERVAL=6', turns: 1 },
  { value: 'monthly', label: 'Every month', part: 'FREQ=MONTHLY', turns: 2 },
  { value: 'two-weeks', label: 'Every two weeks', part: 'FREQ=WEEKLY;INTERVAL=2', turns: 4 },
  { value: 'weekly', label: 'Every week', part: 'FREQ=WEEKLY', turns: 7 },
  { value: 'rule', label: 'A rule of your own (RFC 5545)', part: null, turns: 1 },
] as const;

export type Preset = (typeof presets)[number]['value'];

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The presets to choose from; those that the people asked are too few for say so. */
export function offerPresets(
  mostTurns: number,
): { value: Preset; label: string; isDisabled: boolean }[] {
  return presets.map(({ value, label, turns }) => {
    const isDisabled = turns > mostTurns;
    const shares = turns === 1 ? '' : `, one in ${turns} of the people`;
    return {
      value,
      label: isDisabled ? `${label}: too few people` : `${label}${shares}`,
      isDisabled,
    };
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
