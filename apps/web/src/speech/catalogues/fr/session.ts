import type { Catalogue } from '@throughline/speech';

/** Signing in and setting up. */
export const session: Catalogue = {
  'Create the organisation': 'Créer l’organisation',
  'Set up Throughline': 'Configurer Throughline',
  'This instance is empty. Name the organisation and make its first administrator; everything else can wait.':
    'Cette instance est vide. Nommez l’organisation et créez son premier compte d’administration\u202f; tout le reste peut attendre.',
  'As it stands in mails to employees.': 'Tel qu’il figure dans les e-mails adressés au personnel.',
  'Taken from this browser. People can have their own.':
    'Repris de ce navigateur. Chaque personne peut avoir le sien.',
  'Your name': 'Votre nom',
  'Your email': 'Votre adresse e-mail',
  'At least 10 characters. A sentence is easier to keep.':
    'Au moins 10 caractères. Une phrase se retient plus facilement.',
  'Setup code': 'Code d’installation',
  'Printed where the instance was started. It proves that you are its operator.':
    'Affiché là où l’instance a été démarrée. Il prouve que c’est bien vous qui l’exploitez.',
  'After signing in you are taken back to where you were.':
    'Après la connexion, vous revenez là où vous étiez.',
  'Sign in': 'Se connecter',
  'Accounts are made by an administrator of your organisation.':
    'Les comptes sont créés par l’administration de votre organisation.',
};
