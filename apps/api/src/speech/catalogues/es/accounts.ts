import type { Catalogue } from '@throughline/speech';

/** Accounts, sessions and keys. */
export const accounts: Catalogue = {
  'Address or password is not right.': 'La dirección o la contraseña no es correcta.',
  'This key may not do that; it takes one for {scope}.':
    'Esta clave no lo permite; hace falta una para {scope}.',
  'You may not open this.': 'No tiene acceso a esto.',
  'Please sign in.': 'Inicie sesión.',
  'This instance has been set up already. Please sign in.':
    'Esta instancia ya está configurada. Inicie sesión.',
  'there is no such unit': 'no existe esa unidad',
  'There is an account for {email} already.': 'Ya existe una cuenta para {email}.',
  'You cannot disable your own account.': 'No puede desactivar su propia cuenta.',
  'There is no such account.': 'No existe esa cuenta.',
  'The setup code is not right. It was printed when this instance started.':
    'El código de configuración no es correcto. Se mostró al arrancar esta instancia.',
  'There is no such key.': 'No existe esa clave.',
  'This takes a key: send "Authorization: Bearer tl_...". An administrator makes one under "API keys".':
    'Hace falta una clave: envíe «Authorization: Bearer tl_...». Se crea con una cuenta de administración, en «Claves de API».',
  'This key is not known here, or it was revoked.':
    'Esta clave no se conoce aquí o ha sido revocada.',
  'Too many requests by this key. Send more rows in one request, and try again in a moment.':
    'Demasiadas solicitudes con esta clave. Envíe más filas en cada solicitud e inténtelo de nuevo en un momento.',
  'This takes a key.': 'Hace falta una clave.',
  'That was too often in a short time. Please wait a minute.':
    'Demasiados intentos en poco tiempo. Espere un minuto.',
  '{pulse}, wave {number}': '{pulse}, oleada {number}',
  'codes: {codes}': 'códigos: {codes}',
};
