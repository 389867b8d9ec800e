import type { Catalogue } from '@throughline/speech';

/** Scores and trends. */
export const scores: Catalogue = {
  'There are no comments from groups that are large enough, or no question was asked for them.':
    'No hay comentarios de grupos lo bastante grandes, o ninguna pregunta los pedía.',
  '{count} comments': { one: '{count} comentario', other: '{count} comentarios' },
  'Shuffled, and only from groups large enough that nobody stands out. Unit by unit.':
    'Mezclados y solo de grupos lo bastante grandes para que nadie destaque. Unidad por unidad.',
  'Scores as a CSV file': 'Puntuaciones en un archivo CSV',
  'There are no scores that you may see in this wave: it asked nothing that is scored, or too few answered.':
    'En esta oleada no hay puntuaciones que usted pueda ver: no preguntó nada que se puntúe o respondieron muy pocas personas.',
  'Answers to questions outside the constructs': 'Respuestas a preguntas ajenas a las dimensiones',
  'Scores by unit': 'Puntuaciones por unidad',
  'From 0 to 100; higher is better for every construct. Under each score its 95\u00a0% interval and the number of people behind it. A unit’s name leads to its scores over time.':
    'De 0 a 100; más alto es mejor en todas las dimensiones. Bajo cada puntuación, su intervalo del 95\u00a0% y el número de personas que la sustentan. El nombre de una unidad lleva a sus puntuaciones a lo largo del tiempo.',
  'Answers of': 'Respuestas de',
  everybody: 'todas las personas',
  'A value is shown for a unit only where its people, and those left, are large enough groups.':
    'Un valor se muestra para una unidad solo si las personas a las que corresponde, y las que quedan, forman grupos lo bastante grandes.',
  'Back to “Is it passed on?”': 'Volver a «¿Llega al cliente?»',
  'Closed on {day}.': 'Cerrada el {day}.',
  'Scores of {pulse}, wave {number}': 'Puntuaciones de {pulse}, oleada {number}',
  '{construct}, from 0 to 100, wave by wave as it was published, with 95\u00a0% intervals':
    '{construct}, de 0 a 100, oleada por oleada tal como se publicó, con intervalos del 95\u00a0%',
  'Answers of everybody': 'Respuestas de todas las personas',
  'A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group; and not where a level is told as “or more” or “or less”. With only a few who came or went, the difference would be about them. Levels are then told in coarser steps.':
    'Se indica un cambio entre dos oleadas de una encuesta de pulso que preguntaron a las mismas personas, o a personas que difieren en un grupo entero; y no donde una puntuación se indica como «o más» u «o menos». Si solo hubieran llegado o salido unas pocas, la diferencia trataría de ellas. Entonces las puntuaciones se indican en pasos más amplios.',
  '{unit} over time': '{unit} a lo largo del tiempo',
  'Answers of everybody.': 'Respuestas de todas las personas.',
  'Answers of {attribute}: {value}.': 'Respuestas de {attribute}: {value}.',
  'There is nothing to show here': 'No hay nada que mostrar aquí',
  'A level stands here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Aquí aparece una puntuación por cada oleada en la que respondieron suficientes personas. Donde no aparece nada, no se indica si respondieron pocas o si no se preguntó a nadie.',
  Closed: 'Cerrada',
  Score: 'Puntuación',
  'Change (95\u00a0% interval)': 'Cambio (intervalo del 95\u00a0%)',
  'The level wave by wave': 'La puntuación oleada por oleada',
  'under {limit}': 'menos de {limit}',
  '{value} or more': '{value} o más',
  'Wave {number}': 'Oleada {number}',
  '{score}, 95\u00a0% interval {low} to {high}': '{score}, intervalo del 95\u00a0%: {low} a {high}',
  'Score, 0 to 100': 'Puntuación, 0 a 100',
  'Nothing is shown yet': 'Todavía no se muestra nada',
  'The newest level is {level}': 'La puntuación más reciente es {level}',
  'The newest level is {level}, higher than the wave before':
    'La puntuación más reciente es {level}, más alta que en la oleada anterior',
  'The newest level is {level}, lower than the wave before':
    'La puntuación más reciente es {level}, más baja que en la oleada anterior',
  'The newest level is {level}; no clear change since the wave before':
    'La puntuación más reciente es {level}; sin cambio claro desde la oleada anterior',
  '{level}, higher than the wave before': '{level}, más alta que en la oleada anterior',
  '{level}, lower than the wave before': '{level}, más baja que en la oleada anterior',
  '{level}; no clear change since the wave before':
    '{level}; sin cambio claro desde la oleada anterior',
  'This unit': 'Esta unidad',
};
