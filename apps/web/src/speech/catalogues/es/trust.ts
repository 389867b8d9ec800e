import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  Alpha: 'Alfa',
  Omega: 'Omega',
  'rwg(j), median': 'rwg(j), mediana',
  'Answered all of it': 'Respondieron a todo',
  '({share} of {groups} groups at {limit})': '({share} de {groups} grupos con {limit})',
  'Alpha and omega': 'Alfa y omega',
  'How much of a score is the subject and not chance, from 0 to 1: people who agree with one question on it agree with the others. From 0.70 a score can be used, from 0.80 it is good. Omega allows some questions to say more than others.':
    'Qué parte de una puntuación se debe al tema y no al azar, de 0 a 1: quien está de acuerdo con una pregunta sobre él lo está con las demás. Desde 0,70 una puntuación es utilizable, desde 0,80 es buena. Omega admite que unas preguntas digan más que otras.',
  'How each question goes with the others': 'Cómo va cada pregunta con las demás',
  'The correlation of one question with the sum of the rest. Under 0.35 people read it as being about something else.':
    'La correlación de una pregunta con la suma de las demás. Por debajo de 0,35 se entiende que trata de otra cosa.',
  'How much people of the same unit agree, against answers given at random. From 0.70 a mean can speak for the unit. High agreement can also mean that everybody is polite.':
    'Cuánto coinciden las personas de una misma unidad, frente a respuestas dadas al azar. Desde 0,70 una media puede hablar por la unidad. Una coincidencia alta también puede significar que todo el mundo es cortés.',
  'The share of all differences between people that are differences between their units. From 0.05 the unit matters; 0.10 to 0.20 is usual for good measures.':
    'La proporción de todas las diferencias entre personas que son diferencias entre sus unidades. Desde 0,05 la unidad importa; de 0,10 a 0,20 es habitual en buenas medidas.',
  'How reliable the mean of a unit is. It grows with the number who answer. Under 0.60 the order of units in one wave is largely chance; several waves together tell more.':
    'Cuán fiable es la media de una unidad. Crece con el número de personas que responden. Por debajo de 0,60 el orden de las unidades en una oleada es en gran parte azar; varias oleadas juntas dicen más.',
  'The interval': 'El intervalo',
  'A range made so that 95 of 100 such ranges hold the true figure. A narrow range is worth more than a high figure.':
    'Un rango construido de modo que 95 de cada 100 rangos así contienen la cifra verdadera. Un rango estrecho vale más que una cifra alta.',
  'All figures are over the whole organisation. They are made once, when a wave closes, from at least 50 people and ten groups, and are rounded; nothing here is about one unit. A reliable measure is not yet a valid one: that is what the plan above is for.':
    'Todas las cifras se refieren a toda la organización. Se calculan una sola vez, al cerrarse una oleada, a partir de al menos 50 personas y diez grupos, y están redondeadas; nada de aquí trata de una sola unidad. Una medida fiable no es todavía una medida válida: para eso está el plan de arriba.',
  '{count} questions to look at': {
    one: '{count} pregunta por revisar',
    other: '{count} preguntas por revisar',
  },
  ', reversed': ', invertida',
  'goes with the others less than 0.35: to be reworded or dropped':
    'va con las demás menos de 0,35: hay que reformularla o descartarla',
  'does not vary': 'no varía',
  'Questions of {construct}': 'Preguntas de {construct}',
  'Pilot instrument': 'Instrumento piloto',
  'validation plan': 'plan de validación',
  'The questions are original and have not been validated. Compare your own units and waves with each other; do not compare scores with those of other organisations, and do not quote them as norms. {met} of {total} steps of the {plan} are met.':
    'Las preguntas son originales y no se han validado. Compare entre sí sus propias unidades y oleadas; no compare las puntuaciones con las de otras organizaciones ni las cite como normas. Pasos cumplidos del {plan}: {met} de {total}.',
  '({needed} needed)': '({needed} necesarios)',
  met: 'cumplido',
  'not yet': 'todavía no',
  'Recorded by {by}, {day}.': 'Registrado por {by}, {day}.',
  "How far the questions on one subject measure one thing: Cronbach's alpha with 95\u00a0% intervals, {wave}, {people} people who answered all of them":
    'En qué medida las preguntas sobre un tema miden una sola cosa: alfa de Cronbach con intervalos del 95\u00a0%, {wave}, {people} personas que respondieron a todas',
  'about {people}': 'unas {people}',
  'Reliability and agreement of every measure': 'Fiabilidad y acuerdo de cada medida',
  'Take it back': 'Retirar',
  'Record as done': 'Registrar como hecho',
  Record: 'Registrar',
  'Take it back: {title}': 'Retirar: {title}',
  'Record as done: {title}': 'Registrar como hecho: {title}',
  'What was done and found': 'Qué se hizo y qué se encontró',
  'Who looked at it, how many, when, and what came of it. Shown on this page with your name.':
    'Quién lo examinó, cuántas personas, cuándo y qué resultó. Se muestra en esta página con su nombre.',
  'Take back “{title}”?': '¿Deshacer «{title}»?',
  'The step counts as not done again and its note is removed from this page. The audit log keeps both.':
    'El paso vuelve a contar como no hecho y su nota se quita de esta página. El registro de auditoría conserva ambas cosas.',
  "Alpha compares a person's answers to several questions on one subject, and a wave of nine asks each person one or two of them. A wave that asks the whole bank answers it, in about five minutes a person. A pulse on rotation asks it first and in every twelfth wave after that.":
    'Alfa compara las respuestas de una persona a varias preguntas sobre un tema, y una oleada de nueve preguntas hace a cada persona una o dos de ellas. Una oleada que hace todas las preguntas lo resuelve, en unos cinco minutos por persona. Una encuesta de pulso con rotación las hace todas primero y después cada doce oleadas.',
  'Plan such a pulse': 'Planificar una encuesta de pulso así',
  'Alpha cannot be had of nine questions': 'Alfa no se puede obtener de nueve preguntas',
  'Reliability and the differences between units are worked out when a wave closes, over the whole organisation and from 50 people on. The plan below can be looked at already.':
    'La fiabilidad y las diferencias entre unidades se calculan al cerrarse una oleada, sobre toda la organización y a partir de 50 personas. El plan de abajo ya se puede consultar.',
  'Can these numbers be trusted?': '¿Se puede confiar en estas cifras?',
  'Whether the questions on a subject measure one thing, whether scores tell units apart, and what has still to be done before the instrument counts as validated.':
    'Si las preguntas sobre un tema miden una sola cosa, si las puntuaciones distinguen unas unidades de otras y qué falta por hacer antes de que el instrumento se considere validado.',
  'From {wave}, {people} people.': 'De la {wave}, {people} personas.',
  'Units are compared by {wave}, {people} people.':
    'Las unidades se comparan según la {wave}, {people} personas.',
  'Questions are judged by {wave}, {people} people.':
    'Las preguntas se juzgan según la {wave}, {people} personas.',
  'Measure by measure': 'Medida por medida',
  'How far units differ, wave by wave': 'Cuánto difieren las unidades, oleada por oleada',
  'Share of the spread between people that lies between units, ICC(1), and below it how reliable the mean of a unit is, ICC(2). A share that stays about the same from wave to wave is a property of units, not of a day. Waves that ask the whole bank tell units apart better than waves of nine questions.':
    'Proporción de la dispersión entre personas que se da entre unidades, ICC(1), y debajo cuán fiable es la media de una unidad, ICC(2). Una proporción que se mantiene más o menos igual de una oleada a otra es una propiedad de las unidades, no de un día. Las oleadas que hacen todas las preguntas distinguen mejor las unidades que las de nueve preguntas.',
  'ICC(1) and ICC(2) by wave and measure': 'ICC(1) e ICC(2) por oleada y medida',
  'The validation plan': 'El plan de validación',
  'What has to be done before norms are quoted. {met} of {total} steps are met. Steps outside the product are recorded by an administrator.':
    'Lo que hay que hacer antes de citar normas. Se han cumplido {met} de {total} pasos. Los pasos ajenos al producto los registra la administración.',
  'alpha {figure}': 'alfa {figure}',
  'omega {figure}': 'omega {figure}',
  "Cronbach's alpha, 95 % interval": 'Alfa de Cronbach, intervalo del 95\u00a0%',
  'enough from {limit}': 'suficiente desde {limit}',
  "Cronbach's alpha of {total} measures with 95 % intervals: {measures}.":
    'Alfa de Cronbach de {total} medidas con intervalos del 95\u00a0%: {measures}.',
  'All {total} measures are consistent enough': 'Las {total} medidas son lo bastante consistentes',
  '{reach} of {total} measures are consistent enough':
    '{reach} de {total} medidas son lo bastante consistentes',
  'Can be relied on': 'Es fiable',
  'Can be used with care': 'Úsese con cautela',
  'Too weak to lean on': 'Demasiado débil para apoyarse en ella',
  'Not measured yet': 'Todavía sin medir',
  'not asked': 'no se preguntó',
  'under 50 people': 'menos de 50 personas',
  'under ten groups': 'menos de diez grupos',
  'answers hardly vary': 'las respuestas apenas varían',
  'too few questions': 'muy pocas preguntas',
  'no proper solution': 'sin solución válida',
  'scales differ': 'escalas distintas',
  'wave {number} of {pulse}, closed {day}': 'oleada {number} de {pulse}, cerrada el {day}',
};
