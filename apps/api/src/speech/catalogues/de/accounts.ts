import type { Catalogue } from '@throughline/speech';

/** Accounts, sessions and keys. */
export const accounts: Catalogue = {
  'Address or password is not right.': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'This key may not do that; it takes one for {scope}.':
    'Dieser Schlüssel darf das nicht; nötig ist einer für {scope}.',
  'You may not open this.': 'Darauf haben Sie keinen Zugriff.',
  'Please sign in.': 'Bitte melden Sie sich an.',
  'This instance has been set up already. Please sign in.':
    'Diese Instanz ist bereits eingerichtet. Bitte melden Sie sich an.',
  'there is no such unit': 'diese Einheit gibt es nicht',
  'There is an account for {email} already.': 'Für {email} gibt es bereits ein Konto.',
  'You cannot disable your own account.': 'Sie können Ihr eigenes Konto nicht sperren.',
  'There is no such account.': 'Dieses Konto gibt es nicht.',
  'The setup code is not right. It was printed when this instance started.':
    'Der Einrichtungscode stimmt nicht. Er wurde beim Start dieser Instanz ausgegeben.',
  'There is no such key.': 'Diesen Schlüssel gibt es nicht.',
  'This takes a key: send "Authorization: Bearer tl_...". An administrator makes one under "API keys".':
    'Dafür ist ein Schlüssel nötig: Senden Sie „Authorization: Bearer tl_...“. Mit Administrationsrechten lässt er sich unter „API-Schlüssel“ anlegen.',
  'This key is not known here, or it was revoked.':
    'Dieser Schlüssel ist hier nicht bekannt oder wurde widerrufen.',
  'Too many requests by this key. Send more rows in one request, and try again in a moment.':
    'Zu viele Anfragen mit diesem Schlüssel. Senden Sie mehr Zeilen in einer Anfrage, und versuchen Sie es gleich noch einmal.',
  'This takes a key.': 'Dafür ist ein Schlüssel nötig.',
  'That was too often in a short time. Please wait a minute.':
    'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute.',
  '{pulse}, wave {number}': '{pulse}, Welle {number}',
  'codes: {codes}': 'Codes: {codes}',
};
