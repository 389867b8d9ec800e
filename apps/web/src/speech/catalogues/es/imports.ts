import type { Catalogue } from '@throughline/speech';

/** Files that are brought in. */
export const imports: Catalogue = {
  'Columns:': 'Columnas:',
  'CSV file of {noun}': 'archivo CSV de {noun}',
  'Choose a {label}': 'Elegir un {label}',
  'or drop it here. It is checked first; nothing is written.':
    'o soltarlo aquí. Primero se comprueba; no se escribe nada.',
  'Not in the file, kept': 'No está en el archivo, se conserva',
  'What the file of {noun} does': 'Lo que hace el archivo ({noun})',
  '{file} cannot be imported yet': '{file} aún no se puede importar',
  'Nothing was imported from {file}': 'No se importó nada de {file}',
  '{count} problems have to be mended first.': {
    one: 'Antes hay que corregir {count} problema.',
    other: 'Antes hay que corregir {count} problemas.',
  },
  'Rows are counted as a spreadsheet counts them: the header is row 1.':
    'Las filas se cuentan como en una hoja de cálculo: el encabezado es la fila 1.',
  Column: 'Columna',
  '{count} more problems are not listed.': {
    one: '{count} problema más no figura en la lista.',
    other: '{count} problemas más no figuran en la lista.',
  },
  'What has to be mended': 'Lo que hay que corregir',
  'the whole file': 'todo el archivo',
  'the whole row': 'toda la fila',
};
