import type { Catalogue } from '@throughline/speech';

/** Mails and messages. */
export const mails: Catalogue = {
  'Mails may go already.': 'E-Mails dürfen schon hinausgehen.',
  'no reason given': 'kein Grund genannt',
  'You have sent yourself {count} mails within an hour. Try again later.':
    'Sie haben sich innerhalb einer Stunde {count} E-Mails gesendet. Versuchen Sie es später noch einmal.',
  'There is no such mail of yours.': 'Diese E-Mail von Ihnen gibt es nicht.',
  'No invitation of this wave has failed or come back.':
    'Keine Einladung dieser Welle ist gescheitert oder zurückgekommen.',
  'The mails of this wave are paused already.': 'Die E-Mails dieser Welle sind schon angehalten.',
  'The mails of this wave are not paused.': 'Die E-Mails dieser Welle sind nicht angehalten.',
  'is not a language of the mails': 'ist keine Sprache der E-Mails',
  "mails are not written in '{language}'": 'E-Mails werden nicht auf „{language}“ geschrieben',
  "'{language}' is there twice": '„{language}“ kommt zweimal vor',
  'Mails about results leave within {days} days, and these are over. Pass the link on to whoever got none.':
    'E-Mails über Ergebnisse gehen innerhalb von {days} Tagen hinaus, und diese sind vorbei. Geben Sie den Link an alle weiter, die keine bekommen haben.',
  'The link has been withdrawn, and a mail would lead nowhere.':
    'Der Link wurde zurückgezogen, und eine E-Mail würde ins Leere führen.',
  'No mail about these results has failed or come back.':
    'Keine E-Mail über diese Ergebnisse ist gescheitert oder zurückgekommen.',
  'Nobody whose mail failed or came back can be mailed: they have no address, or are away for as long as mails leave.':
    'Niemand, dessen E-Mail gescheitert oder zurückgekommen ist, kann angeschrieben werden: Es fehlt eine Adresse, oder die Person ist abwesend, solange E-Mails hinausgehen.',
  'Nothing was saved: the logo is neither a PNG nor a JPEG, which all mail programs can show.':
    'Es wurde nichts gespeichert: Das Logo ist weder ein PNG noch ein JPEG, die alle Mailprogramme anzeigen können.',
  '{name} paused them.': '{name} hat sie angehalten.',
  '{name} stopped it.': '{name} hat sie gestoppt.',
  'A mail came back as unwanted: {reason}': 'Eine E-Mail kam als unerwünscht zurück: {reason}',
  'A mail server refused a mail as unwanted: {reason}':
    'Ein Mailserver hat eine E-Mail als unerwünscht abgelehnt: {reason}',
  '{sentence} The last reason was: {reason}': '{sentence} Der letzte Grund lautete: {reason}',
  '{failed} of the last {all} mails were refused.':
    '{failed} der letzten {all} E-Mails wurden abgelehnt.',
  '{count} mails in a row were not taken.': '{count} E-Mails nacheinander wurden nicht angenommen.',
};
