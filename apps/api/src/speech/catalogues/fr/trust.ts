import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  'There are no numbers to trust yet: they come with the first wave that closes.':
    'Il n’y a pas encore de chiffres auxquels se fier : ils viennent avec la première vague close.',
  'How well the questions measure cannot be told yet: that takes a wave that asks all of them.':
    'Impossible à dire à ce stade si les questions mesurent bien : il faut pour cela une vague qui les pose toutes.',
  'All {all} measures can be used, and the instrument has been validated.':
    'Les {all} dimensions sont toutes utilisables, et l’instrument a été validé.',
  'All {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Les {all} dimensions peuvent toutes servir ici à comparer des unités ; l’instrument en tant que tel n’a pas encore été validé.',
  'None of {all} measures can be used, and the instrument has been validated.':
    'Aucune des {all} dimensions n’est utilisable ; l’instrument a été validé.',
  'None of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Aucune des {all} dimensions ne peut servir ici à comparer des unités ; l’instrument en tant que tel n’a pas encore été validé.',
  'Units cannot be compared yet: that takes ten groups that are large enough to be shown. The instrument as such has not been validated yet.':
    'Les unités ne peuvent pas encore être comparées\u202f: il faut pour cela dix groupes assez grands pour être montrés. L’instrument en tant que tel n’a pas encore été validé.',
  '{careful} of {all} measures can be used with care, none without; the instrument has been validated.':
    'utilisables avec prudence seulement\u202f: {careful} des {all} dimensions\u202f; l’instrument a été validé.',
  '{careful} of {all} measures can be used with care to compare units here, none without; the instrument as such has not been validated yet.':
    'utilisables ici avec prudence seulement pour comparer des unités\u202f: {careful} des {all} dimensions\u202f; l’instrument en tant que tel n’a pas encore été validé.',
  '{sound} of {all} measures can be used, {careful} more with care; the instrument has been validated.':
    'utilisables\u202f: {sound} des {all} dimensions, et avec prudence {careful} de plus\u202f; l’instrument a été validé.',
  '{sound} of {all} measures can be used to compare units here, {careful} more with care; the instrument as such has not been validated yet.':
    'utilisables ici pour comparer des unités\u202f: {sound} des {all} dimensions, et avec prudence {careful} de plus\u202f; l’instrument en tant que tel n’a pas encore été validé.',
  '{sound} of {all} measures can be used, and the instrument has been validated.':
    'utilisables : {sound} des {all} dimensions ; l’instrument a été validé.',
  '{sound} of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'utilisables ici pour comparer des unités : {sound} des {all} dimensions ; l’instrument en tant que tel n’a pas encore été validé.',
  'how inside customers are treated': 'la façon dont les clients internes sont traités',
  'lasting ties': 'les liens durables',
  'the authority to make things right': 'la latitude pour arranger les choses',
  'being genuine at work': 'l’authenticité au travail',
  'being known as a person': 'la connaissance de chaque personne',
  'being heard': 'l’écoute ressentie',
  'living the stated values': 'la mise en pratique des valeurs affichées',
  'customers before targets': 'les clients avant les objectifs',
  'leaders as models': 'l’exemplarité des responsables',
  'Cognitive interviews': 'Entretiens cognitifs',
  'Eight to twelve people of two kinds of job say aloud how they understand each question.':
    'Huit à douze personnes de deux types de métier disent à voix haute comment elles comprennent chaque question.',
  'Nine factors, or fewer': 'Neuf facteurs, ou moins',
  'A confirmatory factor analysis of the pilot tests nine factors against one, against manager and company, and against a factor of reversed wording.':
    'Une analyse factorielle confirmatoire du pilote teste neuf facteurs contre un seul, contre responsable et entreprise, et contre un facteur de formulation inversée.',
  'The same for everybody': 'La même chose pour tout le monde',
  'The questions measure the same in every kind of job and in every language.':
    'Les questions mesurent la même chose dans chaque type de métier et dans chaque langue.',
  'Agreement with a validated scale': 'Accord avec une échelle validée',
  'Feeling heard goes together with the Feeling Heard Scale (Roos et al. 2023) in the same people.':
    '« Écoute ressentie » va de pair avec la Feeling Heard Scale (Roos et al. 2023) chez les mêmes personnes.',
  'No wave that asked the whole bank has closed yet.':
    'Aucune vague ayant posé toutes les questions n’est encore close.',
  'Pilot of the whole bank': 'Pilote de toutes les questions',
  'At least {people} people in at least {units} units answer the whole bank, every construct in full.':
    'Au moins {people} personnes dans au moins {units} unités répondent à toutes les questions, chaque dimension en entier.',
  'people who answered it in full': 'personnes y ayant répondu en entier',
  'units or groups of units': 'unités ou groupes d’unités',
  'Every construct was answered in full by about {people} people or more, in {groups} groups large enough to be counted.':
    'Environ {people} personnes ou plus ont répondu à chaque dimension en entier, dans {groups} groupes assez grands pour compter.',
  'Every question belongs to its measure': 'Chaque question relève de sa dimension',
  'Each question goes with the others of its construct, at {least} or more; what does not is rewritten or dropped.':
    'Chaque question va de pair avec les autres de sa dimension, à {least} ou plus ; sinon, elle est réécrite ou retirée.',
  questions: 'questions',
  '{good} of {all} questions do.': 'C’est le cas de {good} questions sur {all}.',
  '{good} of {all} questions do; to be looked at: {weak}.':
    'C’est le cas de {good} questions sur {all} ; à examiner : {weak}.',
  'Reliable measures': 'Dimensions fiables',
  'Omega is {least} or more for each construct.':
    'Oméga est de {least} ou plus pour chaque dimension.',
  constructs: 'dimensions',
  '{good} of {all} constructs reach it.': 'seuil atteint par {good} des {all} dimensions.',
  'Units differ': 'Les unités diffèrent',
  'At least {share} % of the spread between people lies between units (an ICC(1) of {least}), for each construct.':
    'Au moins {share} % de la dispersion entre personnes se situe entre les unités (un ICC(1) de {least}), pour chaque dimension.',
  'No wave has closed yet.': 'Aucune vague n’est encore close.',
  'It shows at the customer': 'Cela se voit chez le client',
  'At least one registered hypothesis about customers is supported.':
    'Au moins une hypothèse enregistrée sur les clients est étayée.',
  'hypotheses supported': 'hypothèses étayées',
  'No registered hypothesis has an answer yet.':
    'Aucune hypothèse enregistrée n’a encore de réponse.',
  'One of {all} hypotheses has an answer.': 'Une hypothèse sur {all} a une réponse.',
  '{good} of {all} hypotheses have an answer.':
    'hypothèses ayant une réponse\u202f: {good} sur {all}.',
  'None is supported.': 'Aucune n’est étayée.',
  'One is supported.': 'Une est étayée.',
  '{supported} are supported.': 'étayées\u202f: {supported}.',
  'Not done, as far as is recorded here.': 'Pas fait, d’après ce qui est consigné ici.',
  'Whether the {count} questions on {subject} measure one thing cannot be told yet: no wave has asked all of them.':
    'Impossible à dire à ce stade si les {count} questions sur {subject} mesurent une seule chose : aucune vague ne les a toutes posées.',
  'Answers to the {count} questions on {subject} do not vary enough to see whether they measure one thing.':
    'Les réponses aux {count} questions sur {subject} ne varient pas assez pour voir si elles mesurent une seule chose.',
  'Whether the {count} questions on {subject} measure one thing is not told: fewer than 50 people answered all of them.':
    'Il n’est pas dit si les {count} questions sur {subject} mesurent une seule chose : moins de 50 personnes ont répondu à toutes.',
  'The {count} questions on {subject} measure one thing: alpha {value}, {low} to {high}.':
    'Les {count} questions sur {subject} mesurent une seule chose : alpha {value}, de {low} à {high}.',
  'The {count} questions on {subject} seem to measure one thing, but it could be less than it takes: alpha {value}, {low} to {high}.':
    'Les {count} questions sur {subject} semblent mesurer une seule chose, mais cela pourrait ne pas suffire : alpha {value}, de {low} à {high}.',
  'The {count} questions on {subject} measure one thing only loosely: alpha {value}, {low} to {high}.':
    'Les {count} questions sur {subject} ne mesurent une seule chose que de façon lâche : alpha {value}, de {low} à {high}.',
  'Fewer than {people} people answered all of them, so this may still move.':
    'Moins de {people} personnes ont répondu à toutes : cela peut donc encore changer.',
  'The {count} questions on {subject} do not measure one thing well enough: alpha {value}, {low} to {high}.':
    'Les {count} questions sur {subject} ne mesurent pas assez bien une seule chose : alpha {value}, de {low} à {high}.',
  'Whether units differ on it is told once a wave has closed.':
    'Si les unités diffèrent sur ce point, on le saura dès qu’une vague sera close.',
  'People of one unit answer too much alike to compare units.':
    'Les personnes d’une même unité répondent de façon trop semblable pour comparer les unités.',
  'Too few people answered to compare units.':
    'Trop peu de personnes ont répondu pour comparer les unités.',
  'Units do not differ on it more than chance would make them: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Les unités n’y diffèrent pas plus que le hasard ne le ferait : {share} % de la dispersion entre personnes se situe entre les unités (de {low} % à {high} %).',
  'Units differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Les unités y diffèrent : {share} % de la dispersion entre personnes se situe entre les unités (de {low} % à {high} %).',
  'Units hardly differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Les unités n’y diffèrent guère : {share} % de la dispersion entre personnes se situe entre les unités (de {low} % à {high} %).',
  'Comparing units takes ten groups that are large enough to be shown; there are none.':
    'Comparer des unités demande dix groupes assez grands pour être affichés ; il n’y en a aucun.',
  'Comparing units takes ten groups that are large enough to be shown; there is one.':
    'Comparer des unités demande dix groupes assez grands pour être affichés ; il y en a un.',
  'Comparing units takes ten groups that are large enough to be shown; there are {groups}.':
    'Comparer des unités demande dix groupes assez grands pour être affichés ; il y en a {groups}.',
  'One wave tells them apart well enough: the mean of a unit is reliable to {value}, {low} to {high}.':
    'Une vague suffit à les distinguer : la moyenne d’une unité est fiable à {value}, de {low} à {high}.',
  'One wave is too little to rank them: the mean of a unit is reliable to {value}, {low} to {high}, and {needed} is needed.':
    'Une vague ne suffit pas à les classer : la moyenne d’une unité est fiable à {value}, de {low} à {high}, et il faut {needed}.',
  'How far people of the same unit agree is not told: that takes ten groups in which enough people answered each of its questions.':
    'On ne dit pas à quel point les personnes d’une même unité s’accordent\u202f: il faut pour cela dix groupes où assez de personnes ont répondu à chacune de ses questions.',
  'People of the same unit see it much alike.':
    'Les personnes d’une même unité voient les choses de façon assez semblable.',
  'People of the same unit see it differently, so its mean hides much.':
    'Les personnes d’une même unité voient les choses différemment : sa moyenne cache donc beaucoup.',
};
