import type { Catalogue } from '@throughline/speech';

/** Mails and messages. */
export const mails: Catalogue = {
  'Mails may go already.': 'Los correos ya pueden salir.',
  'no reason given': 'sin motivo indicado',
  'You have sent yourself {count} mails within an hour. Try again later.':
    'Se ha enviado {count} correos en una hora. Inténtelo más tarde.',
  'There is no such mail of yours.': 'No tiene ningún correo así.',
  'No invitation of this wave has failed or come back.':
    'Ninguna invitación de esta oleada ha fallado ni ha sido devuelta.',
  'The mails of this wave are paused already.': 'Los correos de esta oleada ya están en pausa.',
  'The mails of this wave are not paused.': 'Los correos de esta oleada no están en pausa.',
  'is not a language of the mails': 'no es un idioma de los correos',
  "mails are not written in '{language}'": 'los correos no se escriben en «{language}»',
  "'{language}' is there twice": '«{language}» aparece dos veces',
  'Mails about results leave within {days} days, and these are over. Pass the link on to whoever got none.':
    'Los correos sobre resultados salen en un plazo de {days} días, que ya ha pasado. Pase el enlace a quien no haya recibido ninguno.',
  'The link has been withdrawn, and a mail would lead nowhere.':
    'El enlace se ha retirado, y un correo no llevaría a ninguna parte.',
  'No mail about these results has failed or come back.':
    'Ningún correo sobre estos resultados ha fallado ni ha sido devuelto.',
  'Nobody whose mail failed or came back can be mailed: they have no address, or are away for as long as mails leave.':
    'No se puede escribir a nadie cuyo correo haya fallado o sido devuelto: no tiene dirección o está ausente mientras salen correos.',
  'Nothing was saved: the logo is neither a PNG nor a JPEG, which all mail programs can show.':
    'No se ha guardado nada: el logotipo no es ni PNG ni JPEG, que todos los programas de correo pueden mostrar.',
  '{name} paused them.': '{name} los puso en pausa.',
  '{name} stopped it.': '{name} la detuvo.',
  'A mail came back as unwanted: {reason}': 'Un correo fue devuelto como no deseado: {reason}',
  'A mail server refused a mail as unwanted: {reason}':
    'Un servidor de correo rechazó un correo como no deseado: {reason}',
  '{sentence} The last reason was: {reason}': '{sentence} El último motivo fue: {reason}',
  '{failed} of the last {all} mails were refused.':
    'Se rechazaron {failed} de los últimos {all} correos.',
  '{count} mails in a row were not taken.': 'No se aceptaron {count} correos seguidos.',
};
