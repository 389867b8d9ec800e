/** The usual distances between waves; a shorter one would ask the same people too often. */
export const presets = [
  { value: 'quarterly', label: 'Every three months', part: 'FREQ=MONTHLY;INTERVAL=3' },
  { value: 'two-months', label: 'Every two months', part: 'FREQ=MONTHLY;INTERVAL=2' },
  { value: 'half-year', label: 'Every six months', part: 'FREQ=MONTHLY;INTERVAL=6' },
  { value: 'rule', label: 'A rule of your own (RFC 5545)', part: null },
] as const;

export type Preset = (typeof presets)[number]['value'];

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * The rule of a preset that starts on a day, on the same weekday of the month ever after: the
 * second Tuesday stays the second Tuesday, the fifth is the last. Null for a rule of one's own.
 */
export function presetRule(preset: Preset, startsOn: string): string | null {
  const part = presets.find(({ value }) => value === preset)?.part ?? null;
  const day = new Date(startsOn);
  const weekday = weekdays[day.getUTCDay()];
  if (part === null || weekday === undefined) return part;
  const week = Math.ceil(day.getUTCDate() / 7);
  return `${part};BYDAY=${week === 5 ? -1 : week}${weekday}`;
}

/** The preset that a rule was made by; `rule` for any other. */
export function findPreset(rule: string, startsOn: string): Preset {
  return presets.find(({ value }) => presetRule(value, startsOn) === rule)?.value ?? 'rule';
}
