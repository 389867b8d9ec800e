import type { Catalogue } from '@throughline/speech';

/** Charts, their tables and pictures. */
export const charts: Catalogue = {
  'The chart could not be drawn. The table holds the same figures.':
    'No se ha podido dibujar el gráfico. La tabla contiene las mismas cifras.',
  '{owner}. Throughline, {day}': '{owner}. Throughline, {day}',
  Picture: 'Imagen',
  Chart: 'Gráfico',
  Table: 'Tabla',
  'Save as a picture: {title}': 'Guardar como imagen: {title}',
  '{column}, lower end': '{column}, extremo inferior',
  '{column}, upper end': '{column}, extremo superior',
  'Save as a CSV file: {title}': 'Guardar como archivo CSV: {title}',
  'Show as a chart: {title}': 'Mostrar como gráfico: {title}',
  'Show as a table: {title}': 'Mostrar como tabla: {title}',
  'dashed: {label}': 'línea discontinua: {label}',
};
