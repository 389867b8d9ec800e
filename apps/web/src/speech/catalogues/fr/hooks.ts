import type { Catalogue } from '@throughline/speech';

/** Webhooks. */
export const hooks: Catalogue = {
  'What it makes': 'Ce qu’il produit',
  'Last answer': 'Dernière réponse',
  'Not counted, {time}: {reason}.': 'Non compté, {time}\u202f: {reason}.',
  'Remove the webhook {name}': 'Retirer le webhook {name}',
  'Remove this webhook?': 'Retirer ce webhook\u202f?',
  'Answers that {name} would bring are refused from now on. The figures that it made stay; a new webhook for the same metric counts from nothing.':
    'Les réponses que {name} apporterait sont désormais refusées. Les chiffres qu’il a produits restent\u202f; un nouveau webhook pour le même indicateur compte à partir de zéro.',
  'New webhook': 'Nouveau webhook',
  'A survey tool sends each customer’s answer as it comes. It is counted into the figure of its unit and period, and not kept.':
    'Un outil d’enquête envoie chaque réponse de client dès qu’elle arrive. Elle est comptée dans le chiffre de son unité et de sa période, et n’est pas conservée.',
  'No webhooks yet': 'Aucun webhook pour l’instant',
  'Make one for each question, with Typeform or Tally. The link to the survey has to carry the key of the unit in a hidden field, such as ?unit=shop-1.':
    'Créez-en un par question, avec Typeform ou Tally. Le lien vers l’enquête doit porter la clé de l’unité dans un champ caché, par exemple\u202f?unit=shop-1.',
  'Both are entered': 'Les deux sont saisis',
  'Enter both in {tool} now. The secret is not shown again.':
    'Saisissez maintenant les deux dans {tool}. Le secret ne sera plus affiché.',
  'For one question of a survey. Changed answers are not sent again by these tools.':
    'Pour une question d’une enquête. Ces outils ne renvoient pas les réponses modifiées.',
  Secret: 'Secret',
  'Make the webhook': 'Créer le webhook',
  Tool: 'Outil',
  'Hidden field with the unit': 'Champ caché avec l’unité',
  'The survey’s link carries the key of the unit in it.':
    'Le lien de l’enquête y porte la clé de l’unité.',
  'Such as nps, csat, ces, or one of your own.': 'Par exemple nps, csat, ces, ou l’un des vôtres.',
  'Figures per': 'Chiffres par',
  'How answers count': 'Comment comptent les réponses',
  'Lowest answer': 'Réponse la plus basse',
  'Highest answer': 'Réponse la plus haute',
  'Satisfied from': 'Satisfait à partir de',
  'Recommendation, 0 to 10, in points': 'Recommandation, de 0 à 10, en points',
  'Share of satisfied answers': 'Part de réponses satisfaites',
  'Mean of the answers': 'Moyenne des réponses',
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
  'Its reference or id, as Typeform shows it in the form’s settings.':
    'Sa référence ou son identifiant, comme Typeform l’affiche dans les paramètres du formulaire.',
  'Its wording, or the key that Tally sends with it.':
    'Son libellé, ou la clé que Tally envoie avec elle.',
  '{metric} per week, from “{question}” ({low} to {high})':
    '{metric} par semaine, d’après «\u202f{question}\u202f» ({low} à {high})',
  '{metric} per month, from “{question}” ({low} to {high})':
    '{metric} par mois, d’après «\u202f{question}\u202f» ({low} à {high})',
  '{metric} per quarter, from “{question}” ({low} to {high})':
    '{metric} par trimestre, d’après «\u202f{question}\u202f» ({low} à {high})',
};
