import type { Catalogue } from '@throughline/speech';

/** Outcomes. */
export const outcomes: Catalogue = {
  'No single answers are kept at the moment.':
    'Por ahora no se conserva ninguna respuesta individual.',
  '{first} to {last}': '{first} a {last}',
  '{count} single answers are kept, of {when}, from {sources}.': {
    one: 'Se conserva {count} respuesta individual; periodo: {when}, origen: {sources}.',
    other: 'Se conservan {count} respuestas individuales; periodo: {when}, origen: {sources}.',
  },
  '{count} answers were deleted on {instant}.': {
    one: '{count} respuesta se eliminó el {instant}.',
    other: '{count} respuestas se eliminaron el {instant}.',
  },
  Set: 'Fijar',
  'Within an hour after that, the single answers of the period go for good: day, answer, and what told customers apart. The figures that they made stay, with their n and spread, and studies do not change. Customers are never stored by name or number, only as a keyed hash.':
    'En la hora siguiente, las respuestas individuales del periodo desaparecen para siempre: día, respuesta y lo que distinguía a unos clientes de otros. Las cifras que produjeron se quedan, con su n y su dispersión, y los estudios no cambian. Nunca se guarda a los clientes por nombre o número, solo como un hash con clave.',
  'Days that answers are kept after their period has ended':
    'Días que se conservan las respuestas tras el fin de su periodo',
  'Figures of units and periods that the answers make: {figures}.':
    'Cifras de unidades y periodos que resultan de las respuestas: {figures}.',
  'Without an identifier, answers cannot be known again one by one: the file takes the place of all answers of {source} to its metrics, in its periods and units.':
    'Sin identificador, las respuestas no se pueden reconocer una a una: el archivo sustituye todas las respuestas de {source} a sus indicadores, en sus periodos y unidades.',
  '{count} answers that are in are not in this file any more, and will be taken out.': {
    one: '{count} respuesta ya importada no está en este archivo y se quitará.',
    other: '{count} respuestas ya importadas no están en este archivo y se quitarán.',
  },
  '{count} rows are passed over: single answers of these periods were deleted when their time was over, and the figures stay as they are.':
    {
      one: 'Se pasa por alto {count} fila: las respuestas individuales de esos periodos se eliminaron al cumplirse su plazo, y las cifras se quedan como están.',
      other:
        'Se pasan por alto {count} filas: las respuestas individuales de esos periodos se eliminaron al cumplirse su plazo, y las cifras se quedan como están.',
    },
  '{source} has answers for {count} figures of this file as well. Both are counted together: if they are the same answers, name the source alike.':
    {
      one: '{source} también tiene respuestas para {count} cifra de este archivo. Ambas se cuentan juntas: si son las mismas respuestas, dé el mismo nombre al origen.',
      other:
        '{source} también tiene respuestas para {count} cifras de este archivo. Ambas se cuentan juntas: si son las mismas respuestas, dé el mismo nombre al origen.',
    },
  'The answers take the place of {count} figures that came without them': {
    one: 'Las respuestas sustituyen {count} cifra que llegó sin ellas',
    other: 'Las respuestas sustituyen {count} cifras que llegaron sin ellas',
  },
  'A figure and its own answers are never counted together. Until this is ticked, their rows are refused.':
    'Una cifra y sus propias respuestas nunca se cuentan juntas. Hasta que se marque esta casilla, sus filas se rechazan.',
  'Units by periods': 'Unidades por periodo',
  '{unit}, {period}: {coverage}': '{unit}, {period}: {coverage}',
  '{count} earlier periods are not shown.': {
    one: 'No se muestra {count} periodo anterior.',
    other: 'No se muestran {count} periodos anteriores.',
  },
  Coverage: 'Cobertura',
  'What is there and what is missing, on one calendar: a wave belongs to the period that holds the middle of its window, a figure to the period of its own middle.':
    'Lo que hay y lo que falta, en un mismo calendario: una oleada pertenece al periodo que contiene la mitad de su ventana; una cifra, al de su propia mitad.',
  'Nothing to set side by side yet': 'Aún no hay nada que comparar',
  'Units appear here with their first closed wave, or their first outcome.':
    'Las unidades aparecen aquí con su primera oleada cerrada o su primer resultado de clientes.',
  'Metric beside the scores': 'Indicador junto a las puntuaciones',
  'Where the answers come from': 'De dónde vienen las respuestas',
  'A later file of the same source corrects these answers; one of another is counted beside them.':
    'Un archivo posterior del mismo origen corrige estas respuestas; el de otro se cuenta además.',
  '{name} counts from': '{name} cuenta desde',
  'Answers go from {low} to {high}. The figure is the share of customers who gave this answer or a higher one.':
    'Las respuestas van de {low} a {high}. La cifra es la proporción de clientes que dieron esta respuesta o una más alta.',
  'no column': 'ninguna columna',
  'column {number}': 'columna {number}',
  '{examples} (a guess)': '{examples} (supuesto)',
  'Time of the answer': 'Momento de la respuesta',
  'Choose a metric': 'Elija un indicador',
  'Point, as in 81.5': 'Punto, como en 81.5',
  'Comma, as in 81,5': 'Coma, como en 81,5',
  'Day first: 3/4 is 3 April': 'Primero el día: 3/4 es el 3 de abril',
  'Month first: 3/4 is 4 March': 'Primero el mes: 3/4 es el 4 de marzo',
  'Metric of all rows': 'Indicador de todas las filas',
  'Period of all rows': 'Periodo de todas las filas',
  'For example 2026-03, 2026-Q1 or March 2026.': 'Por ejemplo, 2026-03, 2026-Q1 o marzo 2026.',
  'Decimal mark': 'Separador decimal',
  'Order in dates': 'Orden en las fechas',
  'Length of periods': 'Duración de los periodos',
  'Years and quarters begin in': 'Los años y trimestres empiezan en',
  'A fiscal year has the name of the year in which it ends.':
    'Un ejercicio lleva el nombre del año en que termina.',
  '{added} that it added will be taken away, and {changed} that it changed put back. Studies are computed again. The file can be imported once more.':
    'Lo que añadió ({added}) se quitará y lo que cambió ({changed}) se restablecerá. Los estudios se calculan de nuevo. El archivo se puede volver a importar.',
  '{count} values': { one: '{count} valor', other: '{count} valores' },
  '{count} single answers that it wrote will be taken away, and those that it replaced put back, as far as they are still kept.':
    {
      one: 'Se quitará {count} respuesta individual que escribió y se restablecerán las que sustituyó, en la medida en que aún se conserven.',
      other:
        'Se quitarán {count} respuestas individuales que escribió y se restablecerán las que sustituyó, en la medida en que aún se conserven.',
    },
  File: 'Archivo',
  'When, and by whom': 'Cuándo y quién',
  Undo: 'Deshacer',
  '{count} single answers': {
    one: '{count} respuesta individual',
    other: '{count} respuestas individuales',
  },
  'undone {instant}': 'deshecha el {instant}',
  Imports: 'Importaciones',
  'Undo the import of {file}': 'Deshacer la importación de {file}',
  'Undo the import of {file}?': '¿Deshacer la importación de {file}?',
  'Undo the import': 'Deshacer la importación',
  '{text} as {period}': '{text} como {period}',
  'Periods are read so: {readings} and so on.': 'Los periodos se leen así: {readings}, etcétera.',
  'Periods are read so: {readings}.': 'Los periodos se leen así: {readings}.',
  'Times are read so: {readings} and so on.': 'Los momentos se leen así: {readings}, etcétera.',
  'Times are read so: {readings}.': 'Los momentos se leen así: {readings}.',
  '{file} can be imported. Nothing has been written yet.':
    '{file} se puede importar. Todavía no se ha escrito nada.',
  'What {file} would do. Nothing has been written yet.':
    'Lo que haría {file}. Todavía no se ha escrito nada.',
  'One metric is not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Hay un indicador que no se conoce aquí: se acepta cualquier valor, más alto cuenta como mejor y la precisión necesita la desviación típica. Indique qué es o impórtelo como está.',
  'Some metrics are not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Hay indicadores que no se conocen aquí: se acepta cualquier valor, más alto cuenta como mejor y la precisión necesita la desviación típica. Indique qué son o impórtelos como están.',
  'State what {name} is': 'Indicar qué es {name}',
  'What moves': 'Qué cambia',
  Before: 'Antes',
  After: 'Después',
  'taken away': 'quitado',
  '{count} more values move.': {
    one: 'Cambia {count} valor más.',
    other: 'Cambian {count} valores más.',
  },
  'Correct how the file is read above, or the file itself. Rows are counted as a spreadsheet counts them.':
    'Corrija arriba cómo se lee el archivo, o el propio archivo. Las filas se cuentan como en una hoja de cálculo.',
  'Values that move': 'Valores que cambian',
  '{count} units were found by key.': {
    one: '{count} unidad se encontró por su clave.',
    other: '{count} unidades se encontraron por su clave.',
  },
  '{count} names are not known: say which unit is meant, or leave the rows out.': {
    one: '{count} nombre no se conoce: indique a qué unidad se refiere o deje fuera las filas.',
    other:
      '{count} nombres no se conocen: indique a qué unidad se refieren o deje fuera las filas.',
  },
  'These were found by name, or as you matched them.':
    'Estas se encontraron por su nombre o según su asignación.',
  'In the file': 'En el archivo',
  Rows: 'Filas',
  'Unit here': 'Unidad aquí',
  'By name': 'Por el nombre',
  'Which one?': '¿Cuál?',
  'Leave its rows out': 'Dejar fuera sus filas',
  '{count} more names are not listed.': {
    one: '{count} nombre más no aparece en la lista.',
    other: '{count} nombres más no aparecen en la lista.',
  },
  'Units by name': 'Unidades por nombre',
  'The unit that {name} is': 'La unidad que es {name}',
  'It could be': 'Podría ser',
  '{count} metrics seem to be written on another scale:': {
    one: '{count} indicador parece estar escrito en otra escala:',
    other: '{count} indicadores parecen estar escritos en otra escala:',
  },
  '{count} values are far from the unit’s other periods:': {
    one: '{count} valor está lejos de los demás periodos de la unidad:',
    other: '{count} valores están lejos de los demás periodos de la unidad:',
  },
  '{count} n are four times above or below what the unit usually has:': {
    one: '{count} n está cuatro veces por encima o por debajo de lo habitual en la unidad:',
    other: '{count} n están cuatro veces por encima o por debajo de lo habitual en la unidad:',
  },
  '{count} standard deviations are wider than the range allows:': {
    one: '{count} desviación típica es mayor de lo que permite el rango:',
    other: '{count} desviaciones típicas son mayores de lo que permite el rango:',
  },
  '{count} values are no whole number of customers out of n, as in weighted figures:': {
    one: '{count} valor no corresponde a un número entero de clientes de n, como en las cifras ponderadas:',
    other:
      '{count} valores no corresponden a un número entero de clientes de n, como en las cifras ponderadas:',
  },
  'Worth a look': 'Conviene revisarlo',
  'Nothing of this keeps the file from being imported, and nothing is changed in it.':
    'Nada de esto impide importar el archivo, y nada se cambia en él.',
  'row {row}: {text}': 'fila {row}: {text}',
  'and {count} more': { one: 'y {count} más', other: 'y {count} más' },
  'Higher is better': 'Más alto es mejor',
  'Lower is better': 'Más bajo es mejor',
  'State the metric': 'Definir el indicador',
  'A metric of your own': 'Un indicador propio',
  'Values outside the range are refused; the direction and the kind of figure go into every study.':
    'Los valores fuera del rango se rechazan; la dirección y el tipo de cifra entran en todos los estudios.',
  'Name in files': 'Nombre en los archivos',
  'What the metric column of a file says. Upper and lower case are the same.':
    'Lo que dice la columna del indicador de un archivo. Mayúsculas y minúsculas son lo mismo.',
  'Name on screen': 'Nombre en pantalla',
  'Kind of figure': 'Tipo de cifra',
  'Lowest value': 'Valor más bajo',
  'empty: open': 'vacío: abierto',
  'Highest value': 'Valor más alto',
  Direction: 'Dirección',
  'Unit of the values': 'Unidad de medida de los valores',
  'may be empty': 'puede quedar vacío',
  minutes: 'minutos',
  '{first} to {last} ({count})': '{first} a {last} ({count})',
  unknown: 'desconocida',
  'unknown for {count}': 'desconocida en {count}',
  Range: 'Rango',
  'Better is': 'Mejor si es',
  Precision: 'Precisión',
  Periods: 'Periodos',
  Values: 'Valores',
  Change: 'Cambiar',
  'not stated': 'sin definir',
  higher: 'más alto',
  lower: 'más bajo',
  'State it': 'Definir',
  'Metrics that are in': 'Indicadores importados',
  'State the range and direction of {name}': 'Definir el rango y la dirección de {name}',
  'Values by unit': 'Valores por unidad',
  'precision unknown': 'precisión desconocida',
  '95 % interval': 'Intervalo del 95 %',
  'Std. deviation': 'Desv. típica',
  'Where n is missing, or a mean has no standard deviation, the precision is unknown and studies treat it so.':
    'Donde falta n, o una media no tiene desviación típica, la precisión es desconocida y los estudios la tratan así.',
  'The precision of these values is unknown: n is missing, or a mean has no standard deviation. Studies treat them so.':
    'La precisión de estos valores es desconocida: falta n o una media no tiene desviación típica. Los estudios los tratan así.',
  'This very file was imported on {instant} by {name}. What has changed since would be set back; otherwise nothing changes.':
    'Este mismo archivo lo importó {name} el {instant}. Lo que ha cambiado desde entonces volvería atrás; por lo demás, no cambia nada.',
  'This very file was imported on {instant}. What has changed since would be set back; otherwise nothing changes.':
    'Este mismo archivo se importó el {instant}. Lo que ha cambiado desde entonces volvería atrás; por lo demás, no cambia nada.',
  'Download the template': 'Descargar la plantilla',
  'everything that is in': 'todo lo importado',
  'Reading {file} …': 'Leyendo {file}…',
  'A file with these columns was imported before; it is read the same way.':
    'Ya se importó un archivo con estas columnas; se lee de la misma manera.',
  'How the file is read': 'Cómo se lee el archivo',
  'Checking every row …': 'Comprobando cada fila…',
  'Import {count} rows': { one: 'Importar {count} fila', other: 'Importar {count} filas' },
  'CSV or Excel file of outcomes': 'archivo CSV o Excel de resultados de clientes',
  'Columns in any order and language: unit, period, metric, value, n and standard deviation; or a row for each answer of a customer: unit, time, metric, value, and customer and identifier where there are any. {template} or {everything}.':
    'Columnas en cualquier orden e idioma: unidad, periodo, indicador, valor, n y desviación típica; o una fila por cada respuesta de un cliente: unidad, momento, indicador, valor, y cliente e identificador si los hay. {template} o {everything}.',
  Sheet: 'Hoja',
  'A row is': 'Una fila es',
  'What customers say and do, by unit and period: satisfaction, recommendation, ease, retention, or a measure of your own.':
    'Lo que dicen y hacen los clientes, por unidad y periodo: satisfacción, recomendación, facilidad, retención o una medida propia.',
  'Import a file below: a row for each unit, period and metric, with the value and how many customers stand behind it, or a row for each answer of a customer.':
    'Importe un archivo abajo: una fila por unidad, periodo e indicador, con el valor y cuántos clientes hay detrás, o una fila por cada respuesta de un cliente.',
  'An administrator brings them in from a file.': 'La administración los importa desde un archivo.',
  Metrics: 'Indicadores',
  'All of a file or nothing. The same file twice changes nothing; a corrected file changes what it corrects, and any import can be undone.':
    'Todo el archivo o nada. El mismo archivo dos veces no cambia nada; un archivo corregido cambia lo que corrige, y toda importación se puede deshacer.',
  'What was imported': 'Qué se importó',
  'How long single answers are kept': 'Cuánto se conservan las respuestas individuales',
  'What single customers answered is needed to correct a figure, and for nothing after that.':
    'Lo que respondió cada cliente hace falta para corregir una cifra, y después para nada más.',
  'Rows in the file': 'Filas en el archivo',
  'The same': 'Iguales',
  'Taken out': 'Quitadas',
  'Passed over': 'Pasadas por alto',
  'Left out': 'Omitidas',
  Refused: 'Rechazadas',
  'What the file does': 'Qué hace el archivo',
  'scores and outcome': 'puntuaciones y resultado de clientes',
  'scores, no outcome': 'puntuaciones, sin resultado de clientes',
  'outcome, no scores': 'resultado de clientes, sin puntuaciones',
  'asked, too few answers to show; no outcome':
    'se preguntó, hay muy pocas respuestas para mostrarlas; sin resultado de clientes',
  'asked, too few answers to show; outcome':
    'se preguntó, hay muy pocas respuestas para mostrarlas; con resultado de clientes',
  nothing: 'nada',
  '{both} of {count} cells have both scores and an outcome.': {
    one: '{both} de {count} celda tiene puntuaciones y resultado de clientes.',
    other: '{both} de {count} celdas tienen puntuaciones y resultado de clientes.',
  },
  '{units}; {periods}.': '{units}; {periods}.',
  '{count} units have both in two days or more (a verdict needs {needed})': {
    one: '{count} unidad tiene ambos en dos días o más (un veredicto necesita {needed})',
    other: '{count} unidades tienen ambos en dos días o más (un veredicto necesita {needed})',
  },
  '{count} units have both in two weeks or more (a verdict needs {needed})': {
    one: '{count} unidad tiene ambos en dos semanas o más (un veredicto necesita {needed})',
    other: '{count} unidades tienen ambos en dos semanas o más (un veredicto necesita {needed})',
  },
  '{count} units have both in two months or more (a verdict needs {needed})': {
    one: '{count} unidad tiene ambos en dos meses o más (un veredicto necesita {needed})',
    other: '{count} unidades tienen ambos en dos meses o más (un veredicto necesita {needed})',
  },
  '{count} units have both in two quarters or more (a verdict needs {needed})': {
    one: '{count} unidad tiene ambos en dos trimestres o más (un veredicto necesita {needed})',
    other: '{count} unidades tienen ambos en dos trimestres o más (un veredicto necesita {needed})',
  },
  '{count} units have both in two years or more (a verdict needs {needed})': {
    one: '{count} unidad tiene ambos en dos años o más (un veredicto necesita {needed})',
    other: '{count} unidades tienen ambos en dos años o más (un veredicto necesita {needed})',
  },
  '{count} days hold any such unit (a verdict needs {needed})': {
    one: '{count} día contiene alguna de esas unidades (un veredicto necesita {needed})',
    other: '{count} días contienen alguna de esas unidades (un veredicto necesita {needed})',
  },
  '{count} weeks hold any such unit (a verdict needs {needed})': {
    one: '{count} semana contiene alguna de esas unidades (un veredicto necesita {needed})',
    other: '{count} semanas contienen alguna de esas unidades (un veredicto necesita {needed})',
  },
  '{count} months hold any such unit (a verdict needs {needed})': {
    one: '{count} mes contiene alguna de esas unidades (un veredicto necesita {needed})',
    other: '{count} meses contienen alguna de esas unidades (un veredicto necesita {needed})',
  },
  '{count} quarters hold any such unit (a verdict needs {needed})': {
    one: '{count} trimestre contiene alguna de esas unidades (un veredicto necesita {needed})',
    other: '{count} trimestres contienen alguna de esas unidades (un veredicto necesita {needed})',
  },
  '{count} years hold any such unit (a verdict needs {needed})': {
    one: '{count} año contiene alguna de esas unidades (un veredicto necesita {needed})',
    other: '{count} años contienen alguna de esas unidades (un veredicto necesita {needed})',
  },
  'Standard deviation': 'Desviación típica',
  Customer: 'Cliente',
  'Identifier of the answer': 'Identificador de la respuesta',
  'The figure of a unit and period': 'La cifra de una unidad y un periodo',
  'What one customer answered': 'Lo que respondió un cliente',
  '{count} added': { one: '{count} añadida', other: '{count} añadidas' },
  '{count} changed': { one: '{count} cambiada', other: '{count} cambiadas' },
  '{count} taken away, as no answer is left for them': {
    one: '{count} quitada, pues ya no le queda ninguna respuesta',
    other: '{count} quitadas, pues ya no les queda ninguna respuesta',
  },
  'none of them moves': 'ninguna de ellas cambia',
  'cells parted by commas': 'celdas separadas por comas',
  'cells parted by semicolons': 'celdas separadas por puntos y comas',
  'cells parted by tabs': 'celdas separadas por tabuladores',
  'cells parted by bars': 'celdas separadas por barras verticales',
  'cells parted by {delimiter}': 'celdas separadas por {delimiter}',
  '{count} rows': { one: '{count} fila', other: '{count} filas' },
  'sheet {name}': 'hoja {name}',
  workbook: 'libro de cálculo',
  'The numbers do not say whether 1,234 is a thousand or one and a bit. Look at the decimal mark below.':
    'Los números no dicen si 1,234 es algo más de mil o algo más de uno. Revise abajo el separador decimal.',
  'The file does not say whether a row is the figure of a unit and day, or what one customer answered. Look at what a row is below.':
    'El archivo no dice si una fila es la cifra de una unidad y un día o lo que respondió un cliente. Revise abajo qué es una fila.',
  'The dates do not say whether the day or the month comes first. Look at the order below.':
    'Las fechas no dicen si va primero el día o el mes. Revise abajo el orden.',
  'n {value}': 'n {value}',
  'sd {value}': 'DT {value}',
  'As they are written': 'Como están escritos',
  Weeks: 'Semanas',
  Months: 'Meses',
  Quarters: 'Trimestres',
  Years: 'Años',
  'share of n, in per cent': 'proporción de n, en tanto por ciento',
  'net score of n, −100 to 100': 'puntuación neta de n, de −100 a 100',
  'events per 1,000 of n': 'sucesos por cada 1000 de n',
  'mean of n with its standard deviation': 'media de n con su desviación típica',
  'from {low}': 'desde {low}',
  open: 'abierto',
  'up to {high}': 'hasta {high}',
};
