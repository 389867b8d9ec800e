import type { Catalogue } from '@throughline/speech';

/** Mails after a release. */
export const digests: Catalogue = {
  '{pulse}, wave {number}: the results are in':
    '{pulse}, vague {number} : les résultats sont disponibles',
  'What it says, what changed and where to look.':
    'Ce qu’ils disent, ce qui a changé et où regarder.',
  'The results are in': 'Les résultats sont disponibles',
  '{pulse}, wave {number}, has been released.':
    'Les résultats de {pulse}, vague {number}, sont publiés.',
  'What changed': 'Ce qui a changé',
  'Where to look': 'Où regarder',
  'The first screen has the finding with its intervals, and Culture every unit that may be shown.':
    'La page d’accueil présente le résultat avec ses intervalles ; « Culture » présente chaque unité qui peut être montrée.',
  'Open the first screen': 'Ouvrir la page d’accueil',
  'If the button does not work, open this address:':
    'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
  'You get this mail after each release because of your account. You can turn it off there, or here.':
    'Vous recevez cet e-mail après chaque publication parce que vous avez un compte. Vous pouvez le désactiver dans votre compte, ou ici.',
};
