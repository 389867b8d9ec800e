import type { Catalogue } from '@throughline/speech';

/** Mails. */
export const mailings: Catalogue = {
  'Not saved: {reason}.': 'No se ha guardado: {reason}.',
  'Colour of the button': 'Color del botón',
  'The writing on it is black or white, whichever reads better.':
    'El texto es negro o blanco, según lo que se lea mejor.',
  Logo: 'Logotipo',
  'None. The organisation’s name stands at the top of every mail either way.':
    'Ninguno. El nombre de la organización figura en todo caso al principio de cada correo.',
  'Choose another': 'Elegir otro',
  'Choose a PNG or JPEG': 'Elegir un PNG o JPEG',
  'Remove the logo': 'Quitar el logotipo',
  'At most 30 kB. It is shown 40 pixels high, on white and on a dark ground.':
    'Como máximo 30 kB. Se muestra con 40 píxeles de alto, sobre fondo blanco y sobre fondo oscuro.',
  'Saved. It holds for every mail from now on.':
    'Guardado. Vale para todos los correos a partir de ahora.',
  'How invitations and reminders look. They carry the organisation’s name, one button and nothing that is fetched or followed; each is written in the language of its reader.':
    'El aspecto de las invitaciones y los recordatorios. Llevan el nombre de la organización, un botón y nada que se descargue o se rastree; cada uno está escrito en el idioma de quien lo lee.',
  'The logo': 'El logotipo',
  'An HTTPS subscription of the topic, without raw delivery; the identity publishes bounces and complaints to the topic, with the original headers.':
    'Como suscripción HTTPS del tema, sin «raw message delivery»; la identidad publica los rebotes y las quejas en el tema, con las cabeceras originales.',
  'As a signed event webhook, for bounced, dropped and spam reports.':
    'Como webhook de eventos firmado, para «bounced», «dropped» y «spam reports».',
  'As a webhook for permanent failures and for spam complaints.':
    'Como webhook para fallos permanentes y quejas por spam.',
  'As a webhook for bounces and spam complaints, without content; with the login of MAIL_PROVIDER_LOGIN, and MAIL_PROVIDER_KEY as the header X-Webhook-Secret.':
    'Como webhook para rebotes y quejas por spam, sin contenido; con el acceso de MAIL_PROVIDER_LOGIN y MAIL_PROVIDER_KEY en la cabecera X-Webhook-Secret.',
  'No mail provider tells this instance of mails that could not be delivered. Whoever runs it sets one up with MAIL_PROVIDER, or the mailbox that such mails come back to with BOUNCE_IMAP_URL.':
    'Ningún proveedor de correo avisa a esta instancia de los correos que no se pudieron entregar. Quien la gestiona configura uno con MAIL_PROVIDER, o el buzón al que vuelven esos correos con BOUNCE_IMAP_URL.',
  '{provider} tells this instance of mails that could not be delivered or were marked as unwanted. Nobody is given up for an automatic answer.':
    '{provider} avisa a esta instancia de los correos que no se pudieron entregar o se marcaron como no deseados. No se descarta a nadie por una respuesta automática.',
  'Amazon asks whether its topic may tell this instance, since {time}. Until you confirm it, nothing comes. The button opens a page of Amazon; this instance opens no address itself.':
    'Desde el {time} Amazon pregunta si su tema puede avisar a esta instancia. Hasta que usted lo confirme, no llega nada. El botón abre una página de Amazon; esta instancia no abre por sí misma ninguna dirección.',
  'Confirm it at Amazon': 'Confirmar en Amazon',
  'Amazon’s certificate is valid until {time}. Have the next one added before then, or nothing more is taken.':
    'El certificado de Amazon es válido hasta el {time}. Haga que se añada el siguiente antes, o no se aceptará nada más.',
  'Mails that come back': 'Correos devueltos',
  'Address to enter there': 'Dirección que se introduce allí',
  '{file} is neither a PNG nor a JPEG, which all mail programs can show.':
    '{file} no es ni PNG ni JPEG, que son los que todos los programas de correo saben mostrar.',
  '{file} has {kilobytes} kB; at most {most} are possible, since it comes with every mail. Save it smaller: 80 pixels high is enough.':
    '{file} tiene {kilobytes} kB; se admiten como máximo {most}, ya que va con cada correo. Guárdelo más pequeño: bastan 80 píxeles de alto.',
};
