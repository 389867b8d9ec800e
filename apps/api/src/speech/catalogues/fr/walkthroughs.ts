import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes and leaders’ views. */
export const walkthroughs: Catalogue = {
  'There is no such statement in the self-assessment.':
    'Cette affirmation n’existe pas dans l’auto-évaluation.',
  'There is no such self-assessment.': 'Cette auto-évaluation n’existe pas.',
  'A list has at most {limit} checks of your own.':
    'Une liste compte au plus {limit} points de contrôle ajoutés par vous.',
  'This check stands in the list already.': 'Ce point de contrôle figure déjà dans la liste.',
  'There is no such check of your own.': 'Ce point de contrôle ajouté par vous n’existe pas.',
  'This is not a whole picture in the format JPEG.':
    'Ce n’est pas une image complète au format JPEG.',
  'A walk has at most {limit} pictures.': 'Un parcours compte au plus {limit} images.',
  'There is no such picture.': 'Cette image n’existe pas.',
  'This draft was saved in another window or device since.':
    'Ce brouillon a été enregistré entre-temps dans une autre fenêtre ou sur un autre appareil.',
  'Nothing is checked yet. Answer at least one check first.':
    'Rien n’est encore vérifié. Répondez d’abord à au moins un point de contrôle.',
  'Something went wrong in this walk. Answer at least one check of how that was dealt with.':
    'Quelque chose s’est mal passé dans ce parcours. Répondez à au moins un point de contrôle sur la manière dont cela a été traité.',
  'The day of this walk is still to come. Correct it first.':
    'Le jour de ce parcours est encore à venir. Corrigez-le d’abord.',
  'Only whoever walked, or an administrator, takes it back.':
    'Seule la personne qui a fait le parcours, ou l’administration, peut le retirer.',
  'There is no such walk.': 'Ce parcours n’existe pas.',
  'There is no such walk of yours.': 'Vous n’avez pas de tel parcours.',
  'This walk is filed, and what is filed is never changed.':
    'Ce parcours est déposé, et ce qui est déposé n’est jamais modifié.',
  'This walk has no such check.': 'Ce parcours n’a pas de tel point de contrôle.',
  'One in {count} walks plays a scenario in which something goes wrong, and the last two of {unit} did not. Nothing is filed: walk one that does, and say so at the top.':
    'Un parcours sur {count} joue un scénario où quelque chose se passe mal, et les deux derniers de {unit} ne l’ont pas fait. Rien n’est déposé : faites-en un qui le fasse, et indiquez-le en haut.',
};
