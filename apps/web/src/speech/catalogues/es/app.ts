import type { Catalogue } from '@throughline/speech';

/** The frame of every page: header, menus, footer, signing in. */
export const app: Catalogue = {
  Administrator: 'Administración',
  Executive: 'Dirección',
  Manager: 'Responsable',
  'Mail after each release': 'Correo tras cada publicación',
  'Light appearance': 'Apariencia clara',
  'Dark appearance': 'Apariencia oscura',
  'Sign out': 'Cerrar sesión',
  'Account menu of {name}': 'Menú de la cuenta de {name}',
  'You are still signed in.': 'Su sesión sigue abierta.',
  Language: 'Idioma',
};
