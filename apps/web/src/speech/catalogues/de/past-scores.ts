import type { Catalogue } from '@throughline/speech';

/** Past scores. */
export const pastScores: Catalogue = {
  imported: 'importiert',
  '{count} rows would let a group of fewer than {k} people be seen, and are never kept.': {
    one: '{count} Zeile würde eine Gruppe von weniger als {k} Personen erkennbar machen und wird nie gespeichert.',
    other:
      '{count} Zeilen würden eine Gruppe von weniger als {k} Personen erkennbar machen und werden nie gespeichert.',
  },
  Row: 'Zeile',
  Reason: 'Grund',
  '{count} more rows are not listed.': {
    one: '{count} weitere Zeile ist nicht aufgeführt.',
    other: '{count} weitere Zeilen sind nicht aufgeführt.',
  },
  'Rows that are left out': 'Weggelassene Zeilen',
  '{file} holds rows that may not be kept. Nothing has been written yet.':
    '{file} enthält Zeilen, die nicht gespeichert werden dürfen. Noch wurde nichts geschrieben.',
  'Leave {count} rows out and import the rest': {
    one: '{count} Zeile weglassen und den Rest importieren',
    other: '{count} Zeilen weglassen und den Rest importieren',
  },
  'Say first where the scores come from.': 'Geben Sie zuerst an, woher die Werte stammen.',
  'Import past scores': 'Frühere Werte importieren',
  'The same file twice changes nothing; a corrected file changes what it corrects. Units are named by their key.':
    'Dieselbe Datei zweimal ändert nichts; eine berichtigte Datei ändert, was sie berichtigt. Einheiten werden mit ihrem Schlüssel genannt.',
  'Where the scores come from': 'Woher die Werte stammen',
  'The tool, and which of its surveys.': 'Das Werkzeug und welche seiner Befragungen.',
  'I state that this source showed no group of fewer than {k} people':
    'Ich erkläre, dass diese Quelle keine Gruppe von weniger als {k} Personen gezeigt hat',
  'Needed only for rows without n. It is kept with your name.':
    'Nur für Zeilen ohne n nötig. Wird mit Ihrem Namen gespeichert.',
  'CSV file of past scores': 'CSV-Datei mit früheren Werten',
  'Columns: {columns}; n and sd may be empty.': 'Spalten: {columns}; n und sd dürfen leer sein.',
  'past scores': 'früheren Werten',
  Source: 'Quelle',
  'Stated of it': 'Dazu erklärt',
  Imported: 'Importiert',
  Scores: 'Werte',
  Remove: 'Entfernen',
  'no group under {count}': 'keine Gruppe unter {count}',
  'Where the scores come from, who imported them, and what was stated of the source.':
    'Woher die Werte stammen, wer sie importiert hat und was zur Quelle erklärt wurde.',
  'Imports of past scores': 'Importe früherer Werte',
  'Remove the import from {source} of {instant}': 'Import aus {source} entfernen, {instant}',
  'Remove this import?': 'Diesen Import entfernen?',
  '{count} scores from {source} will be gone, and studies are computed again without them. What this import had corrected is gone too; import the earlier file again to have it back.':
    {
      one: '{count} Wert aus {source} wird gelöscht, und Studien werden ohne ihn neu berechnet. Auch was dieser Import berichtigt hatte, ist dann weg; importieren Sie die frühere Datei noch einmal, um es zurückzuholen.',
      other:
        '{count} Werte aus {source} werden gelöscht, und Studien werden ohne sie neu berechnet. Auch was dieser Import berichtigt hatte, ist dann weg; importieren Sie die frühere Datei noch einmal, um es zurückzuholen.',
    },
  'Remove it': 'Entfernen',
  'Each point is a unit: {count} units, imported scores of {period}': {
    one: 'Jeder Punkt ist eine Einheit: {count} Einheit, importierte Werte von {period}',
    other: 'Jeder Punkt ist eine Einheit: {count} Einheiten, importierte Werte von {period}',
  },
  'Each point is a unit: {count} units, imported scores of {period}, outcomes of {outcomePeriod}': {
    one: 'Jeder Punkt ist eine Einheit: {count} Einheit, importierte Werte von {period}, Kundenergebnisse von {outcomePeriod}',
    other:
      'Jeder Punkt ist eine Einheit: {count} Einheiten, importierte Werte von {period}, Kundenergebnisse von {outcomePeriod}',
  },
  'No unit has both an imported score and an outcome for this choice.':
    'Bei dieser Auswahl hat keine Einheit sowohl einen importierten Wert als auch ein Kundenergebnis.',
  'One look at one period is no verdict: hypotheses are tested over time.':
    'Ein Blick auf eine Periode ist noch kein Urteil: Hypothesen werden über die Zeit geprüft.',
  'Imported measure': 'Importiertes Maß',
  'Its period': 'Seine Periode',
  '{measure} and the outcome, unit by unit':
    '{measure} und das Kundenergebnis, Einheit für Einheit',
  '{measure} and {outcome}, unit by unit': '{measure} und {outcome}, Einheit für Einheit',
  'Scatter of {count} units. The table holds every figure.': {
    one: 'Streudiagramm von {count} Einheit. Die Tabelle enthält jede Zahl.',
    other: 'Streudiagramm von {count} Einheiten. Die Tabelle enthält jede Zahl.',
  },
  'Itself, for exploratory questions': 'Sich selbst, für explorative Fragen',
  'The highest must lie above the lowest.': 'Der höchste muss über dem niedrigsten liegen.',
  'What this measure of the earlier tool stands for in studies. The scores stay as they were imported; this can be changed again.':
    'Wofür dieses Maß des früheren Werkzeugs in Studien steht. Die Werte bleiben, wie sie importiert wurden; dies lässt sich wieder ändern.',
  'Stands for': 'Steht für',
  'Lowest possible score': 'Niedrigster möglicher Wert',
  'The lowest imported is {value}.': 'Der niedrigste importierte Wert ist {value}.',
  'Highest possible score': 'Höchster möglicher Wert',
  'The highest imported is {value}.': 'Der höchste importierte Wert ist {value}.',
  Measure: 'Messgröße',
  'Scores from, to': 'Werte von, bis',
  'What was measured': 'Was gemessen wurde',
  'Studies know nine constructs. A measure of the earlier tool may stand for one of them; otherwise it can be asked about in exploratory questions, under its own name.':
    'Studien kennen neun Dimensionen. Ein Maß des früheren Werkzeugs kann für eine davon stehen; sonst lässt es sich unter seinem eigenen Namen in explorativen Fragen untersuchen.',
  'Imported measures': 'Importierte Maße',
  'Change what {measure} stands for': 'Ändern, wofür {measure} steht',
  none: 'keines',
  'Imported score': 'Importierter Wert',
  '{count} more units: download the file for all of them.': {
    one: '{count} weitere Einheit: Die Datei zum Herunterladen enthält alle.',
    other: '{count} weitere Einheiten: Die Datei zum Herunterladen enthält alle.',
  },
  'Every unit that has an imported score': 'Jede Einheit mit einem importierten Wert',
  'Download as CSV': 'Als CSV herunterladen',
  'How people were treated before this product, as an earlier tool showed it: scores of units, never answers. They are marked imported wherever they stand, and a verdict that rests on them says that its data were known before.':
    'Wie Menschen vor diesem Produkt behandelt wurden, so wie ein früheres Werkzeug es zeigte: Werte von Einheiten, nie Antworten. Sie sind überall als importiert gekennzeichnet, und ein Urteil, das auf ihnen beruht, sagt, dass seine Daten vorher bekannt waren.',
  'No past scores yet': 'Noch keine früheren Werte',
  'Import a file below. With two years of scores and outcomes for the same units, the hypotheses have their first answer today.':
    'Importieren Sie unten eine Datei. Mit zwei Jahren Werten und Kundenergebnissen für dieselben Einheiten haben die Hypothesen schon heute ihre erste Antwort.',
  'An administrator imports them from a file.':
    'Die Administration importiert sie aus einer Datei.',
  Itself: 'Sich selbst',
  '{construct}, from a scale of {low} to {high}':
    '{construct}, von einer Skala von {low} bis {high}',
  '{measure} {value}, people {n}': '{measure} {value}, Personen {n}',
  '{outcome} {value}, customers {n}': '{outcome} {value}, Kunden {n}',
  '{measure} (imported)': '{measure} (importiert)',
};
