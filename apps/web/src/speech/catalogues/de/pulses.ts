import type { Catalogue } from '@throughline/speech';

/** Pulses. */
export const pulses: Catalogue = {
  'Everybody is asked, however recently they were asked before. The reason is kept in the log and shown with the wave: “{reason}”':
    'Alle werden befragt, auch wenn ihre letzte Befragung erst kurz zurückliegt. Der Grund wird im Prüfprotokoll festgehalten und bei der Welle gezeigt: „{reason}“',
  'Share the results of wave {number}': 'Ergebnisse von Welle {number} mitteilen',
  'Open without sharing them': 'Öffnen, ohne sie mitzuteilen',
  'Open without sharing': 'Ohne Mitteilung öffnen',
  'Why it opens before they are shared': 'Warum sie öffnet, bevor sie mitgeteilt sind',
  'Kept in the log and shown with the wave to everybody who sees it here. People stop answering where nothing comes of it.':
    'Wird im Prüfprotokoll festgehalten und bei der Welle allen gezeigt, die sie hier sehen. Wo nichts daraus folgt, antwortet irgendwann niemand mehr.',
  'The results of wave {number} are not shared. The reason to open without is kept in the log and shown with the wave: “{reason}”':
    'Die Ergebnisse von Welle {number} sind nicht mitgeteilt. Der Grund, ohne das zu öffnen, wird im Prüfprotokoll festgehalten und bei der Welle gezeigt: „{reason}“',
  'Share them first': 'Erst mitteilen',
  'Open this wave before results are shared?':
    'Diese Welle öffnen, bevor Ergebnisse mitgeteilt sind?',
  'The results of wave {number} stay unshared, and this wave asks people again all the same.':
    'Die Ergebnisse von Welle {number} bleiben unmitgeteilt, und diese Welle befragt trotzdem erneut.',
  'Opens even if the results before it are not shared: “{reason}”':
    'Öffnet auch, wenn die Ergebnisse davor nicht mitgeteilt sind: „{reason}“',
  Rename: 'Umbenennen',
  Archive: 'Archivieren',
  Archived: 'Archiviert',
  'Archived on {day}.': 'Archiviert am {day}.',
  'Bring it back': 'Zurückholen',
  'Bring “{pulse}” back?': '„{pulse}“ zurückholen?',
  'Archive “{pulse}”?': '„{pulse}“ archivieren?',
  'It is listed again, and waves can be opened. Its schedule stays paused until you resume it.':
    'Sie steht wieder in der Liste, und Wellen können geöffnet werden. Ihr Zeitplan bleibt angehalten, bis Sie ihn fortsetzen.',
  'It leaves the list, its schedule is paused, and no wave can be opened. Waves and results stay as they are, and you can bring it back at any time.':
    'Sie verschwindet aus der Liste, ihr Zeitplan wird angehalten, und es kann keine Welle geöffnet werden. Wellen und Ergebnisse bleiben, wie sie sind, und Sie können sie jederzeit zurückholen.',
  'Rename this pulse': 'Diese Pulsbefragung umbenennen',
  'Its waves and results stay. People who are asked from now on read the new name; mails that have left keep the old one.':
    'Ihre Wellen und Ergebnisse bleiben. Wer von jetzt an befragt wird, liest den neuen Namen; verschickte E-Mails behalten den alten.',
  'Show {count} archived pulses': {
    one: '{count} archivierte Pulsbefragung zeigen',
    other: '{count} archivierte Pulsbefragungen zeigen',
  },
  '{count} things need you': {
    one: '{count} Sache braucht Sie',
    other: '{count} Sachen brauchen Sie',
  },
  'Needs you': 'Braucht Sie',
  'Look at the pulse': 'Zur Pulsbefragung',
  'Look at the waves': 'Zu den Wellen',
  'Leave them out': 'Auslassen',
  'Plan with them': 'Mit ihnen planen',
  'Ask those, too, who were asked recently':
    'Auch Personen fragen, die erst kürzlich befragt wurden',
  'Why they are asked again': 'Warum sie erneut befragt werden',
  'Kept in the log and shown with the wave. People who are asked too often stop answering.':
    'Wird im Prüfprotokoll festgehalten und bei der Welle gezeigt. Wer zu oft gefragt wird, antwortet irgendwann nicht mehr.',
  'At most {most}. Each one makes the groups smaller: fewer units can be shown on their own. Without any, results are by unit alone.':
    'Höchstens {most}. Jedes Merkmal macht die Gruppen kleiner: Weniger Einheiten können für sich gezeigt werden. Ohne Merkmal gibt es Ergebnisse nur nach Einheiten.',
  'Broken down by': 'Aufgeschlüsselt nach',
  'Results are by unit alone. Up to {most} more columns of people.csv, such as age or shift, would appear here.':
    'Ergebnisse gibt es nur nach Einheiten. Bis zu {most} weitere Spalten von people.csv, etwa Alter oder Schicht, würden hier erscheinen.',
  'The whole organisation': 'Die ganze Organisation',
  'Chosen units, each with everything below it, less those you take out':
    'Ausgewählte Einheiten, jede mit allem darunter, ohne die, die Sie herausnehmen',
  'As long as none is chosen, the whole organisation is asked.':
    'Solange keine ausgewählt ist, wird die ganze Organisation befragt.',
  'Who is asked': 'Wer befragt wird',
  'Not asked this time': 'Diesmal nicht befragt',
  'Save and see the plan': 'Speichern und Plan ansehen',
  'New pulse': 'Neue Pulsbefragung',
  'Nothing is sent when you save it. You see the send plan in numbers first, then open a wave.':
    'Beim Speichern wird nichts versandt. Sie sehen zuerst den Versandplan in Zahlen und öffnen dann eine Welle.',
  'Shown to the people who are asked, such as “Quarterly pulse”.':
    'Wird den Befragten gezeigt, zum Beispiel „Quartalsbefragung“.',
  'Smallest group shown (k)': 'Kleinste gezeigte Gruppe (k)',
  'Scores of fewer people are never shown; 5 or more.':
    'Werte von weniger Personen werden nie gezeigt; 5 oder mehr.',
  'Smallest group for comments': 'Kleinste Gruppe für Kommentare',
  'Comments of fewer people are never shown; 10 or more.':
    'Kommentare von weniger Personen werden nie gezeigt; 10 oder mehr.',
  'In their working hours': 'In ihrer Arbeitszeit',
  'Everybody is at work now and gets the mail at once.':
    'Alle sind jetzt bei der Arbeit und bekommen die E-Mail sofort.',
  '{now} at once, {later} at 09:00 of their next working day.':
    '{now} sofort, {later} um 09:00 Uhr an ihrem nächsten Arbeitstag.',
  'Everybody at once': 'Alle sofort',
  'Whatever the hour.': 'Ungeachtet der Uhrzeit.',
  'Whatever the hour: {count} people get it in the evening, at night or on a day off.': {
    one: 'Ungeachtet der Uhrzeit: {count} Person bekommt sie abends, nachts oder an einem freien Tag.',
    other:
      'Ungeachtet der Uhrzeit: {count} Personen bekommen sie abends, nachts oder an einem freien Tag.',
  },
  'A wave cannot be opened now': 'Jetzt kann keine Welle geöffnet werden',
  'Open a wave now': 'Jetzt eine Welle öffnen',
  'Questions, thresholds and the list of people are frozen with it. Mails that are sent cannot be taken back.':
    'Fragen, Schwellen und die Liste der Personen sind damit festgeschrieben. Versandte E-Mails lassen sich nicht zurückholen.',
  'Send mail to {count} people?': {
    one: 'E-Mail an {count} Person senden?',
    other: 'E-Mail an {count} Personen senden?',
  },
  'A wave of “{pulse}” opens now and closes {time}.':
    'Eine Welle von „{pulse}“ öffnet jetzt und schließt am {time}.',
  'Open and mail {count} people': {
    one: 'Öffnen und {count} Person anschreiben',
    other: 'Öffnen und {count} Personen anschreiben',
  },
  'When people are mailed': 'Wann die E-Mails kommen',
  Invitation: 'Einladung',
  'Invitation in plain text': 'Einladung als reiner Text',
  Reminder: 'Erinnerung',
  'Reminder in plain text': 'Erinnerung als reiner Text',
  'What came of it': 'Was sich ergeben hat',
  'What came of it in plain text': 'Was sich ergeben hat, als reiner Text',
  'Open for': 'Offen',
  'Smallest group shown': 'Kleinste gezeigte Gruppe',
  'Closes with: “{question}”': 'Schließt mit: „{question}“',
  '{name} · Pulse': '{name} · Pulsbefragung',
  'What opening a wave now would do. Nothing has been sent.':
    'Was geschähe, wenn jetzt eine Welle geöffnet würde. Es wurde nichts versandt.',
  'none yet': 'noch keine',
  '{count} waves': { one: '{count} Welle', other: '{count} Wellen' },
  '{count} waves, {open} open': {
    one: '{count} Welle, {open} offen',
    other: '{count} Wellen, {open} offen',
  },
  Pulse: 'Pulsbefragung',
  'A pulse is a survey that is asked again and again: its questions, its people and its thresholds. Each time it is asked is a wave.':
    'Eine Pulsbefragung wird immer wieder durchgeführt: Zu ihr gehören Fragen, Personen und Schwellen. Jeder Durchgang ist eine Welle.',
  'No pulse yet': 'Noch keine Pulsbefragung',
  'Make one: choose the questions and who is asked. Nothing is sent until you open a wave.':
    'Legen Sie eine an: Wählen Sie die Fragen und wer befragt wird. Versandt wird erst, wenn Sie eine Welle öffnen.',
  'Compose one': 'Stellen Sie zuerst einen zusammen',
  '“{question}” Answering it is always voluntary.':
    '„{question}“ Die Antwort ist immer freiwillig.',
  'The questionnaire ends after the last item.': 'Der Fragebogen endet nach der letzten Frage.',
  'There is no questionnaire yet. {link} first.': 'Es gibt noch keinen Fragebogen. {link}.',
  'Closing question, in own words': 'Schlussfrage, in eigenen Worten',
  'Takes each person': 'Dauert pro Person',
  'Sending takes one worker': 'Versand dauert mit einem Worker',
  'what the mail server allows': 'so lange, wie der Mailserver es zulässt',
  'Would close': 'Würde schließen',
  'Groups of k or more': 'Gruppen ab k Personen',
  'in {count} units would be asked.': {
    one: 'in {count} Einheit würden befragt.',
    other: 'in {count} Einheiten würden befragt.',
  },
  'in {count} units would get a mail.': {
    one: 'in {count} Einheit bekämen eine E-Mail.',
    other: 'in {count} Einheiten bekämen eine E-Mail.',
  },
  '{count} addresses of these gave mails back, and get none: correct them in the directory, or have them tried again on the page of the last wave.':
    {
      one: 'Von diesen hat {count} Adresse E-Mails zurückgesandt und bekommt keine: Berichtigen Sie sie im Verzeichnis oder lassen Sie es auf der Seite der letzten Welle erneut versuchen.',
      other:
        'Von diesen haben {count} Adressen E-Mails zurückgesandt und bekommen keine: Berichtigen Sie sie im Verzeichnis oder lassen Sie es auf der Seite der letzten Welle erneut versuchen.',
    },
  '{count} people have no email address and get no mail. Once the wave is open, its page makes sheets with their codes to print.':
    {
      one: '{count} Person hat keine E-Mail-Adresse und bekommt keine E-Mail. Sobald die Welle offen ist, erstellt ihre Seite Blätter mit den Codes zum Drucken.',
      other:
        '{count} Personen haben keine E-Mail-Adresse und bekommen keine E-Mail. Sobald die Welle offen ist, erstellt ihre Seite Blätter mit den Codes zum Drucken.',
    },
  '{count} units have fewer than {k} people. Answers from there are shown together with those of the unit above.':
    {
      one: '{count} Einheit hat weniger als {k} Personen. Antworten von dort werden zusammen mit denen der übergeordneten Einheit gezeigt.',
      other:
        '{count} Einheiten haben weniger als {k} Personen. Antworten von dort werden zusammen mit denen der übergeordneten Einheit gezeigt.',
    },
  '{count} heads of units are counted in the unit above their own, whose figures they read without knowing an answer in it.':
    {
      one: '{count} Leitung einer Einheit wird in der übergeordneten Einheit gezählt: So liest sie die Zahlen der eigenen, ohne eine Antwort darin zu kennen.',
      other:
        '{count} Leitungen von Einheiten werden in der übergeordneten Einheit gezählt: So lesen sie die Zahlen der eigenen, ohne eine Antwort darin zu kennen.',
    },
  'The schedule is faster than people may be asked: whole groups take turns, and everybody has one in {turns} waves.':
    'Der Zeitplan ist schneller, als Personen befragt werden dürfen: Ganze Gruppen wechseln sich ab, und jede Person ist in 1 von {turns} Wellen an der Reihe.',
  'Send this mail to me': 'Diese E-Mail an mich senden',
  'The mail server has taken it, for {address}.':
    'Der Mailserver hat sie angenommen, für {address}.',
  'Open the mailbox': 'Postfach öffnen',
  'On its way to {address}.': 'Unterwegs an {address}.',
  'It takes long: either the mail server is slow, or no worker is running.':
    'Es dauert lange: Entweder ist der Mailserver langsam, oder es läuft kein Worker.',
  'The mail was not taken: {reason}.': 'Die E-Mail wurde nicht angenommen: {reason}.',
  'no working day': 'kein Arbeitstag',
  'Full bank first, then nine items in rotation':
    'Zuerst die ganze Fragenbank, dann neun Fragen in Rotation',
  'The same nine items': 'Immer dieselben neun Fragen',
  'Full bank, 42 items': 'Ganze Fragenbank, 42 Fragen',
  'A questionnaire of your own': 'Ein eigener Fragebogen',
  'Recommended. The first wave asks every item, about six minutes: it gives the means that later waves are scored with, and shows how reliable the scores are. From then on each person gets nine items, about 90 seconds, and the whole bank is covered every three waves. Every second wave asks as well how likely people are to recommend the company as a place to work. Groups of fewer than 30 get the same nine items each time.':
    'Empfohlen. Die erste Welle stellt alle Fragen, etwa sechs Minuten: Sie liefert die Mittelwerte, mit denen spätere Wellen ausgewertet werden, und zeigt, wie zuverlässig die Werte sind. Danach bekommt jede Person neun Fragen, etwa 90 Sekunden, und alle drei Wellen ist die ganze Fragenbank abgedeckt. Jede zweite Welle fragt außerdem, wie wahrscheinlich es ist, dass man das Unternehmen als Arbeitgeber weiterempfiehlt. Gruppen unter 30 Personen bekommen jedes Mal dieselben neun Fragen.',
  'One item for each of nine constructs in every wave, about 90 seconds. Scores stay unadjusted, and their reliability cannot be measured.':
    'In jeder Welle eine Frage zu jeder der neun Dimensionen, etwa 90 Sekunden. Die Werte bleiben unbereinigt, und ihre Zuverlässigkeit lässt sich nicht messen.',
  'Every item in every wave, about six minutes.': 'Alle Fragen in jeder Welle, etwa sechs Minuten.',
  'Composed under Questionnaires, from the bank and items of your own. A wave asks the version that is newest when it opens.':
    'Unter „Fragebögen“ zusammengestellt, aus der Fragenbank und eigenen Fragen. Eine Welle stellt die Version, die beim Öffnen die neueste ist.',
  'First wave, full bank': 'Erste Welle, ganze Fragenbank',
  'Rotation, form A': 'Rotation, Form A',
  'Rotation, form B': 'Rotation, Form B',
  'Rotation, form C': 'Rotation, Form C',
  'Small groups': 'Kleine Gruppen',
  'Nine items': 'Neun Fragen',
  'Full bank': 'Ganze Fragenbank',
  '{units} with all below, less {count} branches': {
    one: '{units} mit allem darunter, ohne {count} Bereich',
    other: '{units} mit allem darunter, ohne {count} Bereiche',
  },
  'the whole organisation, less {count} branches': {
    one: 'die ganze Organisation, ohne {count} Bereich',
    other: 'die ganze Organisation, ohne {count} Bereiche',
  },
  '{count} units with all below': {
    one: '{count} Einheit mit allem darunter',
    other: '{count} Einheiten mit allem darunter',
  },
  'the whole organisation': 'die ganze Organisation',
  '{count} people on leave that day.': {
    one: '{count} Person, die an dem Tag abwesend ist.',
    other: '{count} Personen, die an dem Tag abwesend sind.',
  },
  '{count} people new in a small unit: asked from the next wave on, or after 14 days there.': {
    one: '{count} Person, neu in einer kleinen Einheit: ab der nächsten Welle befragt oder nach 14 Tagen dort.',
    other:
      '{count} Personen, neu in einer kleinen Einheit: ab der nächsten Welle befragt oder nach 14 Tagen dort.',
  },
  '{count} people asked in the last six weeks, or twice in the last 13, or in a group of which half were.':
    {
      one: '{count} Person, die in den letzten sechs Wochen befragt wurde oder in den letzten 13 zweimal, oder aus einer Gruppe, für deren Hälfte das gilt.',
      other:
        '{count} Personen, die in den letzten sechs Wochen befragt wurden oder in den letzten 13 zweimal, oder aus einer Gruppe, für deren Hälfte das gilt.',
    },
  '{count} people in groups whose turn comes with another wave.': {
    one: '{count} Person aus Gruppen, die mit einer anderen Welle an der Reihe sind.',
    other: '{count} Personen aus Gruppen, die mit einer anderen Welle an der Reihe sind.',
  },
  'Open a wave without mails?': 'Eine Welle ohne E-Mails öffnen?',
  'Open the wave': 'Welle öffnen',
  '{count} people without an address get no mail and answer with codes on paper.': {
    one: '{count} Person ohne Adresse bekommt keine E-Mail und antwortet mit einem Code auf Papier.',
    other:
      '{count} Personen ohne Adresse bekommen keine E-Mail und antworten mit Codes auf Papier.',
  },
  'First reminder, on working day {day}': 'Erste Erinnerung, am Arbeitstag {day}',
  'Second reminder, on working day {day}': 'Zweite Erinnerung, am Arbeitstag {day}',
  'nobody to remind': 'niemand zu erinnern',
  'none before the close': 'keine vor dem Ende',
  'The first reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'Die erste Erinnerung kommt für {unreached} von {count} Person erst nach dem Ende der Welle.',
    other:
      'Die erste Erinnerung kommt für {unreached} von {count} Personen erst nach dem Ende der Welle.',
  },
  'The second reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'Die zweite Erinnerung kommt für {unreached} von {count} Person erst nach dem Ende der Welle.',
    other:
      'Die zweite Erinnerung kommt für {unreached} von {count} Personen erst nach dem Ende der Welle.',
  },
  'Whoever it does not reach gets none. Open the wave on an earlier day of the week, or make a pulse that is open for longer.':
    'Wen sie nicht erreicht, bekommt keine. Öffnen Sie die Welle an einem früheren Wochentag, oder legen Sie eine Pulsbefragung an, die länger offen ist.',
  'Whoever it does not reach gets none. A pulse that is open for longer reaches them the next time.':
    'Wen sie nicht erreicht, bekommt keine. Eine Pulsbefragung, die länger offen ist, erreicht sie beim nächsten Mal.',
  'After that the wave closes by itself. Reminders come on working days 3 and 7: 14 days hold both, and a holiday or two.':
    'Danach schließt die Welle von selbst. Erinnerungen kommen an den Arbeitstagen 3 und 7: In 14 Tage passen beide, und ein, zwei Feiertage.',
  'next {day}': 'nächste am {day}',
  'next {day}, paused': 'nächste am {day}, pausiert',
};
