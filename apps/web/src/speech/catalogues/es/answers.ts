import type { Catalogue } from '@throughline/speech';

/** Answers to own questions. */
export const answers: Catalogue = {
  'Several answers could be chosen.': 'Se podían elegir varias respuestas.',
  'Asked of people who gave a certain answer before.':
    'Se preguntó a personas que antes habían dado una respuesta determinada.',
  'Nothing is told here: too few people answered, or were asked.':
    'Aquí no se indica nada: respondieron muy pocas personas, o se preguntó a muy pocas.',
  Answer: 'Respuesta',
  'Share of those who answered': 'Proporción de quienes respondieron',
  'Answers to: {question}': 'Respuestas a: {question}',
  'Back to the scores': 'Volver a las puntuaciones',
  'Answers as a CSV file': 'Respuestas en un archivo CSV',
  'Answers to other questions': 'Respuestas a otras preguntas',
  '{pulse}, wave {number}, closed on {day}.': '{pulse}, oleada {number}, cerrada el {day}.',
  'Answers of {pulse}, wave {number}': 'Respuestas de {pulse}, oleada {number}',
  'Shares are rounded, in small groups to steps of 5\u00a0%, and need not add up to 100\u00a0%. Very small and very large ones are told as “or less” and “or more”, so that a group in which all agree looks like one in which somebody does not. Larger units are added up from groups that are rounded already.':
    'Las proporciones están redondeadas, en grupos pequeños a pasos del 5\u00a0%, y no tienen por qué sumar el 100\u00a0%. Las muy pequeñas y las muy grandes se indican como «o menos» y «o más», para que un grupo en el que todas las personas coinciden se parezca a uno en el que alguien no coincide. Las unidades mayores se suman a partir de grupos ya redondeados.',
  'No such question was asked in this wave':
    'En esta oleada no se hizo ninguna pregunta de este tipo',
  'Choices, ratings and statements that count for no construct stand here. They are asked by a questionnaire of your own.':
    'Aquí aparecen las elecciones, valoraciones y afirmaciones que no cuentan para ninguna dimensión. Las plantea un cuestionario propio.',
  'A unit stands here where ten people or more answered. The same rule holds for everybody who looks.':
    'Una unidad aparece aquí si respondieron diez personas o más. La misma regla vale para quienquiera que mire.',
  '{n} people answered.': '{n} personas respondieron.',
  'eNPS {score}, 95\u00a0% interval {low} to {high}: those who say 9 or 10, less those who say 0 to 6.':
    'eNPS {score}, intervalo del 95\u00a0%: {low} a {high}: quienes dicen 9 o 10, menos quienes dicen de 0 a 6.',
  '“{answer}” was chosen most often, by {share}.': '«{answer}» fue lo más elegido, por {share}.',
  'No answer was chosen most often.': 'Ninguna respuesta fue la más elegida.',
};
