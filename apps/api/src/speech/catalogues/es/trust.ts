import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  'There are no numbers to trust yet: they come with the first wave that closes.':
    'Aún no hay cifras en las que confiar: llegan con la primera oleada que se cierre.',
  'How well the questions measure cannot be told yet: that takes a wave that asks all of them.':
    'Aún no se puede saber lo bien que miden las preguntas: hace falta una oleada que las plantee todas.',
  'All {all} measures can be used, and the instrument has been validated.':
    'Las {all} dimensiones se pueden utilizar, y el instrumento está validado.',
  'All {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Las {all} dimensiones sirven aquí para comparar unidades; el instrumento como tal aún no está validado.',
  'None of {all} measures can be used, and the instrument has been validated.':
    'Ninguna de las {all} dimensiones se puede utilizar; el instrumento está validado.',
  'None of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Ninguna de las {all} dimensiones sirve aquí para comparar unidades; el instrumento como tal aún no está validado.',
  'Units cannot be compared yet: that takes ten groups that are large enough to be shown. The instrument as such has not been validated yet.':
    'Aún no se pueden comparar unidades: hacen falta diez grupos lo bastante grandes para mostrarse. El instrumento como tal aún no está validado.',
  '{careful} of {all} measures can be used with care, none without; the instrument has been validated.':
    'utilizables solo con cautela: {careful} de las {all} dimensiones; el instrumento está validado.',
  '{careful} of {all} measures can be used with care to compare units here, none without; the instrument as such has not been validated yet.':
    'utilizables aquí solo con cautela para comparar unidades: {careful} de las {all} dimensiones; el instrumento como tal aún no está validado.',
  '{sound} of {all} measures can be used, {careful} more with care; the instrument has been validated.':
    'utilizables: {sound} de las {all} dimensiones, y con cautela {careful} más; el instrumento está validado.',
  '{sound} of {all} measures can be used to compare units here, {careful} more with care; the instrument as such has not been validated yet.':
    'utilizables aquí para comparar unidades: {sound} de las {all} dimensiones, y con cautela {careful} más; el instrumento como tal aún no está validado.',
  '{sound} of {all} measures can be used, and the instrument has been validated.':
    'utilizables: {sound} de las {all} dimensiones; el instrumento está validado.',
  '{sound} of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'utilizables aquí para comparar unidades: {sound} de las {all} dimensiones; el instrumento como tal aún no está validado.',
  'how inside customers are treated': 'el trato a los clientes internos',
  'lasting ties': 'los vínculos duraderos',
  'the authority to make things right': 'la autoridad para resolver las cosas',
  'being genuine at work': 'la autenticidad en el trabajo',
  'being known as a person': 'el conocimiento de cada persona',
  'being heard': 'la escucha percibida',
  'living the stated values': 'la vivencia de los valores declarados',
  'customers before targets': 'los clientes antes que los objetivos',
  'leaders as models': 'los líderes como modelo',
  'Cognitive interviews': 'Entrevistas cognitivas',
  'Eight to twelve people of two kinds of job say aloud how they understand each question.':
    'De ocho a doce personas de dos tipos de puesto dicen en voz alta cómo entienden cada pregunta.',
  'Nine factors, or fewer': 'Nueve factores, o menos',
  'A confirmatory factor analysis of the pilot tests nine factors against one, against manager and company, and against a factor of reversed wording.':
    'Un análisis factorial confirmatorio del piloto contrasta nueve factores con uno solo, con responsable y empresa, y con un factor de redacción inversa.',
  'The same for everybody': 'Lo mismo para todas las personas',
  'The questions measure the same in every kind of job and in every language.':
    'Las preguntas miden lo mismo en cada tipo de puesto y en cada idioma.',
  'Agreement with a validated scale': 'Concordancia con una escala validada',
  'Feeling heard goes together with the Feeling Heard Scale (Roos et al. 2023) in the same people.':
    '«Escucha percibida» va unido a la Feeling Heard Scale (Roos et al. 2023) en las mismas personas.',
  'No wave that asked the whole bank has closed yet.':
    'Aún no se ha cerrado ninguna oleada que planteara el banco completo.',
  'Pilot of the whole bank': 'Piloto del banco completo',
  'At least {people} people in at least {units} units answer the whole bank, every construct in full.':
    'Al menos {people} personas en al menos {units} unidades responden a todas las preguntas, cada dimensión completa.',
  'people who answered it in full': 'personas que respondieron por completo',
  'units or groups of units': 'unidades o grupos de unidades',
  'Every construct was answered in full by about {people} people or more, in {groups} groups large enough to be counted.':
    'Unas {people} personas o más respondieron cada dimensión por completo, en {groups} grupos lo bastante grandes para contar.',
  'Every question belongs to its measure': 'Cada pregunta pertenece a su dimensión',
  'Each question goes with the others of its construct, at {least} or more; what does not is rewritten or dropped.':
    'Cada pregunta va unida a las demás de su dimensión, con {least} o más; la que no, se reescribe o se retira.',
  questions: 'preguntas',
  '{good} of {all} questions do.': 'Así es en {good} de {all} preguntas.',
  '{good} of {all} questions do; to be looked at: {weak}.':
    'Así es en {good} de {all} preguntas; por revisar: {weak}.',
  'Reliable measures': 'Dimensiones fiables',
  'Omega is {least} or more for each construct.': 'Omega es de {least} o más en cada dimensión.',
  constructs: 'dimensiones',
  '{good} of {all} constructs reach it.': 'umbral alcanzado por {good} de las {all} dimensiones.',
  'Units differ': 'Las unidades difieren',
  'At least {share} % of the spread between people lies between units (an ICC(1) of {least}), for each construct.':
    'Al menos el {share} % de la dispersión entre personas se da entre unidades (un ICC(1) de {least}), en cada dimensión.',
  'No wave has closed yet.': 'Aún no se ha cerrado ninguna oleada.',
  'It shows at the customer': 'Se nota en el cliente',
  'At least one registered hypothesis about customers is supported.':
    'Al menos una hipótesis registrada sobre los clientes está respaldada.',
  'hypotheses supported': 'hipótesis respaldadas',
  'No registered hypothesis has an answer yet.':
    'Ninguna hipótesis registrada tiene aún respuesta.',
  'One of {all} hypotheses has an answer.': 'Una de {all} hipótesis tiene respuesta.',
  '{good} of {all} hypotheses have an answer.': 'hipótesis con respuesta: {good} de {all}.',
  'None is supported.': 'Ninguna está respaldada.',
  'One is supported.': 'Una está respaldada.',
  '{supported} are supported.': 'respaldadas: {supported}.',
  'Not done, as far as is recorded here.': 'Sin hacer, según lo que consta aquí.',
  'Whether the {count} questions on {subject} measure one thing cannot be told yet: no wave has asked all of them.':
    'Aún no se puede saber si las {count} preguntas sobre {subject} miden una sola cosa: ninguna oleada las ha planteado todas.',
  'Answers to the {count} questions on {subject} do not vary enough to see whether they measure one thing.':
    'Las respuestas a las {count} preguntas sobre {subject} no varían lo suficiente para ver si miden una sola cosa.',
  'Whether the {count} questions on {subject} measure one thing is not told: fewer than 50 people answered all of them.':
    'No se dice si las {count} preguntas sobre {subject} miden una sola cosa: menos de 50 personas las respondieron todas.',
  'The {count} questions on {subject} measure one thing: alpha {value}, {low} to {high}.':
    'Las {count} preguntas sobre {subject} miden una sola cosa: alfa {value}, de {low} a {high}.',
  'The {count} questions on {subject} seem to measure one thing, but it could be less than it takes: alpha {value}, {low} to {high}.':
    'Las {count} preguntas sobre {subject} parecen medir una sola cosa, pero podría ser menos de lo necesario: alfa {value}, de {low} a {high}.',
  'The {count} questions on {subject} measure one thing only loosely: alpha {value}, {low} to {high}.':
    'Las {count} preguntas sobre {subject} miden una sola cosa solo de forma laxa: alfa {value}, de {low} a {high}.',
  'Fewer than {people} people answered all of them, so this may still move.':
    'Menos de {people} personas respondieron a todas, así que esto aún puede cambiar.',
  'The {count} questions on {subject} do not measure one thing well enough: alpha {value}, {low} to {high}.':
    'Las {count} preguntas sobre {subject} no miden lo bastante bien una sola cosa: alfa {value}, de {low} a {high}.',
  'Whether units differ on it is told once a wave has closed.':
    'Si las unidades difieren en ello se sabrá cuando se haya cerrado una oleada.',
  'People of one unit answer too much alike to compare units.':
    'Las personas de una misma unidad responden de forma demasiado parecida para comparar unidades.',
  'Too few people answered to compare units.':
    'Han respondido demasiado pocas personas para comparar unidades.',
  'Units do not differ on it more than chance would make them: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Las unidades no difieren en ello más de lo que haría el azar: el {share} % de la dispersión entre personas se da entre unidades (del {low} % al {high} %).',
  'Units differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Las unidades difieren en ello: el {share} % de la dispersión entre personas se da entre unidades (del {low} % al {high} %).',
  'Units hardly differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Las unidades apenas difieren en ello: el {share} % de la dispersión entre personas se da entre unidades (del {low} % al {high} %).',
  'Comparing units takes ten groups that are large enough to be shown; there are none.':
    'Para comparar unidades hacen falta diez grupos lo bastante grandes para mostrarse; no hay ninguno.',
  'Comparing units takes ten groups that are large enough to be shown; there is one.':
    'Para comparar unidades hacen falta diez grupos lo bastante grandes para mostrarse; hay uno.',
  'Comparing units takes ten groups that are large enough to be shown; there are {groups}.':
    'Para comparar unidades hacen falta diez grupos lo bastante grandes para mostrarse; hay {groups}.',
  'One wave tells them apart well enough: the mean of a unit is reliable to {value}, {low} to {high}.':
    'Una oleada las distingue lo bastante bien: la media de una unidad tiene una fiabilidad de {value}, de {low} a {high}.',
  'One wave is too little to rank them: the mean of a unit is reliable to {value}, {low} to {high}, and {needed} is needed.':
    'Una oleada es demasiado poco para ordenarlas: la media de una unidad tiene una fiabilidad de {value}, de {low} a {high}, y se necesita {needed}.',
  'How far people of the same unit agree is not told: that takes ten groups in which enough people answered each of its questions.':
    'No se dice hasta qué punto coinciden las personas de una misma unidad: hacen falta diez grupos en los que suficientes personas respondieran a cada una de sus preguntas.',
  'People of the same unit see it much alike.':
    'Las personas de una misma unidad lo ven de forma bastante parecida.',
  'People of the same unit see it differently, so its mean hides much.':
    'Las personas de una misma unidad lo ven de forma distinta, de modo que su media oculta mucho.',
};
