import type { Catalogue } from '@throughline/speech';

/** The link of scores and outcomes. */
export const linkage: Catalogue = {
  'Correlation r': 'Corrélation r',
  '95\u00a0% interval {interval}': 'Intervalle à 95\u00a0%\u202f: {interval}',
  'n = {count} units': {
    one: 'n = {count} unité',
    other: 'n = {count} unités',
  },
  'Not drawn yet': 'Pas encore établie',
  'Shaded: {low} to {high}, as published for other companies.':
    'En grisé\u202f: {low} à {high}, comme publié pour d’autres entreprises.',
  'From −1 to 1. 0 means that knowing one figure tells nothing about the other.':
    'De −1 à 1. 0 signifie que connaître l’un des chiffres n’apprend rien sur l’autre.',
  'Enough for a verdict ({needed} needed)': 'Assez pour un verdict ({needed} nécessaires)',
  '{missing} more needed for a verdict ({needed})': 'Encore {missing} pour un verdict ({needed})',
  '{missing} more needed to draw a correlation ({needed})':
    'Encore {missing} pour établir une corrélation ({needed})',
  '{count} units have a score but no outcome.': {
    one: '{count} unité a un score mais pas de résultat client.',
    other: '{count} unités ont un score mais pas de résultat client.',
  },
  '{count} units have an outcome but no score.': {
    one: '{count} unité a un résultat client mais pas de score.',
    other: '{count} unités ont un résultat client mais pas de score.',
  },
  'How much evidence': 'Ce dont on dispose',
  'Units with both figures': 'Unités ayant les deux chiffres',
  'Closed waves': 'Vagues closes',
  'What is compared': 'Ce qui est comparé',
  'How people are treated': 'Comment les personnes sont traitées',
  'Customer outcome': 'Résultat client',
  'Outcome period': 'Période du résultat client',
  'In {clear} of {count} waves the link stands clear of zero': {
    one: 'Dans {clear} vague sur {count}, le lien se distingue nettement de zéro',
    other: 'Dans {clear} vagues sur {count}, le lien se distingue nettement de zéro',
  },
  'Correlation by wave with 95 % intervals: {figures}.':
    'Corrélation par vague avec intervalles à 95\u00a0%\u202f: {figures}.',
  'Correlation of {construct} with {outcome} across units, wave by wave, with 95\u00a0% intervals':
    'Corrélation entre {construct} et {outcome} sur l’ensemble des unités, vague par vague, avec intervalles à 95\u00a0%',
  'The correlation wave by wave': 'La corrélation vague par vague',
  'not given': 'non indiqué',
  'Every unit of the chart': 'Toutes les unités du graphique',
  'No unit has both a score and an outcome for this choice.':
    'Aucune unité n’a à la fois un score et un résultat client pour ce choix.',
  'Each point is a unit, with 95\u00a0% intervals both ways: {count} units': {
    one: 'Chaque point est une unité, avec intervalles à 95\u00a0% dans les deux sens\u202f: {count} unité',
    other:
      'Chaque point est une unité, avec intervalles à 95\u00a0% dans les deux sens\u202f: {count} unités',
  },
  'wave {number} of {pulse}': 'vague {number} de {pulse}',
  'outcomes of {period}': 'résultats clients de {period}',
  'Scores are those of wave {number} of {pulse}, closed on {day}.':
    'Les scores sont ceux de la vague {number} de {pulse}, close le {day}.',
  'Scores are those of wave {number} of {pulse}, closed on {day}; outcomes those of {period}.':
    'Les scores sont ceux de la vague {number} de {pulse}, close le {day}\u202f; les résultats clients, ceux de {period}.',
  'There is a newer wave; choose it above.':
    'Il existe une vague plus récente\u202f; choisissez-la ci-dessus.',
  'See every score of this wave': 'Voir tous les scores de cette vague',
  'Fewer than 10 units have both figures.': 'Moins de 10 unités ont les deux chiffres.',
  'Too few units have both figures.': 'Trop peu d’unités ont les deux chiffres.',
  'One of the two figures is the same in every unit.':
    'L’un des deux chiffres est le même dans toutes les unités.',
  'The units lie exactly on a line, and then no interval can be given.':
    'Les unités sont exactement alignées\u202f; dans ce cas, aucun intervalle ne peut être donné.',
  'It cannot be worked out from these figures.':
    'Elle ne peut pas être calculée à partir de ces chiffres.',
  '{construct}, 0 to 100': '{construct}, de 0 à 100',
  'r {r}, 95\u00a0% interval {interval}': 'r {r}, intervalle à 95\u00a0%\u202f: {interval}',
  'the outcome': 'le résultat client',
  outcome: 'résultat client',
  'Scatter of {count} units: {construct} from 0 to 100 across, {outcome} upwards, each with a 95 % interval both ways.':
    {
      one: 'Nuage de points de {count} unité\u202f: {construct} de 0 à 100 en abscisse, {outcome} en ordonnée, avec un intervalle à 95\u00a0% dans les deux sens.',
      other:
        'Nuage de points de {count} unités\u202f: {construct} de 0 à 100 en abscisse, {outcome} en ordonnée, chacune avec un intervalle à 95\u00a0% dans les deux sens.',
    },
  'No correlation is drawn. The table holds every figure.':
    'Aucune corrélation n’est établie. Le tableau contient tous les chiffres.',
  'Correlation {r}, 95 % interval {interval}. The table holds every figure.':
    'Corrélation {r}, intervalle à 95\u00a0%\u202f: {interval}. Le tableau contient tous les chiffres.',
  '{from} and {to}, unit by unit': '{from} et {to}, unité par unité',
  'Where {from} is higher, {to} tends to be higher':
    'Là où le niveau de «\u202f{from}\u202f» est plus élevé, celui de «\u202f{to}\u202f» tend à l’être aussi',
  'Where {from} is higher, {to} tends to be lower':
    'Là où le niveau de «\u202f{from}\u202f» est plus élevé, celui de «\u202f{to}\u202f» tend à être plus bas',
  '{from} and {to} show no clear link': '{from} et {to} ne présentent pas de lien net',
};
