import type { Catalogue } from '@throughline/speech';

/** Outcomes, imports and feeds. */
export const outcomes: Catalogue = {
  'send the lines as application/x-ndjson, one JSON object each':
    'envíe las líneas como application/x-ndjson, un objeto JSON por línea',
  'there is no line': 'no hay ninguna línea',
  '{reason}. Name each push, so that it can be sent again without harm.':
    '{reason}. Dé un nombre a cada envío, para que pueda repetirse sin perjuicio.',
  "Something else was pushed as '{key}' before. Give this push an Idempotency-Key of its own.":
    'Con «{key}» ya se envió otra cosa. Dé a este envío su propio Idempotency-Key.',
  "this key is not for the metric '{metric}'": 'esta clave no sirve para el indicador «{metric}»',
  'there is no line to bring in': 'no hay ninguna línea que incorporar',
  'the line is not one JSON object': 'la línea no es un único objeto JSON',
  'Too many answers at once. Send this one again.':
    'Demasiadas respuestas a la vez. Envíe esta de nuevo.',
  'There is no such webhook.': 'No existe ese webhook.',
  'The signature does not fit: is the secret the one shown here?':
    'La firma no coincide: ¿es el secreto el que se muestra aquí?',
  'points of recommendation': 'puntos de recomendación',
  'a share': 'una proporción',
  'a mean': 'una media',
  'a rate of events': 'una tasa de eventos',
  '{metric} is {kind}, not {other}.': '{metric}: {kind}, no {other}.',
  '{metric} goes from {range}.': '{metric} tiene el intervalo de valores: {range}.',
  '{metric} of {period} is known for this unit from a customer pulse; leave the row out of the file':
    '{metric} de {period} ya se conoce para esta unidad por una encuesta de pulso a clientes; quite la fila del archivo',
  'single answers make this figure; correct them, undo their import, or leave this row out':
    'esta cifra procede de respuestas individuales; corríjalas, deshaga su importación u omita esta fila',
  "there are no figures for '{metric}'": 'no hay cifras para «{metric}»',
  "there are no figures for '{metric}'.": 'No hay cifras para «{metric}».',
  '{n} is not a number of customers': '{n} no es un número de clientes',
  'the same unit, metric and period stand in row {row}':
    'la misma unidad, indicador y periodo aparecen en la fila {row}',
  'There is no such import.': 'No existe esa importación.',
  'This import was undone before.': 'Esta importación ya se deshizo.',
  "'{file}' has changed {count} of its answers since. Undo that import first.":
    '«{file}» ha cambiado desde entonces {count} de sus respuestas. Deshaga primero esa importación.',
  "'{file}' has changed {count} of its figures since. Undo that import first.":
    '«{file}» ha cambiado desde entonces {count} de sus cifras. Deshaga primero esa importación.',
  'Answers that came through a webhook have changed {count} of its figures since, so it can no longer be undone.':
    'Respuestas llegadas por un webhook han cambiado desde entonces {count} de sus cifras, por lo que ya no se puede deshacer.',
  'This file is not here any more. Choose it again.':
    'Este archivo ya no está aquí. Elíjalo de nuevo.',
  'is empty': 'está vacío',
  '{day} has not come yet': '{day} aún no ha llegado',
  'makes more than {limit} figures of units and periods; choose longer periods':
    'genera más de {limit} cifras de unidades y periodos; elija periodos más largos',
  '{cell} is below 0, and no standard deviation is':
    '{cell} es menor que 0, y ninguna desviación típica lo es',
  '{cell} is a {length}, while row {row} has a {other}; choose one length for all':
    '{cell} es un periodo de tipo «{length}» y la fila {row}, de tipo «{other}»; elija una sola duración para todos',
  'says again what row {row} says: the same unit, period and metric':
    'repite la fila {row}: la misma unidad, periodo e indicador',
  'says again what row {row} says: the same unit, period and metric. {names} are all {unit}: make one row of them, or leave all but one out':
    'repite la fila {row}: la misma unidad, periodo e indicador. {names} designan todos a {unit}: haga de ellos una sola fila u omita todas menos una',
  '{listed} and {others} more': '{listed} y {others} más',
  'figures are kept under {names}. Undo one of the imports, and bring its figures in under one spelling.':
    'hay cifras guardadas como {names}. Deshaga una de las importaciones e incorpore sus cifras con una sola grafía.',
  "'{code}' is known to the product; its range and direction stand.":
    '«{code}» es conocido por el producto; su intervalo y su sentido están fijados.',
  "'{code}' names a construct. Choose another code.":
    '«{code}» designa una dimensión. Elija otro código.',
  'a value of {value} is in, outside the range from {range}. Widen the range, or correct the value first.':
    'ya hay un valor de {value}, fuera del intervalo ({range}). Amplíe el intervalo o corrija antes el valor.',
  day: 'día',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  year: 'año',
  number: 'número',
  '{cell} is not written with a decimal point': '{cell} no está escrito con punto decimal',
  '{cell} is not written with a decimal comma': '{cell} no está escrito con coma decimal',
  '{value} is no answer to the question of the {name}, which goes from 0 to 10':
    '{value} no es una respuesta a la pregunta del {name}, que va de 0 a 10',
  '{value} is neither yes (1) nor no (0): say from which answer on a customer counts for {name}':
    '{value} no es ni sí (1) ni no (0): indique a partir de qué respuesta cuenta un cliente para {name}',
  '{cell} is not a number of events of one customer':
    '{cell} no es un número de eventos de un cliente',
  'there is no such column': 'no existe esa columna',
  'no column was chosen for it': 'no se ha elegido ninguna columna para ello',
  'choose its column, or one period for the whole file':
    'elija su columna o un periodo para todo el archivo',
  'choose its column, or one metric for the whole file':
    'elija su columna o un indicador para todo el archivo',
  'is not a name': 'no es un nombre',
  'is left out': 'se omite',
  '{count} units are called {cell}; choose one of them':
    '{count} unidades se llaman {cell}; elija una de ellas',
  'there is no unit with the key or the name {cell}; if it was renamed or merged, choose the unit that goes on in its place':
    'no existe ninguna unidad con la clave o el nombre {cell}; si se renombró o fusionó, elija la unidad que continúa en su lugar',
  'any to {high}': 'hasta {high}',
  'any to any': 'sin límites',
  '{low} to any': 'desde {low}',
  '{value} is outside the range of {name} ({range})':
    '{value} está fuera del intervalo de {name} ({range})',
  'has the identifier of row {row} for the same metric':
    'tiene el identificador de la fila {row} para el mismo indicador',
  '{metric} of {unit} in {period} is in as a figure without its answers; say that the answers take its place, or leave these rows out':
    '{metric} de {unit} en {period} ya está como cifra sin sus respuestas; indique que las respuestas la sustituyen u omita estas filas',
  'answers to {metric} are kept by {length}; choose that as the length of periods, or undo their imports':
    'las respuestas a {metric} se guardan por {length}; elija esa duración de los periodos o deshaga sus importaciones',
  "there is no unit with the key '{key}'; if it was renamed or merged, name the unit that goes on in its place":
    'no existe ninguna unidad con la clave «{key}»; si se renombró o fusionó, indique la unidad que continúa en su lugar',
  'the file is larger than {limit} MB; split it, by period for instance':
    'el archivo supera los {limit} MB; divídalo, por ejemplo por periodos',
  '{name} lies between {least} and {most} in every row, and its range is {range}':
    '{name} está entre {least} y {most} en todas las filas, y su intervalo es: {range}',
  'open to {high}': 'hasta {high}',
  'open to open': 'abierto',
  '{low} to open': 'desde {low}',
  'with the units below it, this row would tell the score of {count} people, and {k} are the fewest that are kept':
    {
      one: 'junto con las unidades inferiores, esta fila revelaría la puntuación de {count} persona, y hacen falta al menos {k}',
      other:
        'junto con las unidades inferiores, esta fila revelaría la puntuación de {count} personas, y hacen falta al menos {k}',
    },
  'n is not given; it is taken only where you state that the source showed no group under {k}':
    'falta n; la fila solo se acepta si usted declara que la fuente no mostró ningún grupo de menos de {k}',
  '{count} people are fewer than {k}': {
    one: '{count} persona es menos que {k}',
    other: '{count} personas son menos que {k}',
  },
  "There are no past scores of '{measure}' in {period}.":
    'No hay puntuaciones anteriores de «{measure}» en {period}.',
  'Nothing was changed: {reason}.': 'No se ha cambiado nada: {reason}.',
  "There are no past scores of '{measure}'.": 'No hay puntuaciones anteriores de «{measure}».',
  "there is no construct '{construct}'.": 'No existe la dimensión «{construct}».',
  "'{measure}' is a construct by its name, from 0 to 100, and stands for nothing else.":
    '«{measure}» es por su nombre una dimensión, de 0 a 100, y no representa otra cosa.',
  "the scores of '{measure}' go from {lowest} to {highest}; the scale must hold them.":
    'Las puntuaciones de «{measure}» van de {lowest} a {highest}; la escala debe abarcarlas.',
  "two measures would stand for {construct} at once, for instance in unit '{unit}' in {period}; let only one of them stand for it":
    'dos medidas representarían {construct} a la vez, por ejemplo en la unidad «{unit}» en {period}; deje que solo una lo represente',
  'is not the name of a measure': 'no es el nombre de una medida',
  '{value} is outside {low} to {high}, the scale of {construct} here; a measure on another scale needs a name of its own':
    '{value} está fuera de {low} a {high}, la escala de {construct} aquí; una medida con otra escala necesita un nombre propio',
  'holds letters that are not UTF-8. Save the file as "CSV UTF-8"':
    'contiene letras que no están en UTF-8. Guarde el archivo como «CSV UTF-8»',
  'there is a header and no row below it': 'hay un encabezado y ninguna fila debajo',
  'says again what line {line} said: the same unit, period and metric':
    'repite la línea {line}: la misma unidad, periodo e indicador',
  'says again what line {line} said: the same unit, period and construct':
    'repite la línea {line}: la misma unidad, periodo y dimensión',
  'is missing. The header has nothing': 'falta. El encabezado está vacío',
  'is missing. The header has {names}': 'falta. El encabezado contiene {names}',
  'is missing. The header has {names} and more': 'falta. El encabezado contiene {names} y más',
  'the cells are parted by semicolons. Use commas':
    'las celdas están separadas por puntos y comas. Use comas',
  'the cells are parted by bars. Use commas':
    'las celdas están separadas por barras verticales. Use comas',
  'the cells are parted by tabs. Use commas':
    'las celdas están separadas por tabuladores. Use comas',
  'stands in the header more than once': 'aparece más de una vez en el encabezado',
  '{cell} is not a number. Where there is no value, leave the row out':
    '{cell} no es un número. Donde no haya valor, omita la fila',
  '{cell} is not a finite number': '{cell} no es un número finito',
  '{cell} carries a percent sign. Write the number alone':
    '{cell} lleva un signo de porcentaje. Escriba solo el número',
  '{cell} looks like a date. Spreadsheets turn figures such as 3.5 into dates: format the column as a number, put the figures back and save again':
    '{cell} parece una fecha. Las hojas de cálculo convierten en fechas cifras como 3.5: dé a la columna formato de número, restablezca las cifras y guarde de nuevo',
  '{cell} has a comma. Write decimals with a point and thousands without a mark, as in 1234.5':
    '{cell} tiene una coma. Escriba los decimales con punto y los millares sin separador, como en 1234.5',
  '{cell} has marks between its thousands. Write 1234.5 rather than 1 234.5':
    '{cell} tiene separadores de millares. Escriba 1234.5 en vez de 1 234.5',
  '{cell} begins with a dash. Write a negative number with a hyphen, as in -5':
    '{cell} empieza por una raya. Escriba un número negativo con guion, como en -5',
  'is empty. Where there is no value, leave the row out':
    'está vacío. Donde no haya valor, omita la fila',
  '{cell} is too large to be kept': '{cell} es demasiado grande para guardarse',
  '{cell} is too close to zero to be kept': '{cell} está demasiado cerca de cero para guardarse',
  '{cell} is not a number': '{cell} no es un número',
  '{cell} is not a number of people. Write a whole number from 1, or leave it empty where it is not known':
    '{cell} no es un número de personas. Escriba un número entero a partir de 1 o déjelo vacío si no se conoce',
  '{cell} is below zero, which a standard deviation cannot be':
    '{cell} es menor que cero, lo que una desviación típica no puede ser',
  '{cell} looks like the serial number by which a spreadsheet stores a date. {howTo}':
    '{cell} parece el número de serie con el que una hoja de cálculo guarda una fecha. {howTo}',
  '{cell} looks like the serial number by which a spreadsheet stores a date: format the column as a date':
    '{cell} parece el número de serie con el que una hoja de cálculo guarda una fecha: dé a la columna formato de fecha',
  '{cell} carries a time of day, and a period is a calendar date at most. {howTo}':
    '{cell} lleva una hora, y un periodo es como mucho una fecha del calendario. {howTo}',
  '{cell} looks like a date as a spreadsheet shows it. {howTo}':
    '{cell} parece una fecha tal como la muestra una hoja de cálculo. {howTo}',
  '{cell} is not on the calendar. {howTo}': '{cell} no está en el calendario. {howTo}',
  '{cell} is not a period. {howTo}': '{cell} no es un periodo. {howTo}',
  'is empty. {howTo}': 'está vacío. {howTo}',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31':
    'Escriba 2026, 2026-Q1, 2026-03, 2026-W05 o 2026-01-31',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31, or number the periods 1, 2, 3':
    'Escriba 2026, 2026-Q1, 2026-03, 2026-W05 o 2026-01-31, o numere los periodos 1, 2, 3',
  '{cell} is a {length}, while the file began with a {other} ("{first}" on line {line}). Keep to one format a file, such as {example}':
    '{cell} es un periodo de tipo «{length}», pero el archivo empezó con el tipo «{other}» ("{first}" en la línea {line}). Mantenga un solo formato por archivo, por ejemplo {example}',
  '{cell} is not a date with a time': '{cell} no es una fecha con hora',
  '{cell} is a {length}, which is longer than a {other}':
    '{cell} es un periodo de tipo «{length}», más largo que el tipo «{other}»',
  'has {count} cells where the header has {wanted}. A comma inside a cell needs quotes, and decimals need a point.':
    'tiene {count} celdas, pero el encabezado tiene {wanted}. Una coma dentro de una celda necesita comillas, y los decimales, un punto.',
  'has {count} cells where the header has {wanted}.':
    'tiene {count} celdas, pero el encabezado tiene {wanted}.',
};
