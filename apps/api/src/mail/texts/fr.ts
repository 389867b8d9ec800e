import type { MailTexts } from './mail-texts.ts';

export const french: MailTexts = {
  demo: 'Démo',
  subject: '{pulse} : {duration} de votre temps',
  reminderSubject: 'Rappel : {pulse} attend votre réponse',
  preview: 'Confidentiel, compté par groupes. Personne ne peut voir les réponses individuelles.',
  heading: 'Comment êtes-vous traité ici ?',
  reminderHeading: 'Votre réponse est toujours la bienvenue',
  opening:
    '{organisation} demande comment chacun est traité entre collègues, et si cela parvient aux clients. Vous recevez ce message parce que votre unité participe à « {pulse} ».',
  reminderOpening:
    '{organisation} demande comment chacun est traité entre collègues, et si cela parvient aux clients. Votre avis manque encore. Si vous avez répondu entre-temps, ne tenez pas compte de ce message.',
  length: 'Cela prend {duration} et reste ouvert jusqu’au {closing}.',
  action: 'Répondre maintenant',
  promiseHead: 'Qui voit quoi',
  codeHint:
    'Si le bouton ne fonctionne pas, ouvrez cette adresse et saisissez le code ci-dessous :',
  why: 'Ce lien n’est qu’à vous : merci de ne pas transférer ce message. Il permet de répondre à nouveau jusqu’à la clôture ; la dernière réponse compte.',
  unsubscribeHint: 'Vous ne voulez plus de ces messages ?',
  unsubscribe: 'Se désabonner',
};
