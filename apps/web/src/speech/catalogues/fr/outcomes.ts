import type { Catalogue } from '@throughline/speech';

/** Outcomes. */
export const outcomes: Catalogue = {
  'No single answers are kept at the moment.':
    'Aucune réponse individuelle n’est conservée en ce moment.',
  '{first} to {last}': '{first} à {last}',
  '{count} single answers are kept, of {when}, from {sources}.': {
    one: '{count} réponse individuelle est conservée ; période : {when}, source : {sources}.',
    other: '{count} réponses individuelles sont conservées ; période : {when}, source : {sources}.',
  },
  '{count} answers were deleted on {instant}.': {
    one: '{count} réponse a été supprimée le {instant}.',
    other: '{count} réponses ont été supprimées le {instant}.',
  },
  Set: 'Définir',
  'Within an hour after that, the single answers of the period go for good: day, answer, and what told customers apart. The figures that they made stay, with their n and spread, and studies do not change. Customers are never stored by name or number, only as a keyed hash.':
    'Dans l’heure qui suit, les réponses individuelles de la période disparaissent définitivement : jour, réponse, et ce qui distinguait les clients entre eux. Les chiffres qui en sont issus restent, avec leur n et leur dispersion, et les études ne changent pas. Les clients ne sont jamais enregistrés par nom ou numéro, seulement sous forme d’empreinte à clé.',
  'Days that answers are kept after their period has ended':
    'Jours de conservation des réponses après la fin de leur période',
  'Figures of units and periods that the answers make: {figures}.':
    'Chiffres d’unités et de périodes issus des réponses : {figures}.',
  'Without an identifier, answers cannot be known again one by one: the file takes the place of all answers of {source} to its metrics, in its periods and units.':
    'Sans identifiant, les réponses ne peuvent pas être reconnues une à une : le fichier remplace toutes les réponses de {source} à ses indicateurs, dans ses périodes et unités.',
  '{count} answers that are in are not in this file any more, and will be taken out.': {
    one: '{count} réponse présente ne figure plus dans ce fichier et sera retirée.',
    other: '{count} réponses présentes ne figurent plus dans ce fichier et seront retirées.',
  },
  '{count} rows are passed over: single answers of these periods were deleted when their time was over, and the figures stay as they are.':
    {
      one: '{count} ligne est ignorée : les réponses individuelles de ces périodes ont été supprimées à leur échéance, et les chiffres restent tels quels.',
      other:
        '{count} lignes sont ignorées : les réponses individuelles de ces périodes ont été supprimées à leur échéance, et les chiffres restent tels quels.',
    },
  '{source} has answers for {count} figures of this file as well. Both are counted together: if they are the same answers, name the source alike.':
    {
      one: '{source} a aussi des réponses pour {count} chiffre de ce fichier. Les deux sont comptées ensemble : si ce sont les mêmes réponses, donnez le même nom à la source.',
      other:
        '{source} a aussi des réponses pour {count} chiffres de ce fichier. Les deux sont comptées ensemble : si ce sont les mêmes réponses, donnez le même nom à la source.',
    },
  'The answers take the place of {count} figures that came without them': {
    one: 'Les réponses remplacent {count} chiffre arrivé sans elles',
    other: 'Les réponses remplacent {count} chiffres arrivés sans elles',
  },
  'A figure and its own answers are never counted together. Until this is ticked, their rows are refused.':
    'Un chiffre et ses propres réponses ne sont jamais comptés ensemble. Tant que cette case n’est pas cochée, leurs lignes sont refusées.',
  'Units by periods': 'Unités par période',
  '{unit}, {period}: {coverage}': '{unit}, {period} : {coverage}',
  '{count} earlier periods are not shown.': {
    one: '{count} période antérieure n’est pas affichée.',
    other: '{count} périodes antérieures ne sont pas affichées.',
  },
  Coverage: 'Couverture',
  'What is there and what is missing, on one calendar: a wave belongs to the period that holds the middle of its window, a figure to the period of its own middle.':
    'Ce qui est là et ce qui manque, sur un seul calendrier : une vague appartient à la période qui contient le milieu de sa fenêtre, un chiffre à celle de son propre milieu.',
  'Nothing to set side by side yet': 'Rien à mettre en regard pour l’instant',
  'Units appear here with their first closed wave, or their first outcome.':
    'Les unités apparaissent ici avec leur première vague close ou leur premier résultat client.',
  'Metric beside the scores': 'Indicateur à côté des scores',
  'Where the answers come from': 'D’où viennent les réponses',
  'A later file of the same source corrects these answers; one of another is counted beside them.':
    'Un fichier ultérieur de la même source corrige ces réponses ; celui d’une autre source est compté en plus.',
  '{name} counts from': '{name} compte à partir de',
  'Answers go from {low} to {high}. The figure is the share of customers who gave this answer or a higher one.':
    'Les réponses vont de {low} à {high}. Le chiffre est la part des clients qui ont donné cette réponse ou une plus élevée.',
  'no column': 'aucune colonne',
  'column {number}': 'colonne {number}',
  '{examples} (a guess)': '{examples} (supposé)',
  'Time of the answer': 'Moment de la réponse',
  'Choose a metric': 'Choisir un indicateur',
  'Point, as in 81.5': 'Point, comme dans 81.5',
  'Comma, as in 81,5': 'Virgule, comme dans 81,5',
  'Day first: 3/4 is 3 April': 'Le jour d’abord : 3/4 est le 3 avril',
  'Month first: 3/4 is 4 March': 'Le mois d’abord : 3/4 est le 4 mars',
  'Metric of all rows': 'Indicateur de toutes les lignes',
  'Period of all rows': 'Période de toutes les lignes',
  'For example 2026-03, 2026-Q1 or March 2026.': 'Par exemple 2026-03, 2026-Q1 ou mars 2026.',
  'Decimal mark': 'Séparateur décimal',
  'Order in dates': 'Ordre dans les dates',
  'Length of periods': 'Durée des périodes',
  'Years and quarters begin in': 'Les années et trimestres commencent en',
  'A fiscal year has the name of the year in which it ends.':
    'Un exercice porte le nom de l’année où il se termine.',
  '{added} that it added will be taken away, and {changed} that it changed put back. Studies are computed again. The file can be imported once more.':
    'Ce qu’il a ajouté ({added}) sera retiré, et ce qu’il a modifié ({changed}) sera rétabli. Les études sont recalculées. Le fichier peut être importé de nouveau.',
  '{count} values': { one: '{count} valeur', other: '{count} valeurs' },
  '{count} single answers that it wrote will be taken away, and those that it replaced put back, as far as they are still kept.':
    {
      one: '{count} réponse individuelle qu’il a écrite sera retirée, et celles qu’il a remplacées rétablies, pour autant qu’elles soient encore conservées.',
      other:
        '{count} réponses individuelles qu’il a écrites seront retirées, et celles qu’il a remplacées rétablies, pour autant qu’elles soient encore conservées.',
    },
  File: 'Fichier',
  'When, and by whom': 'Quand, et par qui',
  Undo: 'Annuler',
  '{count} single answers': {
    one: '{count} réponse individuelle',
    other: '{count} réponses individuelles',
  },
  'undone {instant}': 'annulé le {instant}',
  Imports: 'Imports',
  'Undo the import of {file}': 'Annuler l’import de {file}',
  'Undo the import of {file}?': 'Annuler l’import de {file} ?',
  'Undo the import': 'Annuler l’import',
  '{text} as {period}': '{text} comme {period}',
  'Periods are read so: {readings} and so on.':
    'Les périodes sont lues ainsi : {readings}, et ainsi de suite.',
  'Periods are read so: {readings}.': 'Les périodes sont lues ainsi : {readings}.',
  'Times are read so: {readings} and so on.':
    'Les moments sont lus ainsi : {readings}, et ainsi de suite.',
  'Times are read so: {readings}.': 'Les moments sont lus ainsi : {readings}.',
  '{file} can be imported. Nothing has been written yet.':
    '{file} peut être importé. Rien n’a encore été écrit.',
  'What {file} would do. Nothing has been written yet.':
    'Ce que ferait {file}. Rien n’a encore été écrit.',
  'One metric is not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Un indicateur n’est pas connu ici : toute valeur est acceptée, plus haut est considéré comme meilleur, et la précision requiert l’écart type. Indiquez ce qu’il est, ou importez-le tel quel.',
  'Some metrics are not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Certains indicateurs ne sont pas connus ici : toute valeur est acceptée, plus haut est considéré comme meilleur, et la précision requiert l’écart type. Indiquez ce qu’ils sont, ou importez-les tels quels.',
  'State what {name} is': 'Indiquer ce qu’est {name}',
  'What moves': 'Ce qui change',
  Before: 'Avant',
  After: 'Après',
  'taken away': 'retirée',
  '{count} more values move.': {
    one: '{count} autre valeur change.',
    other: '{count} autres valeurs changent.',
  },
  'Correct how the file is read above, or the file itself. Rows are counted as a spreadsheet counts them.':
    'Corrigez ci-dessus la lecture du fichier, ou le fichier lui-même. Les lignes sont comptées comme dans un tableur.',
  'Values that move': 'Valeurs qui changent',
  '{count} units were found by key.': {
    one: '{count} unité a été trouvée par sa clé.',
    other: '{count} unités ont été trouvées par leur clé.',
  },
  '{count} names are not known: say which unit is meant, or leave the rows out.': {
    one: '{count} nom n’est pas connu : indiquez l’unité visée, ou écartez les lignes.',
    other: '{count} noms ne sont pas connus : indiquez l’unité visée, ou écartez les lignes.',
  },
  'These were found by name, or as you matched them.':
    'Celles-ci ont été trouvées par leur nom, ou selon vos correspondances.',
  'In the file': 'Dans le fichier',
  Rows: 'Lignes',
  'Unit here': 'Unité ici',
  'By name': 'Par le nom',
  'Which one?': 'Laquelle ?',
  'Leave its rows out': 'Écarter ses lignes',
  '{count} more names are not listed.': {
    one: '{count} autre nom n’est pas listé.',
    other: '{count} autres noms ne sont pas listés.',
  },
  'Units by name': 'Unités par nom',
  'The unit that {name} is': 'L’unité que désigne {name}',
  'It could be': 'Cela pourrait être',
  '{count} metrics seem to be written on another scale:': {
    one: '{count} indicateur semble exprimé sur une autre échelle :',
    other: '{count} indicateurs semblent exprimés sur une autre échelle :',
  },
  '{count} values are far from the unit’s other periods:': {
    one: '{count} valeur est loin des autres périodes de l’unité :',
    other: '{count} valeurs sont loin des autres périodes de l’unité :',
  },
  '{count} n are four times above or below what the unit usually has:': {
    one: '{count} n est quatre fois au-dessus ou au-dessous de ce que l’unité a d’habitude :',
    other: '{count} n sont quatre fois au-dessus ou au-dessous de ce que l’unité a d’habitude :',
  },
  '{count} standard deviations are wider than the range allows:': {
    one: '{count} écart type est plus large que la plage ne le permet :',
    other: '{count} écarts types sont plus larges que la plage ne le permet :',
  },
  '{count} values are no whole number of customers out of n, as in weighted figures:': {
    one: '{count} valeur ne correspond pas à un nombre entier de clients sur n, comme dans des chiffres pondérés :',
    other:
      '{count} valeurs ne correspondent pas à un nombre entier de clients sur n, comme dans des chiffres pondérés :',
  },
  'Worth a look': 'À vérifier',
  'Nothing of this keeps the file from being imported, and nothing is changed in it.':
    'Rien de cela n’empêche l’import du fichier, et rien n’y est modifié.',
  'row {row}: {text}': 'ligne {row} : {text}',
  'and {count} more': { one: 'et {count} de plus', other: 'et {count} de plus' },
  'Higher is better': 'Plus haut, c’est mieux',
  'Lower is better': 'Plus bas, c’est mieux',
  'State the metric': 'Définir l’indicateur',
  'A metric of your own': 'Un indicateur à vous',
  'Values outside the range are refused; the direction and the kind of figure go into every study.':
    'Les valeurs hors de la plage sont refusées ; le sens et le type de chiffre entrent dans chaque étude.',
  'Name in files': 'Nom dans les fichiers',
  'What the metric column of a file says. Upper and lower case are the same.':
    'Ce que dit la colonne de l’indicateur d’un fichier. Majuscules et minuscules sont équivalentes.',
  'Name on screen': 'Nom à l’écran',
  'Kind of figure': 'Type de chiffre',
  'Lowest value': 'Valeur la plus basse',
  'empty: open': 'vide : ouvert',
  'Highest value': 'Valeur la plus haute',
  Direction: 'Sens',
  'Unit of the values': 'Unité de mesure des valeurs',
  'may be empty': 'peut rester vide',
  minutes: 'minutes',
  '{first} to {last} ({count})': '{first} à {last} ({count})',
  unknown: 'inconnue',
  'unknown for {count}': 'inconnue pour {count}',
  Range: 'Plage',
  'Better is': 'Mieux si',
  Precision: 'Précision',
  Periods: 'Périodes',
  Values: 'Valeurs',
  Change: 'Modifier',
  'not stated': 'non défini',
  higher: 'plus haut',
  lower: 'plus bas',
  'State it': 'Définir',
  'Metrics that are in': 'Indicateurs présents',
  'State the range and direction of {name}': 'Définir la plage et le sens de {name}',
  'Values by unit': 'Valeurs par unité',
  'precision unknown': 'précision inconnue',
  '95 % interval': 'Intervalle à 95 %',
  'Std. deviation': 'Écart type',
  'Where n is missing, or a mean has no standard deviation, the precision is unknown and studies treat it so.':
    'Là où n manque, ou quand une moyenne n’a pas d’écart type, la précision est inconnue et les études la traitent comme telle.',
  'The precision of these values is unknown: n is missing, or a mean has no standard deviation. Studies treat them so.':
    'La précision de ces valeurs est inconnue : n manque, ou une moyenne n’a pas d’écart type. Les études les traitent comme telles.',
  'This very file was imported on {instant} by {name}. What has changed since would be set back; otherwise nothing changes.':
    'Ce même fichier a été importé le {instant} par {name}. Ce qui a changé depuis serait rétabli ; sinon, rien ne change.',
  'This very file was imported on {instant}. What has changed since would be set back; otherwise nothing changes.':
    'Ce même fichier a été importé le {instant}. Ce qui a changé depuis serait rétabli ; sinon, rien ne change.',
  'Download the template': 'Télécharger le modèle',
  'everything that is in': 'tout ce qui est présent',
  'Reading {file} …': 'Lecture de {file}…',
  'A file with these columns was imported before; it is read the same way.':
    'Un fichier avec ces colonnes a déjà été importé ; il est lu de la même façon.',
  'How the file is read': 'Comment le fichier est lu',
  'Checking every row …': 'Vérification de chaque ligne…',
  'Import {count} rows': { one: 'Importer {count} ligne', other: 'Importer {count} lignes' },
  'CSV or Excel file of outcomes': 'fichier CSV ou Excel de résultats clients',
  'Columns in any order and language: unit, period, metric, value, n and standard deviation; or a row for each answer of a customer: unit, time, metric, value, and customer and identifier where there are any. {template} or {everything}.':
    'Colonnes dans n’importe quel ordre et n’importe quelle langue : unité, période, indicateur, valeur, n et écart type ; ou une ligne par réponse d’un client : unité, moment, indicateur, valeur, ainsi que client et identifiant s’il y en a. {template} ou {everything}.',
  Sheet: 'Feuille',
  'A row is': 'Une ligne est',
  'What customers say and do, by unit and period: satisfaction, recommendation, ease, retention, or a measure of your own.':
    'Ce que disent et font les clients, par unité et par période : satisfaction, recommandation, facilité, fidélité, ou une mesure qui vous est propre.',
  'Import a file below: a row for each unit, period and metric, with the value and how many customers stand behind it, or a row for each answer of a customer.':
    'Importez un fichier ci-dessous : une ligne par unité, période et indicateur, avec la valeur et le nombre de clients qui la fondent, ou une ligne par réponse d’un client.',
  'An administrator brings them in from a file.': 'L’administration les importe depuis un fichier.',
  Metrics: 'Indicateurs',
  'All of a file or nothing. The same file twice changes nothing; a corrected file changes what it corrects, and any import can be undone.':
    'Tout le fichier ou rien. Le même fichier deux fois ne change rien ; un fichier corrigé change ce qu’il corrige, et tout import peut être annulé.',
  'What was imported': 'Ce qui a été importé',
  'How long single answers are kept': 'Durée de conservation des réponses individuelles',
  'What single customers answered is needed to correct a figure, and for nothing after that.':
    'Ce que chaque client a répondu sert à corriger un chiffre, et à rien d’autre ensuite.',
  'Rows in the file': 'Lignes dans le fichier',
  'The same': 'Identiques',
  'Taken out': 'Retirées',
  'Passed over': 'Ignorées',
  'Left out': 'Écartées',
  Refused: 'Refusées',
  'What the file does': 'Ce que fait le fichier',
  'scores and outcome': 'scores et résultat client',
  'scores, no outcome': 'scores, pas de résultat client',
  'outcome, no scores': 'résultat client, pas de scores',
  'asked, too few answers to show; no outcome':
    'interrogé, trop peu de réponses pour afficher ; pas de résultat client',
  'asked, too few answers to show; outcome':
    'interrogé, trop peu de réponses pour afficher ; résultat client',
  nothing: 'rien',
  '{both} of {count} cells have both scores and an outcome.': {
    one: '{both} case sur {count} a à la fois des scores et un résultat client.',
    other: '{both} cases sur {count} ont à la fois des scores et un résultat client.',
  },
  '{units}; {periods}.': '{units} ; {periods}.',
  '{count} units have both in two days or more (a verdict needs {needed})': {
    one: '{count} unité a les deux sur deux jours ou plus (un verdict en requiert {needed})',
    other: '{count} unités ont les deux sur deux jours ou plus (un verdict en requiert {needed})',
  },
  '{count} units have both in two weeks or more (a verdict needs {needed})': {
    one: '{count} unité a les deux sur deux semaines ou plus (un verdict en requiert {needed})',
    other:
      '{count} unités ont les deux sur deux semaines ou plus (un verdict en requiert {needed})',
  },
  '{count} units have both in two months or more (a verdict needs {needed})': {
    one: '{count} unité a les deux sur deux mois ou plus (un verdict en requiert {needed})',
    other: '{count} unités ont les deux sur deux mois ou plus (un verdict en requiert {needed})',
  },
  '{count} units have both in two quarters or more (a verdict needs {needed})': {
    one: '{count} unité a les deux sur deux trimestres ou plus (un verdict en requiert {needed})',
    other:
      '{count} unités ont les deux sur deux trimestres ou plus (un verdict en requiert {needed})',
  },
  '{count} units have both in two years or more (a verdict needs {needed})': {
    one: '{count} unité a les deux sur deux années ou plus (un verdict en requiert {needed})',
    other: '{count} unités ont les deux sur deux années ou plus (un verdict en requiert {needed})',
  },
  '{count} days hold any such unit (a verdict needs {needed})': {
    one: '{count} jour compte au moins une telle unité (un verdict en requiert {needed})',
    other: '{count} jours comptent au moins une telle unité (un verdict en requiert {needed})',
  },
  '{count} weeks hold any such unit (a verdict needs {needed})': {
    one: '{count} semaine compte au moins une telle unité (un verdict en requiert {needed})',
    other: '{count} semaines comptent au moins une telle unité (un verdict en requiert {needed})',
  },
  '{count} months hold any such unit (a verdict needs {needed})': {
    one: '{count} mois compte au moins une telle unité (un verdict en requiert {needed})',
    other: '{count} mois comptent au moins une telle unité (un verdict en requiert {needed})',
  },
  '{count} quarters hold any such unit (a verdict needs {needed})': {
    one: '{count} trimestre compte au moins une telle unité (un verdict en requiert {needed})',
    other: '{count} trimestres comptent au moins une telle unité (un verdict en requiert {needed})',
  },
  '{count} years hold any such unit (a verdict needs {needed})': {
    one: '{count} année compte au moins une telle unité (un verdict en requiert {needed})',
    other: '{count} années comptent au moins une telle unité (un verdict en requiert {needed})',
  },
  'Standard deviation': 'Écart type',
  Customer: 'Client',
  'Identifier of the answer': 'Identifiant de la réponse',
  'The figure of a unit and period': 'Le chiffre d’une unité et d’une période',
  'What one customer answered': 'La réponse d’un client',
  '{count} added': { one: '{count} ajouté', other: '{count} ajoutés' },
  '{count} changed': { one: '{count} modifié', other: '{count} modifiés' },
  '{count} taken away, as no answer is left for them': {
    one: '{count} retiré, car aucune réponse ne le fonde plus',
    other: '{count} retirés, car aucune réponse ne les fonde plus',
  },
  'none of them moves': 'aucun d’eux ne change',
  'cells parted by commas': 'cellules séparées par des virgules',
  'cells parted by semicolons': 'cellules séparées par des points-virgules',
  'cells parted by tabs': 'cellules séparées par des tabulations',
  'cells parted by bars': 'cellules séparées par des barres verticales',
  'cells parted by {delimiter}': 'cellules séparées par {delimiter}',
  '{count} rows': { one: '{count} ligne', other: '{count} lignes' },
  'sheet {name}': 'feuille {name}',
  workbook: 'classeur',
  'The numbers do not say whether 1,234 is a thousand or one and a bit. Look at the decimal mark below.':
    'Les nombres ne disent pas si 1,234 vaut un millier ou un peu plus de un. Vérifiez le séparateur décimal ci-dessous.',
  'The file does not say whether a row is the figure of a unit and day, or what one customer answered. Look at what a row is below.':
    'Le fichier ne dit pas si une ligne est le chiffre d’une unité et d’un jour, ou la réponse d’un client. Vérifiez ci-dessous ce qu’est une ligne.',
  'The dates do not say whether the day or the month comes first. Look at the order below.':
    'Les dates ne disent pas si le jour ou le mois vient en premier. Vérifiez l’ordre ci-dessous.',
  'n {value}': 'n {value}',
  'sd {value}': 'é.-t. {value}',
  'As they are written': 'Telles qu’elles sont écrites',
  Weeks: 'Semaines',
  Months: 'Mois',
  Quarters: 'Trimestres',
  Years: 'Années',
  'share of n, in per cent': 'part de n, en pour cent',
  'net score of n, −100 to 100': 'score net de n, de −100 à 100',
  'events per 1,000 of n': 'événements pour 1 000 de n',
  'mean of n with its standard deviation': 'moyenne de n avec son écart type',
  'from {low}': 'à partir de {low}',
  open: 'ouverte',
  'up to {high}': 'jusqu’à {high}',
};
