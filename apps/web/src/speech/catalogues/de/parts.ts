import type { Catalogue } from '@throughline/speech';

/** Parts that many pages share, and words of numbers and dates. */
export const parts: Catalogue = {
  Unit: 'Einheit',
  Units: 'Einheiten',
  Customers: 'Kunden',
  Outcomes: 'Kundenergebnisse',
  Outcome: 'Kundenergebnis',
  Wave: 'Welle',
  People: 'Personen',
  Period: 'Periode',
  Password: 'Passwort',
  Email: 'E-Mail',
  Organisation: 'Organisation',
  'Time zone': 'Zeitzone',
  Close: 'Schließen',
  Cancel: 'Abbrechen',
  Copy: 'Kopieren',
  'Copied.': 'Kopiert.',
  'The browser did not let it be copied: select it in the field instead.':
    'Der Browser hat das Kopieren nicht zugelassen: Markieren Sie den Text stattdessen im Feld.',
  'Copy: {label}': 'Kopieren: {label}',
  'Try again': 'Erneut versuchen',
  Loading: 'Wird geladen',
  '{first} to {last} of {total}': '{first} bis {last} von {total}',
  'Pages of the list': 'Seiten der Liste',
  Earlier: 'Zurück',
  Later: 'Weiter',
  Light: 'Hell',
  Dark: 'Dunkel',
  'As people see it': 'Wie es die Befragten sehen',
  'A preview takes no answers and sends nothing.':
    'Eine Vorschau nimmt keine Antworten entgegen und versendet nichts.',
  'Open it in a tab': 'In einem Tab öffnen',
  'The questionnaire appears here as soon as it asks something.':
    'Der Fragebogen erscheint hier, sobald er etwas fragt.',
  Appearance: 'Darstellung',
  'Preview on a phone': 'Vorschau auf einem Telefon',
  'about {seconds} seconds': 'etwa {seconds} Sekunden',
  'about {minutes} minutes': 'etwa {minutes} Minuten',
  '{count} units': {
    one: '{count} Einheit',
    other: '{count} Einheiten',
  },
  '{count} people': {
    one: '{count} Person',
    other: '{count} Personen',
  },
  '{count} periods': {
    one: '{count} Periode',
    other: '{count} Perioden',
  },
  '{size} kB': '{size} kB',
  '{size} MB': '{size} MB',
  'not known': 'nicht bekannt',
  '{low} to {high}': '{low} bis {high}',
  '{value} ({low} to {high})': '{value} ({low} bis {high})',
  '95\u00a0% interval': '95-%-Intervall',
  '{measure} (95\u00a0% interval)': '{measure} (95-%-Intervall)',
  'How to read this': 'Wie man das liest',
  'The server could not be reached': 'Der Server war nicht erreichbar',
  'Nothing was changed. Check the connection and try again.':
    'Es wurde nichts geändert. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The server is not ready': 'Der Server ist nicht bereit',
  'Nothing was changed. It may be starting; try again in a moment.':
    'Es wurde nichts geändert. Vielleicht startet er gerade; versuchen Sie es gleich noch einmal.',
  'Something went wrong on the server': 'Auf dem Server ist etwas schiefgegangen',
  'It has been written to the server log. Load the page again to see what was kept.':
    'Es steht im Protokoll des Servers. Laden Sie die Seite neu, um zu sehen, was gespeichert wurde.',
  'The server’s answer was not understood': 'Die Antwort des Servers wurde nicht verstanden',
  'Page and server may be of different versions. Load the page again.':
    'Seite und Server haben vielleicht verschiedene Versionen. Laden Sie die Seite neu.',
  'This is not here': 'Das gibt es hier nicht',
  'It may have been removed, or the address is not complete.':
    'Vielleicht wurde es entfernt, oder die Adresse ist unvollständig.',
  'This is not open to your role': 'Das ist für Ihre Rolle nicht zugänglich',
  'An administrator can see who may open what under Accounts.':
    'Die Administration sieht unter „Konten“, wer was öffnen darf.',
  'Email and password do not match': 'E-Mail und Passwort passen nicht zusammen',
  'Check both. Passwords tell capital and small letters apart.':
    'Prüfen Sie beides. Bei Passwörtern zählt Groß- und Kleinschreibung.',
  'The setup code is not right': 'Der Einrichtungscode stimmt nicht',
  'It is printed where the instance was started.':
    'Er wird dort ausgegeben, wo die Instanz gestartet wurde.',
  'This instance is already set up': 'Diese Instanz ist schon eingerichtet',
  'Load the page again to sign in.': 'Laden Sie die Seite neu, um sich anzumelden.',
  'Too many tries': 'Zu viele Versuche',
  'Wait a minute, then try again.': 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
  'The file is too large': 'Die Datei ist zu groß',
  'Nothing was imported. Split it into smaller files.':
    'Es wurde nichts importiert. Teilen Sie sie in kleinere Dateien auf.',
  'The server could not show this': 'Der Server konnte das nicht anzeigen',
  'Nothing was changed. Try again; if it stays, the server log says why.':
    'Es wurde nichts geändert. Versuchen Sie es erneut; bleibt es dabei, steht der Grund im Protokoll des Servers.',
  'This was not done': 'Das wurde nicht ausgeführt',
};
