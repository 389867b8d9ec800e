import type { Catalogue } from '@throughline/speech';

/** Charts, their tables and pictures. */
export const charts: Catalogue = {
  'The chart could not be drawn. The table holds the same figures.':
    'Das Diagramm konnte nicht gezeichnet werden. Die Tabelle enthält dieselben Zahlen.',
  '{owner}. Throughline, {day}': '{owner}. Throughline, {day}',
  Picture: 'Bild',
  Chart: 'Diagramm',
  Table: 'Tabelle',
  'Save as a picture: {title}': 'Als Bild speichern: {title}',
  '{column}, lower end': '{column}, unteres Ende',
  '{column}, upper end': '{column}, oberes Ende',
  'Save as a CSV file: {title}': 'Als CSV-Datei speichern: {title}',
  'Show as a chart: {title}': 'Als Diagramm zeigen: {title}',
  'Show as a table: {title}': 'Als Tabelle zeigen: {title}',
  'dashed: {label}': 'gestrichelt: {label}',
};
