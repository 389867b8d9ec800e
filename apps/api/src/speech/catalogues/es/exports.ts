import type { Catalogue } from '@throughline/speech';

/** Reports and slides, and what is said to whoever asks for a file. */
export const exports: Catalogue = {
  'Is it passed on?': '¿Llega al cliente?',
  'There is no such export of yours.': 'No tiene ninguna exportación así.',
  'The file is not there yet.': 'El archivo aún no está listo.',
  'You have asked for {count} files within an hour. Try again later.':
    'Ha pedido {count} archivos en una hora. Vuelva a intentarlo más tarde.',
  'This is of the whole organisation, and you see your own branch. An Excel workbook holds its figures.':
    'Esto es de toda la organización, y usted ve su propia rama. Un libro de Excel contiene sus cifras.',
  'There is no result yet: the hypotheses are not registered, or their first run is not done.':
    'Aún no hay ningún resultado: las hipótesis no están registradas o su primer cálculo no ha terminado.',
  'There is nothing to export yet: no wave has been released.':
    'Aún no hay nada que exportar: no se ha publicado ninguna oleada.',
  'Is it passed on? {organisation}': '¿Llega al cliente? {organisation}',
  'Is it passed on? {organisation}, {day}': '¿Llega al cliente? {organisation}, {day}',
  'Whether the way people are treated inside is passed on to customers, and how sure':
    'Si la forma en que se trata a las personas dentro llega a los clientes, y con qué certeza',
  '{organisation} (demonstration)': '{organisation} (demostración)',
  '{organisation}. Seen {instant}.': '{organisation}. Visto: {instant}.',
  'Newest wave: {wave}.': 'Oleada más reciente: {wave}.',
  '{pulse}, wave {number}, closed {day}': '{pulse}, oleada {number}, cerrada el {day}',
  Demonstration: 'Demostración',
  'The organisation, its people and every figure here are made up.':
    'La organización, sus personas y todas las cifras que aparecen aquí son inventadas.',
  'Page {number} of {count}': 'Página {number} de {count}',
  and: 'y',
  '{id}: {text}': '{id}: {text}',
  '{low} to {high}': '{low} a {high}',
  '{from} to {to}': '{from} a {to}',
  'From {units} over {periods}, {firstPeriod} to {lastPeriod}.':
    'De {units} a lo largo de {periods}, de {firstPeriod} a {lastPeriod}.',
  'Nothing that they speak of has been measured yet.': 'Aún no se ha medido nada de lo que tratan.',
  '{count} waves': { one: '{count} oleada', other: '{count} oleadas' },
  '{count} pairs': { one: '{count} par', other: '{count} pares' },
  'Declared after the data were known.': 'Declarado cuando los datos ya se conocían.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} grupo de unidad y periodo era demasiado pequeño para mostrarse solo y no se incluye.',
    other:
      '{count} grupos de unidad y periodo eran demasiado pequeños para mostrarse solos y no se incluyen.',
  },
  '{count} scores were imported: they come from an earlier tool, as it showed them.': {
    one: 'Se importó {count} puntuación: procede de una herramienta anterior, tal como esta la mostraba.',
    other:
      'Se importaron {count} puntuaciones: proceden de una herramienta anterior, tal como esta las mostraba.',
  },
  'Computed {instant}.': 'Calculado: {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'Es el examen número {number} de esta versión en su trimestre, y se corrige por todos ellos: quien mira lo bastante a menudo encuentra algo.',
  'This is an association over time, not proof of cause.':
    'Es una asociación en el tiempo, no una prueba de causa.',
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Versión {version}, registrada por {name} ({instant}), cuando ya se conocían datos.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Versión {version}, registrada por {name} ({instant}), antes de que se conocieran sus datos.',
  'Declared: {periods} from the first to the second; the smallest effect that matters, {effect}; at least {units}, {waves} and {pairs} of both sides.':
    'Declarado: {periods} de la primera a la segunda medida; el menor efecto que importa, {effect}; al menos {units}, {waves} y {pairs} de ambos lados.',
  'SHA-256 of what was declared: {hash}': 'SHA-256 de lo declarado: {hash}',
  'What came of the hypotheses': 'Qué fue de las hipótesis',
  'What came of the hypotheses, continued': 'Qué fue de las hipótesis (continuación)',
  'With reservations': 'Con reservas',
  'With reservations: {sentences}': 'Con reservas: {sentences}',
  'What would change the verdict': 'Qué cambiaría el veredicto',
  'What would change the verdict: {sentences}': 'Qué cambiaría el veredicto: {sentences}',
  'What was declared, and when': 'Qué se declaró y cuándo',
  'No estimate can be made from these figures.': 'Con estas cifras no se puede estimar nada.',
  'There is too little for an estimate yet.': 'Aún hay muy poco para una estimación.',
  'From and to': 'De y a',
  'Estimate (95 %)': 'Estimación (95 %)',
  '90 % interval': 'Intervalo del 90 %',
  '95 % interval': 'Intervalo del 95 %',
  Units: 'Unidades',
  Pairs: 'Pares',
  'Unit by unit': 'Unidad por unidad',
  'Which comes first': 'Qué va primero',
  'What it goes through': 'Por dónde pasa',
  Checks: 'Comprobaciones',
  'The finding': 'El hallazgo',
  '{id}: what lies behind it': '{id}: qué hay detrás',
  '{estimate}, 90 % {interval}': '{estimate}, 90 %: {interval}',
  '{path}: estimate {estimate}, 90 % interval {inner}, 95 % interval {outer}, on an axis from {start} to {end}. Too small to matter is less than {smallest} either way.':
    '{path}: estimación {estimate}, intervalo del 90 % {inner}, intervalo del 95 % {outer}, en un eje de {start} a {end}. Demasiado pequeño para importar es menos de {smallest} en cualquier sentido.',
  'Correlation r of {first} and {second} within units by distance in periods, what all units share taken out, with 95 % intervals. Right of 0 culture comes first, left of it customers do. Large: {periods}, as declared. The sentence is what the registered test says; the profile describes.':
    'Correlación r de {first} y {second} dentro de las unidades según la distancia en periodos, descontado lo que comparten todas las unidades, con intervalos del 95 %. A la derecha de 0 va primero la cultura; a la izquierda, los clientes. En grande: {periods}, como se declaró. La frase es lo que dice la prueba registrada; el perfil describe.',
  'Correlation of {first} and {second} by distance in time: {correlations}.':
    'Correlación de {first} y {second} según la distancia en el tiempo: {correlations}.',
  'customers first': 'clientes primero',
  'culture first': 'cultura primero',
  '{outcome}, by {predictor}': '{outcome}, según {predictor}',
  'Each point is a unit: its means over all periods that have both sides, the second {periods} after the first, with 95 % intervals. Line: least squares.':
    'Cada punto es una unidad: sus medias en todos los periodos que tienen ambos lados, la segunda medida {periods} después de la primera, con intervalos del 95 %. Recta: mínimos cuadrados.',
  'Scatter of {count} units: {across} across, {up} upwards.': {
    one: 'Diagrama de dispersión de {count} unidad: {across} en horizontal, {up} en vertical.',
    other: 'Diagrama de dispersión de {count} unidades: {across} en horizontal, {up} en vertical.',
  },
  'The line goes down by {step} for each 1 across.':
    'La recta baja {step} por cada 1 en horizontal.',
  'The line goes up by {step} for each 1 across.': 'La recta sube {step} por cada 1 en horizontal.',
  'Too small to matter': 'Demasiado pequeño para importar',
  Axis: 'Eje',
  'Axis at {value}': 'Eje en {value}',
  Estimate: 'Estimación',
  Correlation: 'Correlación',
  Grid: 'Cuadrícula',
  Rule: 'Línea divisoria',
  'Line of least squares': 'Recta de mínimos cuadrados',
  'Through it: {effect}.': 'A través de ello: {effect}.',
  'Past it: {effect}.': 'Al margen de ello: {effect}.',
  'In standard deviations within units, with 95 % intervals.':
    'En desviaciones estándar dentro de las unidades, con intervalos del 95 %.',
};
