import type { Catalogue } from '@throughline/speech';

/** Outcomes, imports and feeds. */
export const outcomes: Catalogue = {
  'send the lines as application/x-ndjson, one JSON object each':
    'senden Sie die Zeilen als application/x-ndjson, je Zeile ein JSON-Objekt',
  'there is no line': 'es gibt keine Zeile',
  '{reason}. Name each push, so that it can be sent again without harm.':
    '{reason}. Benennen Sie jede Übertragung, damit sie ohne Schaden noch einmal gesendet werden kann.',
  "Something else was pushed as '{key}' before. Give this push an Idempotency-Key of its own.":
    'Unter „{key}“ wurde schon etwas anderes übertragen. Geben Sie dieser Übertragung einen eigenen Idempotency-Key.',
  "this key is not for the metric '{metric}'":
    'dieser Schlüssel gilt nicht für die Kennzahl „{metric}“',
  'there is no line to bring in': 'es gibt keine Zeile zu übernehmen',
  'the line is not one JSON object': 'die Zeile ist kein einzelnes JSON-Objekt',
  'Too many answers at once. Send this one again.':
    'Zu viele Antworten auf einmal. Senden Sie diese noch einmal.',
  'There is no such webhook.': 'Diesen Webhook gibt es nicht.',
  'The signature does not fit: is the secret the one shown here?':
    'Die Signatur passt nicht: Ist das Geheimnis das hier gezeigte?',
  'points of recommendation': 'Empfehlungspunkte',
  'a share': 'ein Anteil',
  'a mean': 'ein Mittelwert',
  'a rate of events': 'eine Ereignisrate',
  '{metric} is {kind}, not {other}.': '{metric}: {kind}, nicht {other}.',
  '{metric} goes from {range}.': '{metric} hat den Wertebereich {range}.',
  '{metric} of {period} is known for this unit from a customer pulse; leave the row out of the file':
    '{metric} für {period} ist bei dieser Einheit aus einer Kunden-Pulsbefragung bekannt; lassen Sie die Zeile in der Datei weg',
  'single answers make this figure; correct them, undo their import, or leave this row out':
    'diese Zahl entsteht aus Einzelantworten; berichtigen Sie diese, machen Sie deren Import rückgängig, oder lassen Sie diese Zeile weg',
  "there are no figures for '{metric}'": 'für „{metric}“ gibt es keine Zahlen',
  "there are no figures for '{metric}'.": 'Für „{metric}“ gibt es keine Zahlen.',
  '{n} is not a number of customers': '{n} ist keine Anzahl von Kundinnen und Kunden',
  'the same unit, metric and period stand in row {row}':
    'dieselbe Einheit, Kennzahl und Periode stehen in Zeile {row}',
  'There is no such import.': 'Diesen Import gibt es nicht.',
  'This import was undone before.': 'Dieser Import wurde schon rückgängig gemacht.',
  "'{file}' has changed {count} of its answers since. Undo that import first.":
    '„{file}“ hat seither {count} seiner Antworten geändert. Machen Sie zuerst jenen Import rückgängig.',
  "'{file}' has changed {count} of its figures since. Undo that import first.":
    '„{file}“ hat seither {count} seiner Zahlen geändert. Machen Sie zuerst jenen Import rückgängig.',
  'Answers that came through a webhook have changed {count} of its figures since, so it can no longer be undone.':
    'Antworten über einen Webhook haben seither {count} seiner Zahlen geändert; daher lässt er sich nicht mehr rückgängig machen.',
  'This file is not here any more. Choose it again.':
    'Diese Datei ist nicht mehr da. Wählen Sie sie noch einmal aus.',
  'is empty': 'ist leer',
  '{day} has not come yet': '{day} liegt noch in der Zukunft',
  'makes more than {limit} figures of units and periods; choose longer periods':
    'ergibt mehr als {limit} Zahlen von Einheiten und Perioden; wählen Sie längere Perioden',
  '{cell} is below 0, and no standard deviation is':
    '{cell} liegt unter 0, und das tut keine Standardabweichung',
  '{cell} is a {length}, while row {row} has a {other}; choose one length for all':
    '{cell} ist als Periode „{length}“ angegeben, Zeile {row} als „{other}“; wählen Sie eine Länge für alle',
  'says again what row {row} says: the same unit, period and metric':
    'wiederholt Zeile {row}: dieselbe Einheit, Periode und Kennzahl',
  'says again what row {row} says: the same unit, period and metric. {names} are all {unit}: make one row of them, or leave all but one out':
    'wiederholt Zeile {row}: dieselbe Einheit, Periode und Kennzahl. {names} meinen alle {unit}: Machen Sie daraus eine Zeile, oder lassen Sie alle bis auf eine weg',
  '{listed} and {others} more': '{listed} und {others} weitere',
  'figures are kept under {names}. Undo one of the imports, and bring its figures in under one spelling.':
    'Zahlen sind unter {names} gespeichert. Machen Sie einen der Importe rückgängig, und bringen Sie seine Zahlen unter einer Schreibweise ein.',
  "'{code}' is known to the product; its range and direction stand.":
    '„{code}“ ist dem Produkt bekannt; Wertebereich und Richtung stehen fest.',
  "'{code}' names a construct. Choose another code.":
    '„{code}“ bezeichnet eine Dimension. Wählen Sie einen anderen Code.',
  'a value of {value} is in, outside the range from {range}. Widen the range, or correct the value first.':
    'Es gibt bereits den Wert {value} außerhalb des Wertebereichs ({range}). Erweitern Sie den Bereich, oder berichtigen Sie zuerst den Wert.',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  year: 'Jahr',
  number: 'Nummer',
  '{cell} is not written with a decimal point': '{cell} ist nicht mit Dezimalpunkt geschrieben',
  '{cell} is not written with a decimal comma': '{cell} ist nicht mit Dezimalkomma geschrieben',
  '{value} is no answer to the question of the {name}, which goes from 0 to 10':
    '{value} ist keine Antwort auf die Frage zu {name}, die von 0 bis 10 reicht',
  '{value} is neither yes (1) nor no (0): say from which answer on a customer counts for {name}':
    '{value} ist weder Ja (1) noch Nein (0): Geben Sie an, ab welcher Antwort jemand für {name} zählt',
  '{cell} is not a number of events of one customer':
    '{cell} ist keine Anzahl von Ereignissen bei einer Kundin oder einem Kunden',
  'there is no such column': 'diese Spalte gibt es nicht',
  'no column was chosen for it': 'dafür wurde keine Spalte gewählt',
  'choose its column, or one period for the whole file':
    'wählen Sie die Spalte dafür oder eine Periode für die ganze Datei',
  'choose its column, or one metric for the whole file':
    'wählen Sie die Spalte dafür oder eine Kennzahl für die ganze Datei',
  'is not a name': 'ist kein Name',
  'is left out': 'wird ausgelassen',
  '{count} units are called {cell}; choose one of them':
    '{count} Einheiten heißen {cell}; wählen Sie eine davon',
  'there is no unit with the key or the name {cell}; if it was renamed or merged, choose the unit that goes on in its place':
    'es gibt keine Einheit mit dem Schlüssel oder Namen {cell}; wurde sie umbenannt oder zusammengelegt, wählen Sie die Einheit, die an ihrer Stelle weitergeführt wird',
  'any to {high}': 'bis {high}',
  'any to any': 'beliebig',
  '{low} to any': 'ab {low}',
  '{value} is outside the range of {name} ({range})':
    '{value} liegt außerhalb des Wertebereichs von {name} ({range})',
  'has the identifier of row {row} for the same metric':
    'hat für dieselbe Kennzahl dieselbe Kennung wie Zeile {row}',
  '{metric} of {unit} in {period} is in as a figure without its answers; say that the answers take its place, or leave these rows out':
    '{metric} von {unit} in {period} ist schon als Zahl ohne Antworten da; geben Sie an, dass die Antworten sie ersetzen, oder lassen Sie diese Zeilen weg',
  'answers to {metric} are kept by {length}; choose that as the length of periods, or undo their imports':
    'Antworten zu {metric} sind je {length} gespeichert; wählen Sie dies als Länge der Perioden, oder machen Sie deren Importe rückgängig',
  "there is no unit with the key '{key}'; if it was renamed or merged, name the unit that goes on in its place":
    'es gibt keine Einheit mit dem Schlüssel „{key}“; wurde sie umbenannt oder zusammengelegt, nennen Sie die Einheit, die an ihrer Stelle weitergeführt wird',
  'the file is larger than {limit} MB; split it, by period for instance':
    'die Datei ist größer als {limit} MB; teilen Sie sie auf, etwa nach Perioden',
  '{name} lies between {least} and {most} in every row, and its range is {range}':
    '{name} liegt in jeder Zeile zwischen {least} und {most}, der Wertebereich ist aber {range}',
  'open to {high}': 'bis {high}',
  'open to open': 'offen',
  '{low} to open': 'ab {low}',
  'with the units below it, this row would tell the score of {count} people, and {k} are the fewest that are kept':
    {
      one: 'zusammen mit den Einheiten darunter würde diese Zeile den Wert von {count} Person verraten, und mindestens {k} sind nötig',
      other:
        'zusammen mit den Einheiten darunter würde diese Zeile den Wert von {count} Personen verraten, und mindestens {k} sind nötig',
    },
  'n is not given; it is taken only where you state that the source showed no group under {k}':
    'n fehlt; die Zeile wird nur angenommen, wenn Sie angeben, dass die Quelle keine Gruppe unter {k} gezeigt hat',
  '{count} people are fewer than {k}': {
    one: '{count} Person ist weniger als {k}',
    other: '{count} Personen sind weniger als {k}',
  },
  "There are no past scores of '{measure}' in {period}.":
    'Für „{measure}“ gibt es in {period} keine früheren Werte.',
  'Nothing was changed: {reason}.': 'Es wurde nichts geändert: {reason}.',
  "There are no past scores of '{measure}'.": 'Für „{measure}“ gibt es keine früheren Werte.',
  "there is no construct '{construct}'.": 'Es gibt keine Dimension „{construct}“.',
  "'{measure}' is a construct by its name, from 0 to 100, and stands for nothing else.":
    '„{measure}“ ist dem Namen nach eine Dimension, von 0 bis 100, und steht für nichts anderes.',
  "the scores of '{measure}' go from {lowest} to {highest}; the scale must hold them.":
    'Die Werte von „{measure}“ reichen von {lowest} bis {highest}; die Skala muss sie umfassen.',
  "two measures would stand for {construct} at once, for instance in unit '{unit}' in {period}; let only one of them stand for it":
    'zwei Maße stünden zugleich für {construct}, zum Beispiel in Einheit „{unit}“ in {period}; lassen Sie nur eines davon dafür stehen',
  'is not the name of a measure': 'ist nicht der Name eines Maßes',
  '{value} is outside {low} to {high}, the scale of {construct} here; a measure on another scale needs a name of its own':
    '{value} liegt außerhalb von {low} bis {high}, der Skala von {construct} hier; ein Maß mit anderer Skala braucht einen eigenen Namen',
  'holds letters that are not UTF-8. Save the file as "CSV UTF-8"':
    'enthält Buchstaben, die nicht in UTF-8 sind. Speichern Sie die Datei als „CSV UTF-8“',
  'there is a header and no row below it': 'es gibt eine Kopfzeile und darunter keine Zeile',
  'says again what line {line} said: the same unit, period and metric':
    'wiederholt Zeile {line}: dieselbe Einheit, Periode und Kennzahl',
  'says again what line {line} said: the same unit, period and construct':
    'wiederholt Zeile {line}: dieselbe Einheit, Periode und Dimension',
  'is missing. The header has nothing': 'fehlt. Die Kopfzeile ist leer',
  'is missing. The header has {names}': 'fehlt. Die Kopfzeile enthält {names}',
  'is missing. The header has {names} and more': 'fehlt. Die Kopfzeile enthält {names} und weitere',
  'the cells are parted by semicolons. Use commas':
    'die Zellen sind durch Semikolons getrennt. Verwenden Sie Kommas',
  'the cells are parted by bars. Use commas':
    'die Zellen sind durch senkrechte Striche getrennt. Verwenden Sie Kommas',
  'the cells are parted by tabs. Use commas':
    'die Zellen sind durch Tabulatoren getrennt. Verwenden Sie Kommas',
  'stands in the header more than once': 'steht mehrfach in der Kopfzeile',
  '{cell} is not a number. Where there is no value, leave the row out':
    '{cell} ist keine Zahl. Wo es keinen Wert gibt, lassen Sie die Zeile weg',
  '{cell} is not a finite number': '{cell} ist keine endliche Zahl',
  '{cell} carries a percent sign. Write the number alone':
    '{cell} trägt ein Prozentzeichen. Schreiben Sie nur die Zahl',
  '{cell} looks like a date. Spreadsheets turn figures such as 3.5 into dates: format the column as a number, put the figures back and save again':
    '{cell} sieht wie ein Datum aus. Tabellenprogramme machen aus Zahlen wie 3.5 Datumsangaben: Formatieren Sie die Spalte als Zahl, tragen Sie die Zahlen wieder ein, und speichern Sie erneut',
  '{cell} has a comma. Write decimals with a point and thousands without a mark, as in 1234.5':
    '{cell} enthält ein Komma. Schreiben Sie Dezimalen mit Punkt und Tausender ohne Zeichen, wie in 1234.5',
  '{cell} has marks between its thousands. Write 1234.5 rather than 1 234.5':
    '{cell} hat Zeichen zwischen den Tausendern. Schreiben Sie 1234.5 statt 1 234.5',
  '{cell} begins with a dash. Write a negative number with a hyphen, as in -5':
    '{cell} beginnt mit einem Gedankenstrich. Schreiben Sie eine negative Zahl mit Bindestrich, wie in -5',
  'is empty. Where there is no value, leave the row out':
    'ist leer. Wo es keinen Wert gibt, lassen Sie die Zeile weg',
  '{cell} is too large to be kept': '{cell} ist zu groß, um gespeichert zu werden',
  '{cell} is too close to zero to be kept':
    '{cell} liegt zu nahe bei null, um gespeichert zu werden',
  '{cell} is not a number': '{cell} ist keine Zahl',
  '{cell} is not a number of people. Write a whole number from 1, or leave it empty where it is not known':
    '{cell} ist keine Anzahl von Personen. Schreiben Sie eine ganze Zahl ab 1, oder lassen Sie die Zelle leer, wo sie nicht bekannt ist',
  '{cell} is below zero, which a standard deviation cannot be':
    '{cell} liegt unter null, was eine Standardabweichung nicht kann',
  '{cell} looks like the serial number by which a spreadsheet stores a date. {howTo}':
    '{cell} sieht wie die laufende Nummer aus, mit der Tabellenprogramme ein Datum speichern. {howTo}',
  '{cell} looks like the serial number by which a spreadsheet stores a date: format the column as a date':
    '{cell} sieht wie die laufende Nummer aus, mit der Tabellenprogramme ein Datum speichern: Formatieren Sie die Spalte als Datum',
  '{cell} carries a time of day, and a period is a calendar date at most. {howTo}':
    '{cell} enthält eine Uhrzeit, und eine Periode ist höchstens ein Kalendertag. {howTo}',
  '{cell} looks like a date as a spreadsheet shows it. {howTo}':
    '{cell} sieht wie ein Datum aus, wie es ein Tabellenprogramm anzeigt. {howTo}',
  '{cell} is not on the calendar. {howTo}': '{cell} steht nicht im Kalender. {howTo}',
  '{cell} is not a period. {howTo}': '{cell} ist keine Periode. {howTo}',
  'is empty. {howTo}': 'ist leer. {howTo}',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31':
    'Schreiben Sie 2026, 2026-Q1, 2026-03, 2026-W05 oder 2026-01-31',
  'Write 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31, or number the periods 1, 2, 3':
    'Schreiben Sie 2026, 2026-Q1, 2026-03, 2026-W05 oder 2026-01-31, oder nummerieren Sie die Perioden 1, 2, 3',
  '{cell} is a {length}, while the file began with a {other} ("{first}" on line {line}). Keep to one format a file, such as {example}':
    '{cell} ist als Periode „{length}“ angegeben, die Datei begann aber mit „{other}“ ("{first}" in Zeile {line}). Bleiben Sie in einer Datei bei einem Format, etwa {example}',
  '{cell} is not a date with a time': '{cell} ist kein Datum mit Uhrzeit',
  '{cell} is a {length}, which is longer than a {other}':
    '{cell} ist als Periode „{length}“ länger als „{other}“',
  'has {count} cells where the header has {wanted}. A comma inside a cell needs quotes, and decimals need a point.':
    'hat {count} Zellen, die Kopfzeile aber {wanted}. Ein Komma in einer Zelle braucht Anführungszeichen, und Dezimalen brauchen einen Punkt.',
  'has {count} cells where the header has {wanted}.':
    'hat {count} Zellen, die Kopfzeile aber {wanted}.',
};
