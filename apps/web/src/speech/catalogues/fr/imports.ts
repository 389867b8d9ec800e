import type { Catalogue } from '@throughline/speech';

/** Files that are brought in. */
export const imports: Catalogue = {
  'Columns:': 'Colonnes\u202f:',
  'CSV file of {noun}': 'fichier CSV ({noun})',
  'Choose a {label}': 'Choisir un {label}',
  'or drop it here. It is checked first; nothing is written.':
    'ou le déposer ici. Le fichier est d’abord vérifié\u202f; rien n’est écrit.',
  'Not in the file, kept': 'Absent du fichier, conservé',
  'What the file of {noun} does': 'Ce que fait le fichier ({noun})',
  '{file} cannot be imported yet': '{file} ne peut pas encore être importé',
  'Nothing was imported from {file}': 'Rien n’a été importé depuis {file}',
  '{count} problems have to be mended first.': {
    one: '{count} problème doit d’abord être corrigé.',
    other: '{count} problèmes doivent d’abord être corrigés.',
  },
  'Rows are counted as a spreadsheet counts them: the header is row 1.':
    'Les lignes sont comptées comme dans un tableur\u202f: l’en-tête est la ligne 1.',
  Column: 'Colonne',
  '{count} more problems are not listed.': {
    one: '{count} autre problème n’est pas affiché.',
    other: '{count} autres problèmes ne sont pas affichés.',
  },
  'What has to be mended': 'Ce qui doit être corrigé',
  'the whole file': 'tout le fichier',
  'the whole row': 'toute la ligne',
};
