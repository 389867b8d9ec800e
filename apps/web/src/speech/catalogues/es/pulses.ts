import type { Catalogue } from '@throughline/speech';

/** Pulses. */
export const pulses: Catalogue = {
  'Everybody is asked, however recently they were asked before. The reason is kept in the log and shown with the wave: “{reason}”':
    'Se encuesta a todas las personas, por reciente que sea la última vez. El motivo queda en el registro de auditoría y se muestra con la oleada: «{reason}»',
  'Share the results of wave {number}': 'Compartir los resultados de la oleada {number}',
  'Open without sharing them': 'Abrir sin compartirlos',
  'Open without sharing': 'Abrir sin compartir',
  'Why it opens before they are shared': 'Por qué se abre antes de compartirlos',
  'Kept in the log and shown with the wave to everybody who sees it here. People stop answering where nothing comes of it.':
    'Se guarda en el registro de auditoría y se muestra con la oleada a todas las personas que la ven aquí. Donde no sale nada de ello, se deja de responder.',
  'The results of wave {number} are not shared. The reason to open without is kept in the log and shown with the wave: “{reason}”':
    'Los resultados de la oleada {number} no se han compartido. El motivo para abrir sin ello se guarda en el registro de auditoría y se muestra con la oleada: «{reason}»',
  'Share them first': 'Compartirlos primero',
  'Open this wave before results are shared?':
    '¿Abrir esta oleada antes de compartir los resultados?',
  'The results of wave {number} stay unshared, and this wave asks people again all the same.':
    'Los resultados de la oleada {number} siguen sin compartirse, y esta oleada vuelve a encuestar de todos modos.',
  'Opens even if the results before it are not shared: “{reason}”':
    'Se abre aunque los resultados anteriores no se hayan compartido: «{reason}»',
  Rename: 'Cambiar el nombre',
  Archive: 'Archivar',
  Archived: 'Archivada',
  'Archived on {day}.': 'Archivada el {day}.',
  'Bring it back': 'Recuperarla',
  'Bring “{pulse}” back?': '¿Recuperar «{pulse}»?',
  'Archive “{pulse}”?': '¿Archivar «{pulse}»?',
  'It is listed again, and waves can be opened. Its schedule stays paused until you resume it.':
    'Vuelve a estar en la lista y se pueden abrir oleadas. Su calendario sigue en pausa hasta que lo reanude.',
  'It leaves the list, its schedule is paused, and no wave can be opened. Waves and results stay as they are, and you can bring it back at any time.':
    'Sale de la lista, su calendario queda en pausa y no se puede abrir ninguna oleada. Las oleadas y los resultados quedan como están, y puede recuperarla en cualquier momento.',
  'Rename this pulse': 'Cambiar el nombre de esta encuesta de pulso',
  'Its waves and results stay. People who are asked from now on read the new name; mails that have left keep the old one.':
    'Sus oleadas y resultados se conservan. Quienes reciban la encuesta a partir de ahora leerán el nuevo nombre; los correos ya enviados conservan el anterior.',
  'Show {count} archived pulses': {
    one: 'Mostrar {count} encuesta de pulso archivada',
    other: 'Mostrar {count} encuestas de pulso archivadas',
  },
  '{count} things need you': { one: '{count} cosa le espera', other: '{count} cosas le esperan' },
  'Needs you': 'Le espera',
  'Look at the pulse': 'Ver la encuesta de pulso',
  'Look at the waves': 'Ver las oleadas',
  'Leave them out': 'Dejarlas fuera',
  'Plan with them': 'Planificar con ellas',
  'Ask those, too, who were asked recently': 'Encuestar también a quienes se encuestó hace poco',
  'Why they are asked again': 'Por qué se las vuelve a encuestar',
  'Kept in the log and shown with the wave. People who are asked too often stop answering.':
    'Queda en el registro de auditoría y se muestra con la oleada. Las personas encuestadas con demasiada frecuencia dejan de responder.',
  'At most {most}. Each one makes the groups smaller: fewer units can be shown on their own. Without any, results are by unit alone.':
    'Como máximo {most}. Cada uno hace los grupos más pequeños: menos unidades pueden mostrarse por separado. Sin ninguno, los resultados son solo por unidad.',
  'Broken down by': 'Desglosado por',
  'Results are by unit alone. Up to {most} more columns of people.csv, such as age or shift, would appear here.':
    'Los resultados son solo por unidad. Aquí aparecerían hasta {most} columnas más de people.csv, como la edad o el turno.',
  'The whole organisation': 'Toda la organización',
  'Chosen units, each with everything below it, less those you take out':
    'Unidades elegidas, cada una con todo lo que depende de ella, salvo las que usted quite',
  'As long as none is chosen, the whole organisation is asked.':
    'Mientras no se elija ninguna, se encuesta a toda la organización.',
  'Who is asked': 'A quién se encuesta',
  'Not asked this time': 'Sin encuestar esta vez',
  'Save and see the plan': 'Guardar y ver el plan',
  'New pulse': 'Nueva encuesta de pulso',
  'Nothing is sent when you save it. You see the send plan in numbers first, then open a wave.':
    'Al guardarla no se envía nada. Primero ve el plan de envío en cifras y después abre una oleada.',
  'Shown to the people who are asked, such as “Quarterly pulse”.':
    'Lo ven las personas encuestadas; por ejemplo, «Encuesta trimestral».',
  'Smallest group shown (k)': 'Grupo más pequeño que se muestra (k)',
  'Scores of fewer people are never shown; 5 or more.':
    'Las puntuaciones de menos personas no se muestran nunca; 5 o más.',
  'Smallest group for comments': 'Grupo más pequeño para comentarios',
  'Comments of fewer people are never shown; 10 or more.':
    'Los comentarios de menos personas no se muestran nunca; 10 o más.',
  'In their working hours': 'En su horario de trabajo',
  'Everybody is at work now and gets the mail at once.':
    'Todas las personas están trabajando ahora y reciben el correo de inmediato.',
  '{now} at once, {later} at 09:00 of their next working day.':
    '{now} de inmediato, {later} a las 09:00 de su próximo día laborable.',
  'Everybody at once': 'Todas las personas de inmediato',
  'Whatever the hour.': 'Sea la hora que sea.',
  'Whatever the hour: {count} people get it in the evening, at night or on a day off.': {
    one: 'Sea la hora que sea: {count} persona lo recibe por la tarde, de noche o en un día libre.',
    other:
      'Sea la hora que sea: {count} personas lo reciben por la tarde, de noche o en un día libre.',
  },
  'A wave cannot be opened now': 'Ahora no se puede abrir una oleada',
  'Open a wave now': 'Abrir una oleada ahora',
  'Questions, thresholds and the list of people are frozen with it. Mails that are sent cannot be taken back.':
    'Con ella quedan fijados las preguntas, los umbrales y la lista de personas. Los correos enviados no se pueden retirar.',
  'Send mail to {count} people?': {
    one: '¿Enviar un correo a {count} persona?',
    other: '¿Enviar un correo a {count} personas?',
  },
  'A wave of “{pulse}” opens now and closes {time}.':
    'Una oleada de «{pulse}» se abre ahora y se cierra el {time}.',
  'Open and mail {count} people': {
    one: 'Abrir y escribir a {count} persona',
    other: 'Abrir y escribir a {count} personas',
  },
  'When people are mailed': 'Cuándo se envían los correos',
  Invitation: 'Invitación',
  'Invitation in plain text': 'Invitación en texto sin formato',
  Reminder: 'Recordatorio',
  'Reminder in plain text': 'Recordatorio en texto sin formato',
  'What came of it': 'Qué ha resultado',
  'What came of it in plain text': 'Qué ha resultado, en texto sin formato',
  'Open for': 'Abierta durante',
  'Smallest group shown': 'Grupo más pequeño que se muestra',
  'Closes with: “{question}”': 'Termina con: «{question}»',
  '{name} · Pulse': '{name} · Encuesta de pulso',
  'What opening a wave now would do. Nothing has been sent.':
    'Lo que ocurriría si se abriera ahora una oleada. No se ha enviado nada.',
  'none yet': 'ninguna por ahora',
  '{count} waves': { one: '{count} oleada', other: '{count} oleadas' },
  '{count} waves, {open} open': {
    one: '{count} oleada, {open} en curso',
    other: '{count} oleadas, {open} en curso',
  },
  Pulse: 'Encuesta de pulso',
  'A pulse is a survey that is asked again and again: its questions, its people and its thresholds. Each time it is asked is a wave.':
    'Una encuesta de pulso se repite una y otra vez: sus preguntas, sus personas y sus umbrales. Cada vez que se hace es una oleada.',
  'No pulse yet': 'Aún no hay ninguna encuesta de pulso',
  'Make one: choose the questions and who is asked. Nothing is sent until you open a wave.':
    'Cree una: elija las preguntas y a quién se encuesta. No se envía nada hasta que usted abra una oleada.',
  'Compose one': 'Componga uno primero',
  '“{question}” Answering it is always voluntary.':
    '«{question}» Responderla es siempre voluntario.',
  'The questionnaire ends after the last item.':
    'El cuestionario termina después de la última pregunta.',
  'There is no questionnaire yet. {link} first.': 'Todavía no hay ningún cuestionario. {link}.',
  'Closing question, in own words': 'Pregunta final, con palabras propias',
  'Takes each person': 'Duración por persona',
  'Sending takes one worker': 'Duración del envío con un worker',
  'what the mail server allows': 'lo que permita el servidor de correo',
  'Would close': 'Se cerraría',
  'Groups of k or more': 'Grupos de k o más personas',
  'in {count} units would be asked.': {
    one: 'en {count} unidad recibirían la encuesta.',
    other: 'en {count} unidades recibirían la encuesta.',
  },
  'in {count} units would get a mail.': {
    one: 'en {count} unidad recibirían un correo.',
    other: 'en {count} unidades recibirían un correo.',
  },
  '{count} addresses of these gave mails back, and get none: correct them in the directory, or have them tried again on the page of the last wave.':
    {
      one: '{count} de estas direcciones devolvió correos y no recibe ninguno: corríjala en el directorio o haga que se vuelva a intentar en la página de la última oleada.',
      other:
        '{count} de estas direcciones devolvieron correos y no reciben ninguno: corríjalas en el directorio o haga que se vuelva a intentar en la página de la última oleada.',
    },
  '{count} people have no email address and get no mail. Once the wave is open, its page makes sheets with their codes to print.':
    {
      one: '{count} persona no tiene dirección de correo y no recibe ninguno. Cuando la oleada esté abierta, su página genera hojas con los códigos para imprimir.',
      other:
        '{count} personas no tienen dirección de correo y no reciben ninguno. Cuando la oleada esté abierta, su página genera hojas con sus códigos para imprimir.',
    },
  '{count} units have fewer than {k} people. Answers from there are shown together with those of the unit above.':
    {
      one: '{count} unidad tiene menos de {k} personas. Sus respuestas se muestran junto con las de la unidad superior.',
      other:
        '{count} unidades tienen menos de {k} personas. Sus respuestas se muestran junto con las de la unidad superior.',
    },
  '{count} heads of units are counted in the unit above their own, whose figures they read without knowing an answer in it.':
    {
      one: '{count} responsable de una unidad se cuenta en la unidad superior: así lee las cifras de la suya sin conocer ninguna respuesta de ella.',
      other:
        '{count} responsables de unidades se cuentan en la unidad superior: así leen las cifras de la suya sin conocer ninguna respuesta de ella.',
    },
  'The schedule is faster than people may be asked: whole groups take turns, and everybody has one in {turns} waves.':
    'El calendario es más rápido de lo que se permite encuestar a las personas: grupos enteros se turnan y a cada persona le toca una de cada {turns} oleadas.',
  'Send this mail to me': 'Enviarme este correo',
  'The mail server has taken it, for {address}.':
    'El servidor de correo lo ha aceptado, para {address}.',
  'Open the mailbox': 'Abrir el buzón',
  'On its way to {address}.': 'En camino a {address}.',
  'It takes long: either the mail server is slow, or no worker is running.':
    'Está tardando: o el servidor de correo es lento, o no hay ningún worker en marcha.',
  'The mail was not taken: {reason}.': 'El correo no fue aceptado: {reason}.',
  'no working day': 'ningún día laborable',
  'Full bank first, then nine items in rotation':
    'Primero el banco completo, después nueve preguntas en rotación',
  'The same nine items': 'Las mismas nueve preguntas',
  'Full bank, 42 items': 'Banco completo, 42 preguntas',
  'A questionnaire of your own': 'Un cuestionario propio',
  'Recommended. The first wave asks every item, about six minutes: it gives the means that later waves are scored with, and shows how reliable the scores are. From then on each person gets nine items, about 90 seconds, and the whole bank is covered every three waves. Every second wave asks as well how likely people are to recommend the company as a place to work. Groups of fewer than 30 get the same nine items each time.':
    'Recomendado. La primera oleada hace todas las preguntas, unos seis minutos: da las medias con las que se puntúan las oleadas posteriores y muestra lo fiables que son las puntuaciones. A partir de ahí cada persona recibe nueve preguntas, unos 90 segundos, y el banco entero se cubre cada tres oleadas. Una de cada dos oleadas pregunta además con qué probabilidad se recomendaría la empresa como lugar de trabajo. Los grupos de menos de 30 personas reciben siempre las mismas nueve preguntas.',
  'One item for each of nine constructs in every wave, about 90 seconds. Scores stay unadjusted, and their reliability cannot be measured.':
    'Una pregunta por cada una de las nueve dimensiones en cada oleada, unos 90 segundos. Las puntuaciones quedan sin ajustar y su fiabilidad no se puede medir.',
  'Every item in every wave, about six minutes.':
    'Todas las preguntas en cada oleada, unos seis minutos.',
  'Composed under Questionnaires, from the bank and items of your own. A wave asks the version that is newest when it opens.':
    'Compuesto en «Cuestionarios», con preguntas del banco y propias. Una oleada usa la versión más reciente en el momento de abrirse.',
  'First wave, full bank': 'Primera oleada, banco completo',
  'Rotation, form A': 'Rotación, forma A',
  'Rotation, form B': 'Rotación, forma B',
  'Rotation, form C': 'Rotación, forma C',
  'Small groups': 'Grupos pequeños',
  'Nine items': 'Nueve preguntas',
  'Full bank': 'Banco completo',
  '{units} with all below, less {count} branches': {
    one: '{units} con todo lo que depende, menos {count} rama',
    other: '{units} con todo lo que depende, menos {count} ramas',
  },
  'the whole organisation, less {count} branches': {
    one: 'toda la organización, menos {count} rama',
    other: 'toda la organización, menos {count} ramas',
  },
  '{count} units with all below': {
    one: '{count} unidad con todo lo que depende de ella',
    other: '{count} unidades con todo lo que depende de ellas',
  },
  'the whole organisation': 'toda la organización',
  '{count} people on leave that day.': {
    one: '{count} persona ausente ese día.',
    other: '{count} personas ausentes ese día.',
  },
  '{count} people new in a small unit: asked from the next wave on, or after 14 days there.': {
    one: '{count} persona nueva en una unidad pequeña: se la encuesta a partir de la próxima oleada, o tras 14 días allí.',
    other:
      '{count} personas nuevas en una unidad pequeña: se las encuesta a partir de la próxima oleada, o tras 14 días allí.',
  },
  '{count} people asked in the last six weeks, or twice in the last 13, or in a group of which half were.':
    {
      one: '{count} persona encuestada en las últimas seis semanas, o dos veces en las últimas 13, o de un grupo en el que así fue para la mitad.',
      other:
        '{count} personas encuestadas en las últimas seis semanas, o dos veces en las últimas 13, o de un grupo en el que así fue para la mitad.',
    },
  '{count} people in groups whose turn comes with another wave.': {
    one: '{count} persona de grupos a los que les toca en otra oleada.',
    other: '{count} personas de grupos a los que les toca en otra oleada.',
  },
  'Open a wave without mails?': '¿Abrir una oleada sin correos?',
  'Open the wave': 'Abrir la oleada',
  '{count} people without an address get no mail and answer with codes on paper.': {
    one: '{count} persona sin dirección no recibe correo y responde con un código en papel.',
    other: '{count} personas sin dirección no reciben correo y responden con códigos en papel.',
  },
  'First reminder, on working day {day}': 'Primer recordatorio, en el día laborable {day}',
  'Second reminder, on working day {day}': 'Segundo recordatorio, en el día laborable {day}',
  'nobody to remind': 'nadie a quien recordar',
  'none before the close': 'ninguno antes del cierre',
  'The first reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'El primer recordatorio llega tras el cierre de la oleada para {unreached} de {count} persona.',
    other:
      'El primer recordatorio llega tras el cierre de la oleada para {unreached} de {count} personas.',
  },
  'The second reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'El segundo recordatorio llega tras el cierre de la oleada para {unreached} de {count} persona.',
    other:
      'El segundo recordatorio llega tras el cierre de la oleada para {unreached} de {count} personas.',
  },
  'Whoever it does not reach gets none. Open the wave on an earlier day of the week, or make a pulse that is open for longer.':
    'A quien no alcanza no recibe ninguno. Abra la oleada un día antes de la semana, o cree una encuesta de pulso que esté abierta más tiempo.',
  'Whoever it does not reach gets none. A pulse that is open for longer reaches them the next time.':
    'A quien no alcanza no recibe ninguno. Una encuesta de pulso abierta más tiempo les llega la próxima vez.',
  'After that the wave closes by itself. Reminders come on working days 3 and 7: 14 days hold both, and a holiday or two.':
    'Después la oleada se cierra sola. Los recordatorios llegan en los días laborables 3 y 7: en 14 días caben ambos, y uno o dos festivos.',
  'next {day}': 'próxima el {day}',
  'next {day}, paused': 'próxima el {day}, en pausa',
};
