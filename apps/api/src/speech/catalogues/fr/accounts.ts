import type { Catalogue } from '@throughline/speech';

/** Accounts, sessions and keys. */
export const accounts: Catalogue = {
  'Address or password is not right.': 'L’adresse ou le mot de passe est incorrect.',
};
