import type { Catalogue } from '@throughline/speech';

/** Keys of programs. */
export const apiKeys: Catalogue = {
  May: 'Darf',
  Made: 'Erstellt',
  'Last used': 'Zuletzt verwendet',
  Revoke: 'Widerrufen',
  'ends in {hint}': 'endet auf {hint}',
  never: 'nie',
  'revoked {day}': 'widerrufen am {day}',
  'Revoke the key {name}': 'Schlüssel {name} widerrufen',
  'Revoke this key?': 'Diesen Schlüssel widerrufen?',
  'The program that holds {name} is refused from now on, for good. What it has pushed stays.':
    'Das Programm, das {name} hat, wird von jetzt an endgültig abgewiesen. Was es übermittelt hat, bleibt.',
  'Revoke it': 'Widerrufen',
  'New key': 'Neuer Schlüssel',
  'With a key another program pushes outcomes every night, or asks which are in. It opens nothing else: no scores, no people, no answers.':
    'Mit einem Schlüssel übermittelt ein anderes Programm jede Nacht Kundenergebnisse oder fragt ab, welche vorliegen. Er öffnet nichts sonst: keine Werte, keine Personen, keine Antworten.',
  'No keys yet': 'Noch keine Schlüssel',
  'Make one for each program, so that each can be revoked by itself.':
    'Erstellen Sie für jedes Programm einen, damit sich jeder einzeln widerrufen lässt.',
  'How to push': 'So wird übermittelt',
  'One JSON object a line. A name of your own for each push (Idempotency-Key) makes it safe to send again: the same lines are answered as before, others under that name are refused. With dryRun nothing is written.':
    'Ein JSON-Objekt pro Zeile. Ein eigener Name für jede Übermittlung (Idempotency-Key) macht es sicher, erneut zu senden: Dieselben Zeilen werden beantwortet wie zuvor, andere unter diesem Namen abgewiesen. Mit dryRun wird nichts geschrieben.',
  'A push with curl': 'Eine Übermittlung mit curl',
  'Or from a file of outcomes, with the command line of the product: {command}. The whole interface is described in {format}.':
    'Oder aus einer Datei mit Kundenergebnissen, mit der Befehlszeile des Produkts: {command}. Die ganze Schnittstelle ist in {format} beschrieben.',
  'The key {name}': 'Der Schlüssel {name}',
  'This is the only time that it is shown. Give it to the program now; it is not kept here.':
    'Er wird nur dieses eine Mal gezeigt. Geben Sie ihn jetzt dem Programm; hier wird er nicht aufbewahrt.',
  'For one program. It can be revoked at any time.':
    'Für ein Programm. Er lässt sich jederzeit widerrufen.',
  'Make the key': 'Schlüssel erstellen',
  'Which program holds it.': 'Welches Programm ihn hat.',
  'It may': 'Er darf',
  'Only for these metrics': 'Nur für diese Kennzahlen',
  'With commas between, such as nps, complaints. Empty means every metric.':
    'Durch Kommas getrennt, zum Beispiel nps, complaints. Leer bedeutet: jede Kennzahl.',
  'Keep it like a password, for instance in THROUGHLINE_API_KEY.':
    'Bewahren Sie ihn auf wie ein Passwort, zum Beispiel in THROUGHLINE_API_KEY.',
  'I have kept it': 'Ich habe ihn aufbewahrt',
  'The key': 'Der Schlüssel',
  'Push outcomes': 'Kundenergebnisse übermitteln',
  'Read which metrics and periods are in': 'Abfragen, welche Kennzahlen und Zeiträume vorliegen',
  'Push recent customers': 'Kundinnen und Kunden der letzten Zeit übermitteln',
  '{rights}; {metrics} only': '{rights}; nur {metrics}',
};
