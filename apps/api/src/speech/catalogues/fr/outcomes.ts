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
  'holds letters that are not UTF-8. Save the file as "CSV UTF-8"':
    'contient des lettres qui ne sont pas en UTF-8. Enregistrez le fichier en « CSV UTF-8 »',
  'there is a header and no row below it': 'il y a un en-tête et aucune ligne en dessous',
  'says again what line {line} said: the same unit, period and metric':
    'répète la ligne {line} : mêmes unité, période et indicateur',
  'says again what line {line} said: the same unit, period and construct':
    'répète la ligne {line} : mêmes unité, période et dimension',
  'is missing. The header has nothing': 'manque. L’en-tête est vide',
  'is missing. The header has {names}': 'manque. L’en-tête contient {names}',
  'is missing. The header has {names} and more': 'manque. L’en-tête contient {names} et d’autres',
  'the cells are parted by semicolons. Use commas':
    'les cellules sont séparées par des points-virgules. Utilisez des virgules',
  'the cells are parted by bars. Use commas':
    'les cellules sont séparées par des barres verticales. Utilisez des virgules',
  'the cells are parted by tabs. Use commas':
    'les cellules sont séparées par des tabulations. Utilisez des virgules',
  'stands in the header more than once': 'figure plusieurs fois dans l’en-tête',
  '{cell} is not a number. Where there is no value, leave the row out':
    '{cell} n’est pas un nombre. Là où il n’y a pas de valeur, omettez la ligne',
  '{cell} is not a finite number': '{cell} n’est pas un nombre fini',
  '{cell} carries a percent sign. Write the number alone':
    '{cell} porte un signe de pourcentage. Écrivez le nombre seul',
  '{cell} looks like a date. Spreadsheets turn figures such as 3.5 into dates: format the column as a number, put the figures back and save again':
    '{cell} ressemble à une date. Les tableurs transforment en dates des chiffres comme 3.5 : mettez la colonne au format nombre, rétablissez les chiffres et enregistrez de nouveau',
  '{cell} has a comma. Write decimals with a point and thousands without a mark, as in 1234.5':
    '{cell} contient une virgule. Écrivez les décimales avec un point et les milliers sans séparateur, comme 1234.5',
  '{cell} has marks between its thousands. Write 1234.5 rather than 1 234.5':
    '{cell} a des séparateurs de milliers. Écrivez 1234.5 plutôt que 1 234.5',
  '{cell} begins with a dash. Write a negative number with a hyphen, as in -5':
    '{cell} commence par un tiret. Écrivez un nombre négatif avec un trait d’union, comme -5',
  'is empty. Where there is no value, leave the row out':
    'est vide. Là où il n’y a pas de valeur, omettez la ligne',
  '{cell} is too large to be kept': '{cell} est trop grand pour être conservé',
  '{cell} is too close to zero to be kept': '{cell} est trop proche de zéro pour être conservé',
  '{cell} is not a number': '{cell} n’est pas un nombre',
  '{cell} is not a number of people. Write a whole number from 1, or leave it empty where it is not known':
    '{cell} n’est pas un nombre de personnes. Écrivez un nombre entier à partir de 1, ou laissez vide s’il n’est pas connu',
  '{cell} is below zero, which a standard deviation cannot be':
    '{cell} est inférieur à zéro, ce qu’un écart-type ne peut être',
  '{cell} looks like the serial number by which a spreadsheet stores a date. {howTo}':
    '{cell} ressemble au numéro de série par lequel un tableur enregistre une date. {howTo}',
  '{cell} looks like the serial number by which a spreadsheet stores a date: format the column as a date':
    '{cell} ressemble au numéro de série par lequel un tableur enregistre une date : mettez la colonne au format date',
  '{cell} carries a time of day, and a period is a calendar date at most. {howTo}':
    '{cell} contient une heure, alors qu’une période est au plus une date du calendrier. {howTo}',
  '{cell} looks like a date as a spreadsheet shows it. {howTo}':
    '{cell} ressemble à une date telle qu’un tableur l’affiche. {howTo}',
  '{cell} is not on the calendar. {howTo}': '{cell} ne figure pas au calendrier. {howTo}',
  '{cell} is not a period. {howTo}': '{cell} n’est pas une période. {howTo}',
  'is empty. {howTo}': 'est vide. {howTo}',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31':
    'Écrivez 2026, 2026-Q1, 2026-03, 2026-W05 ou 2026-01-31',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31, or number the periods 1, 2, 3':
    'Écrivez 2026, 2026-Q1, 2026-03, 2026-W05 ou 2026-01-31, ou numérotez les périodes 1, 2, 3',
  '{cell} is a {length}, while the file began with a {other} ("{first}" on line {line}). Keep to one format a file, such as {example}':
    '{cell} est une période de type « {length} », alors que le fichier commence par le type « {other} » ("{first}" à la ligne {line}). Gardez un seul format par fichier, par exemple {example}',
  '{cell} is not a date with a time': '{cell} n’est pas une date avec une heure',
  '{cell} is a {length}, which is longer than a {other}':
    '{cell} est une période de type « {length} », plus longue que le type « {other} »',
  'has {count} cells where the header has {wanted}. A comma inside a cell needs quotes, and decimals need a point.':
    'compte {count} cellules alors que l’en-tête en compte {wanted}. Une virgule dans une cellule exige des guillemets, et les décimales un point.',
  'has {count} cells where the header has {wanted}.':
    'compte {count} cellules alors que l’en-tête en compte {wanted}.',
};
