import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  Alpha: 'Alpha',
  Omega: 'Oméga',
  'rwg(j), median': 'rwg(j), médiane',
  'Answered all of it': 'Ont répondu à tout',
  '({share} of {groups} groups at {limit})': '({share} de {groups} groupes à {limit})',
  'Alpha and omega': 'Alpha et oméga',
  'How much of a score is the subject and not chance, from 0 to 1: people who agree with one question on it agree with the others. From 0.70 a score can be used, from 0.80 it is good. Omega allows some questions to say more than others.':
    'Quelle part d’un score relève du sujet et non du hasard, de 0 à 1\u202f: les personnes d’accord avec une question sur le sujet le sont avec les autres. À partir de 0,70 un score est utilisable, à partir de 0,80 il est bon. L’oméga admet que certaines questions en disent plus que d’autres.',
  'How each question goes with the others': 'Comment chaque question va avec les autres',
  'The correlation of one question with the sum of the rest. Under 0.35 people read it as being about something else.':
    'La corrélation d’une question avec la somme des autres. En dessous de 0,35, elle est comprise comme portant sur autre chose.',
  'How much people of the same unit agree, against answers given at random. From 0.70 a mean can speak for the unit. High agreement can also mean that everybody is polite.':
    'À quel point les personnes d’une même unité s’accordent, par rapport à des réponses données au hasard. À partir de 0,70, une moyenne peut parler pour l’unité. Un accord élevé peut aussi vouloir dire que tout le monde est poli.',
  'The share of all differences between people that are differences between their units. From 0.05 the unit matters; 0.10 to 0.20 is usual for good measures.':
    'La part de toutes les différences entre personnes qui sont des différences entre leurs unités. À partir de 0,05, l’unité compte\u202f; de 0,10 à 0,20 est courant pour de bonnes mesures.',
  'How reliable the mean of a unit is. It grows with the number who answer. Under 0.60 the order of units in one wave is largely chance; several waves together tell more.':
    'À quel point la moyenne d’une unité est fiable. Cela augmente avec le nombre de personnes qui répondent. En dessous de 0,60, l’ordre des unités dans une vague relève largement du hasard\u202f; plusieurs vagues ensemble en disent plus.',
  'The interval': 'L’intervalle',
  'A range made so that 95 of 100 such ranges hold the true figure. A narrow range is worth more than a high figure.':
    'Une plage construite de sorte que 95 plages sur 100 de ce type contiennent le vrai chiffre. Une plage étroite vaut plus qu’un chiffre élevé.',
  'All figures are over the whole organisation. They are made once, when a wave closes, from at least 50 people and ten groups, and are rounded; nothing here is about one unit. A reliable measure is not yet a valid one: that is what the plan above is for.':
    'Tous les chiffres portent sur l’ensemble de l’organisation. Ils sont établis une fois, à la clôture d’une vague, à partir d’au moins 50 personnes et dix groupes, et sont arrondis\u202f; rien ici ne porte sur une seule unité. Une mesure fiable n’est pas encore une mesure valide\u202f: c’est l’objet du plan ci-dessus.',
  '{count} questions to look at': {
    one: '{count} question à examiner',
    other: '{count} questions à examiner',
  },
  ', reversed': ', inversée',
  'goes with the others less than 0.35: to be reworded or dropped':
    'va avec les autres à moins de 0,35\u202f: à reformuler ou à supprimer',
  'does not vary': 'ne varie pas',
  'Questions of {construct}': 'Questions de {construct}',
  'Pilot instrument': 'Instrument pilote',
  'validation plan': 'plan de validation',
  'The questions are original and have not been validated. Compare your own units and waves with each other; do not compare scores with those of other organisations, and do not quote them as norms. {met} of {total} steps of the {plan} are met.':
    'Les questions sont originales et n’ont pas été validées. Comparez entre elles vos propres unités et vagues\u202f; ne comparez pas les scores avec ceux d’autres organisations et ne les citez pas comme des normes. Étapes remplies du {plan}\u202f: {met} sur {total}.',
  '({needed} needed)': '({needed} nécessaires)',
  met: 'remplie',
  'not yet': 'pas encore',
  'Recorded by {by}, {day}.': 'Consigné par {by}, {day}.',
  "How far the questions on one subject measure one thing: Cronbach's alpha with 95\u00a0% intervals, {wave}, {people} people who answered all of them":
    'Dans quelle mesure les questions sur un même sujet mesurent une seule chose\u202f: alpha de Cronbach avec intervalles à 95\u00a0%, {wave}, {people} personnes ayant répondu à toutes',
  'about {people}': 'environ {people}',
  'Reliability and agreement of every measure': 'Fiabilité et accord de chaque mesure',
  'Take it back': 'Retirer',
  'Record as done': 'Consigner comme fait',
  Record: 'Consigner',
  'Take it back: {title}': 'Retirer\u202f: {title}',
  'Record as done: {title}': 'Consigner comme fait\u202f: {title}',
  'What was done and found': 'Ce qui a été fait et constaté',
  'Who looked at it, how many, when, and what came of it. Shown on this page with your name.':
    'Qui l’a examiné, combien de personnes, quand, et ce qui en est ressorti. Affiché sur cette page avec votre nom.',
  'Take back “{title}”?': 'Revenir sur «\u202f{title}\u202f»\u202f?',
  'The step counts as not done again and its note is removed from this page. The audit log keeps both.':
    'L’étape compte de nouveau comme non faite et sa note est retirée de cette page. Le journal d’audit garde les deux.',
  "Alpha compares a person's answers to several questions on one subject, and a wave of nine asks each person one or two of them. A wave that asks the whole bank answers it, in about five minutes a person. A pulse on rotation asks it first and in every twelfth wave after that.":
    'L’alpha compare les réponses d’une personne à plusieurs questions sur un même sujet, et une vague de neuf questions n’en pose à chacun qu’une ou deux. Une vague qui pose toutes les questions y répond, en cinq minutes environ par personne. Une enquête pulse en rotation les pose toutes d’abord, puis toutes les douze vagues.',
  'Plan such a pulse': 'Planifier une telle enquête pulse',
  'Alpha cannot be had of nine questions': 'Neuf questions ne permettent pas de calculer l’alpha',
  'Reliability and the differences between units are worked out when a wave closes, over the whole organisation and from 50 people on. The plan below can be looked at already.':
    'La fiabilité et les différences entre unités sont calculées à la clôture d’une vague, sur l’ensemble de l’organisation et à partir de 50 personnes. Le plan ci-dessous peut déjà être consulté.',
  'Can these numbers be trusted?': 'Peut-on se fier à ces chiffres\u202f?',
  'Whether the questions on a subject measure one thing, whether scores tell units apart, and what has still to be done before the instrument counts as validated.':
    'Si les questions sur un sujet mesurent une seule chose, si les scores distinguent les unités, et ce qui reste à faire avant que l’instrument soit tenu pour validé.',
  'From {wave}, {people} people.': 'D’après {wave}, {people} personnes.',
  'Units are compared by {wave}, {people} people.':
    'Les unités sont comparées d’après {wave}, {people} personnes.',
  'Questions are judged by {wave}, {people} people.':
    'Les questions sont jugées d’après {wave}, {people} personnes.',
  'Measure by measure': 'Mesure par mesure',
  'How far units differ, wave by wave': 'À quel point les unités diffèrent, vague par vague',
  'Share of the spread between people that lies between units, ICC(1), and below it how reliable the mean of a unit is, ICC(2). A share that stays about the same from wave to wave is a property of units, not of a day. Waves that ask the whole bank tell units apart better than waves of nine questions.':
    'Part de la dispersion entre personnes qui se situe entre unités, ICC(1), et en dessous la fiabilité de la moyenne d’une unité, ICC(2). Une part qui reste à peu près la même d’une vague à l’autre est une propriété des unités, non d’un jour. Les vagues qui posent toutes les questions distinguent mieux les unités que les vagues de neuf questions.',
  'ICC(1) and ICC(2) by wave and measure': 'ICC(1) et ICC(2) par vague et mesure',
  'The validation plan': 'Le plan de validation',
  'What has to be done before norms are quoted. {met} of {total} steps are met. Steps outside the product are recorded by an administrator.':
    'Ce qu’il faut faire avant de citer des normes. {met} étapes sur {total} sont remplies. Les étapes extérieures au produit sont consignées par l’administration.',
  'alpha {figure}': 'alpha {figure}',
  'omega {figure}': 'oméga {figure}',
  "Cronbach's alpha, 95 % interval": 'Alpha de Cronbach, intervalle à 95\u00a0%',
  'enough from {limit}': 'suffisant à partir de {limit}',
  "Cronbach's alpha of {total} measures with 95 % intervals: {measures}.":
    'Alpha de Cronbach de {total} mesures avec intervalles à 95\u00a0%\u202f: {measures}.',
  'All {total} measures are consistent enough': 'Les {total} mesures sont toutes assez cohérentes',
  '{reach} of {total} measures are consistent enough':
    '{reach} mesures sur {total} sont assez cohérentes',
  'Can be relied on': 'On peut s’y fier',
  'Can be used with care': 'Utilisable avec prudence',
  'Too weak to lean on': 'Trop faible pour s’appuyer dessus',
  'Not measured yet': 'Pas encore mesurée',
  'not asked': 'non demandé',
  'under 50 people': 'moins de 50 personnes',
  'under ten groups': 'moins de dix groupes',
  'answers hardly vary': 'réponses presque sans variation',
  'too few questions': 'trop peu de questions',
  'no proper solution': 'pas de solution valable',
  'scales differ': 'échelles différentes',
  'wave {number} of {pulse}, closed {day}': 'vague {number} de {pulse}, close le {day}',
};
