import type { Catalogue } from '@throughline/speech';

/** Charts, their tables and pictures. */
export const charts: Catalogue = {
  'The chart could not be drawn. The table holds the same figures.':
    'Le graphique n’a pas pu être tracé. Le tableau contient les mêmes chiffres.',
  '{owner}. Throughline, {day}': '{owner}. Throughline, {day}',
  Picture: 'Image',
  Chart: 'Graphique',
  Table: 'Tableau',
  'Save as a picture: {title}': 'Enregistrer comme image\u202f: {title}',
  '{column}, lower end': '{column}, borne inférieure',
  '{column}, upper end': '{column}, borne supérieure',
  'Save as a CSV file: {title}': 'Enregistrer en fichier CSV\u202f: {title}',
  'Show as a chart: {title}': 'Afficher en graphique\u202f: {title}',
  'Show as a table: {title}': 'Afficher en tableau\u202f: {title}',
  'dashed: {label}': 'en pointillés\u202f: {label}',
};
