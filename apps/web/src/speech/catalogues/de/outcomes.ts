import type { Catalogue } from '@throughline/speech';

/** Outcomes. */
export const outcomes: Catalogue = {
  'No single answers are kept at the moment.': 'Zurzeit sind keine Einzelantworten gespeichert.',
  '{first} to {last}': '{first} bis {last}',
  '{count} single answers are kept, of {when}, from {sources}.': {
    one: '{count} Einzelantwort ist gespeichert; Zeitraum: {when}, Quelle: {sources}.',
    other: '{count} Einzelantworten sind gespeichert; Zeitraum: {when}, Quelle: {sources}.',
  },
  '{count} answers were deleted on {instant}.': {
    one: '{count} Antwort wurde gelöscht: {instant}.',
    other: '{count} Antworten wurden gelöscht: {instant}.',
  },
  Set: 'Festlegen',
  'Within an hour after that, the single answers of the period go for good: day, answer, and what told customers apart. The figures that they made stay, with their n and spread, and studies do not change. Customers are never stored by name or number, only as a keyed hash.':
    'Innerhalb einer Stunde danach werden die Einzelantworten des Zeitraums endgültig gelöscht: Tag, Antwort und das, was Kundinnen und Kunden unterscheidbar machte. Die daraus entstandenen Zahlen bleiben samt n und Streuung, und Studien ändern sich nicht. Kundinnen und Kunden werden nie mit Namen oder Nummer gespeichert, nur als Hash mit Schlüssel.',
  'Days that answers are kept after their period has ended':
    'Tage, die Antworten nach dem Ende ihres Zeitraums gespeichert bleiben',
  'Figures of units and periods that the answers make: {figures}.':
    'Zahlen von Einheiten und Perioden, die aus den Antworten entstehen: {figures}.',
  'Without an identifier, answers cannot be known again one by one: the file takes the place of all answers of {source} to its metrics, in its periods and units.':
    'Ohne Kennung lassen sich Antworten nicht einzeln wiedererkennen: Die Datei ersetzt alle Antworten aus {source} zu ihren Kennzahlen, in ihren Perioden und Einheiten.',
  '{count} answers that are in are not in this file any more, and will be taken out.': {
    one: '{count} vorhandene Antwort steht nicht mehr in dieser Datei und wird entfernt.',
    other: '{count} vorhandene Antworten stehen nicht mehr in dieser Datei und werden entfernt.',
  },
  '{count} rows are passed over: single answers of these periods were deleted when their time was over, and the figures stay as they are.':
    {
      one: '{count} Zeile wird übergangen: Die Einzelantworten dieser Perioden wurden nach Ablauf ihrer Frist gelöscht, und die Zahlen bleiben, wie sie sind.',
      other:
        '{count} Zeilen werden übergangen: Die Einzelantworten dieser Perioden wurden nach Ablauf ihrer Frist gelöscht, und die Zahlen bleiben, wie sie sind.',
    },
  '{source} has answers for {count} figures of this file as well. Both are counted together: if they are the same answers, name the source alike.':
    {
      one: 'Auch {source} hat Antworten für {count} Zahl dieser Datei. Beide werden zusammen gezählt: Sind es dieselben Antworten, geben Sie der Quelle denselben Namen.',
      other:
        'Auch {source} hat Antworten für {count} Zahlen dieser Datei. Beide werden zusammen gezählt: Sind es dieselben Antworten, geben Sie der Quelle denselben Namen.',
    },
  'The answers take the place of {count} figures that came without them': {
    one: 'Die Antworten ersetzen {count} Zahl, die ohne sie kam',
    other: 'Die Antworten ersetzen {count} Zahlen, die ohne sie kamen',
  },
  'A figure and its own answers are never counted together. Until this is ticked, their rows are refused.':
    'Eine Zahl und ihre eigenen Antworten werden nie zusammen gezählt. Bis dies angekreuzt ist, werden ihre Zeilen abgelehnt.',
  'Units by periods': 'Einheiten nach Perioden',
  '{unit}, {period}: {coverage}': '{unit}, {period}: {coverage}',
  '{count} earlier periods are not shown.': {
    one: '{count} frühere Periode wird nicht gezeigt.',
    other: '{count} frühere Perioden werden nicht gezeigt.',
  },
  Coverage: 'Abdeckung',
  'What is there and what is missing, on one calendar: a wave belongs to the period that holds the middle of its window, a figure to the period of its own middle.':
    'Was da ist und was fehlt, auf einem Kalender: Eine Welle gehört zu der Periode, in die die Mitte ihres Zeitfensters fällt, eine Zahl zu der Periode ihrer eigenen Mitte.',
  'Nothing to set side by side yet': 'Noch nichts zum Nebeneinanderstellen',
  'Units appear here with their first closed wave, or their first outcome.':
    'Einheiten erscheinen hier mit ihrer ersten abgeschlossenen Welle oder ihrem ersten Kundenergebnis.',
  'Metric beside the scores': 'Kennzahl neben den Werten',
  'Where the answers come from': 'Woher die Antworten stammen',
  'A later file of the same source corrects these answers; one of another is counted beside them.':
    'Eine spätere Datei derselben Quelle berichtigt diese Antworten; eine aus einer anderen wird zusätzlich gezählt.',
  '{name} counts from': '{name} zählt ab',
  'Answers go from {low} to {high}. The figure is the share of customers who gave this answer or a higher one.':
    'Die Antworten reichen von {low} bis {high}. Die Zahl ist der Anteil der Kundinnen und Kunden, die diese oder eine höhere Antwort gegeben haben.',
  'no column': 'keine Spalte',
  'column {number}': 'Spalte {number}',
  '{examples} (a guess)': '{examples} (vermutet)',
  'Time of the answer': 'Zeitpunkt der Antwort',
  'Choose a metric': 'Kennzahl wählen',
  'Point, as in 81.5': 'Punkt, wie in 81.5',
  'Comma, as in 81,5': 'Komma, wie in 81,5',
  'Day first: 3/4 is 3 April': 'Tag zuerst: 3/4 ist der 3. April',
  'Month first: 3/4 is 4 March': 'Monat zuerst: 3/4 ist der 4. März',
  'Metric of all rows': 'Kennzahl aller Zeilen',
  'Period of all rows': 'Periode aller Zeilen',
  'For example 2026-03, 2026-Q1 or March 2026.': 'Zum Beispiel 2026-03, 2026-Q1 oder März 2026.',
  'Decimal mark': 'Dezimalzeichen',
  'Order in dates': 'Reihenfolge in Daten',
  'Length of periods': 'Länge der Perioden',
  'Years and quarters begin in': 'Jahre und Quartale beginnen im',
  'A fiscal year has the name of the year in which it ends.':
    'Ein Geschäftsjahr heißt nach dem Jahr, in dem es endet.',
  '{added} that it added will be taken away, and {changed} that it changed put back. Studies are computed again. The file can be imported once more.':
    'Was er hinzugefügt hat ({added}), wird entfernt, und was er geändert hat ({changed}), wird zurückgesetzt. Studien werden neu berechnet. Die Datei kann noch einmal importiert werden.',
  '{count} values': { one: '{count} Wert', other: '{count} Werte' },
  '{count} single answers that it wrote will be taken away, and those that it replaced put back, as far as they are still kept.':
    {
      one: '{count} Einzelantwort, die er geschrieben hat, wird entfernt; was er ersetzt hat, wird zurückgesetzt, soweit es noch gespeichert ist.',
      other:
        '{count} Einzelantworten, die er geschrieben hat, werden entfernt; was er ersetzt hat, wird zurückgesetzt, soweit es noch gespeichert ist.',
    },
  File: 'Datei',
  'When, and by whom': 'Wann und von wem',
  Undo: 'Rückgängig machen',
  '{count} single answers': { one: '{count} Einzelantwort', other: '{count} Einzelantworten' },
  'undone {instant}': 'rückgängig gemacht: {instant}',
  Imports: 'Importe',
  'Undo the import of {file}': 'Import von {file} rückgängig machen',
  'Undo the import of {file}?': 'Import von {file} rückgängig machen?',
  'Undo the import': 'Import rückgängig machen',
  '{text} as {period}': '{text} als {period}',
  'Periods are read so: {readings} and so on.':
    'Perioden werden so gelesen: {readings} und so weiter.',
  'Periods are read so: {readings}.': 'Perioden werden so gelesen: {readings}.',
  'Times are read so: {readings} and so on.':
    'Zeitpunkte werden so gelesen: {readings} und so weiter.',
  'Times are read so: {readings}.': 'Zeitpunkte werden so gelesen: {readings}.',
  '{file} can be imported. Nothing has been written yet.':
    '{file} kann importiert werden. Noch wurde nichts geschrieben.',
  'What {file} would do. Nothing has been written yet.':
    'Was {file} bewirken würde. Noch wurde nichts geschrieben.',
  'One metric is not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Eine Kennzahl ist hier nicht bekannt: Jeder Wert wird angenommen, höher gilt als besser, und die Genauigkeit braucht die Standardabweichung. Geben Sie an, was sie ist, oder importieren Sie sie, wie sie ist.',
  'Some metrics are not known here: any value is taken, higher counts as better, and precision needs the standard deviation. State what it is, or import it as it is.':
    'Einige Kennzahlen sind hier nicht bekannt: Jeder Wert wird angenommen, höher gilt als besser, und die Genauigkeit braucht die Standardabweichung. Geben Sie an, was sie sind, oder importieren Sie sie, wie sie sind.',
  'State what {name} is': 'Angeben, was {name} ist',
  'What moves': 'Was sich ändert',
  Before: 'Vorher',
  After: 'Nachher',
  'taken away': 'entfernt',
  '{count} more values move.': {
    one: '{count} weiterer Wert ändert sich.',
    other: '{count} weitere Werte ändern sich.',
  },
  'Correct how the file is read above, or the file itself. Rows are counted as a spreadsheet counts them.':
    'Berichtigen Sie oben, wie die Datei gelesen wird, oder die Datei selbst. Zeilen sind gezählt wie in einer Tabellenkalkulation.',
  'Values that move': 'Werte, die sich ändern',
  '{count} units were found by key.': {
    one: '{count} Einheit wurde über ihren Schlüssel gefunden.',
    other: '{count} Einheiten wurden über ihren Schlüssel gefunden.',
  },
  '{count} names are not known: say which unit is meant, or leave the rows out.': {
    one: '{count} Name ist nicht bekannt: Geben Sie an, welche Einheit gemeint ist, oder lassen Sie die Zeilen weg.',
    other:
      '{count} Namen sind nicht bekannt: Geben Sie an, welche Einheit gemeint ist, oder lassen Sie die Zeilen weg.',
  },
  'These were found by name, or as you matched them.':
    'Diese wurden über den Namen gefunden oder so, wie Sie sie zugeordnet haben.',
  'In the file': 'In der Datei',
  Rows: 'Zeilen',
  'Unit here': 'Einheit hier',
  'By name': 'Über den Namen',
  'Which one?': 'Welche?',
  'Leave its rows out': 'Zeilen weglassen',
  '{count} more names are not listed.': {
    one: '{count} weiterer Name ist nicht aufgeführt.',
    other: '{count} weitere Namen sind nicht aufgeführt.',
  },
  'Units by name': 'Einheiten nach Namen',
  'The unit that {name} is': 'Die Einheit, die {name} ist',
  'It could be': 'Es könnte sein',
  '{count} metrics seem to be written on another scale:': {
    one: '{count} Kennzahl scheint auf einer anderen Skala geschrieben zu sein:',
    other: '{count} Kennzahlen scheinen auf einer anderen Skala geschrieben zu sein:',
  },
  '{count} values are far from the unit’s other periods:': {
    one: '{count} Wert liegt weit von den anderen Perioden der Einheit entfernt:',
    other: '{count} Werte liegen weit von den anderen Perioden der Einheit entfernt:',
  },
  '{count} n are four times above or below what the unit usually has:': {
    one: '{count} n liegt beim Vierfachen oder bei einem Viertel dessen, was die Einheit üblicherweise hat:',
    other:
      '{count} n liegen beim Vierfachen oder bei einem Viertel dessen, was die Einheit üblicherweise hat:',
  },
  '{count} standard deviations are wider than the range allows:': {
    one: '{count} Standardabweichung ist größer, als der Wertebereich zulässt:',
    other: '{count} Standardabweichungen sind größer, als der Wertebereich zulässt:',
  },
  '{count} values are no whole number of customers out of n, as in weighted figures:': {
    one: '{count} Wert entspricht keiner ganzen Zahl von Kunden aus n, wie bei gewichteten Zahlen:',
    other:
      '{count} Werte entsprechen keiner ganzen Zahl von Kunden aus n, wie bei gewichteten Zahlen:',
  },
  'Worth a look': 'Einen Blick wert',
  'Nothing of this keeps the file from being imported, and nothing is changed in it.':
    'Nichts davon verhindert den Import der Datei, und nichts darin wird geändert.',
  'row {row}: {text}': 'Zeile {row}: {text}',
  'and {count} more': { one: 'und {count} weitere', other: 'und {count} weitere' },
  'Higher is better': 'Höher ist besser',
  'Lower is better': 'Niedriger ist besser',
  'State the metric': 'Kennzahl festlegen',
  'A metric of your own': 'Eigene Kennzahl',
  'Values outside the range are refused; the direction and the kind of figure go into every study.':
    'Werte außerhalb des Bereichs werden abgelehnt; Richtung und Art der Zahl gehen in jede Studie ein.',
  'Name in files': 'Name in Dateien',
  'What the metric column of a file says. Upper and lower case are the same.':
    'Was in der Kennzahl-Spalte einer Datei steht. Groß- und Kleinschreibung sind gleich.',
  'Name on screen': 'Name auf dem Bildschirm',
  'Kind of figure': 'Art der Zahl',
  'Lowest value': 'Niedrigster Wert',
  'empty: open': 'leer: offen',
  'Highest value': 'Höchster Wert',
  Direction: 'Richtung',
  'Unit of the values': 'Maßeinheit der Werte',
  'may be empty': 'darf leer sein',
  minutes: 'Minuten',
  '{first} to {last} ({count})': '{first} bis {last} ({count})',
  unknown: 'unbekannt',
  'unknown for {count}': 'unbekannt bei {count}',
  Range: 'Bereich',
  'Better is': 'Besser ist',
  Precision: 'Genauigkeit',
  Periods: 'Perioden',
  Values: 'Werte',
  Change: 'Ändern',
  'not stated': 'nicht festgelegt',
  higher: 'höher',
  lower: 'niedriger',
  'State it': 'Festlegen',
  'Metrics that are in': 'Vorhandene Kennzahlen',
  'State the range and direction of {name}': 'Bereich und Richtung von {name} festlegen',
  'Values by unit': 'Werte nach Einheit',
  'precision unknown': 'Genauigkeit unbekannt',
  '95 % interval': '95-%-Intervall',
  'Std. deviation': 'Standardabw.',
  'Where n is missing, or a mean has no standard deviation, the precision is unknown and studies treat it so.':
    'Wo n fehlt oder ein Mittelwert keine Standardabweichung hat, ist die Genauigkeit unbekannt, und Studien behandeln sie so.',
  'The precision of these values is unknown: n is missing, or a mean has no standard deviation. Studies treat them so.':
    'Die Genauigkeit dieser Werte ist unbekannt: n fehlt, oder ein Mittelwert hat keine Standardabweichung. Studien behandeln sie so.',
  'This very file was imported on {instant} by {name}. What has changed since would be set back; otherwise nothing changes.':
    'Genau diese Datei wurde schon importiert: {instant}, {name}. Was sich seither geändert hat, würde zurückgesetzt; sonst ändert sich nichts.',
  'This very file was imported on {instant}. What has changed since would be set back; otherwise nothing changes.':
    'Genau diese Datei wurde schon importiert: {instant}. Was sich seither geändert hat, würde zurückgesetzt; sonst ändert sich nichts.',
  'Download the template': 'Vorlage herunterladen',
  'everything that is in': 'alles Vorhandene',
  'Reading {file} …': '{file} wird gelesen …',
  'A file with these columns was imported before; it is read the same way.':
    'Eine Datei mit diesen Spalten wurde schon einmal importiert; sie wird genauso gelesen.',
  'How the file is read': 'Wie die Datei gelesen wird',
  'Checking every row …': 'Jede Zeile wird geprüft …',
  'Import {count} rows': { one: '{count} Zeile importieren', other: '{count} Zeilen importieren' },
  'CSV or Excel file of outcomes': 'CSV- oder Excel-Datei mit Kundenergebnissen',
  'Columns in any order and language: unit, period, metric, value, n and standard deviation; or a row for each answer of a customer: unit, time, metric, value, and customer and identifier where there are any. {template} or {everything}.':
    'Spalten in beliebiger Reihenfolge und Sprache: Einheit, Periode, Kennzahl, Wert, n und Standardabweichung; oder eine Zeile für jede Antwort aus der Kundschaft: Einheit, Zeitpunkt, Kennzahl, Wert, dazu Kunde und Kennung, wo es sie gibt. {template} oder {everything}.',
  Sheet: 'Blatt',
  'A row is': 'Eine Zeile ist',
  'What customers say and do, by unit and period: satisfaction, recommendation, ease, retention, or a measure of your own.':
    'Was Kundinnen und Kunden sagen und tun, nach Einheit und Periode: Zufriedenheit, Weiterempfehlung, Einfachheit, Bindung oder ein eigenes Maß.',
  'Import a file below: a row for each unit, period and metric, with the value and how many customers stand behind it, or a row for each answer of a customer.':
    'Importieren Sie unten eine Datei: eine Zeile je Einheit, Periode und Kennzahl mit dem Wert und der Zahl der Kundinnen und Kunden dahinter, oder eine Zeile je Antwort aus der Kundschaft.',
  'An administrator brings them in from a file.':
    'Die Administration liest sie aus einer Datei ein.',
  Metrics: 'Kennzahlen',
  'All of a file or nothing. The same file twice changes nothing; a corrected file changes what it corrects, and any import can be undone.':
    'Eine Datei ganz oder gar nicht. Dieselbe Datei zweimal ändert nichts; eine berichtigte Datei ändert, was sie berichtigt, und jeder Import lässt sich rückgängig machen.',
  'What was imported': 'Was importiert wurde',
  'How long single answers are kept': 'Wie lange Einzelantworten gespeichert bleiben',
  'What single customers answered is needed to correct a figure, and for nothing after that.':
    'Was einzelne Kundinnen und Kunden geantwortet haben, wird gebraucht, um eine Zahl zu berichtigen, danach für nichts mehr.',
  'Rows in the file': 'Zeilen in der Datei',
  'The same': 'Gleich',
  'Taken out': 'Entfernt',
  'Passed over': 'Übergangen',
  'Left out': 'Weggelassen',
  Refused: 'Abgelehnt',
  'What the file does': 'Was die Datei bewirkt',
  'scores and outcome': 'Werte und Kundenergebnis',
  'scores, no outcome': 'Werte, kein Kundenergebnis',
  'outcome, no scores': 'Kundenergebnis, keine Werte',
  'asked, too few answers to show; no outcome':
    'gefragt, zu wenige Antworten für eine Anzeige; kein Kundenergebnis',
  'asked, too few answers to show; outcome':
    'gefragt, zu wenige Antworten für eine Anzeige; Kundenergebnis',
  nothing: 'nichts',
  '{both} of {count} cells have both scores and an outcome.': {
    one: '{both} von {count} Zelle hat Werte und ein Kundenergebnis.',
    other: '{both} von {count} Zellen haben Werte und ein Kundenergebnis.',
  },
  '{units}; {periods}.': '{units}; {periods}.',
  '{count} units have both in two days or more (a verdict needs {needed})': {
    one: '{count} Einheit hat beides an zwei oder mehr Tagen (ein Urteil braucht {needed})',
    other: '{count} Einheiten haben beides an zwei oder mehr Tagen (ein Urteil braucht {needed})',
  },
  '{count} units have both in two weeks or more (a verdict needs {needed})': {
    one: '{count} Einheit hat beides in zwei oder mehr Wochen (ein Urteil braucht {needed})',
    other: '{count} Einheiten haben beides in zwei oder mehr Wochen (ein Urteil braucht {needed})',
  },
  '{count} units have both in two months or more (a verdict needs {needed})': {
    one: '{count} Einheit hat beides in zwei oder mehr Monaten (ein Urteil braucht {needed})',
    other: '{count} Einheiten haben beides in zwei oder mehr Monaten (ein Urteil braucht {needed})',
  },
  '{count} units have both in two quarters or more (a verdict needs {needed})': {
    one: '{count} Einheit hat beides in zwei oder mehr Quartalen (ein Urteil braucht {needed})',
    other:
      '{count} Einheiten haben beides in zwei oder mehr Quartalen (ein Urteil braucht {needed})',
  },
  '{count} units have both in two years or more (a verdict needs {needed})': {
    one: '{count} Einheit hat beides in zwei oder mehr Jahren (ein Urteil braucht {needed})',
    other: '{count} Einheiten haben beides in zwei oder mehr Jahren (ein Urteil braucht {needed})',
  },
  '{count} days hold any such unit (a verdict needs {needed})': {
    one: '{count} Tag enthält eine solche Einheit (ein Urteil braucht {needed})',
    other: '{count} Tage enthalten eine solche Einheit (ein Urteil braucht {needed})',
  },
  '{count} weeks hold any such unit (a verdict needs {needed})': {
    one: '{count} Woche enthält eine solche Einheit (ein Urteil braucht {needed})',
    other: '{count} Wochen enthalten eine solche Einheit (ein Urteil braucht {needed})',
  },
  '{count} months hold any such unit (a verdict needs {needed})': {
    one: '{count} Monat enthält eine solche Einheit (ein Urteil braucht {needed})',
    other: '{count} Monate enthalten eine solche Einheit (ein Urteil braucht {needed})',
  },
  '{count} quarters hold any such unit (a verdict needs {needed})': {
    one: '{count} Quartal enthält eine solche Einheit (ein Urteil braucht {needed})',
    other: '{count} Quartale enthalten eine solche Einheit (ein Urteil braucht {needed})',
  },
  '{count} years hold any such unit (a verdict needs {needed})': {
    one: '{count} Jahr enthält eine solche Einheit (ein Urteil braucht {needed})',
    other: '{count} Jahre enthalten eine solche Einheit (ein Urteil braucht {needed})',
  },
  'Standard deviation': 'Standardabweichung',
  Customer: 'Kunde',
  'Identifier of the answer': 'Kennung der Antwort',
  'The figure of a unit and period': 'Die Zahl einer Einheit und Periode',
  'What one customer answered': 'Die Antwort einer einzelnen Kundin oder eines Kunden',
  '{count} added': { one: '{count} hinzugefügt', other: '{count} hinzugefügt' },
  '{count} changed': { one: '{count} geändert', other: '{count} geändert' },
  '{count} taken away, as no answer is left for them': {
    one: '{count} entfernt, da keine Antwort mehr dafür übrig ist',
    other: '{count} entfernt, da keine Antwort mehr dafür übrig ist',
  },
  'none of them moves': 'keine davon ändert sich',
  'cells parted by commas': 'Zellen durch Kommas getrennt',
  'cells parted by semicolons': 'Zellen durch Semikolons getrennt',
  'cells parted by tabs': 'Zellen durch Tabulatoren getrennt',
  'cells parted by bars': 'Zellen durch senkrechte Striche getrennt',
  'cells parted by {delimiter}': 'Zellen durch {delimiter} getrennt',
  '{count} rows': { one: '{count} Zeile', other: '{count} Zeilen' },
  'sheet {name}': 'Blatt {name}',
  workbook: 'Arbeitsmappe',
  'The numbers do not say whether 1,234 is a thousand or one and a bit. Look at the decimal mark below.':
    'Die Zahlen lassen offen, ob 1,234 gut tausend oder gut eins ist. Prüfen Sie unten das Dezimalzeichen.',
  'The file does not say whether a row is the figure of a unit and day, or what one customer answered. Look at what a row is below.':
    'Die Datei lässt offen, ob eine Zeile die Zahl einer Einheit und eines Tages ist oder die Antwort einer einzelnen Person. Prüfen Sie unten, was eine Zeile ist.',
  'The dates do not say whether the day or the month comes first. Look at the order below.':
    'Die Daten lassen offen, ob der Tag oder der Monat zuerst kommt. Prüfen Sie unten die Reihenfolge.',
  'n {value}': 'n {value}',
  'sd {value}': 'SD {value}',
  'As they are written': 'Wie sie geschrieben sind',
  Weeks: 'Wochen',
  Months: 'Monate',
  Quarters: 'Quartale',
  Years: 'Jahre',
  'share of n, in per cent': 'Anteil an n, in Prozent',
  'net score of n, −100 to 100': 'Nettowert von n, −100 bis 100',
  'events per 1,000 of n': 'Ereignisse je 1.000 von n',
  'mean of n with its standard deviation': 'Mittelwert von n mit seiner Standardabweichung',
  'from {low}': 'ab {low}',
  open: 'offen',
  'up to {high}': 'bis {high}',
};
