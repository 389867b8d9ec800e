import type { Catalogue } from '@throughline/speech';

/** The first screen. */
export const home: Catalogue = {
  ', done': ', fait',
  ', to do': ', à faire',
  'Your branch: {branch}': 'Votre branche\u202f: {branch}',
  'Loading the newest figures': 'Chargement des derniers chiffres',
  'The newest snapshot': 'Le dernier instantané',
  'One wave beside one period, for any construct and metric. It shows where units stand, not what follows what.':
    'Une vague en regard d’une période, pour toute dimension et tout indicateur. On y voit où se situent les unités, non ce qui découle de quoi.',
  'Five steps to a first answer': 'Cinq étapes vers une première réponse',
  'What changed with {pulse}, wave {number}': 'Ce qui a changé avec {pulse}, vague {number}',
  'Units and people': 'Unités et personnes',
  '{units} and {people} are in.': '{units} et {people} enregistrées.',
  'Two CSV files: the tree of units, and who belongs where.':
    'Deux fichiers CSV\u202f: l’arbre des unités, et qui appartient à quelle unité.',
  'Import units and people': 'Importer unités et personnes',
  'A first pulse': 'Une première enquête pulse',
  'Choose the questions and who is asked; look at the send plan, then open it.':
    'Choisissez les questions et les personnes interrogées\u202f; consultez le plan d’envoi, puis ouvrez la vague.',
  'Open the first wave': 'Ouvrir la première vague',
  'Make a pulse': 'Créer une enquête pulse',
  'What you expect': 'Ce que vous attendez',
  'Four hypotheses, registered before the first answers are released: only what was said first can be confirmed.':
    'Quatre hypothèses, enregistrées avant la publication des premières réponses\u202f: seul ce qui a été énoncé d’abord peut être confirmé.',
  'Register hypotheses': 'Enregistrer des hypothèses',
  'Answers, closed': 'Réponses, closes',
  'A wave is open. Figures appear when it closes, and not before.':
    'Une vague est ouverte. Les chiffres apparaissent à sa clôture, et pas avant.',
  'When a wave closes, its answers become figures for groups.':
    'À la clôture d’une vague, ses réponses deviennent des chiffres par groupe.',
  'Look at the wave': 'Voir la vague',
  'See waves': 'Voir les vagues',
  'Customer outcomes': 'Résultats clients',
  'One CSV file: unit, period, metric, value and how many customers stand behind it.':
    'Un fichier CSV\u202f: unité, période, indicateur, valeur et nombre de clients sur lesquels elle repose.',
  'Import outcomes': 'Importer des résultats clients',
};
