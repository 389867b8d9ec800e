import type { Person, ReachedBy } from '@throughline/types';

const names: Readonly<Record<ReachedBy, string>> = {
  mail: 'Mail',
  slack: 'Slack',
  teams: 'Teams',
  sms: 'SMS',
  paper: 'Code on paper',
};

/** Ways to be reached, to choose people by. */
export const reachChoices = [
  { value: '' as const, label: 'Any way' },
  ...Object.entries(names).map(([value, label]) => ({ value, label })),
];

/** How somebody is reached, and where: null where the address beside it says so already. */
export function describeReach({ reachedBy, reach, email }: Person): {
  readonly name: string;
  readonly place: string | null;
} {
  const place = reach?.slice(reach.indexOf(':') + 1) ?? null;
  return { name: names[reachedBy], place: place === email ? null : place };
}
