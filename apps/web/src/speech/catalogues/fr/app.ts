import type { Catalogue } from '@throughline/speech';

/** The frame of every page: header, menus, footer, signing in. */
export const app: Catalogue = {
  Administrator: 'Administration',
  Executive: 'Direction',
  Manager: 'Responsable',
  'Mail after each release': 'E-mail après chaque publication',
  'Light appearance': 'Affichage clair',
  'Dark appearance': 'Affichage sombre',
  'Sign out': 'Se déconnecter',
  'Account menu of {name}': 'Menu du compte de {name}',
  'You are still signed in.': 'Vous êtes toujours connecté.',
  Language: 'Langue',
};
