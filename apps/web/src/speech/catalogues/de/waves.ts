import type { Catalogue } from '@throughline/speech';

/** Waves. */
export const waves: Catalogue = {
  Invited: 'Eingeladen',
  Answered: 'Geantwortet',
  'fewer than {k}': 'weniger als {k}',
  Participation: 'Beteiligung',
  'not shown': 'nicht gezeigt',
  'No scores were published': 'Es wurden keine Werte veröffentlicht',
  Print: 'Drucken',
  'Print it now: once you leave this page it is gone.':
    'Drucken Sie es jetzt: Wenn Sie diese Seite verlassen, ist es weg.',
  'The sheet as it is printed': 'Das Blatt, wie es gedruckt wird',
  'Not arrived, or not for certain': 'Nicht oder nicht sicher angekommen',
  'Try these again': 'Diese erneut versuchen',
  'Reason given by the mail server': 'Vom Mailserver genannter Grund',
  'The first {count} by address.': 'Die ersten {count} nach Adresse.',
  'They cannot be sent once more. {reason}':
    'Sie können nicht noch einmal gesendet werden. {reason}',
  'Mails that have not arrived for certain': 'E-Mails, die nicht sicher angekommen sind',
  'Send {count} mails once more?': {
    one: '{count} E-Mail noch einmal senden?',
    other: '{count} E-Mails noch einmal senden?',
  },
  '{about} Correct wrong addresses in the directory first: each mail goes to the address that stands there now. People who want no mails get none.':
    '{about} Berichtigen Sie zuerst falsche Adressen im Verzeichnis: Jede E-Mail geht an die Adresse, die jetzt dort steht. Wer keine E-Mails wünscht, bekommt keine.',
  'The mail server takes no mails': 'Der Mailserver nimmt keine E-Mails an',
  '{reason} It is tried again {time}, and all mails follow by themselves when it takes one.':
    '{reason} Der nächste Versuch ist am {time}, und alle E-Mails folgen von selbst, sobald er eine annimmt.',
  'No mails leave: the database was restored or moved':
    'Es gehen keine E-Mails hinaus: Die Datenbank wurde wiederhergestellt oder verschoben',
  'It is not the one that mails left from before, as after a restore from a backup or a move to another server. Until an administrator lets them go, nobody is mailed and no planned wave opens; everything else works. In a copy that was made to try something, leave it so.':
    'Es ist nicht die, von der zuvor E-Mails hinausgingen, etwa nach der Wiederherstellung aus einer Sicherung oder dem Umzug auf einen anderen Server. Bis die Administration den Versand freigibt, bekommt niemand E-Mails, und keine geplante Welle öffnet; alles andere läuft. In einer Kopie, die zum Ausprobieren dient, lassen Sie es so.',
  'The mails of this wave are paused': 'Die E-Mails dieser Welle sind angehalten',
  'Since {time}. {reason} Nobody is lost: whoever waits gets the mail when they go on.':
    'Seit dem {time}. {reason} Niemand geht verloren: Wer wartet, bekommt die E-Mail, sobald es weitergeht.',
  'Let the mails go on': 'Versand fortsetzen',
  'Pause the mails': 'Versand anhalten',
  '{count} invitations wait for the working hours of their people; the next leave {time}.': {
    one: '{count} Einladung wartet auf die Arbeitszeit der Person; die nächste geht am {time} hinaus.',
    other:
      '{count} Einladungen warten auf die Arbeitszeit der Personen; die nächsten gehen am {time} hinaus.',
  },
  '{count} invitations wait for the working hours of their people.': {
    one: '{count} Einladung wartet auf die Arbeitszeit der Person.',
    other: '{count} Einladungen warten auf die Arbeitszeit der Personen.',
  },
  '{count} mails are due now. At {rate} a minute, as in the last minutes, the last will have left at about {time}.':
    {
      one: '{count} E-Mail ist jetzt fällig. Bei {rate} in der Minute, wie in den letzten Minuten, ist sie am {time} ungefähr hinaus.',
      other:
        '{count} E-Mails sind jetzt fällig. Bei {rate} in der Minute, wie in den letzten Minuten, ist die letzte am {time} ungefähr hinaus.',
    },
  '{count} mails are due now. None has left in the last five minutes, so it cannot be said when they will have.':
    {
      one: '{count} E-Mail ist jetzt fällig. In den letzten fünf Minuten ging keine hinaus; wann sie hinausgeht, lässt sich nicht sagen.',
      other:
        '{count} E-Mails sind jetzt fällig. In den letzten fünf Minuten ging keine hinaus; wann sie hinaus sein werden, lässt sich nicht sagen.',
    },
  '{count} mails are due now, and stay where they are until mails go again.': {
    one: '{count} E-Mail ist jetzt fällig und bleibt, bis wieder E-Mails hinausgehen.',
    other: '{count} E-Mails sind jetzt fällig und bleiben, bis wieder E-Mails hinausgehen.',
  },
  'At this rate some will not have left when the wave closes.':
    'Bei dieser Geschwindigkeit sind nicht alle hinaus, wenn die Welle schließt.',
  'By their own clocks: {places}.': 'Nach ihren eigenen Uhren: {places}.',
  '{time} in {place} ({people})': '{time} in {place} ({people})',
  '{count} more later': { one: '{count} weitere später', other: '{count} weitere später' },
  'Open the mail catcher': 'Testpostfach öffnen',
  'These are the invitations that failed or came back.':
    'Dies sind die Einladungen, die fehlgeschlagen oder zurückgekommen sind.',
  'Take today’s reading': 'Heutigen Stand abrufen',
  'The reading is being taken.': 'Der Stand wird abgerufen.',
  'Taken {time}. The next can be taken from {next}.':
    'Abgerufen am {time}. Der nächste kann ab {next} abgerufen werden.',
  'No reading has been taken.': 'Es wurde noch kein Stand abgerufen.',
  'One reading a day, in steps of five people or more: of 5 % from 100 people on, of 10 % from 50, of 25 % from 20. Finer steps, or two readings close together, would show that somebody had just answered, and soon who it was.':
    'Ein Stand pro Tag, in Schritten von mindestens fünf Personen: ab 100 Personen in Schritten von 5\u00a0%, ab 50 von 10\u00a0%, ab 20 von 25\u00a0%. Feinere Schritte oder zwei Stände kurz nacheinander würden zeigen, dass gerade jemand geantwortet hat, und bald auch, wer es war.',
  '{share} %': '{share}\u00a0%',
  '{share} % or less': '{share}\u00a0% oder weniger',
  '{share} % or more': '{share}\u00a0% oder mehr',
  'of all who were invited': 'aller Eingeladenen',
  'Took part, about': 'Teilgenommen, etwa',
  'Of fewer than 20 people nothing is told while the wave is open. Units that are not listed are counted in the whole.':
    'Über weniger als 20 Personen wird nichts gesagt, solange die Welle offen ist. Nicht aufgeführte Einheiten werden im Ganzen mitgezählt.',
  'Participation by unit': 'Beteiligung nach Einheit',
  'Send them': 'Senden',
  'Nobody is left without. Whoever got the mail after the backup was taken gets it twice.':
    'Niemand geht leer aus. Wer die E-Mail nach der Sicherung bekommen hat, bekommt sie zweimal.',
  'Do not send them': 'Nicht senden',
  'Nobody gets a mail twice. They are marked as in doubt; whoever had not got the mail yet is not asked in this wave, except by a reminder.':
    'Niemand bekommt eine E-Mail zweimal. Sie werden als ungewiss vermerkt; wer die E-Mail noch nicht bekommen hatte, wird in dieser Welle nicht befragt, außer durch eine Erinnerung.',
  'What may have been sent after the backup was taken: {count} invitations, and reminders that came due':
    {
      one: 'Was nach der Sicherung schon gesendet worden sein kann: {count} Einladung und fällig gewordene Erinnerungen',
      other:
        'Was nach der Sicherung schon gesendet worden sein kann: {count} Einladungen und fällig gewordene Erinnerungen',
    },
  'Let mails go again': 'Versand wieder freigeben',
  'Everything else goes as planned. Mails that are sent cannot be taken back.':
    'Alles andere läuft wie geplant. Versandte E-Mails lassen sich nicht zurückholen.',
  'Let mails go again?': 'Versand wieder freigeben?',
  'Mails leave from this database from now on. Make sure that no other copy of it sends them too.':
    'Von jetzt an gehen E-Mails von dieser Datenbank aus. Vergewissern Sie sich, dass keine andere Kopie sie ebenfalls versendet.',
  'Closing…': 'Wird geschlossen\u00a0…',
  'Close now': 'Jetzt schließen',
  'Answers are being counted. The scores appear here in a moment.':
    'Die Antworten werden gezählt. Die Werte erscheinen gleich hier.',
  'It closes by itself {time}. You can close it now.':
    'Sie schließt von selbst am {time}. Sie können sie jetzt schließen.',
  'Close this wave now?': 'Diese Welle jetzt schließen?',
  'This cannot be undone. Nobody can answer any more, the single answers are counted and destroyed, and only figures for groups remain.':
    'Das lässt sich nicht rückgängig machen. Niemand kann mehr antworten, die einzelnen Antworten werden gezählt und vernichtet, und es bleiben nur Zahlen für Gruppen.',
  'Close the wave for good': 'Welle endgültig schließen',
  'Opened before the results of the wave before were shared: “{reason}”':
    'Geöffnet, bevor die Ergebnisse der vorigen Welle mitgeteilt waren: „{reason}“',
  'Everybody was asked, however recently they had been asked before. The reason given: “{reason}”':
    'Alle wurden befragt, auch wenn ihre letzte Befragung erst kurz zurücklag. Der angegebene Grund: „{reason}“',
  'The list of people is frozen and their ballots are being sealed. Mails leave in a moment.':
    'Die Liste der Personen ist festgeschrieben, und ihre Stimmzettel werden versiegelt. Die E-Mails gehen gleich hinaus.',
  Opened: 'Geöffnet',
  'Closes or closed': 'Schließt oder schloss',
  'Closes {distance}': 'Schließt {distance}',
  '{k}, comments {commentK}': '{k}, Kommentare {commentK}',
  'Go to pulses': 'Zu den Pulsbefragungen',
  'Each time a pulse is asked. Scores appear when a wave has closed, and not before.':
    'Jeder Durchgang einer Pulsbefragung. Werte erscheinen, wenn eine Welle geschlossen ist, und nicht vorher.',
  'No wave yet': 'Noch keine Welle',
  'Open one from a pulse, after a look at its send plan.':
    'Öffnen Sie eine aus einer Pulsbefragung heraus, nach einem Blick auf den Versandplan.',
  'When a pulse is asked for the first time, it stands here.':
    'Sobald eine Pulsbefragung zum ersten Mal durchgeführt wird, steht sie hier.',
  'A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. There are too few such people in this wave for one: give them an address before the next.':
    'Ein Blatt enthält mindestens {k} Codes, damit niemand den Code einer einzelnen Person anfordern kann. In dieser Welle gibt es dafür zu wenige solche Personen: Geben Sie ihnen vor der nächsten eine Adresse.',
  'Whoever holds a code can answer in its place until the wave closes; nobody can read an answer with it. No slip has a name beside its code, a sheet has only codes of people without an email address when it is made, and the audit log says who made which sheet, with how many codes. A sheet can be fetched once: making it again prints the same codes, so hand out one print only.':
    'Wer einen Code hat, kann damit an dessen Stelle antworten, bis die Welle schließt; niemand kann damit eine Antwort lesen. Auf keinem Zettel steht ein Name neben dem Code, ein Blatt enthält nur Codes von Personen, die bei seiner Erstellung keine E-Mail-Adresse haben, und das Prüfprotokoll sagt, wer welches Blatt mit wie vielen Codes erstellt hat. Ein Blatt lässt sich einmal abrufen: Erneut erstellt enthält es dieselben Codes; geben Sie also nur einen Ausdruck aus.',
  'Make the sheet': 'Blatt erstellen',
  'Without email': 'Ohne E-Mail-Adresse',
  '{count} people have no email address and got no mail. They answer on the same page with a code on paper; the sheet has one slip to cut off for each.':
    {
      one: '{count} Person hat keine E-Mail-Adresse und hat keine E-Mail bekommen. Geantwortet wird auf derselben Seite mit einem Code auf Papier; das Blatt hat für jede Person einen Zettel zum Abschneiden.',
      other:
        '{count} Personen haben keine E-Mail-Adresse und haben keine E-Mail bekommen. Geantwortet wird auf derselben Seite mit einem Code auf Papier; das Blatt hat für jede Person einen Zettel zum Abschneiden.',
    },
  'Unit, with all below it': 'Einheit, mit allem darunter',
  'Units with fewer than {k} such people are printed with the unit above.':
    'Einheiten mit weniger als {k} solchen Personen werden mit der übergeordneten Einheit gedruckt.',
  'Language of the sheet': 'Sprache des Blatts',
  'In doubt': 'Ungewiss',
  'This state knows of no mail that was ever sent.':
    'In diesem Stand ist keine je versandte E-Mail bekannt.',
  'The last mail that this state knows of left {time}.':
    'Die letzte in diesem Stand bekannte E-Mail ging am {time} hinaus.',
  'No invitation waits that may have been sent since.':
    'Es wartet keine Einladung, die seither schon versandt worden sein kann.',
  '{count} invitations wait that may have been sent since.': {
    one: '{count} Einladung wartet, die seither schon versandt worden sein kann.',
    other: '{count} Einladungen warten, die seither schon versandt worden sein können.',
  },
  '{count} planned waves are due and open as soon as mails go; pause the schedule first where it was opened already.':
    {
      one: '{count} geplante Welle ist fällig und öffnet, sobald E-Mails hinausgehen; halten Sie zuerst den Zeitplan an, falls sie schon geöffnet wurde.',
      other:
        '{count} geplante Wellen sind fällig und öffnen, sobald E-Mails hinausgehen; halten Sie zuerst den Zeitplan an, wo eine schon geöffnet wurde.',
    },
  Opening: 'Wird geöffnet',
  Open: 'Offen',
  Closing: 'Wird geschlossen',
  'In doubt, sent at most twice': 'Ungewiss, höchstens zweimal gesendet',
  'Not sent before the close': 'Vor dem Ende nicht gesendet',
  Invitations: 'Einladungen',
  'How they had ended when the wave closed. What was sent to remind is not kept.':
    'Wie sie geendet hatten, als die Welle schloss. Was zur Erinnerung gesendet wurde, wird nicht aufbewahrt.',
  'Deferred to the end': 'Bis zum Ende aufgeschoben',
};
