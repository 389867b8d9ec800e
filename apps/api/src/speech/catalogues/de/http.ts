import type { Catalogue } from '@throughline/speech';

/** Requests that cannot be taken. */
export const http: Catalogue = {
  'This request did not come from a page of this instance.':
    'Diese Anfrage kam nicht von einer Seite dieser Instanz.',
  'This kind of content is not accepted here.': 'Inhalte dieser Art werden hier nicht angenommen.',
  'The mail catcher is away.': 'Der Mailfänger ist nicht erreichbar.',
  'The mail catcher can be opened only on the machine it runs on.':
    'Der Mailfänger lässt sich nur auf dem Rechner öffnen, auf dem er läuft.',
  'Something went wrong here. Nothing was changed.':
    'Hier ist etwas schiefgegangen. Es wurde nichts geändert.',
  'Not understood': 'Nicht verstanden',
  'Sign in': 'Anmelden',
  'Not allowed': 'Nicht erlaubt',
  'Not found': 'Nicht gefunden',
  'Not supported': 'Nicht unterstützt',
  'Too slow': 'Zu langsam',
  'Not possible now': 'Zurzeit nicht möglich',
  'Too large': 'Zu groß',
  'Wrong kind of content': 'Falsche Art von Inhalt',
  Refused: 'Abgelehnt',
  'Too many requests': 'Zu viele Anfragen',
  'Something went wrong': 'Etwas ist schiefgegangen',
  'Not available': 'Nicht verfügbar',
  Error: 'Fehler',
  'The content sent is larger than allowed here.':
    'Der gesendete Inhalt ist größer, als hier erlaubt ist.',
  'The body is empty; JSON was expected.': 'Der Inhalt der Anfrage ist leer; erwartet wurde JSON.',
  'The body is not valid JSON.': 'Der Inhalt der Anfrage ist kein gültiges JSON.',
  'The body has another length than announced.':
    'Der Inhalt der Anfrage hat eine andere Länge als angekündigt.',
  'The address is not valid.': 'Die Adresse ist nicht gültig.',
  'The request holds characters that cannot be used.':
    'Die Anfrage enthält Zeichen, die nicht verwendet werden können.',
  'The database cannot be reached just now. Please try again.':
    'Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es noch einmal.',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'This address does not support that method.': 'Diese Adresse unterstützt diese Methode nicht.',
  'The request is not valid.': 'Die Anfrage ist nicht gültig.',
  'is not valid': 'ist nicht gültig',
  'send the file as text/csv': 'senden Sie die Datei als text/csv',
  'the file is empty': 'die Datei ist leer',
  'holds bytes that are no letters; save the file as "CSV UTF-8" or .xlsx':
    'enthält Bytes, die keine Buchstaben sind; speichern Sie die Datei als „CSV UTF-8“ oder .xlsx',
  'send the file as application/octet-stream': 'senden Sie die Datei als application/octet-stream',
  'the line has another number of columns than the header':
    'die Zeile hat eine andere Zahl von Spalten als die Kopfzeile',
  'a quote is opened and never closed': 'ein Anführungszeichen wird geöffnet und nie geschlossen',
  'a quote stands in the middle of a cell': 'ein Anführungszeichen steht mitten in einer Zelle',
  'there is text after a closing quote':
    'nach einem schließenden Anführungszeichen steht noch Text',
  'the row is longer than any row of figures can be':
    'die Zeile ist länger, als eine Zeile mit Zahlen sein kann',
  'the line is not valid CSV': 'die Zeile ist kein gültiges CSV',
  'the column {name} is missing from the header': 'die Spalte {name} fehlt in der Kopfzeile',
  'the columns {names} are missing from the header': 'die Spalten {names} fehlen in der Kopfzeile',
  'there is a column without a name': 'eine Spalte hat keinen Namen',
  'this column stands in the header twice': 'diese Spalte steht zweimal in der Kopfzeile',
  'more than {limit} columns': 'mehr als {limit} Spalten',
  'more than {limit} rows': 'mehr als {limit} Zeilen',
  'there is no row below the header': 'unter der Kopfzeile steht keine Zeile',
  'the file is a spreadsheet workbook; save the sheet as "CSV UTF-8"':
    'die Datei ist eine Arbeitsmappe; speichern Sie das Blatt als „CSV UTF-8“',
  'the file is not text in UTF-8; save it as "CSV UTF-8"':
    'die Datei ist kein Text in UTF-8; speichern Sie sie als „CSV UTF-8“',
  'holds letters that are not UTF-8; save the file as "CSV UTF-8"':
    'enthält Buchstaben, die nicht in UTF-8 sind; speichern Sie die Datei als „CSV UTF-8“',
  'longer than {limit} characters': 'länger als {limit} Zeichen',
  'the file is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV':
    'die Datei ist eine alte oder mit Passwort geschützte Arbeitsmappe; speichern Sie sie ohne Passwort als .xlsx oder als CSV',
  'the file is a PDF; save the sheet it was made from as .xlsx or CSV':
    'die Datei ist ein PDF; speichern Sie das Blatt, aus dem es entstand, als .xlsx oder CSV',
  'the file is compressed; unpack it first': 'die Datei ist komprimiert; entpacken Sie sie zuerst',
  'the workbook is larger than 40 MB; save its sheet as CSV':
    'die Arbeitsmappe ist größer als 40 MB; speichern Sie das Blatt als CSV',
  'has one column only; cells are parted by commas, semicolons or tabs':
    'hat nur eine Spalte; Zellen werden durch Kommas, Semikolons oder Tabulatoren getrennt',
  'there is no row with two filled cells': 'keine Zeile hat zwei ausgefüllte Zellen',
  'Nothing was imported: {reason}.': 'Es wurde nichts importiert: {reason}.',
  'the file is not valid': 'die Datei ist nicht gültig',
  'row {row}': 'Zeile {row}',
  'column {name}': 'Spalte {name}',
  '{reason} (and {others} more)': '{reason} (und {others} weitere)',
  'a workbook of more than {limit} rows; save the sheet as CSV':
    'eine Arbeitsmappe mit mehr als {limit} Zeilen; speichern Sie das Blatt als CSV',
  'the rows of the workbook are not in order': 'die Zeilen der Arbeitsmappe sind nicht geordnet',
  'holds a formula without its result; open the file in a spreadsheet program and save it again':
    'enthält eine Formel ohne Ergebnis; öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie neu',
  'more than {limit} texts': 'mehr als {limit} Texte',
  'the file is a ZIP and no .xlsx workbook':
    'die Datei ist ein ZIP-Archiv und keine .xlsx-Arbeitsmappe',
  'there is no such sheet in the workbook': 'dieses Blatt gibt es in der Arbeitsmappe nicht',
  'no sheet of the workbook holds a header and a row':
    'kein Blatt der Arbeitsmappe hat eine Kopfzeile und eine Zeile',
  'the workbook has more than {limit} parts': 'die Arbeitsmappe hat mehr als {limit} Teile',
  'the workbook is protected by a password': 'die Arbeitsmappe ist durch ein Passwort geschützt',
  'the workbook is too large to be unpacked; save the sheet as CSV':
    'die Arbeitsmappe ist zu groß zum Entpacken; speichern Sie das Blatt als CSV',
  'the workbook declares entities, which no spreadsheet program writes':
    'die Arbeitsmappe deklariert Entitäten, wie sie kein Tabellenprogramm schreibt',
  'the workbook is damaged; open it in a spreadsheet program and save it again':
    'die Arbeitsmappe ist beschädigt; öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie neu',
  '{where}: {reason}': '{where}: {reason}',
};
