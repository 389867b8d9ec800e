import type { Catalogue } from '@throughline/speech';

/** Accounts. */
export const accounts: Catalogue = {
  'Enable the account of {name}?': 'Activer le compte de {name}\u202f?',
  'They can sign in again with the password they had.':
    'La personne pourra se reconnecter avec son ancien mot de passe.',
  'Enable account': 'Activer le compte',
  'Disable the account of {name}?': 'Désactiver le compte de {name}\u202f?',
  'They are signed out at once and cannot sign in. Nothing they did is lost, and you can enable the account again.':
    'La personne est déconnectée immédiatement et ne peut plus se connecter. Rien de ce qu’elle a fait n’est perdu, et vous pouvez réactiver le compte.',
  'Disable account': 'Désactiver le compte',
  Role: 'Rôle',
  Since: 'Depuis',
  '(disabled)': '(désactivé)',
  'Manager of {unit}': 'Responsable de {unit}',
  you: 'vous',
  Disable: 'Désactiver',
  'Enable the account of {name}': 'Activer le compte de {name}',
  'Disable the account of {name}': 'Désactiver le compte de {name}',
  'New account': 'Nouveau compte',
  'Who may sign in here. Administrators do everything, executives see everything published, managers see their own branch. People who are asked need no account.':
    'Qui peut se connecter ici. L’administration fait tout, la direction voit tout ce qui est publié, les responsables voient leur propre branche. Les personnes interrogées n’ont pas besoin de compte.',
  'Give the password to the person yourself; it is not mailed.':
    'Transmettez vous-même le mot de passe à la personne\u202f; il n’est pas envoyé par e-mail.',
  'Create account': 'Créer le compte',
  'They see this unit and everything below it.':
    'La personne voit cette unité et tout ce qui en dépend.',
  'At least 10 characters.': '10 caractères au minimum.',
  'Manager of a unit': 'Responsable d’une unité',
};
