import { say } from '@throughline/speech';
import type { Role, Unit } from '@throughline/types';
import { listDestinations, listUpkeep } from './navigation.ts';

/** Somewhere to go. */
export interface Place {
  readonly to: string;
  readonly label: string;
  /** "Page" or "Unit", as the reader says it. */
  readonly kind: string;
}

const atMost = 12;

/** Views of pages that the bar does not name. */
const allViews = (): readonly (Omit<Place, 'kind'> & { readonly roles: readonly Role[] })[] => [
  {
    to: '/culture/trends',
    label: say('Culture: trends'),
    roles: ['admin', 'executive', 'manager'],
  },
  { to: '/culture/drivers', label: say('Culture: drivers'), roles: ['admin', 'executive'] },
  {
    to: '/culture/deviants',
    label: say('Culture: positive deviants'),
    roles: ['admin', 'executive'],
  },
  {
    to: '/culture/comments',
    label: say('Culture: comments'),
    roles: ['admin', 'executive', 'manager'],
  },
  {
    to: '/hypotheses/exploratory',
    label: say('Hypotheses: ask a question'),
    roles: ['admin', 'executive'],
  },
];

/** Pages that this role may open, and units that it may see. */
export function listPlaces(role: Role, units: readonly Unit[]): Place[] {
  const pages = [
    ...listDestinations(role),
    ...allViews().filter(({ roles }) => roles.includes(role)),
    ...listUpkeep(role),
  ];
  return [
    ...pages.map(({ to, label }) => ({ to, label, kind: say('Page') })),
    ...units.map(({ id, name }) => ({ to: `/units/${id}`, label: name, kind: say('Unit') })),
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
