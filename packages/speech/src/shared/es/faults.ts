import type { Catalogue } from '../../say.ts';

/** What is wrong with a value. */
export const faults: Catalogue = {
  'must have at least {limit} characters': 'debe tener al menos {limit} caracteres',
  'must have at most {limit} characters': 'debe tener como máximo {limit} caracteres',
  'a manager needs a unit; the other roles have none':
    'el rol de responsable necesita una unidad; los demás roles no tienen ninguna',
  'name at least one thing it may do': 'indique al menos una cosa que permita',
  'must not be before the first day': 'no puede ser anterior al primer día',
  'must be within {days} days of the first day':
    'debe estar dentro de los {days} días siguientes al primero',
  'is not the key of a sheet': 'no es la clave de una hoja de códigos',
  'must be a time from 08:00 to 17:59': 'debe ser una hora entre las 08:00 y las 17:59',
  'needs a first or a last day': 'necesita un primer o un último día',
  'the last day is before the first': 'el último día es anterior al primero',
  'must not be empty': 'no puede estar vacío',
  'must be a single line without control characters':
    'debe ser una sola línea sin caracteres de control',
  'must be one paragraph without control characters':
    'debe ser un solo párrafo sin caracteres de control',
  'must be text without control characters': 'debe ser un texto sin caracteres de control',
  'must be at most {limit} characters': 'no puede superar los {limit} caracteres',
  'is neither a day such as 2026-03-31 nor a time such as 2026-03-31T21:30:00Z':
    'no es ni un día como 2026-03-31 ni un instante como 2026-03-31T21:30:00Z',
  'must be a number, or true or false': 'debe ser un número, o true o false',
  'is written as csat:4,fcr:1': 'se escribe así: csat:4,fcr:1',
  'must be 1 to 200 letters, digits or signs without spaces':
    'debe tener de 1 a 200 letras, cifras o signos, sin espacios',
  'must lie above the lower end of the scale':
    'debe estar por encima del extremo inferior de la escala',
  'must be 10, from a lower end of 0: recommendation is asked from 0 to 10':
    'debe ser 10, con un extremo inferior de 0: la recomendación se pregunta de 0 a 10',
  'must lie on the scale, above its lower end, and is for shares alone':
    'debe estar en la escala, por encima de su extremo inferior, y solo vale para proporciones',
  'is not a colour such as #1d4ed8': 'no es un color como #1d4ed8',
  'is not a picture in base64': 'no es una imagen en base64',
  'must be a picture of at most 30 kB': 'debe ser una imagen de 30 kB como máximo',
  'must be above the lowest value': 'debe ser superior al valor más bajo',
  'is a share only where values run from 0 to 100 per cent':
    'solo es una proporción si los valores van de 0 a 100 por ciento',
  'is a net score only where values run from -100 to 100':
    'solo es una puntuación neta si los valores van de -100 a 100',
  'is a rate only where values begin at 0 or above':
    'solo es una tasa si los valores empiezan en 0 o más',
  'a measure that stands for a construct needs both ends of its scale':
    'una medida que representa una dimensión necesita los dos extremos de su escala',
  'the upper end of the scale must lie above the lower one':
    'el extremo superior de la escala debe estar por encima del inferior',
  'is not the id of an item': 'no es el identificador de una pregunta',
  'state at most {limit} values': 'indique {limit} valores como máximo',
  'a value stands there twice': 'un valor aparece dos veces',
  'is not a value': 'no es un valor',
  'a choice needs two answers or more': 'una elección necesita al menos dos respuestas',
  'a choice has at most 20 answers': 'una elección tiene 20 respuestas como máximo',
  'two answers have the same value': 'dos respuestas tienen el mismo valor',
  'two answers have the same words': 'dos respuestas tienen el mismo texto',
  'must be a question of your own': 'debe ser una pregunta propia',
  'is asked of everybody, and cannot branch':
    'se pregunta a todo el mundo y no puede depender de otra',
  'counts for no construct': 'no cuenta para ninguna dimensión',
  'cannot be followed up': 'no admite repreguntas',
  'ask at least one thing': 'haga al menos una pregunta',
  'is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU':
    'no es una regla como FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
  'may use {parts} only; the time of day has a field of its own':
    'solo puede usar {parts}; la hora tiene su propio campo',
  'needs one of FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY and FREQ=YEARLY':
    'necesita FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY o FREQ=YEARLY',
  'must be a time from 08:00 to 17:59, such as 09:00':
    'debe ser una hora entre las 08:00 y las 17:59, por ejemplo 09:00',
  'is not a statement': 'no es una afirmación',
  'Please answer at least one statement.': 'Responda al menos a una afirmación.',
  'None of these applies: there would be nothing to compare. Answer at least one that does.':
    'Ninguna es aplicable: no habría nada que comparar. Responda al menos a una que lo sea.',
  'is missing': 'falta',
  'must be {choices}': 'debe ser {choices}',
  'holds what is not known here: {keys}': 'contiene lo que aquí no se conoce: {keys}',
  'must be text': 'debe ser texto',
  'must be a number': 'debe ser un número',
  'must be a whole number': 'debe ser un número entero',
  'must be true or false': 'debe ser true o false',
  'must be a list': 'debe ser una lista',
  'must be an object': 'debe ser un objeto',
  'must be a date': 'debe ser una fecha',
  'must be {expected}': 'debe ser {expected}',
  'is not an id': 'no es un identificador',
  'is not an address such as https://example.org': 'no es una dirección como https://example.org',
  'is not an instant such as 2026-01-31T09:00:00Z': 'no es un instante como 2026-01-31T09:00:00Z',
  'is not a day such as 2026-01-31': 'no es un día como 2026-01-31',
  'must have at least 1 character': 'debe tener al menos 1 carácter',
  'must have at least 1 entry': 'debe tener al menos 1 entrada',
  'must have at least {limit} entries': 'debe tener al menos {limit} entradas',
  'must be at least {limit}': 'debe ser al menos {limit}',
  'must be more than {limit}': 'debe ser mayor que {limit}',
  'must have at most 1 character': 'debe tener como máximo 1 carácter',
  'must have at most 1 entry': 'debe tener como máximo 1 entrada',
  'must have at most {limit} entries': 'debe tener como máximo {limit} entradas',
  'must be at most {limit}': 'debe ser como máximo {limit}',
  'must be less than {limit}': 'debe ser menor que {limit}',
  'must say what was done and found, in ten characters or more':
    'debe decir, en diez caracteres o más, qué se hizo y qué se encontró',
  'is not an address': 'no es una dirección de correo',
  'is not a language tag such as en or de-CH': 'no es un código de idioma como en o de-CH',
  'is not an IANA time zone such as Europe/Berlin':
    'no es una zona horaria IANA como Europe/Berlin',
  'is not a country of two letters such as DE': 'no es un país de dos letras como DE',
  'is not a check': 'no es un punto de control',
  'is not a date': 'no es una fecha',
  'is not a day of a walk': 'no es un día de recorrido',
  'is not 16 hexadecimal digits': 'no consta de 16 cifras hexadecimales',
  'send the picture as image/jpeg': 'envíe la imagen como image/jpeg',
  'Ask at least one question that is not an open one, or have an open one followed up.':
    'Haga al menos una pregunta que no sea abierta o pida que se repregunte en una abierta.',
  'Ask at most {limit} open questions.': 'Haga {limit} preguntas abiertas como máximo.',
  'The bank has no item {id}.': 'El banco no tiene ninguna pregunta {id}.',
  '{id} is asked twice.': '{id} se pregunta dos veces.',
  'There is no construct {construct}.': 'No existe la dimensión {construct}.',
  'Only an open question can be followed up.': 'Solo se puede repreguntar en una pregunta abierta.',
  '{id} asks about the answer to {after}, which has to come before it.':
    '{id} pregunta por la respuesta a {after}, que debe ir antes.',
  'The question it depends on has to come before it.':
    'La pregunta de la que depende debe ir antes.',
  'It cannot depend on an open question.': 'No puede depender de una pregunta abierta.',
  'It depends on an answer that is not offered.': 'Depende de una respuesta que no se ofrece.',
  '"{id}" is not an open question of the instrument':
    '«{id}» no es una pregunta abierta del instrumento',
  '{id} follows {other}, which this form does not ask':
    '{id} sigue a {other}, que esta forma no pregunta',
  'must say one thing: another day, whether it is skipped, a question besides, or why it opens before results are shared':
    'debe decir una sola cosa: otro día, si se omite, una pregunta además, o por qué se abre antes de compartir los resultados',
  'choose at least one unit': 'elija al menos una unidad',
  'choose at most {limit} units': 'elija como máximo {limit} unidades',
  'names a unit twice': 'nombra dos veces una unidad',
  'are the same units as before: nothing became of them':
    'son las mismas unidades que antes: no hubo cambio',
  'choose at least one answer that leads to it': 'elija al menos una respuesta que lleve a ella',
  'choose at most {limit} answers that lead to it':
    'elija como máximo {limit} respuestas que lleven a ella',
  'ask at most {limit} things': 'pregunte como máximo {limit} cosas',
  'must say {part} once only': 'debe indicar {part} una sola vez',
  'must have numbers from 1 to {most} in {part}, or as many from the end':
    'debe tener en {part} números de 1 a {most}, o tantos desde el final',
  'must have numbers from 1 to {most} in {part}': 'debe tener en {part} números de 1 a {most}',
  'must have a number from 1 to {most} in {part}': 'debe tener en {part} un número de 1 a {most}',
  'must have days of the week in BYDAY, such as 2TU or MO,FR':
    'debe tener en BYDAY días de la semana, como 2TU o MO,FR',
};
