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
  '{low} to {high}': '{low} bis {high}',
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
};
