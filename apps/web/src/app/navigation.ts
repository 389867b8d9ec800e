import { say } from '@throughline/speech';
import type { Role } from '@throughline/types';

export interface Destination {
  to: string;
  label: string;
  roles: readonly Role[];
  /** Something that is looked after rather than read. */
  isWork?: boolean;
}

/** What the bar offers, in the order in which the work is done after the first question. */
const allDestinations = (): readonly Destination[] => [
  { to: '/', label: say('Is it passed on?'), roles: ['admin', 'executive', 'manager'] },
  { to: '/hypotheses', label: say('Hypotheses'), roles: ['admin', 'executive'] },
  { to: '/culture', label: say('Culture'), roles: ['admin', 'executive', 'manager'] },
  { to: '/customers', label: say('Customers'), roles: ['admin', 'executive', 'manager'] },
  { to: '/units', label: say('Units'), roles: ['admin', 'executive', 'manager'] },
  { to: '/service', label: say('Service'), roles: ['admin', 'executive'] },
  { to: '/trust', label: say('Trust'), roles: ['admin', 'executive'] },
  { to: '/waves', label: say('Waves'), roles: ['admin', 'executive'], isWork: true },
  { to: '/outcomes', label: say('Outcomes'), roles: ['admin', 'executive'], isWork: true },
  { to: '/pulses', label: say('Pulses'), roles: ['admin'], isWork: true },
  { to: '/questionnaires', label: say('Questionnaires'), roles: ['admin'], isWork: true },
  { to: '/directory', label: say('People and units'), roles: ['admin'], isWork: true },
];

/** What the menu of one's own account offers: what is looked after now and then. */
const allUpkeep = (): readonly Destination[] => [
  { to: '/self-assessment', label: say('How I lead'), roles: ['executive', 'manager'] },
  {
    to: '/walkthroughs',
    label: say('Walk in their shoes'),
    roles: ['admin', 'executive', 'manager'],
  },
  { to: '/past-scores', label: say('Past scores'), roles: ['admin', 'executive'] },
  { to: '/customer-pulses', label: say('Customer pulses'), roles: ['admin'] },
  { to: '/customer-page', label: say('Ask customers'), roles: ['admin'] },
  { to: '/accounts', label: say('Accounts'), roles: ['admin'] },
  { to: '/mails', label: say('Mails'), roles: ['admin'] },
  { to: '/keys', label: say('API keys'), roles: ['admin'] },
  { to: '/webhooks', label: say('Webhooks'), roles: ['admin'] },
  { to: '/audit', label: say('Audit log'), roles: ['admin'] },
];

/** What this role may open from the bar. */
export function listDestinations(role: Role | null): Destination[] {
  return role === null ? [] : allDestinations().filter(({ roles }) => roles.includes(role));
}

/** More of what is looked after than this stands folded under one word, or the bar is too long. */
const workInBar = 2;
/** No more letters than this find room in the bar; other languages need more of them than English. */
const lettersInBar = 78;

/** What stands in the bar itself, and what is folded behind one word. */
export function splitBar(all: readonly Destination[]): {
  inline: readonly Destination[];
  folded: readonly Destination[];
} {
  const work = all.filter(({ isWork }) => isWork);
  if (work.length <= workInBar && countLetters(all) <= lettersInBar) {
    return { inline: all, folded: [] };
  }
  return { inline: all.filter(({ isWork }) => !isWork), folded: work };
}

/** Whether the bar is so full that its words move closer together. */
export function isBarTight(inline: readonly Destination[]): boolean {
  return countLetters(inline) + say('Manage').length > lettersInBar;
}

function countLetters(all: readonly Destination[]): number {
  return all.reduce((sum, { label }) => sum + label.length, 0);
}

/** What this role may open from the menu of its account. */
export function listUpkeep(role: Role): Destination[] {
  return allUpkeep().filter(({ roles }) => roles.includes(role));
}

/** Whether a page belongs under a destination. */
export function isWithin(path: string, destination: string): boolean {
  return path === destination || (destination !== '/' && path.startsWith(`${destination}/`));
}
