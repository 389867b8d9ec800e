import type { Catalogue } from '@throughline/speech';

/** Schedules of pulses. */
export const pulseSchedules: Catalogue = {
  Skip: 'Omitir',
  'Skip the wave of {time}': 'Omitir la oleada del {time}',
  'Skip this wave?': '¿Omitir esta oleada?',
  'Nobody is asked on {time}. You can take this back until then.':
    'El {time} no se encuesta a nadie. Puede deshacerlo hasta entonces.',
  'Skip the wave': 'Omitir la oleada',
  'Plan again': 'Volver a planificar',
  'Plan again the wave of {time}': 'Volver a planificar la oleada del {time}',
  'Plan this wave again?': '¿Volver a planificar esta oleada?',
  'It opens by itself on {time}.': 'Se abre automáticamente el {time}.',
  'Plan it again': 'Volver a planificarla',
  'Blackout: {name}. Everybody later, on the next working day.':
    'Día bloqueado: {name}. Todas las personas más tarde, el siguiente día laborable.',
  'Holiday in {country}: {name}. People there later, on the next working day.':
    'Festivo ({country}): {name}. Las personas de allí más tarde, el siguiente día laborable.',
  Skipped: 'Omitida',
  'Waits: {reason}': 'En espera: {reason}',
  'Moved from {day}': 'Movida desde el {day}',
  Planned: 'Planificada',
  'Asks besides: “{question}”': 'Pregunta además: «{question}»',
  Move: 'Mover',
  Question: 'Pregunta',
  'New day': 'Nuevo día',
  'Move the wave of {time}': 'Mover la oleada del {time}',
  'Question of the wave of {time}': 'Pregunta de la oleada del {time}',
  'Move this wave': 'Mover esta oleada',
  'The rule gave it {day}. It can be moved by up to {most} days; the others stay.':
    'Según la regla cae el {day}. Se puede mover hasta {most} días; las demás no cambian.',
  'Move the wave': 'Mover la oleada',
  'Ask no question besides': 'No hacer ninguna pregunta adicional',
  'A question for this wave alone': 'Una pregunta solo para esta oleada',
  'Asked once, at the end of the wave of {time}, and no part of any score. The other waves stay as they are.':
    'Se hace una sola vez, al final de la oleada del {time}, y no forma parte de ninguna puntuación. Las demás oleadas no cambian.',
  'Ask it': 'Preguntar',
  Type: 'Tipo',
  'Waves {words}, mailed at {time} where each person is.':
    'Oleadas {words}, con los correos a las {time}, hora local de cada persona.',
  'Waves {words}, mailed at {time} in {zone}.':
    'Oleadas {words}, con los correos a las {time}, hora de {zone}.',
  'No schedule. Waves are opened by hand.': 'Sin calendario. Las oleadas se abren manualmente.',
  'Set a schedule': 'Definir un calendario',
  'Each asks about one in {turns} of the people, whole groups in turn, so that nobody is asked too often.':
    'Cada una encuesta aproximadamente a una de cada {turns} personas, por grupos enteros y por turnos, para que nadie reciba encuestas con demasiada frecuencia.',
  'Paused: nothing opens by itself.': 'En pausa: nada se abre automáticamente.',
  Opens: 'Se abre',
  'The rule has come to its end: no wave is planned.':
    'La regla ha llegado a su fin: no hay ninguna oleada planificada.',
  Missed: 'Perdidas',
  'Change the schedule': 'Cambiar el calendario',
  Resume: 'Reanudar',
  Pause: 'Pausar',
  Schedule: 'Calendario',
  'When waves of this pulse open by themselves, with the first person mailed. Times are those of your own clock.':
    'Cuándo se abren automáticamente las oleadas de esta encuesta de pulso, con el primer correo enviado. Las horas son las de su propio reloj.',
  'Planned waves': 'Oleadas planificadas',
  '{time}: {reason}': '{time}: {reason}',
  'each person, where they are': 'cada persona, allí donde esté',
  'one zone, for all at once': 'una zona, para todas las personas a la vez',
  'The first opens {time}. Of those who are in the directory now it asks {people} in {units}, and reminds who has not answered on their working days {days}.':
    'La primera se abre el {time}. De quienes figuran ahora en el directorio encuesta a {people} en {units}, y recuerda a quien no haya respondido en sus días laborables {days}.',
  'Nobody is mailed from 18:00 to 08:00, at weekends or on days off, but on the next working day. Nobody is asked twice within six weeks, or three times within 13 weeks: by a faster rule whole groups take turns.':
    'Nadie recibe correos de 18:00 a 08:00, en fin de semana o en días libres, sino el siguiente día laborable. No se encuesta a nadie dos veces en seis semanas ni tres veces en 13 semanas: con una regla más rápida, grupos enteros se turnan.',
  'Waves {words}': 'Oleadas {words}',
  'Each asks about one in {turns} of the people, whole groups in turn.':
    'Cada una encuesta aproximadamente a una de cada {turns} personas, por grupos enteros y por turnos.',
  'Save this schedule': 'Guardar este calendario',
  'Show the dates': 'Mostrar las fechas',
  'How often': 'Frecuencia',
  'From 08:00 to 17:59.': 'De 08:00 a 17:59.',
  'By the clock of': 'Según el reloj de',
  'In the zone': 'En la zona',
  Rule: 'Regla',
  'Days only, such as {rule}.': 'Solo días; por ejemplo, {rule}.',
  'Let waves open by themselves?': '¿Dejar que las oleadas se abran automáticamente?',
  'At each of these times a wave opens with its first mails, without anybody asking again.':
    'En cada uno de estos momentos se abre una oleada con sus primeros correos, sin pedir más confirmación.',
  'Save the schedule': 'Guardar el calendario',
  'The next free day. Two weeks from now is {day}: too soon after another wave of the same people.':
    'El siguiente día disponible. Dentro de dos semanas sería el {day}: demasiado pronto tras otra oleada con las mismas personas.',
  'The next free day. Two weeks from now is {day}: a {weekday}, on which people are off.':
    'El siguiente día disponible. Dentro de dos semanas sería el {day}: un {weekday}, en que no se trabaja.',
  'The next free day. Two weeks from now is {day}: {reasons}.':
    'El siguiente día disponible. Dentro de dos semanas sería el {day}: {reasons}.',
  'blacked out ({name})': 'un día bloqueado ({name})',
  'a holiday in {country} ({name})': 'un festivo ({country}: {name})',
  'Every three months': 'Cada tres meses',
  'Every two months': 'Cada dos meses',
  'Every six months': 'Cada seis meses',
  'Every two weeks': 'Cada dos semanas',
  'A rule of your own (RFC 5545)': 'Una regla propia (RFC 5545)',
  '{often}: too few people': '{often}: muy pocas personas',
  '{often}, one in {turns} of the people': '{often}, una de cada {turns} personas',
  'A pulse that is open for longer reaches them.':
    'Una encuesta de pulso abierta más tiempo les llega.',
  'Until a wave opens it can be moved or skipped, and the schedule can be paused. Waves planned by an earlier schedule that have not opened are replaced. What was decided about a wave of the same day stays.':
    'Hasta que se abre, una oleada se puede mover u omitir, y el calendario se puede pausar. Las oleadas previstas por un calendario anterior que no se han abierto se sustituyen. Lo decidido para una oleada del mismo día se mantiene.',
  'The new rule has no wave of these days, and what was decided is lost:':
    'La nueva regla no tiene oleada en estos días, y lo decidido se pierde:',
  'The wave of {day} was skipped.': 'La oleada del {day} se omitía.',
  'The wave of {day} was moved to {other}.': 'La oleada del {day} se había movido al {other}.',
  'The wave of {day} was to ask “{question}”.': 'La oleada del {day} iba a preguntar «{question}».',
};
