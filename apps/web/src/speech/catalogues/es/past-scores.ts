import type { Catalogue } from '@throughline/speech';

/** Past scores. */
export const pastScores: Catalogue = {
  imported: 'importada',
  '{count} rows would let a group of fewer than {k} people be seen, and are never kept.': {
    one: '{count} fila dejaría ver un grupo de menos de {k} personas y no se guarda nunca.',
    other: '{count} filas dejarían ver un grupo de menos de {k} personas y no se guardan nunca.',
  },
  Row: 'Fila',
  Reason: 'Motivo',
  '{count} more rows are not listed.': {
    one: '{count} fila más no aparece en la lista.',
    other: '{count} filas más no aparecen en la lista.',
  },
  'Rows that are left out': 'Filas que se dejan fuera',
  '{file} holds rows that may not be kept. Nothing has been written yet.':
    '{file} contiene filas que no se pueden guardar. Todavía no se ha escrito nada.',
  'Leave {count} rows out and import the rest': {
    one: 'Dejar fuera {count} fila e importar el resto',
    other: 'Dejar fuera {count} filas e importar el resto',
  },
  'Say first where the scores come from.': 'Indique primero de dónde vienen las puntuaciones.',
  'Import past scores': 'Importar puntuaciones anteriores',
  'The same file twice changes nothing; a corrected file changes what it corrects. Units are named by their key.':
    'El mismo archivo dos veces no cambia nada; un archivo corregido cambia lo que corrige. Las unidades se nombran por su clave.',
  'Where the scores come from': 'De dónde vienen las puntuaciones',
  'The tool, and which of its surveys.': 'La herramienta y cuál de sus encuestas.',
  'I state that this source showed no group of fewer than {k} people':
    'Declaro que este origen no mostró ningún grupo de menos de {k} personas',
  'Needed only for rows without n. It is kept with your name.':
    'Solo hace falta para filas sin n. Se guarda con su nombre.',
  'CSV file of past scores': 'archivo CSV de puntuaciones anteriores',
  'Columns: {columns}; n and sd may be empty.': 'Columnas: {columns}; n y sd pueden quedar vacías.',
  'past scores': 'puntuaciones anteriores',
  Source: 'Origen',
  'Stated of it': 'Declarado sobre él',
  Imported: 'Importado',
  Scores: 'Puntuaciones',
  Remove: 'Quitar',
  'no group under {count}': 'ningún grupo de menos de {count}',
  'Where the scores come from, who imported them, and what was stated of the source.':
    'De dónde vienen las puntuaciones, quién las importó y qué se declaró del origen.',
  'Imports of past scores': 'Importaciones de puntuaciones anteriores',
  'Remove the import from {source} of {instant}': 'Quitar la importación de {source} del {instant}',
  'Remove this import?': '¿Quitar esta importación?',
  '{count} scores from {source} will be gone, and studies are computed again without them. What this import had corrected is gone too; import the earlier file again to have it back.':
    {
      one: '{count} puntuación de {source} desaparecerá y los estudios se calcularán de nuevo sin ella. También desaparece lo que esta importación había corregido; importe otra vez el archivo anterior para recuperarlo.',
      other:
        '{count} puntuaciones de {source} desaparecerán y los estudios se calcularán de nuevo sin ellas. También desaparece lo que esta importación había corregido; importe otra vez el archivo anterior para recuperarlo.',
    },
  'Remove it': 'Quitar',
  'Each point is a unit: {count} units, imported scores of {period}': {
    one: 'Cada punto es una unidad: {count} unidad, puntuaciones importadas de {period}',
    other: 'Cada punto es una unidad: {count} unidades, puntuaciones importadas de {period}',
  },
  'Each point is a unit: {count} units, imported scores of {period}, outcomes of {outcomePeriod}': {
    one: 'Cada punto es una unidad: {count} unidad, puntuaciones importadas de {period}, resultados de clientes de {outcomePeriod}',
    other:
      'Cada punto es una unidad: {count} unidades, puntuaciones importadas de {period}, resultados de clientes de {outcomePeriod}',
  },
  'No unit has both an imported score and an outcome for this choice.':
    'Ninguna unidad tiene a la vez una puntuación importada y un resultado de clientes con esta selección.',
  'One look at one period is no verdict: hypotheses are tested over time.':
    'Mirar un solo periodo no es un veredicto: las hipótesis se contrastan a lo largo del tiempo.',
  'Imported measure': 'Medida importada',
  'Its period': 'Su periodo',
  '{measure} and the outcome, unit by unit':
    '{measure} y el resultado de clientes, unidad por unidad',
  '{measure} and {outcome}, unit by unit': '{measure} y {outcome}, unidad por unidad',
  'Scatter of {count} units. The table holds every figure.': {
    one: 'Diagrama de dispersión de {count} unidad. La tabla contiene todas las cifras.',
    other: 'Diagrama de dispersión de {count} unidades. La tabla contiene todas las cifras.',
  },
  'Itself, for exploratory questions': 'Sí misma, para preguntas exploratorias',
  'The highest must lie above the lowest.': 'El más alto debe estar por encima del más bajo.',
  'What this measure of the earlier tool stands for in studies. The scores stay as they were imported; this can be changed again.':
    'Qué representa en los estudios esta medida de la herramienta anterior. Las puntuaciones se quedan como se importaron; esto se puede volver a cambiar.',
  'Stands for': 'Representa',
  'Lowest possible score': 'Puntuación más baja posible',
  'The lowest imported is {value}.': 'La más baja importada es {value}.',
  'Highest possible score': 'Puntuación más alta posible',
  'The highest imported is {value}.': 'La más alta importada es {value}.',
  Measure: 'Medida',
  'Scores from, to': 'Puntuaciones de, a',
  'What was measured': 'Qué se midió',
  'Studies know nine constructs. A measure of the earlier tool may stand for one of them; otherwise it can be asked about in exploratory questions, under its own name.':
    'Los estudios conocen nueve dimensiones. Una medida de la herramienta anterior puede representar una de ellas; si no, se puede usar en preguntas exploratorias, con su propio nombre.',
  'Imported measures': 'Medidas importadas',
  'Change what {measure} stands for': 'Cambiar qué representa {measure}',
  none: 'ninguno',
  'Imported score': 'Puntuación importada',
  '{count} more units: download the file for all of them.': {
    one: '{count} unidad más: descargue el archivo para verlas todas.',
    other: '{count} unidades más: descargue el archivo para verlas todas.',
  },
  'Every unit that has an imported score': 'Todas las unidades con una puntuación importada',
  'Download as CSV': 'Descargar como CSV',
  'How people were treated before this product, as an earlier tool showed it: scores of units, never answers. They are marked imported wherever they stand, and a verdict that rests on them says that its data were known before.':
    'Cómo se trataba a las personas antes de este producto, tal como lo mostraba una herramienta anterior: puntuaciones de unidades, nunca respuestas. Se marcan como importadas dondequiera que aparezcan, y un veredicto que se apoya en ellas dice que sus datos se conocían de antes.',
  'No past scores yet': 'Aún no hay puntuaciones anteriores',
  'Import a file below. With two years of scores and outcomes for the same units, the hypotheses have their first answer today.':
    'Importe un archivo abajo. Con dos años de puntuaciones y resultados de clientes de las mismas unidades, las hipótesis tienen hoy su primera respuesta.',
  'An administrator imports them from a file.': 'La administración las importa desde un archivo.',
  Itself: 'Sí misma',
  '{construct}, from a scale of {low} to {high}': '{construct}, desde una escala de {low} a {high}',
  '{measure} {value}, people {n}': '{measure} {value}, personas {n}',
  '{outcome} {value}, customers {n}': '{outcome} {value}, clientes {n}',
  '{measure} (imported)': '{measure} (importado)',
};
