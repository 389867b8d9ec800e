import type { Catalogue } from '@throughline/speech';

/** The frame of every page: header, menus, footer, signing in. */
export const app: Catalogue = {
  Administrator: 'Administration',
  Executive: 'Geschäftsleitung',
  Manager: 'Führungskraft',
  'Mail after each release': 'E-Mail nach jeder Veröffentlichung',
  'Light appearance': 'Helle Darstellung',
  'Dark appearance': 'Dunkle Darstellung',
  'Sign out': 'Abmelden',
  'Account menu of {name}': 'Kontomenü von {name}',
  'You are still signed in.': 'Sie sind noch angemeldet.',
  Language: 'Sprache',
};
