import type { Catalogue } from '@throughline/speech';

/** Accounts, sessions and keys. */
export const accounts: Catalogue = {
  'Address or password is not right.': 'L’adresse ou le mot de passe est incorrect.',
  'This key may not do that; it takes one for {scope}.':
    'Cette clé ne le permet pas ; il en faut une pour {scope}.',
  'You may not open this.': 'Vous n’y avez pas accès.',
  'Please sign in.': 'Veuillez vous connecter.',
  'This instance has been set up already. Please sign in.':
    'Cette instance est déjà configurée. Veuillez vous connecter.',
  'there is no such unit': 'cette unité n’existe pas',
  'There is an account for {email} already.': 'Il existe déjà un compte pour {email}.',
  'You cannot disable your own account.': 'Vous ne pouvez pas désactiver votre propre compte.',
  'There is no such account.': 'Ce compte n’existe pas.',
  'The setup code is not right. It was printed when this instance started.':
    'Le code de configuration est incorrect. Il a été affiché au démarrage de cette instance.',
  'There is no such key.': 'Cette clé n’existe pas.',
  'This takes a key: send "Authorization: Bearer tl_...". An administrator makes one under "API keys".':
    'Une clé est nécessaire : envoyez « Authorization: Bearer tl_... ». Elle se crée avec un compte d’administration, sous « Clés d’API ».',
  'This key is not known here, or it was revoked.':
    'Cette clé n’est pas connue ici, ou elle a été révoquée.',
  'Too many requests by this key. Send more rows in one request, and try again in a moment.':
    'Trop de requêtes avec cette clé. Envoyez plus de lignes par requête et réessayez dans un instant.',
  'This takes a key.': 'Une clé est nécessaire.',
  'That was too often in a short time. Please wait a minute.':
    'Trop de tentatives en peu de temps. Veuillez patienter une minute.',
  '{pulse}, wave {number}': '{pulse}, vague {number}',
  'codes: {codes}': 'codes : {codes}',
};
