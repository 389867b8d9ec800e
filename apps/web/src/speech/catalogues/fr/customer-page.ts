import type { Catalogue } from '@throughline/speech';

/** The customer questionnaire as a page. */
export const customerPage: Catalogue = {
  '{count} figures are new, {changed} changed and {unchanged} there already. It becomes one import under Outcomes, and can be undone there.':
    {
      one: '{count} chiffre est nouveau (modifiés : {changed}, déjà présents : {unchanged}). Cela devient un seul import sous Résultats clients, où il peut être annulé.',
      other:
        '{count} chiffres sont nouveaux (modifiés : {changed}, déjà présents : {unchanged}). Cela devient un seul import sous Résultats clients, où il peut être annulé.',
    },
  'Bring into the outcomes': 'Reprendre dans les résultats clients',
  'All of these figures are in the outcomes already.':
    'Tous ces chiffres sont déjà dans les résultats clients.',
  '{count} figures brought in.': {
    one: '{count} chiffre repris.',
    other: '{count} chiffres repris.',
  },
  'See the outcomes': 'Voir les résultats clients',
  'Bring these figures into the outcomes?': 'Reprendre ces chiffres dans les résultats clients ?',
  'Bring them in': 'Les reprendre',
  Address: 'Adresse',
  'This month': 'Ce mois-ci',
  'Last month': 'Mois dernier',
  Actions: 'Actions',
  Copied: 'Copié',
  'Pages of customers': 'Pages des clients',
  'Copied: address of {unit}': 'Copié : adresse de {unit}',
  'Copy: address of {unit}': 'Copier : adresse de {unit}',
  'Close: page of {unit}': 'Fermer : page de {unit}',
  'Close the page of {unit}?': 'Fermer la page de {unit} ?',
  'Close the page of this unit?': 'Fermer la page de cette unité ?',
  'Its address takes no more answers, for good: a new page has a new address. What was counted stays.':
    'Son adresse n’accepte plus aucune réponse, définitivement : une nouvelle page a une nouvelle adresse. Ce qui a été compté reste.',
  'Close it': 'La fermer',
  'mail a list of recent customers': 'écrivez à une liste de clients récents',
  'Figures as CSV': 'Chiffres en CSV',
  'Open its page': 'Ouvrir sa page',
  'A page for the customers of a unit: four questions that everybody gets, one set of three drawn by chance, and five more where something went wrong. Print its address on a receipt, or put it below a mail.':
    'Une page pour les clients d’une unité : quatre questions posées à tous, une série de trois tirée au sort, et cinq de plus là où quelque chose s’est mal passé. Imprimez son adresse sur un reçu, ou placez-la au bas d’un e-mail.',
  'Nothing is kept of one customer. An answer is added to the sums of its unit and month as it arrives, and figures are told once the month is over and there are {count} or more. Whoever has the address can answer, also twice: for a figure that matters, {link}. Where a customer pulse has a figure of a month, that of the page is not brought in.':
    'Rien n’est conservé d’un client en particulier. Une réponse est ajoutée aux sommes de son unité et de son mois dès son arrivée, et les chiffres sont communiqués une fois le mois écoulé et à partir de {count} réponses. Quiconque a l’adresse peut répondre, même deux fois : pour un chiffre qui compte, {link}. Là où une enquête pulse clients a un chiffre pour un mois, celui de la page n’est pas repris.',
  'No unit asks its customers here yet': 'Aucune unité n’interroge encore ses clients ici',
  'Choose a unit below. Its page is open at once, in eight languages; the questions themselves are in English.':
    'Choisissez une unité ci-dessous. Sa page est ouverte aussitôt, en huit langues ; les questions elles-mêmes sont en anglais.',
  'Open pages': 'Pages ouvertes',
  'What they said': 'Ce qu’ils ont dit',
  'Whole months only, and only where enough customers answered; also of pages that are closed.':
    'Des mois entiers seulement, et seulement là où assez de clients ont répondu ; y compris des pages fermées.',
  'Open a page': 'Ouvrir une page',
};
