import type { Role, Unit } from '@throughline/types';
import { listDestinations, listUpkeep } from './navigation.ts';

/** Somewhere to go. */
export interface Place {
  readonly to: string;
  readonly label: string;
  /** "Page" or "Unit". */
  readonly kind: string;
}

const atMost = 12;

/** Views of pages that the bar does not name. */
const views: readonly (Omit<Place, 'kind'> & { readonly roles: readonly Role[] })[] = [
  { to: '/culture/trends', label: 'Culture: trends', roles: ['admin', 'executive', 'manager'] },
  { to: '/culture/drivers', label: 'Culture: drivers', roles: ['admin', 'executive'] },
  { to: '/culture/deviants', label: 'Culture: positive deviants', roles: ['admin', 'executive'] },
  { to: '/culture/comments', label: 'Culture: comments', roles: ['admin', 'executive', 'manager'] },
  {
    to: '/hypotheses/exploratory',
    label: 'Hypotheses: ask a question',
    roles: ['admin', 'executive'],
  },
];

/** Pages that this role may open, and units that it may see. */
export function listPlaces(role: Role, units: readonly Unit[]): Place[] {
  const pages = [
    ...listDestinations(role),
    ...views.filter(({ roles }) => roles.includes(role)),
    ...listUpkeep(role),
  ];
  return [
    ...pages.map(({ to, label }) => ({ to, label, kind: 'Page' })),
    ...units.map(({ id, name }) => ({ to: `/units/${id}`, label: name, kind: 'Unit' })),
  ];
}

/** The places whose names hold every word that was typed, those that begin with it first. */
export function findPlaces(places: readonly Place[], text: string): Place[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  const found = places.filter(({ label }) => {
    const name = label.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  const isFirst = ({ label }: Place): boolean => label.toLowerCase().startsWith(wanted);
  return [...found.filter(isFirst), ...found.filter((place) => !isFirst(place))].slice(0, atMost);
}
