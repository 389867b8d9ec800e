import type { SurveyTexts } from './survey-texts.ts';

export const spanish: SurveyTexts = {
  language: 'Idioma',
  demo: 'Demostración: esta organización es inventada.',
  preview: 'Vista previa: no se envía ni se guarda nada.',
  openUntil: 'Abierta hasta el {closing}.',
  length: { one: '{count} pregunta, {duration}.', other: '{count} preguntas, {duration}.' },
  aboutSeconds: { other: 'unos {count} segundos' },
  aboutMinutes: { other: 'unos {count} minutos' },
  codeLabel: 'Su código',
  codeHint: 'Está en el correo o en su papel: 20 letras y cifras en cinco grupos de cuatro.',
  codeMissing: 'Escriba las 20 letras y cifras de su código.',
  begin: 'Empezar',
  proceed: 'Continuar',
  resumed: 'Las respuestas que aún no ha enviado siguen en este navegador.',
  forget: 'Borrarlas y empezar de nuevo',
  progress: '{number} de {count}',
  onlyIf: 'Solo si respondió {answers} a la pregunta {number}.',
  chooseAll: 'Elija todo lo que corresponda.',
  keys: 'Teclado: la cifra responde, las flechas mueven, Intro elige.',
  optional: 'Opcional',
  commentHint: {
    other:
      'No incluya nombres, direcciones ni números. Los comentarios se leen palabra por palabra, en grupos de al menos {commentK} personas.',
  },
  roomLeft: 'Caracteres restantes: {count}',
  tally: 'Ha respondido {answered} de {count} preguntas. Todavía no se ha enviado nada.',
  send: 'Enviar',
  back: 'Atrás',
  skip: 'Omitir',
  next: 'Siguiente',
  personalDetail:
    'Su comentario parece contener un nombre o una forma de contactar con alguien: «{found}». Quien pueda leer los comentarios lo verá.',
  changeComment: 'Cambiar el comentario',
  sendAnyway: 'Enviarlo tal como está',
  sending: 'Enviando…',
  retrying:
    'Sus respuestas no se han podido enviar en este momento. Esta página sigue intentándolo por sí sola.',
  kept: 'Están a salvo en este navegador: también puede cerrar la página y volver más tarde con el mismo enlace.',
  tryNow: 'Intentarlo ahora',
  nothingYet: 'Todavía no hay ninguna respuesta. Responda al menos una pregunta antes de enviar.',
  failed:
    'No ha funcionado y no se ha guardado nada. Sus respuestas siguen en esta página: inténtelo de nuevo.',
  stillHere: 'No se ha guardado nada, y sus respuestas siguen en esta página.',
  goBack:
    'Si estaba enviando respuestas, no se ha guardado nada de ellas. El botón Atrás de su navegador las recupera.',
  previewSent:
    'Esto era una vista previa: no se ha enviado nada. Después de una encuesta real, la página dice:',
  listening: {
    more: 'Decir más: unas preguntas breves',
    plain: 'Si lo desea, cuente más:',
    layers: [
      '¿Qué ocurrió? Describa un momento concreto.',
      '¿Por qué fue importante para usted o para el cliente?',
      '¿Qué lo habría mejorado?',
      'Si pudiera cambiar una sola cosa, ¿cuál sería?',
    ],
    leads: [
      'Nos ha dicho:',
      'Ocurrió así:',
      'Es importante porque:',
      'Habría sido mejor así:',
      'Si pudiera cambiar una sola cosa:',
      'Lo que se nos había escapado:',
    ],
    enough: 'Con esto basta',
    heard: 'Esto es lo que hemos entendido. Cámbielo como quiera: solo se envía este texto.',
    understood: '¿Le hemos entendido?',
    options: ['Sí, eso es', 'En parte', 'No, falta algo'],
    missed: '¿Qué se nos ha escapado?',
    add: 'Añadir',
  },
  customer: {
    title: '¿Qué tal con nosotros?',
    headline: 'Nadie pregunta quién es usted.',
    counted: 'Sus respuestas se suman a las de otros y solo se guardan las sumas.',
    shown: {
      one: 'Se muestran por lugar y mes, a partir de {k} respuesta.',
      other: 'Se muestran por lugar y mes, a partir de {k} respuestas.',
    },
    words: 'Lo que escriba con sus propias palabras se lee tal como lo escribió.',
    commentHint: 'No incluya nombres, direcciones ni números.',
    thanks: 'Gracias',
    arrived: 'Sus respuestas han llegado y se han contado.',
    goneTitle: 'Esta página no recibe respuestas',
    gone: 'Se ha cerrado o la dirección no está completa. No se ha enviado ni guardado nada.',
    staleTitle: 'Abra esta página otra vez',
    stale: 'Recibe respuestas durante dos días desde que se abre. No se ha guardado nada.',
    asked: {
      headline: 'Confidencial: aquí nadie ve de quién son las respuestas.',
      sealed:
        'Quedan selladas hasta el cierre. Después se suman a las de otros y solo se guardan las sumas.',
      address:
        'Su dirección sirvió para preguntarle. Se borra al cierre y nunca se guarda con sus respuestas.',
      arrived: 'Sus respuestas han llegado y están selladas.',
      again:
        'Hasta el cierre puede volver a responder con el mismo enlace: lo último que envíe sustituye a lo anterior.',
    },
  },
  promise: {
    headline:
      'Confidencial, contado por grupos: nadie aquí, tampoco la administración, puede ver respuestas individuales.',
    sealed: {
      other:
        'Sus respuestas quedan selladas hasta que se cierra la encuesta; después se convierten en recuentos de grupos de al menos {k} personas.',
    },
    comments: {
      other: 'Los comentarios solo se muestran para grupos de al menos {commentK} personas.',
    },
    linkUse: 'Se sabe si un enlace se ha utilizado, para dejar de enviar recordatorios.',
    style: 'Su forma de escribir puede identificarle.',
    software:
      'Quien altere el programa mientras una encuesta está abierta podría romper esto; el código y sus pruebas de ataque son públicos.',
  },
  received: {
    title: 'Gracias',
    arrived: 'Sus respuestas han llegado y están selladas.',
    results: 'Los resultados llegan cuando se cierra la encuesta.',
    resultsOn: 'Los resultados llegan cuando se cierra la encuesta, el {closing}.',
    shownAsCounts: 'Se muestran como recuentos por grupos, nunca como respuestas individuales.',
    shownTo: {
      other:
        'Se muestran a la dirección y a la administración de {organisation}, y a los responsables para sus propias unidades, como recuentos de grupos de al menos {k} personas; los comentarios, para grupos de al menos {commentK}.',
    },
    again:
      'Hasta que se cierre la encuesta puede responder otra vez con el mismo enlace: lo último que envíe sustituye a lo anterior.',
  },
  closed: {
    title: 'Esta encuesta se ha cerrado',
    noMore: 'Ya no admite respuestas, y desde esta página no se ha enviado nada.',
    openedUntil: 'Estuvo abierta hasta el {closing}. Ya no admite respuestas.',
    nextPulse: 'Cuando se abra la próxima encuesta recibirá un correo con un enlace nuevo.',
  },
  unknownCode: {
    title: 'Este código no se conoce aquí',
    sentences: [
      'Este código no corresponde a ninguna invitación de esta encuesta.',
      'Compárelo con el correo más reciente sobre esta encuesta: 20 letras y cifras en cinco grupos de cuatro. El botón de ese correo trae por sí solo el código correcto.',
    ],
  },
  answersInvalid: {
    title: 'Algunas respuestas no se han podido leer',
    sentences: [
      'Algo en las respuestas no encaja con las preguntas de esta encuesta.',
      'Revíselas y envíelas de nuevo.',
    ],
  },
  faults: {
    notOffered: '«{question}»: esta respuesta no es una de las opciones.',
    notAsked: 'Una de las respuestas es de una pregunta que aquí no se hace.',
    tooLong: '«{question}»: este texto es más largo de lo que cabe. Acórtelo, por favor.',
    notTogether: '«{question}»: «{answer}» no se puede elegir junto con otra respuesta.',
  },
  notFound: {
    title: 'No hay ninguna encuesta en esta dirección',
    sentences: [
      'Los programas de correo a veces cortan las direcciones largas.',
      'Pulse otra vez el botón del correo, o copie la dirección completa desde el correo.',
    ],
  },
  notFromPage: {
    title: 'Envíe desde la página de la encuesta',
    sentences: [
      'Solo se aceptan respuestas desde la página a la que lleva el correo.',
      'Pulse el botón del correo y envíelas desde allí.',
    ],
  },
  tooMany: {
    title: 'Un momento, por favor',
    sentences: [
      'Están llegando muchísimas respuestas en este momento.',
      'Espere un minuto y envíe la suya de nuevo.',
    ],
  },
  unavailable: {
    title: 'En este momento no podemos recibir respuestas',
    ourFault: 'La culpa es nuestra, no suya.',
    tryAgain: 'Inténtelo de nuevo dentro de unos minutos.',
    tryAgainUntil: 'Inténtelo de nuevo dentro de unos minutos. Hay tiempo hasta el {closing}.',
  },
};
