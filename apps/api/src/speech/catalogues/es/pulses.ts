import type { Catalogue } from '@throughline/speech';

/** Pulses, waves and questionnaires. */
export const pulses: Catalogue = {
  "people have no attribute '{name}'; import it as a column of people.csv":
    'las personas no tienen el atributo «{name}»; impórtelo como columna de people.csv',
  'the same attribute is named twice': 'se nombra dos veces el mismo atributo',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. To break results down, use an attribute of the people file.':
    '«{text}» pregunta quién es la persona, y a las personas encuestadas se les promete que nadie puede saberlo. Para desglosar los resultados, use un atributo del archivo de personas.',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. Take it out of the questionnaire; to break results down, use an attribute of the people file.':
    '«{text}» pregunta quién es la persona, y a las personas encuestadas se les promete que nadie puede saberlo. Quítela del cuestionario; para desglosar los resultados, use un atributo del archivo de personas.',
  'one of the units does not exist': 'una de las unidades no existe',
  '“{name}” is not part of what is asked, so it cannot be excepted':
    '«{name}» no forma parte de lo que se encuesta, por lo que no se puede excluir',
  'name the questionnaire where the form is “own”, and only there':
    'indique el cuestionario cuando la forma sea «own», y solo entonces',
  'a questionnaire of one’s own has its open questions in itself':
    'un cuestionario propio ya contiene sus preguntas abiertas',
  'There is no such pulse.': 'No existe esa encuesta de pulso.',
  '{count} people would be asked again too soon, and {left} are left. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later day, or say why they are asked again all the same.':
    {
      one: 'Se volvería a preguntar demasiado pronto a {count} persona, y quedan {left}. A nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas. Elija un día posterior o indique por qué se le pregunta de todos modos.',
      other:
        'Se volvería a preguntar demasiado pronto a {count} personas, y quedan {left}. A nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas. Elija un día posterior o indique por qué se les pregunta de todos modos.',
    },
  "The audience has {count} people; at least {needed} are needed, so that nobody's answers can be told apart.":
    {
      one: 'El público tiene {count} persona; hacen falta al menos {needed}, para que no se puedan distinguir las respuestas de nadie.',
      other:
        'El público tiene {count} personas; hacen falta al menos {needed}, para que no se puedan distinguir las respuestas de nadie.',
    },
  'Wave {number} of this pulse is still open. Close it first.':
    'La oleada {number} de esta encuesta de pulso sigue abierta. Ciérrela primero.',
  '{count} people have no working day in the {days} days that the wave is open, because of holidays or blackout dates. Choose another day.':
    {
      one: '{count} persona no tiene ningún día laborable en los {days} días en que la oleada está abierta, por festivos o días bloqueados. Elija otro día.',
      other:
        '{count} personas no tienen ningún día laborable en los {days} días en que la oleada está abierta, por festivos o días bloqueados. Elija otro día.',
    },
  'This pulse asks about the same as wave {number} of “{name}”, of an audience that differs by only {count} people. The difference of the two results would tell about them alone. Ask the same units, or wait until {days} days have passed.':
    {
      one: 'Esta encuesta de pulso pregunta casi lo mismo que la oleada {number} de «{name}», a un público que difiere en solo {count} persona. La diferencia entre los dos resultados hablaría solo de ella. Pregunte a las mismas unidades o espere a que pasen {days} días.',
      other:
        'Esta encuesta de pulso pregunta casi lo mismo que la oleada {number} de «{name}», a un público que difiere en solo {count} personas. La diferencia entre los dos resultados hablaría solo de ellas. Pregunte a las mismas unidades o espere a que pasen {days} días.',
    },
  'A pulse asks whole units. With a list of people, whoever picks it could leave one person among strangers and read that person’s answers.':
    'Una encuesta de pulso pregunta a unidades enteras. Con una lista de personas, quien la elige podría colocar a una persona entre desconocidos y leer sus respuestas.',
  'The smallest groups ({k}, for comments {commentK}) were promised to the people asked. They can be raised for the next wave, never lowered.':
    'Los grupos mínimos ({k}, y {commentK} para los comentarios) se prometieron a las personas encuestadas. Pueden ampliarse para la próxima oleada, nunca reducirse.',
  'The rule {rule} names no day that ever comes, or is not a rule of RFC 5545. Correct it, or choose one of the usual ones.':
    'La regla {rule} no nombra ningún día que llegue a darse, o no es una regla del RFC 5545. Corríjala o elija una de las habituales.',
  'There is no such planned wave.': 'No existe esa oleada planificada.',
  'is {days} days from {date}; a wave can be moved by at most {limit}':
    'está a {days} días del {date}; una oleada puede moverse {limit} como máximo',
  'must be later; somewhere among the people asked, that morning has come already':
    'debe ser más tarde; en algún lugar entre las personas encuestadas, esa mañana ya ha llegado',
  'has no day left that is still to come': 'ya no tiene ningún día por venir',
  'The wave of {day} would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose longer distances or a later start.':
    'La oleada del {day} volvería a preguntar a las mismas personas demasiado pronto. A nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas. Elija plazos más largos o un inicio posterior.',
  'This pulse has no schedule. Set one first.':
    'Esta encuesta de pulso no tiene calendario. Establezca uno primero.',
  'The wave of {day} was due already. Only a wave that is still to come can be moved or skipped.':
    'La oleada del {day} ya debía abrirse. Solo una oleada por venir puede moverse u omitirse.',
  'By {day} only {people} people may be asked again: nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later start.':
    'Hasta el {day} solo se puede volver a preguntar a {people} personas: a nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas. Elija un inicio posterior.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these are too few people to take turns in groups. Choose longer distances.':
    'La regla volvería a preguntar a las mismas personas demasiado pronto. A nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas, y estas personas son muy pocas para turnarse en grupos. Elija plazos más largos.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these people can take turns in {groups} groups at most. Choose longer distances.':
    'La regla volvería a preguntar a las mismas personas demasiado pronto. A nadie se le pregunta dos veces en seis semanas, ni tres veces en 13 semanas, y estas personas pueden turnarse en {groups} grupos como máximo. Elija plazos más largos.',
  '{share} %': '{share} %',
  '{low} to {high} %': 'del {low} al {high} %',
  'Participation is read at most once in 24 hours, so that nobody can watch who answers.':
    'La participación se lee como máximo una vez cada 24 horas, para que nadie pueda observar quién responde.',
  'Who is asked in wave {number} was frozen when it was launched. Somebody added now could be told from the others by the time alone; they are asked from the next wave on.':
    'A quién se pregunta en la oleada {number} quedó fijado al lanzarla. Una persona añadida ahora podría distinguirse de las demás solo por la hora; se le pregunta a partir de la próxima oleada.',
  'Who is asked in wave {number} was frozen when it was launched. People added now could be told from the others by the time alone; they are asked from the next wave on.':
    'A quién se pregunta en la oleada {number} quedó fijado al lanzarla. Las personas añadidas ahora podrían distinguirse de las demás solo por la hora; se les pregunta a partir de la próxima oleada.',
  'There is no such wave.': 'No existe esa oleada.',
  'The wave is not open.': 'La oleada no está abierta.',
  'The wave is still being opened.': 'La oleada aún se está abriendo.',
  'The wave is closed already.': 'La oleada ya está cerrada.',
  'item {number}': 'pregunta {number}',
  'send the file as text/csv or application/xliff+xml':
    'envíe el archivo como text/csv o application/xliff+xml',
  'There is no such questionnaire.': 'No existe ese cuestionario.',
  'Nothing was saved: somebody else has saved version {number} since this page was opened. Open the questionnaire again to see it, and make your changes there.':
    'No se ha guardado nada: otra persona ha guardado la versión {number} desde que se abrió esta página. Vuelva a abrir el cuestionario para verla y haga allí sus cambios.',
  'Nothing was imported from {file}: {reason}.': 'No se ha importado nada de {file}: {reason}.',
  'the questionnaire has no wording “{slot}”': 'el cuestionario no tiene ningún texto «{slot}»',
  'this wording stands in the file twice': 'este texto aparece dos veces en el archivo',
  'the English has changed since this file was made: it is now “{current}”':
    'el texto inglés ha cambiado desde que se creó este archivo: ahora es «{current}»',
  'this is not an XLIFF file': 'esto no es un archivo XLIFF',
  'without a version': 'sin versión',
  'this is XLIFF {version}; save the file as XLIFF 2.0':
    'esto es XLIFF {version}; guarde el archivo como XLIFF 2.0',
  'trgLang names no language, and this is the translation into “{language}”':
    'trgLang no indica ningún idioma, y esta es la traducción a «{language}»',
  'trgLang names “{target}”, and this is the translation into “{language}”':
    'trgLang indica «{target}», y esta es la traducción a «{language}»',
  'there is no unit in the file': 'no hay ningún elemento <unit> en el archivo',
  '<{tag}> inside a wording': '<{tag}> dentro de un texto',
  'this is not XML: {fault}': 'esto no es XML: {fault}',
  'a document type (DOCTYPE) has no place in an XLIFF file':
    'un tipo de documento (DOCTYPE) no tiene cabida en un archivo XLIFF',
  'is not a language of the page': 'no es un idioma de la página',
  'There is no such version.': 'No existe esa versión.',
  'There is nothing to show.': 'No hay nada que mostrar.',
  'is not a packed questionnaire': 'no es un cuestionario empaquetado',
  'is not a language of the survey page': 'no es un idioma de la página de la encuesta',
  'This key does not open the sheet.': 'Esta clave no abre la hoja de códigos.',
  '{count} people have no address in this unit and below. A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. Choose a unit further up.':
    {
      one: '{count} persona no tiene dirección en esta unidad y por debajo. Una hoja contiene al menos {k} códigos, para que nadie pueda pedir el código de una sola persona. Elija una unidad superior.',
      other:
        '{count} personas no tienen dirección en esta unidad y por debajo. Una hoja contiene al menos {k} códigos, para que nadie pueda pedir el código de una sola persona. Elija una unidad superior.',
    },
  'A sheet holds at most {limit} codes. Choose units further down.':
    'Una hoja contiene como máximo {limit} códigos. Elija unidades inferiores.',
  'There is no such sheet of yours. A sheet can be fetched once, within ten minutes.':
    'No tiene ninguna hoja así. Una hoja se puede recoger una sola vez, en un plazo de diez minutos.',
  'Nothing is written about this wave yet.': 'Aún no se ha escrito nada sobre esta oleada.',
  'Nothing is written about such a wave yet.': 'Aún no se ha escrito nada sobre esa oleada.',
  'Mails have left already, so the results stay shared. You can withdraw the link.':
    'Ya han salido correos, así que los resultados siguen compartidos. Puede retirar el enlace.',
  'The results of this wave have not been shared.':
    'Los resultados de esta oleada no se han compartido.',
  'The results of this wave were shared already. What was shared stays as it is.':
    'Los resultados de esta oleada ya se compartieron. Lo compartido queda como está.',
  'The wave has not closed yet, so there is nothing to share.':
    'La oleada aún no se ha cerrado, así que no hay nada que compartir.',
  'Nothing was published of this wave, so there is nothing to share.':
    'No se publicó nada de esta oleada, así que no hay nada que compartir.',
  'every {count} days': { one: 'cada día', other: 'cada {count} días' },
  'every {count} weeks': { one: 'cada semana', other: 'cada {count} semanas' },
  'every {count} months': { one: 'cada mes', other: 'cada {count} meses' },
  'every {count} years': { one: 'cada año', other: 'cada {count} años' },
  'on the last day of the month': 'el último día del mes',
  'on day {days} of the month': 'el día {days} del mes',
  '{number}th': '{number}',
  'on {days}': 'el {days}',
  'first {weekday}': 'primer {weekday}',
  'second {weekday}': 'segundo {weekday}',
  'third {weekday}': 'tercer {weekday}',
  'fourth {weekday}': 'cuarto {weekday}',
  'fifth {weekday}': 'quinto {weekday}',
  'last {weekday}': 'último {weekday}',
  'in {months}': 'en {months}',
  '{count} times': { one: 'una vez', other: '{count} veces' },
  'The results of wave {number} have not been shared. Share them with what was decided, or say why this wave opens without; it does not open before.':
    'Los resultados de la oleada {number} no se han compartido. Compártalos con lo que se decidió, o diga por qué esta oleada se abre sin ello; antes no se abre.',
  'It was due, and the results of wave {number} had not been shared, so nothing was sent. Share them with what was decided, or say why it opens without: it opens on the next working morning after. If neither is done by {day}, it is skipped.':
    'Debía abrirse, y los resultados de la oleada {number} no se habían compartido, así que no se envió nada. Compártalos con lo que se decidió, o diga por qué se abre sin ello: entonces se abre la siguiente mañana laborable. Si no se hace ni lo uno ni lo otro hasta el {day}, se omite.',
  'The results of wave {number} have not been shared with those who were asked. Share them with what was decided, or say why a wave opens without.':
    'Los resultados de la oleada {number} no se han compartido con las personas encuestadas. Compártalos con lo que se decidió, o diga por qué una oleada se abre sin ello.',
  'The results of the wave before had not been shared when this wave was due.':
    'Los resultados de la oleada anterior no se habían compartido cuando debía abrirse esta oleada.',
  'The results of the wave before were not shared within {days} days of the day of this wave, so it was skipped.':
    'Los resultados de la oleada anterior no se compartieron en los {days} días siguientes al día de esta oleada, así que se omitió.',
  'This pulse is archived. Bring it back before a wave is planned or opened.':
    'Esta encuesta de pulso está archivada. Recupérela antes de planificar o abrir una oleada.',
  'All mails': 'Todos los correos',
  'The mail server takes no mails: {reason}': 'El servidor de correo no acepta correos: {reason}',
  'No mails leave: the database was restored or moved. An administrator has to let them go.':
    'No sale ningún correo: la base de datos se restauró o se trasladó. Un administrador debe autorizar el envío.',
  'Its mails wait until they are let go on: {reason}':
    'Sus correos esperan a que se les deje seguir: {reason}',
  '{count} invitations failed or came back, and can be tried again.': {
    one: '{count} invitación falló o se devolvió, y se puede volver a intentar.',
    other: '{count} invitaciones fallaron o se devolvieron, y se pueden volver a intentar.',
  },
  'Its next wave waits: {reason}': 'Su próxima oleada espera: {reason}',
  'A later wave was due before this one could be opened.':
    'Debía abrirse una oleada posterior antes de que se pudiera abrir esta.',
  'The worker did not run within {hours} hours of the time at which this wave was due.':
    'El worker no se ejecutó en las {hours} horas siguientes al momento en que debía abrirse esta oleada.',
  'The schedule was paused when this wave was due.':
    'El calendario estaba en pausa cuando debía abrirse esta oleada.',
  'the file ends before <{tag}> is closed, as if it had been cut off':
    'el archivo acaba antes de que se cierre <{tag}>, como si estuviera cortado',
  '<{opened}> is opened, and </{closed}> is closed instead':
    'se abre <{opened}> y en su lugar se cierra </{closed}>',
  'an “&” that begins no known sign; on its own it is written “&amp;”':
    'un «&» que no empieza ningún signo conocido; por sí solo se escribe «&amp;»',
  'something stands outside the outermost element': 'hay algo fuera del elemento exterior',
  'something here is not written as XML has it': 'algo no está escrito aquí como lo exige XML',
};
