import type { Catalogue } from '@throughline/speech';

/** Customers. */
export const customers: Catalogue = {
  'Attachment holds customers more than convenience':
    'L’attachement retient les clients plus que la commodité',
  'Convenience holds customers more than attachment':
    'La commodité retient les clients plus que l’attachement',
  'Attachment and convenience hold customers about equally':
    'L’attachement et la commodité retiennent les clients à peu près autant',
  points: 'points',
  'Attachment gap: emotional loyalty less convenience, from −100 to 100 points. {value} ({range}) in {period}.':
    'Écart d’attachement\u202f: fidélité affective moins commodité, de −100 à 100 points. {value} ({range}) en {period}.',
  'Attachment gap': 'Écart d’attachement',
  'Attachment gap by period': 'Écart d’attachement par période',
  'The attachment gap is not at hand': 'L’écart d’attachement n’est pas disponible',
  'It is emotional loyalty (eml) less convenience (cnv), both from 0 to 100, and needs both of them in one period.':
    'C’est la fidélité affective (eml) moins la commodité (cnv), toutes deux de 0 à 100\u202f; il faut les deux pour une même période.',
  '{units} and {rest} more.': '{units} et {rest} autres.',
  '{count} figures without a number of customers': {
    one: '{count} chiffre sans nombre de clients',
    other: '{count} chiffres sans nombre de clients',
  },
  '{covered} of {count} units covered': {
    one: '{covered} unité couverte sur {count}',
    other: '{covered} sur {count} unités couvertes',
  },
  '{covered} of {count} units covered, {thin} of them thinly': {
    one: '{covered} unité couverte sur {count}, dont {thin} faiblement',
    other: '{covered} sur {count} unités couvertes, dont {thin} faiblement',
  },
  'Which units': 'Quelles unités',
  'Thin:': 'Peu de données\u202f:',
  'Without a figure:': 'Sans chiffre\u202f:',
  'Where data is thin': 'Où les données sont minces',
  'What every metric rests on in its newest period. A figure of fewer than {limit} customers moves by itself.':
    'Ce sur quoi repose chaque indicateur dans sa période la plus récente. Un chiffre de moins de {limit} clients bouge tout seul.',
  Changes: { one: 'Changement', other: 'Changements' },
  'Change since {period}': 'Changement depuis {period}',
  'no figure': 'pas de chiffre',
  'No unit has such a name and a figure of its own.':
    'Aucune unité ayant son propre chiffre ne porte ce nom.',
  'A change in bold has an interval on one side of zero; of many units one in twenty has so by chance.':
    'Un changement en gras a un intervalle d’un seul côté de zéro\u202f; sur de nombreuses unités, une sur vingt en a un par hasard.',
  'Unit by unit': 'Unité par unité',
  'By name, each beside its own past. A difference between two units says little: their customers differ too.':
    'Par nom, chacune à côté de son propre passé. Une différence entre deux unités dit peu de chose\u202f: leurs clients diffèrent aussi.',
  Metric: 'Indicateur',
  'One metric of every unit': 'Un indicateur pour chaque unité',
  'Bring in outcomes': 'Fournir des résultats clients',
  'What customers say and do, as it was brought in, with what each figure can and cannot tell.':
    'Ce que les clients disent et font, tel que fourni, avec ce que chaque chiffre peut dire et ne peut pas dire.',
  'A unit without a figure of its own is the sum of those below it, each customer once.':
    'Une unité sans chiffre propre est la somme de celles en dessous, chaque client compté une fois.',
  'No outcomes yet': 'Aucun résultat client pour l’instant',
  'No outcomes of this unit': 'Aucun résultat client pour cette unité',
  'What customers say stands here as soon as outcomes are brought in: a row for each unit, period and metric, with the value and how many customers stand behind it.':
    'Ce que disent les clients figure ici dès que des résultats clients sont fournis\u202f: une ligne par unité, période et indicateur, avec la valeur et le nombre de clients sur lequel elle repose.',
  'Over time': 'Au fil du temps',
  'The four types of customers in {period}, with 95\u00a0% intervals; {basis}. Retention counts who stays; this says why.':
    'Les quatre types de clients en {period}, avec intervalles à 95\u00a0%\u202f; {basis}. La rétention compte qui reste\u202f; ceci dit pourquoi.',
  'Types of customers by period': 'Types de clients par période',
  'Why customers stay cannot be told from the outcomes at hand':
    'Les résultats clients disponibles ne permettent pas de dire pourquoi les clients restent',
  'It takes the shares of all four types in one period, as outcomes of a unit. Missing so far: {missing}. Retention alone does not tell the attached from the kept.':
    'Il faut les parts des quatre types dans une même période, comme résultats clients d’une unité. Il manque encore\u202f: {missing}. La rétention seule ne distingue pas les clients attachés des clients retenus.',
  Value: 'Valeur',
  '{metric} by period': '{metric} par période',
  'Loyal by heart': 'Fidèles de cœur',
  'attached, though it is not handy': 'attachés, bien que ce ne soit pas commode',
  'Loyal and handy': 'Fidèles et par commodité',
  'attached, and it is handy': 'attachés, et c’est commode',
  'Kept by convenience': 'Retenus par commodité',
  'handy, without attachment': 'commode, sans attachement',
  'Loosely held': 'Peu attachés',
  'neither attached nor handy': 'ni attachement, ni commodité',
  '{attached}\u00a0% stay because they feel attached, {handy}\u00a0% only because it is handy':
    '{attached}\u00a0% restent parce qu’ils se sentent attachés, {handy}\u00a0% seulement parce que c’est commode',
  'a period that has all four': 'une période qui a les quatre',
  Convenience: 'Commodité',
  'n not given': 'n non indiqué',
  '{customers} in {count} units': {
    one: '{customers} dans {count} unité',
    other: '{customers} dans {count} unités',
  },
  'No figures': 'Aucun chiffre',
  '{value} in {period}': '{value} en {period}',
  '{value} in {period}; how sure a change is, is not known':
    '{value} en {period}\u202f; la certitude d’un changement n’est pas connue',
  '{value} in {period}; no clear change since the period before':
    '{value} en {period}\u202f; pas de changement net depuis la période précédente',
  '{value} in {period}, higher than the period before':
    '{value} en {period}, plus haut que la période précédente',
  '{value} in {period}, lower than the period before':
    '{value} en {period}, plus bas que la période précédente',
  '95\u00a0% interval {range}': 'intervalle à 95\u00a0%\u202f: {range}',
  '{metric} by period with 95 % intervals where they are known: {points}.':
    '{metric} par période avec intervalles à 95\u00a0% lorsqu’ils sont connus\u202f: {points}.',
  '{unit}; lower is better': '{unit}\u202f; plus bas est mieux',
};
