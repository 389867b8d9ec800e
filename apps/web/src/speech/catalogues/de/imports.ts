import type { Catalogue } from '@throughline/speech';

/** Files that are brought in. */
export const imports: Catalogue = {
  'Columns:': 'Spalten:',
  'CSV file of {noun}': 'CSV-Datei mit {noun}',
  'Choose a {label}': '{label} auswählen',
  'or drop it here. It is checked first; nothing is written.':
    'oder hier ablegen. Die Datei wird zuerst geprüft; geschrieben wird nichts.',
  'Not in the file, kept': 'Nicht in der Datei, beibehalten',
  'What the file of {noun} does': 'Was die Datei mit {noun} bewirkt',
  '{file} cannot be imported yet': '{file} kann noch nicht importiert werden',
  'Nothing was imported from {file}': 'Aus {file} wurde nichts importiert',
  '{count} problems have to be mended first.': {
    one: 'Zuerst muss {count} Problem behoben werden.',
    other: 'Zuerst müssen {count} Probleme behoben werden.',
  },
  'Rows are counted as a spreadsheet counts them: the header is row 1.':
    'Die Zeilen sind gezählt wie in einer Tabellenkalkulation: Die Kopfzeile ist Zeile 1.',
  Column: 'Spalte',
  '{count} more problems are not listed.': {
    one: '{count} weiteres Problem ist nicht aufgeführt.',
    other: '{count} weitere Probleme sind nicht aufgeführt.',
  },
  'What has to be mended': 'Was behoben werden muss',
  'the whole file': 'die ganze Datei',
  'the whole row': 'die ganze Zeile',
};
