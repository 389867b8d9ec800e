import type { Catalogue } from '@throughline/speech';

/** Accounts, sessions and keys. */
export const accounts: Catalogue = {
  'Address or password is not right.': 'E-Mail-Adresse oder Passwort stimmt nicht.',
};
