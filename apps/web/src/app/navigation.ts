import type { Role } from '@throughline/types';

export interface Destination {
  to: string;
  label: string;
  roles: readonly Role[];
}

/** What the bar offers, in the order in which the work is done after the first question. */
const destinations: readonly Destination[] = [
  { to: '/', label: 'Is it passed on?', roles: ['admin', 'executive', 'manager'] },
  { to: '/hypotheses', label: 'Hypotheses', roles: ['admin', 'executive'] },
  { to: '/service', label: 'Service', roles: ['admin', 'executive'] },
  { to: '/trust', label: 'Trust', roles: ['admin', 'executive'] },
  { to: '/waves', label: 'Waves', roles: ['admin', 'executive'] },
  { to: '/outcomes', label: 'Outcomes', roles: ['admin', 'executive'] },
  { to: '/pulses', label: 'Pulses', roles: ['admin'] },
  { to: '/questionnaires', label: 'Questionnaires', roles: ['admin'] },
  { to: '/directory', label: 'People and units', roles: ['admin'] },
];

/** What the menu of one's own account offers: what is looked after now and then. */
const upkeep: readonly Destination[] = [
  { to: '/self-assessment', label: 'How I lead', roles: ['executive', 'manager'] },
  { to: '/walkthroughs', label: 'Walk in their shoes', roles: ['admin', 'executive', 'manager'] },
  { to: '/past-scores', label: 'Past scores', roles: ['admin', 'executive'] },
  { to: '/accounts', label: 'Accounts', roles: ['admin'] },
  { to: '/keys', label: 'API keys', roles: ['admin'] },
  { to: '/webhooks', label: 'Webhooks', roles: ['admin'] },
  { to: '/audit', label: 'Audit log', roles: ['admin'] },
];

/** What this role may open from the bar. */
export function listDestinations(role: Role | null): Destination[] {
  return role === null ? [] : destinations.filter(({ roles }) => roles.includes(role));
}

/** What this role may open from the menu of its account. */
export function listUpkeep(role: Role): Destination[] {
  return upkeep.filter(({ roles }) => roles.includes(role));
}

/** Whether a page belongs under a destination. */
export function isWithin(path: string, destination: string): boolean {
  return path === destination || (destination !== '/' && path.startsWith(`${destination}/`));
}
