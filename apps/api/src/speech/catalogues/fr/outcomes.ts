import type { Catalogue } from '@throughline/speech';

/** Outcomes, imports and feeds. */
export const outcomes: Catalogue = {
  'send the lines as application/x-ndjson, one JSON object each':
    'envoyez les lignes en application/x-ndjson, un objet JSON par ligne',
  'there is no line': 'il n’y a aucune ligne',
  '{reason}. Name each push, so that it can be sent again without harm.':
    '{reason}. Nommez chaque envoi, afin qu’il puisse être répété sans dommage.',
  "Something else was pushed as '{key}' before. Give this push an Idempotency-Key of its own.":
    'Autre chose a déjà été envoyé sous « {key} ». Donnez à cet envoi son propre Idempotency-Key.',
  "this key is not for the metric '{metric}'":
    'cette clé ne vaut pas pour l’indicateur « {metric} »',
  'there is no line to bring in': 'il n’y a aucune ligne à importer',
  'the line is not one JSON object': 'la ligne n’est pas un objet JSON unique',
  'Too many answers at once. Send this one again.':
    'Trop de réponses à la fois. Renvoyez celle-ci.',
  'There is no such webhook.': 'Ce webhook n’existe pas.',
  'The signature does not fit: is the secret the one shown here?':
    'La signature ne correspond pas : le secret est-il bien celui affiché ici ?',
  'points of recommendation': 'des points de recommandation',
  'a share': 'une part',
  'a mean': 'une moyenne',
  'a rate of events': 'un taux d’événements',
  '{metric} is {kind}, not {other}.': '{metric} : {kind}, et non {other}.',
  '{metric} goes from {range}.': '{metric} a pour plage de valeurs : {range}.',
  '{metric} of {period} is known for this unit from a customer pulse; leave the row out of the file':
    '{metric} pour {period} est déjà connu pour cette unité par une enquête pulse clients ; retirez la ligne du fichier',
  'single answers make this figure; correct them, undo their import, or leave this row out':
    'ce chiffre est fait de réponses individuelles ; corrigez-les, annulez leur import ou omettez cette ligne',
  "there are no figures for '{metric}'": 'il n’y a pas de chiffres pour « {metric} »',
  "there are no figures for '{metric}'.": 'Il n’y a pas de chiffres pour « {metric} ».',
  '{n} is not a number of customers': '{n} n’est pas un nombre de clients',
  'the same unit, metric and period stand in row {row}':
    'les mêmes unité, indicateur et période figurent à la ligne {row}',
  'There is no such import.': 'Cet import n’existe pas.',
  'This import was undone before.': 'Cet import a déjà été annulé.',
  "'{file}' has changed {count} of its answers since. Undo that import first.":
    '« {file} » a modifié depuis {count} de ses réponses. Annulez d’abord cet autre import.',
  "'{file}' has changed {count} of its figures since. Undo that import first.":
    '« {file} » a modifié depuis {count} de ses chiffres. Annulez d’abord cet autre import.',
  'Answers that came through a webhook have changed {count} of its figures since, so it can no longer be undone.':
    'Des réponses arrivées par un webhook ont modifié depuis {count} de ses chiffres ; il ne peut donc plus être annulé.',
  'This file is not here any more. Choose it again.':
    'Ce fichier n’est plus là. Choisissez-le de nouveau.',
  'is empty': 'est vide',
  '{day} has not come yet': '{day} n’est pas encore passé',
  'makes more than {limit} figures of units and periods; choose longer periods':
    'produit plus de {limit} chiffres d’unités et de périodes ; choisissez des périodes plus longues',
  '{cell} is below 0, and no standard deviation is':
    '{cell} est inférieur à 0, ce qu’un écart-type n’est jamais',
  '{cell} is a {length}, while row {row} has a {other}; choose one length for all':
    '{cell} est une période de type « {length} », la ligne {row} de type « {other} » ; choisissez une seule longueur pour toutes',
  'says again what row {row} says: the same unit, period and metric':
    'répète la ligne {row} : mêmes unité, période et indicateur',
  'says again what row {row} says: the same unit, period and metric. {names} are all {unit}: make one row of them, or leave all but one out':
    'répète la ligne {row} : mêmes unité, période et indicateur. {names} désignent tous {unit} : faites-en une seule ligne, ou ne gardez que l’une d’elles',
  '{listed} and {others} more': '{listed} et {others} de plus',
  'figures are kept under {names}. Undo one of the imports, and bring its figures in under one spelling.':
    'des chiffres sont conservés sous {names}. Annulez l’un des imports et réimportez ses chiffres sous une seule graphie.',
  "'{code}' is known to the product; its range and direction stand.":
    '« {code} » est connu du produit ; sa plage et son sens sont fixés.',
  "'{code}' names a construct. Choose another code.":
    '« {code} » désigne une dimension. Choisissez un autre code.',
  'a value of {value} is in, outside the range from {range}. Widen the range, or correct the value first.':
    'une valeur de {value} est présente, hors de la plage ({range}). Élargissez la plage, ou corrigez d’abord la valeur.',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
  year: 'année',
  number: 'numéro',
  '{cell} is not written with a decimal point': '{cell} n’est pas écrit avec un point décimal',
  '{cell} is not written with a decimal comma': '{cell} n’est pas écrit avec une virgule décimale',
  '{value} is no answer to the question of the {name}, which goes from 0 to 10':
    '{value} n’est pas une réponse à la question du {name}, qui va de 0 à 10',
  '{value} is neither yes (1) nor no (0): say from which answer on a customer counts for {name}':
    '{value} n’est ni oui (1) ni non (0) : indiquez à partir de quelle réponse un client compte pour {name}',
  '{cell} is not a number of events of one customer':
    '{cell} n’est pas un nombre d’événements d’un client',
  'there is no such column': 'cette colonne n’existe pas',
  'no column was chosen for it': 'aucune colonne n’a été choisie pour cela',
  'choose its column, or one period for the whole file':
    'choisissez sa colonne, ou une période pour tout le fichier',
  'choose its column, or one metric for the whole file':
    'choisissez sa colonne, ou un indicateur pour tout le fichier',
  'is not a name': 'n’est pas un nom',
  'is left out': 'est laissé de côté',
  '{count} units are called {cell}; choose one of them':
    '{count} unités s’appellent {cell} ; choisissez l’une d’elles',
  'there is no unit with the key or the name {cell}; if it was renamed or merged, choose the unit that goes on in its place':
    'il n’existe pas d’unité dont la clé ou le nom est {cell} ; si elle a été renommée ou fusionnée, choisissez l’unité qui lui succède',
  '{low} to {high}': '{low} à {high}',
  'any to {high}': 'jusqu’à {high}',
  'any to any': 'sans limite',
  '{low} to any': 'à partir de {low}',
  '{value} is outside the range of {name} ({range})':
    '{value} est hors de la plage de {name} ({range})',
  'has the identifier of row {row} for the same metric':
    'porte l’identifiant de la ligne {row} pour le même indicateur',
  '{metric} of {unit} in {period} is in as a figure without its answers; say that the answers take its place, or leave these rows out':
    '{metric} de {unit} pour {period} est déjà là comme chiffre sans ses réponses ; indiquez que les réponses le remplacent, ou omettez ces lignes',
  'answers to {metric} are kept by {length}; choose that as the length of periods, or undo their imports':
    'les réponses à {metric} sont conservées par {length} ; choisissez cette longueur de période, ou annulez leurs imports',
  "there is no unit with the key '{key}'; if it was renamed or merged, name the unit that goes on in its place":
    'il n’existe pas d’unité dont la clé est « {key} » ; si elle a été renommée ou fusionnée, indiquez l’unité qui lui succède',
  'the file is larger than {limit} MB; split it, by period for instance':
    'le fichier dépasse {limit} Mo ; divisez-le, par période par exemple',
  '{name} lies between {least} and {most} in every row, and its range is {range}':
    '{name} se situe entre {least} et {most} à chaque ligne, alors que sa plage est : {range}',
  'open to {high}': 'jusqu’à {high}',
  'open to open': 'ouverte',
  '{low} to open': 'à partir de {low}',
  'with the units below it, this row would tell the score of {count} people, and {k} are the fewest that are kept':
    {
      one: 'avec les unités en dessous, cette ligne révélerait le score de {count} personne, et il en faut au moins {k}',
      other:
        'avec les unités en dessous, cette ligne révélerait le score de {count} personnes, et il en faut au moins {k}',
    },
  'n is not given; it is taken only where you state that the source showed no group under {k}':
    'n n’est pas indiqué ; la ligne n’est acceptée que si vous déclarez que la source n’a montré aucun groupe de moins de {k}',
  '{count} people are fewer than {k}': {
    one: '{count} personne, c’est moins que {k}',
    other: '{count} personnes, c’est moins que {k}',
  },
  "There are no past scores of '{measure}' in {period}.":
    'Il n’y a pas de scores antérieurs de « {measure} » pour {period}.',
  'Nothing was changed: {reason}.': 'Rien n’a été modifié : {reason}.',
  "There are no past scores of '{measure}'.": 'Il n’y a pas de scores antérieurs de « {measure} ».',
  "there is no construct '{construct}'.": 'Il n’existe pas de dimension « {construct} ».',
  "'{measure}' is a construct by its name, from 0 to 100, and stands for nothing else.":
    '« {measure} » est par son nom une dimension, de 0 à 100, et ne représente rien d’autre.',
  "the scores of '{measure}' go from {lowest} to {highest}; the scale must hold them.":
    'Les scores de « {measure} » vont de {lowest} à {highest} ; l’échelle doit les contenir.',
  "two measures would stand for {construct} at once, for instance in unit '{unit}' in {period}; let only one of them stand for it":
    'deux mesures représenteraient {construct} à la fois, par exemple dans l’unité « {unit} » pour {period} ; n’en gardez qu’une pour cela',
  'is not the name of a measure': 'n’est pas le nom d’une mesure',
  '{value} is outside {low} to {high}, the scale of {construct} here; a measure on another scale needs a name of its own':
    '{value} sort de l’intervalle de {low} à {high}, l’échelle de {construct} ici ; une mesure sur une autre échelle a besoin de son propre nom',
};
