import type { Catalogue } from '@throughline/speech';

/** What was said back to people. */
export const shares: Catalogue = {
  written: 'redactado',
  'Write what was decided, in one language at least.':
    'Escriba qué se decidió, al menos en un idioma.',
  'Nothing is written in {missing}: they get it in {language}.':
    'No hay nada redactado en {missing}: esas personas lo reciben en {language}.',
  'Everybody gets it in their own language.': 'Cada persona lo recibe en su propio idioma.',
  'Keep and preview': 'Guardar y previsualizar',
  'Share the results': 'Compartir los resultados',
  'What is told': 'Lo que se comunica',
  '“What you said” is proposed from the published figures. What was decided only you know.':
    '«Lo que usted dijo» se propone a partir de las cifras publicadas. Lo que se decidió solo lo sabe usted.',
  'What you said': 'Lo que usted dijo',
  'What was decided': 'Lo que se decidió',
  'Tell {count} people what came of it?': {
    one: '¿Comunicar a {count} persona qué resultó de ello?',
    other: '¿Comunicar a {count} personas qué resultó de ello?',
  },
  'Everybody who was asked gets one mail, in the hours of their own day. This is done once for each wave: it can be taken back until the first mail leaves, and the link can be withdrawn at any time.':
    'Todas las personas consultadas reciben un correo, en las horas de su propio día. Esto se hace una vez por oleada: se puede deshacer hasta que salga el primer correo, y el enlace se puede retirar en cualquier momento.',
  'Send {count} mails': { one: 'Enviar {count} correo', other: 'Enviar {count} correos' },
  'Share the results of {pulse}, wave {number}':
    'Compartir los resultados de {pulse}, oleada {number}',
  'Everybody who was asked gets one mail, whether they answered or not: nobody knows who did.':
    'Todas las personas consultadas reciben un correo, hayan respondido o no: nadie sabe quién lo hizo.',
  'Nothing to share': 'Nada que compartir',
  'Nothing has been shared yet': 'Todavía no se ha compartido nada',
  'An administrator writes what was decided and shares it.':
    'La administración escribe qué se decidió y lo comparte.',
  '{count} people are away for longer than two weeks and get none.': {
    one: '{count} persona está ausente más de dos semanas y no recibe ninguno.',
    other: '{count} personas están ausentes más de dos semanas y no reciben ninguno.',
  },
  '{count} people have no address and get none.': {
    one: '{count} persona no tiene dirección y no recibe ninguno.',
    other: '{count} personas no tienen dirección y no reciben ninguno.',
  },
  '{count} addresses of these gave mails back, and get none.': {
    one: '{count} de estas direcciones devolvió correos y no recibe ninguno.',
    other: '{count} de estas direcciones devolvieron correos y no reciben ninguno.',
  },
  'Send plan': 'Plan de envío',
  'What sharing now would do. Nothing has been sent.':
    'Qué pasaría al compartir ahora. No se ha enviado nada.',
  'Mailed at, on their own clock': 'Envío, según su propio reloj',
  'Page with the results': 'Página con los resultados',
  'This is what was kept last. Keep it again to see your changes.':
    'Esto es lo último que se guardó. Guárdelo de nuevo para ver sus cambios.',
  'The mail appears here as soon as what was decided is written and kept.':
    'El correo aparece aquí en cuanto esté redactado y guardado lo que se decidió.',
  'What people get': 'Lo que reciben las personas',
  'The link has been withdrawn.': 'El enlace se ha retirado.',
  'Nobody who was asked has been told yet. A mail says what people said, what was decided and where to look; its page shows the same figures as here, without an account.':
    'Todavía no se ha comunicado nada a las personas consultadas. Un correo dice qué dijo la gente, qué se decidió y dónde mirar; su página muestra las mismas cifras que aquí, sin cuenta.',
  'See what was shared': 'Ver lo que se compartió',
  'What came of it, for those who were asked': 'Qué resultó de ello, para las personas consultadas',
  Sent: 'Enviados',
  'Deferred, tried again': 'Aplazado, se vuelve a intentar',
  'In doubt, not sent twice': 'En duda, no se envía dos veces',
  'Want no mails': 'No quieren correos',
  'Look again': 'Mirar de nuevo',
  'Shared by {by} {at}.': 'Compartido por {by}, {at}.',
  'Withdraw the link': 'Retirar el enlace',
  'Open it again': 'Abrirlo de nuevo',
  'The next mails leave {instant}.': 'Los próximos correos salen: {instant}.',
  'These are the mails that failed or came back; nobody who has one gets another.':
    'Estos son los correos que fallaron o volvieron; quien ya tiene uno no recibe otro.',
  'What was told': 'Lo que se comunicó',
  Link: 'Enlace',
  'Whoever has the link of the mail sees the page with the results.':
    'Quien tiene el enlace del correo ve la página con los resultados.',
  'The link has been withdrawn: it leads nowhere, and mails that wait do not leave.':
    'El enlace se ha retirado: no lleva a ninguna parte, y los correos en espera no salen.',
  'Take it back?': '¿Retirarlo?',
  'No mail has left yet, and none will. What you wrote stays here as a draft.':
    'Todavía no ha salido ningún correo, y no saldrá ninguno. Lo que escribió queda aquí como borrador.',
  'Withdraw the link?': '¿Retirar el enlace?',
  'Nobody sees the page any more, whoever has the link, and mails that still wait do not leave. You can open it again.':
    'Nadie ve ya la página, tenga o no el enlace, y los correos que siguen en espera no salen. Puede abrirlo de nuevo.',
  '{language} ({count} people)': {
    one: '{language} ({count} persona)',
    other: '{language} ({count} personas)',
  },
  'would get a mail.': { one: 'recibiría un correo.', other: 'recibirían un correo.' },
  'would get a mail, which takes one worker {duration}.': {
    one: 'recibiría un correo; un worker tarda en enviarlos {duration}.',
    other: 'recibirían un correo; un worker tarda en enviarlos {duration}.',
  },
  'Shared by {by} {at}; {count} mails have been sent.': {
    one: 'Compartido por {by}, {at}; se ha enviado {count} correo.',
    other: 'Compartido por {by}, {at}; se han enviado {count} correos.',
  },
  'Shared by {by} {at}; {count} mails have been sent, and {lost} failed or came back.': {
    one: 'Compartido por {by}, {at}; se ha enviado {count} correo y {lost} fallaron o volvieron.',
    other:
      'Compartido por {by}, {at}; se han enviado {count} correos y {lost} fallaron o volvieron.',
  },
};
