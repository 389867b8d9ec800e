import type { Catalogue } from '@throughline/speech';

/** Past scores. */
export const pastScores: Catalogue = {
  imported: 'importé',
  '{count} rows would let a group of fewer than {k} people be seen, and are never kept.': {
    one: '{count} ligne laisserait voir un groupe de moins de {k} personnes, et n’est jamais conservée.',
    other:
      '{count} lignes laisseraient voir un groupe de moins de {k} personnes, et ne sont jamais conservées.',
  },
  Row: 'Ligne',
  Reason: 'Raison',
  '{count} more rows are not listed.': {
    one: '{count} autre ligne n’est pas listée.',
    other: '{count} autres lignes ne sont pas listées.',
  },
  'Rows that are left out': 'Lignes écartées',
  '{file} holds rows that may not be kept. Nothing has been written yet.':
    '{file} contient des lignes qui ne peuvent pas être conservées. Rien n’a encore été écrit.',
  'Leave {count} rows out and import the rest': {
    one: 'Écarter {count} ligne et importer le reste',
    other: 'Écarter {count} lignes et importer le reste',
  },
  'Say first where the scores come from.': 'Indiquez d’abord d’où viennent les scores.',
  'Import past scores': 'Importer des scores antérieurs',
  'The same file twice changes nothing; a corrected file changes what it corrects. Units are named by their key.':
    'Le même fichier deux fois ne change rien ; un fichier corrigé change ce qu’il corrige. Les unités sont désignées par leur clé.',
  'Where the scores come from': 'D’où viennent les scores',
  'The tool, and which of its surveys.': 'L’outil, et laquelle de ses enquêtes.',
  'I state that this source showed no group of fewer than {k} people':
    'Je déclare que cette source n’a montré aucun groupe de moins de {k} personnes',
  'Needed only for rows without n. It is kept with your name.':
    'Nécessaire seulement pour les lignes sans n. Conservé avec votre nom.',
  'CSV file of past scores': 'fichier CSV de scores antérieurs',
  'Columns: {columns}; n and sd may be empty.':
    'Colonnes : {columns} ; n et sd peuvent rester vides.',
  'past scores': 'scores antérieurs',
  Source: 'Source',
  'Stated of it': 'Déclaré à son sujet',
  Imported: 'Importé',
  Scores: 'Scores',
  Remove: 'Retirer',
  'no group under {count}': 'aucun groupe sous {count}',
  'Where the scores come from, who imported them, and what was stated of the source.':
    'D’où viennent les scores, qui les a importés, et ce qui a été déclaré de la source.',
  'Imports of past scores': 'Imports de scores antérieurs',
  'Remove the import from {source} of {instant}': 'Retirer l’import de {source} du {instant}',
  'Remove this import?': 'Retirer cet import ?',
  '{count} scores from {source} will be gone, and studies are computed again without them. What this import had corrected is gone too; import the earlier file again to have it back.':
    {
      one: '{count} score de {source} disparaîtra, et les études seront recalculées sans lui. Ce que cet import avait corrigé disparaît aussi ; importez de nouveau le fichier précédent pour le retrouver.',
      other:
        '{count} scores de {source} disparaîtront, et les études seront recalculées sans eux. Ce que cet import avait corrigé disparaît aussi ; importez de nouveau le fichier précédent pour le retrouver.',
    },
  'Remove it': 'Retirer',
  'Each point is a unit: {count} units, imported scores of {period}': {
    one: 'Chaque point est une unité : {count} unité, scores importés de {period}',
    other: 'Chaque point est une unité : {count} unités, scores importés de {period}',
  },
  'Each point is a unit: {count} units, imported scores of {period}, outcomes of {outcomePeriod}': {
    one: 'Chaque point est une unité : {count} unité, scores importés de {period}, résultats clients de {outcomePeriod}',
    other:
      'Chaque point est une unité : {count} unités, scores importés de {period}, résultats clients de {outcomePeriod}',
  },
  'No unit has both an imported score and an outcome for this choice.':
    'Aucune unité n’a à la fois un score importé et un résultat client pour ce choix.',
  'One look at one period is no verdict: hypotheses are tested over time.':
    'Un regard sur une période n’est pas un verdict : les hypothèses sont testées dans le temps.',
  'Imported measure': 'Mesure importée',
  'Its period': 'Sa période',
  '{measure} and the outcome, unit by unit': '{measure} et le résultat client, unité par unité',
  '{measure} and {outcome}, unit by unit': '{measure} et {outcome}, unité par unité',
  'Scatter of {count} units. The table holds every figure.': {
    one: 'Nuage de points de {count} unité. Le tableau contient tous les chiffres.',
    other: 'Nuage de points de {count} unités. Le tableau contient tous les chiffres.',
  },
  'Itself, for exploratory questions': 'Elle-même, pour des questions exploratoires',
  'The highest must lie above the lowest.': 'Le plus haut doit être supérieur au plus bas.',
  'What this measure of the earlier tool stands for in studies. The scores stay as they were imported; this can be changed again.':
    'Ce que cette mesure de l’outil précédent représente dans les études. Les scores restent tels qu’ils ont été importés ; ceci peut être changé de nouveau.',
  'Stands for': 'Représente',
  'Lowest possible score': 'Score le plus bas possible',
  'The lowest imported is {value}.': 'Le plus bas importé est {value}.',
  'Highest possible score': 'Score le plus haut possible',
  'The highest imported is {value}.': 'Le plus haut importé est {value}.',
  Measure: 'Mesure',
  'Scores from, to': 'Scores de, à',
  'What was measured': 'Ce qui a été mesuré',
  'Studies know nine constructs. A measure of the earlier tool may stand for one of them; otherwise it can be asked about in exploratory questions, under its own name.':
    'Les études connaissent neuf dimensions. Une mesure de l’outil précédent peut représenter l’une d’elles ; sinon, elle peut faire l’objet de questions exploratoires, sous son propre nom.',
  'Imported measures': 'Mesures importées',
  'Change what {measure} stands for': 'Changer ce que représente {measure}',
  none: 'aucun',
  'Imported score': 'Score importé',
  '{count} more units: download the file for all of them.': {
    one: '{count} autre unité : téléchargez le fichier pour les avoir toutes.',
    other: '{count} autres unités : téléchargez le fichier pour les avoir toutes.',
  },
  'Every unit that has an imported score': 'Chaque unité ayant un score importé',
  'Download as CSV': 'Télécharger en CSV',
  'How people were treated before this product, as an earlier tool showed it: scores of units, never answers. They are marked imported wherever they stand, and a verdict that rests on them says that its data were known before.':
    'Comment les personnes étaient traitées avant ce produit, tel qu’un outil précédent le montrait : des scores d’unités, jamais des réponses. Ils sont signalés comme importés partout où ils figurent, et un verdict qui s’appuie sur eux dit que ses données étaient connues auparavant.',
  'No past scores yet': 'Pas encore de scores antérieurs',
  'Import a file below. With two years of scores and outcomes for the same units, the hypotheses have their first answer today.':
    'Importez un fichier ci-dessous. Avec deux ans de scores et de résultats clients pour les mêmes unités, les hypothèses ont leur première réponse dès aujourd’hui.',
  'An administrator imports them from a file.': 'L’administration les importe depuis un fichier.',
  Itself: 'Elle-même',
  '{construct}, from a scale of {low} to {high}':
    '{construct}, depuis une échelle de {low} à {high}',
  '{measure} {value}, people {n}': '{measure} {value}, personnes {n}',
  '{outcome} {value}, customers {n}': '{outcome} {value}, clients {n}',
  '{measure} (imported)': '{measure} (importé)',
};
