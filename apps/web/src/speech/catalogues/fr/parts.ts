import type { Catalogue } from '@throughline/speech';

/** Parts that many pages share, and words of numbers and dates. */
export const parts: Catalogue = {
  Unit: 'Unité',
  Units: 'Unités',
  Customers: 'Clients',
  Outcomes: 'Résultats clients',
  Outcome: 'Résultat client',
  Wave: 'Vague',
  People: 'Personnes',
  Period: 'Période',
  Password: 'Mot de passe',
  Email: 'E-mail',
  Organisation: 'Organisation',
  'Time zone': 'Fuseau horaire',
  Close: 'Fermer',
  Cancel: 'Annuler',
  Copy: 'Copier',
  'Copied.': 'Copié.',
  'The browser did not let it be copied: select it in the field instead.':
    'Le navigateur n’a pas permis la copie\u202f: sélectionnez plutôt le texte dans le champ.',
  'Copy: {label}': 'Copier\u202f: {label}',
  'Try again': 'Réessayer',
  Loading: 'Chargement',
  '{first} to {last} of {total}': '{first} à {last} sur {total}',
  'Pages of the list': 'Pages de la liste',
  Earlier: 'Précédents',
  Later: 'Suivants',
  Light: 'Clair',
  Dark: 'Sombre',
  'As people see it': 'Tel que les personnes le voient',
  'A preview takes no answers and sends nothing.':
    'Un aperçu n’enregistre aucune réponse et n’envoie rien.',
  'Open it in a tab': 'L’ouvrir dans un onglet',
  'The questionnaire appears here as soon as it asks something.':
    'Le questionnaire apparaît ici dès qu’il pose une question.',
  Appearance: 'Affichage',
  'Preview on a phone': 'Aperçu sur un téléphone',
  'about {seconds} seconds': 'environ {seconds} secondes',
  'about {minutes} minutes': 'environ {minutes} minutes',
  '{count} units': {
    one: '{count} unité',
    other: '{count} unités',
  },
  '{count} people': {
    one: '{count} personne',
    other: '{count} personnes',
  },
  '{count} periods': {
    one: '{count} période',
    other: '{count} périodes',
  },
  '{size} kB': '{size} ko',
  '{size} MB': '{size} Mo',
  'not known': 'inconnu',
  '{low} to {high}': '{low} à {high}',
  '{value} ({low} to {high})': '{value} ({low} à {high})',
  '95\u00a0% interval': 'Intervalle à 95\u00a0%',
  '{measure} (95\u00a0% interval)': '{measure} (intervalle à 95\u00a0%)',
  'How to read this': 'Comment lire ces résultats',
  'The server could not be reached': 'Le serveur est injoignable',
  'Nothing was changed. Check the connection and try again.':
    'Rien n’a été modifié. Vérifiez la connexion et réessayez.',
  'The server is not ready': 'Le serveur n’est pas prêt',
  'Nothing was changed. It may be starting; try again in a moment.':
    'Rien n’a été modifié. Il est peut-être en cours de démarrage\u202f; réessayez dans un instant.',
  'Something went wrong on the server': 'Une erreur s’est produite sur le serveur',
  'It has been written to the server log. Load the page again to see what was kept.':
    'Elle est consignée dans le journal du serveur. Rechargez la page pour voir ce qui a été conservé.',
  'The server’s answer was not understood': 'La réponse du serveur n’a pas été comprise',
  'Page and server may be of different versions. Load the page again.':
    'La page et le serveur sont peut-être de versions différentes. Rechargez la page.',
  'This is not here': 'Cet élément n’est pas ici',
  'It may have been removed, or the address is not complete.':
    'Il a peut-être été supprimé, ou l’adresse est incomplète.',
  'This is not open to your role': 'Ceci n’est pas ouvert à votre rôle',
  'An administrator can see who may open what under Accounts.':
    'L’administration voit dans «\u202fComptes\u202f» qui peut ouvrir quoi.',
  'Email and password do not match': 'L’e-mail et le mot de passe ne correspondent pas',
  'Check both. Passwords tell capital and small letters apart.':
    'Vérifiez les deux. Les mots de passe distinguent majuscules et minuscules.',
  'The setup code is not right': 'Le code d’installation est incorrect',
  'It is printed where the instance was started.':
    'Il est affiché là où l’instance a été démarrée.',
  'This instance is already set up': 'Cette instance est déjà configurée',
  'Load the page again to sign in.': 'Rechargez la page pour vous connecter.',
  'Too many tries': 'Trop de tentatives',
  'Wait a minute, then try again.': 'Attendez une minute, puis réessayez.',
  'The file is too large': 'Le fichier est trop volumineux',
  'Nothing was imported. Split it into smaller files.':
    'Rien n’a été importé. Divisez-le en fichiers plus petits.',
  'The server could not show this': 'Le serveur n’a pas pu afficher ceci',
  'Nothing was changed. Try again; if it stays, the server log says why.':
    'Rien n’a été modifié. Réessayez\u202f; si l’erreur persiste, le journal du serveur en donne la raison.',
  'This was not done': 'L’opération n’a pas été effectuée',
};
