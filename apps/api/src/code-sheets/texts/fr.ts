import type { SheetTexts } from './texts.ts';

export const french: SheetTexts = {
  opening:
    '{organisation} demande comment on se traite entre collègues, et si cela se ressent chez les clients.',
  howHead: 'Comment répondre',
  scan: 'Scannez le carré avec un téléphone.',
  type: 'Ou saisissez cette adresse dans un navigateur :',
  enter: 'Saisissez le code de votre coupon là où la page le demande, puis répondez.',
  again:
    'Le même code permet de répondre à nouveau jusqu’à la clôture ; la dernière réponse compte.',
  picture: 'Carré à scanner : ouvre la page de l’enquête',
  code: 'Votre code',
  yours: 'Il n’est qu’à vous : merci de ne le donner à personne.',
  handOutHead: 'Pour qui distribue les coupons',
  handOut:
    'Chaque personne ci-dessous reçoit un coupon. Aucun ne porte de nom, et aucun n’est à personne avant d’être pris.',
  unseen:
    'Pliez les coupons et laissez chacun en tirer un sans voir. Dans un petit groupe, on sait vite qui tient quel coupon.',
  keep: 'Qui garde un coupon peut répondre à sa place, mais jamais lire une réponse. Ne notez et ne copiez aucun code, et détruisez ce qui reste.',
  once: 'Distribuez une seule impression : la suivante porte les mêmes codes, et de deux réponses avec un même code la dernière compte.',
  people: 'Sans adresse',
};
