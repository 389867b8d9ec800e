import type { Catalogue } from '@throughline/speech';

/** Waves. */
export const waves: Catalogue = {
  Invited: 'Invitaciones',
  Answered: 'Respuestas',
  'fewer than {k}': 'menos de {k}',
  Participation: 'Participación',
  'not shown': 'no se muestra',
  'No scores were published': 'No se publicó ninguna puntuación',
  Print: 'Imprimir',
  'Print it now: once you leave this page it is gone.':
    'Imprímala ahora: al salir de esta página, desaparece.',
  'The sheet as it is printed': 'La hoja tal como se imprime',
  'Not arrived, or not for certain': 'No han llegado, o no es seguro',
  'Try these again': 'Reintentar estos',
  'Reason given by the mail server': 'Motivo indicado por el servidor de correo',
  'The first {count} by address.': 'Los primeros {count} por dirección.',
  'They cannot be sent once more. {reason}': 'No se pueden volver a enviar. {reason}',
  'Mails that have not arrived for certain': 'Correos cuya llegada no es segura',
  'Send {count} mails once more?': {
    one: '¿Volver a enviar {count} correo?',
    other: '¿Volver a enviar {count} correos?',
  },
  '{about} Correct wrong addresses in the directory first: each mail goes to the address that stands there now. People who want no mails get none.':
    '{about} Corrija antes las direcciones erróneas en el directorio: cada correo va a la dirección que figura allí ahora. Quien no quiere correos no recibe ninguno.',
  'The mail server takes no mails': 'El servidor de correo no acepta correos',
  '{reason} It is tried again {time}, and all mails follow by themselves when it takes one.':
    '{reason} Se vuelve a intentar el {time}, y todos los correos salen automáticamente en cuanto acepte uno.',
  'No mails leave: the database was restored or moved':
    'No sale ningún correo: la base de datos se restauró o se trasladó',
  'It is not the one that mails left from before, as after a restore from a backup or a move to another server. Until an administrator lets them go, nobody is mailed and no planned wave opens; everything else works. In a copy that was made to try something, leave it so.':
    'No es aquella desde la que salían antes los correos, como ocurre tras restaurar una copia de seguridad o trasladarse a otro servidor. Hasta que la administración autorice el envío, nadie recibe correos y no se abre ninguna oleada planificada; todo lo demás funciona. En una copia hecha para probar algo, déjelo así.',
  'The mails of this wave are paused': 'Los correos de esta oleada están en pausa',
  'Since {time}. {reason} Nobody is lost: whoever waits gets the mail when they go on.':
    'Desde el {time}. {reason} No se pierde a nadie: quien espera recibirá el correo cuando se reanuden.',
  'Let the mails go on': 'Reanudar el envío',
  'Pause the mails': 'Pausar el envío',
  '{count} invitations wait for the working hours of their people; the next leave {time}.': {
    one: '{count} invitación espera el horario de trabajo de la persona; la próxima sale el {time}.',
    other:
      '{count} invitaciones esperan el horario de trabajo de las personas; las próximas salen el {time}.',
  },
  '{count} invitations wait for the working hours of their people.': {
    one: '{count} invitación espera el horario de trabajo de la persona.',
    other: '{count} invitaciones esperan el horario de trabajo de las personas.',
  },
  '{count} mails are due now. At {rate} a minute, as in the last minutes, the last will have left at about {time}.':
    {
      one: '{count} correo debe salir ahora. A {rate} por minuto, como en los últimos minutos, habrá salido hacia el {time}.',
      other:
        '{count} correos deben salir ahora. A {rate} por minuto, como en los últimos minutos, el último habrá salido hacia el {time}.',
    },
  '{count} mails are due now. None has left in the last five minutes, so it cannot be said when they will have.':
    {
      one: '{count} correo debe salir ahora. En los últimos cinco minutos no ha salido ninguno, así que no se puede decir cuándo lo hará.',
      other:
        '{count} correos deben salir ahora. En los últimos cinco minutos no ha salido ninguno, así que no se puede decir cuándo lo harán.',
    },
  '{count} mails are due now, and stay where they are until mails go again.': {
    one: '{count} correo debe salir ahora y se queda donde está hasta que vuelvan a salir correos.',
    other:
      '{count} correos deben salir ahora y se quedan donde están hasta que vuelvan a salir correos.',
  },
  'At this rate some will not have left when the wave closes.':
    'A este ritmo, no todos habrán salido cuando cierre la oleada.',
  'By their own clocks: {places}.': 'Según sus propios relojes: {places}.',
  '{time} in {place} ({people})': '{time} en {place} ({people})',
  '{count} more later': { one: '{count} más después', other: '{count} más después' },
  'Open the mail catcher': 'Abrir el buzón de prueba',
  'These are the invitations that failed or came back.':
    'Son las invitaciones que fallaron o fueron devueltas.',
  'Take today’s reading': 'Tomar la lectura de hoy',
  'The reading is being taken.': 'Se está tomando la lectura.',
  'Taken {time}. The next can be taken from {next}.':
    'Tomada el {time}. La próxima es posible a partir del {next}.',
  'No reading has been taken.': 'No se ha tomado ninguna lectura.',
  'One reading a day, in steps of five people or more: of 5 % from 100 people on, of 10 % from 50, of 25 % from 20. Finer steps, or two readings close together, would show that somebody had just answered, and soon who it was.':
    'Una lectura al día, en pasos de al menos cinco personas: del 5\u00a0% a partir de 100 personas, del 10\u00a0% a partir de 50, del 25\u00a0% a partir de 20. Pasos más finos, o dos lecturas seguidas, mostrarían que alguien acaba de responder, y pronto quién ha sido.',
  '{share} %': '{share}\u00a0%',
  '{share} % or less': '{share}\u00a0% o menos',
  '{share} % or more': '{share}\u00a0% o más',
  'of all who were invited': 'de todas las personas invitadas',
  'Took part, about': 'Participaron, aprox.',
  'Of fewer than 20 people nothing is told while the wave is open. Units that are not listed are counted in the whole.':
    'De menos de 20 personas no se dice nada mientras la oleada está abierta. Las unidades que no figuran en la lista se cuentan en el total.',
  'Participation by unit': 'Participación por unidad',
  'Send them': 'Enviarlas',
  'Nobody is left without. Whoever got the mail after the backup was taken gets it twice.':
    'Nadie se queda sin él. Quien recibió el correo después de la copia de seguridad lo recibe dos veces.',
  'Do not send them': 'No enviarlas',
  'Nobody gets a mail twice. They are marked as in doubt; whoever had not got the mail yet is not asked in this wave, except by a reminder.':
    'Nadie recibe un correo dos veces. Se marcan como dudosas; a quien aún no había recibido el correo no se le encuesta en esta oleada, salvo con un recordatorio.',
  'What may have been sent after the backup was taken: {count} invitations, and reminders that came due':
    {
      one: 'Lo que puede haberse enviado después de la copia de seguridad: {count} invitación y los recordatorios vencidos',
      other:
        'Lo que puede haberse enviado después de la copia de seguridad: {count} invitaciones y los recordatorios vencidos',
    },
  'Let mails go again': 'Autorizar de nuevo el envío',
  'Everything else goes as planned. Mails that are sent cannot be taken back.':
    'Todo lo demás sigue según lo previsto. Los correos enviados no se pueden retirar.',
  'Let mails go again?': '¿Autorizar de nuevo el envío?',
  'Mails leave from this database from now on. Make sure that no other copy of it sends them too.':
    'A partir de ahora los correos salen de esta base de datos. Asegúrese de que ninguna otra copia los envíe también.',
  'Closing…': 'Cerrando…',
  'Close now': 'Cerrar ahora',
  'Answers are being counted. The scores appear here in a moment.':
    'Se están contando las respuestas. Las puntuaciones aparecerán aquí en un momento.',
  'It closes by itself {time}. You can close it now.':
    'Se cierra automáticamente el {time}. Puede cerrarla ahora.',
  'Close this wave now?': '¿Cerrar esta oleada ahora?',
  'This cannot be undone. Nobody can answer any more, the single answers are counted and destroyed, and only figures for groups remain.':
    'Esto no se puede deshacer. Ya nadie puede responder, las respuestas individuales se cuentan y se destruyen, y solo quedan cifras de grupos.',
  'Close the wave for good': 'Cerrar la oleada definitivamente',
  'Opened before the results of the wave before were shared: “{reason}”':
    'Se abrió antes de compartir los resultados de la oleada anterior: «{reason}»',
  'Everybody was asked, however recently they had been asked before. The reason given: “{reason}”':
    'Se encuestó a todas las personas, por reciente que fuera la última vez. El motivo indicado: «{reason}»',
  'The list of people is frozen and their ballots are being sealed. Mails leave in a moment.':
    'La lista de personas está fijada y se están sellando sus papeletas. Los correos salen en un momento.',
  Opened: 'Abierta el',
  'Closes or closed': 'Cierre',
  'Closes {distance}': 'Se cierra {distance}',
  '{k}, comments {commentK}': '{k}, comentarios {commentK}',
  'Go to pulses': 'Ir a las encuestas de pulso',
  'Each time a pulse is asked. Scores appear when a wave has closed, and not before.':
    'Cada vez que se hace una encuesta de pulso. Las puntuaciones aparecen cuando una oleada se ha cerrado, y no antes.',
  'No wave yet': 'Aún no hay ninguna oleada',
  'Open one from a pulse, after a look at its send plan.':
    'Abra una desde una encuesta de pulso, tras mirar su plan de envío.',
  'When a pulse is asked for the first time, it stands here.':
    'Cuando una encuesta de pulso se haga por primera vez, aparecerá aquí.',
  'A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. There are too few such people in this wave for one: give them an address before the next.':
    'Una hoja contiene al menos {k} códigos, para que nadie pueda pedir el código de una sola persona. En esta oleada hay muy pocas personas en esta situación para una hoja: asígneles una dirección antes de la próxima.',
  'Whoever holds a code can answer in its place until the wave closes; nobody can read an answer with it. No slip has a name beside its code, a sheet has only codes of people without an email address when it is made, and the audit log says who made which sheet, with how many codes. A sheet can be fetched once: making it again prints the same codes, so hand out one print only.':
    'Quien tenga un código puede responder en su lugar hasta que se cierre la oleada; nadie puede leer una respuesta con él. Ningún papel lleva un nombre junto al código, una hoja solo tiene códigos de personas que no tienen dirección de correo cuando se crea, y el registro de auditoría dice quién creó qué hoja y con cuántos códigos. Una hoja se puede obtener una sola vez: al crearla de nuevo se imprimen los mismos códigos, así que reparta una sola copia.',
  'Make the sheet': 'Crear la hoja',
  'Without email': 'Sin correo electrónico',
  '{count} people have no email address and got no mail. They answer on the same page with a code on paper; the sheet has one slip to cut off for each.':
    {
      one: '{count} persona no tiene dirección de correo y no recibió ninguno. Se responde en la misma página con un código en papel; la hoja tiene un papel recortable por persona.',
      other:
        '{count} personas no tienen dirección de correo y no recibieron ninguno. Se responde en la misma página con un código en papel; la hoja tiene un papel recortable por persona.',
    },
  'Unit, with all below it': 'Unidad, con todo lo que depende de ella',
  'Units with fewer than {k} such people are printed with the unit above.':
    'Las unidades con menos de {k} personas en esta situación se imprimen con la unidad superior.',
  'Language of the sheet': 'Idioma de la hoja',
  'In doubt': 'En duda',
  'This state knows of no mail that was ever sent.':
    'En este estado no consta ningún correo enviado.',
  'The last mail that this state knows of left {time}.':
    'El último correo que consta en este estado salió el {time}.',
  'No invitation waits that may have been sent since.':
    'No hay en espera ninguna invitación que pueda haberse enviado desde entonces.',
  '{count} invitations wait that may have been sent since.': {
    one: 'Hay en espera {count} invitación que puede haberse enviado desde entonces.',
    other: 'Hay en espera {count} invitaciones que pueden haberse enviado desde entonces.',
  },
  '{count} planned waves are due and open as soon as mails go; pause the schedule first where it was opened already.':
    {
      one: '{count} oleada planificada ya debía abrirse y se abre en cuanto salgan los correos; pause antes el calendario si ya se había abierto.',
      other:
        '{count} oleadas planificadas ya debían abrirse y se abren en cuanto salgan los correos; pause antes el calendario donde ya se hubiera abierto.',
    },
  Opening: 'Abriéndose',
  Open: 'Abierta',
  Closing: 'Cerrándose',
  'In doubt, sent at most twice': 'Dudoso, enviado dos veces como máximo',
  'Not sent before the close': 'No enviados antes del cierre',
  Invitations: 'Invitaciones',
  'How they had ended when the wave closed. What was sent to remind is not kept.':
    'Cómo habían terminado al cerrarse la oleada. Lo enviado como recordatorio no se conserva.',
  'Deferred to the end': 'Aplazado hasta el final',
};
