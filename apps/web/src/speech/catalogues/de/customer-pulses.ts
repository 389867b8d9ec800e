import type { Catalogue } from '@throughline/speech';

/** Customer pulses. */
export const customerPulses: Catalogue = {
  Mail: 'E-Mail',
  'Mail in plain text': 'E-Mail als reiner Text',
  'Questions, set {number} of 5': 'Fragen, Satz {number} von 5',
  'What customers get': 'Was Kundinnen und Kunden erhalten',
  'For you; customers do not see it.': 'Für Sie; Kundinnen und Kunden sehen ihn nicht.',
  'Sender’s name': 'Name des Absenders',
  'A name that customers know.': 'Ein Name, den Kundinnen und Kunden kennen.',
  'Sender’s address': 'Adresse des Absenders',
  'Of a domain that your mail server may send for.':
    'Aus einer Domain, für die Ihr Mailserver senden darf.',
  'Replies go to': 'Antworten gehen an',
  'Empty for the sender.': 'Leer: an den Absender.',
  'Language where a list names none': 'Sprache, wenn eine Liste keine nennt',
  'Mails go': 'E-Mails gehen',
  'First day': 'Erster Tag',
  'Time of day': 'Uhrzeit',
  '08:00 to 17:59.': '08:00 bis 17:59.',
  'Open for, in days': 'Offen, in Tagen',
  'Counted from the mail. Then answers are counted and addresses deleted.':
    'Ab der E-Mail gezählt. Danach werden Antworten gezählt und Adressen gelöscht.',
  'Recent means, in days': '„Kürzlich“ bedeutet, in Tagen',
  'Nobody is asked about anything longer ago.': 'Nach länger Zurückliegendem wird niemand gefragt.',
  'Would be mailed, at most': 'Bekämen höchstens eine E-Mail',
  'Mailed within {days} days, left out': 'In den letzten {days} Tagen angeschrieben, ausgelassen',
  'Too long ago by then': 'Bis dahin zu lange her',
  'Without an address': 'Ohne Adresse',
  'Want no mails, or gave them back': 'Möchten keine E-Mails oder ließen sie zurückgehen',
  'under {count}': 'unter {count}',
  'On the lists more than once': 'Mehrfach auf den Listen',
  'Mails sent': 'Gesendete E-Mails',
  'Waiting to be sent': 'Warten auf den Versand',
  'Came back': 'Zurückgekommen',
  Failed: 'Fehlgeschlagen',
  'Left out: mailed within {days} days': 'Ausgelassen: in den letzten {days} Tagen angeschrieben',
  'Left out: too long ago': 'Ausgelassen: zu lange her',
  'Answers so far, in steps of five': 'Antworten bisher, in Fünferschritten',
  '{count} days': { one: '{count} Tag', other: '{count} Tage' },
  'From {sender} {address}, of every unit, open for {open}, about the last {recent}.':
    'Von {sender} {address}, für alle Einheiten; offen: {open}, Rückblick: {recent}.',
  'From {sender} {address}, of {count} units, open for {open}, about the last {recent}.': {
    one: 'Von {sender} {address}, für {count} Einheit; offen: {open}, Rückblick: {recent}.',
    other: 'Von {sender} {address}, für {count} Einheiten; offen: {open}, Rückblick: {recent}.',
  },
  Enable: 'Aktivieren',
  Stop: 'Anhalten',
  'Go on': 'Fortsetzen',
  '{count} customers are being looked at. That takes some seconds; if it takes longer, no worker is running.':
    {
      one: '{count} Person aus der Kundschaft wird gerade geprüft. Das dauert einige Sekunden; dauert es länger, läuft kein Worker.',
      other:
        '{count} Personen aus der Kundschaft werden gerade geprüft. Das dauert einige Sekunden; dauert es länger, läuft kein Worker.',
    },
  '{month}: {count} figures': { one: '{month}: {count} Zahl', other: '{month}: {count} Zahlen' },
  'Leave as it is': 'So lassen',
  'The plan in numbers': 'Der Plan in Zahlen',
  'Of customers who were brought in and are not mailed yet. Nobody is mailed before the pulse is enabled.':
    'Von Kundinnen und Kunden, die eingelesen und noch nicht angeschrieben sind. Niemand wird angeschrieben, bevor die Pulsbefragung aktiviert ist.',
  'Bring customers in': 'Kundinnen und Kunden einlesen',
  'One row a customer: the key of the unit, the address, and the day of the contact. Name, language and customer_key may be left empty; a customer key keeps somebody with two addresses from being mailed twice. Who they are is sealed as it comes in.':
    'Eine Zeile je Kundin oder Kunde: der Schlüssel der Einheit, die Adresse und der Tag des Kontakts. Name, Sprache und customer_key dürfen leer bleiben; ein customer_key verhindert, dass jemand mit zwei Adressen zweimal angeschrieben wird. Wer es ist, wird beim Einlesen versiegelt.',
  'recent customers': 'Kundinnen und Kunden der letzten Zeit',
  'So far': 'Bisher',
  'Of the last 90 days.': 'Der letzten 90 Tage.',
  'Figures that are held back': 'Zurückgehaltene Zahlen',
  'A figure comes from one place. Where an imported one stands, what customers answered is not written. Undo the import under Outcomes to have it stand instead.':
    'Eine Zahl stammt aus einer einzigen Quelle. Wo eine importierte steht, werden die Antworten der Kundschaft nicht geschrieben. Damit sie stattdessen gelten, machen Sie den Import unter Kundenergebnisse rückgängig.',
  'Sender, units and times': 'Absender, Einheiten und Zeiten',
  'Have customers mailed?': 'Kundinnen und Kunden anschreiben lassen?',
  'At most {count} customers wait now. If their first time has come their mails leave at once, by day; whoever you bring in later is mailed at the times of this pulse. You can stop it at any moment.':
    {
      one: 'Höchstens {count} Person wartet jetzt. Ist ihr erster Zeitpunkt gekommen, geht ihre E-Mail sofort hinaus, bei Tag; wen Sie später einlesen, wird zu den Zeiten dieser Pulsbefragung angeschrieben. Sie können jederzeit anhalten.',
      other:
        'Höchstens {count} Personen warten jetzt. Ist ihr erster Zeitpunkt gekommen, gehen ihre E-Mails sofort hinaus, bei Tag; wen Sie später einlesen, wird zu den Zeiten dieser Pulsbefragung angeschrieben. Sie können jederzeit anhalten.',
    },
  'New customer pulse': 'Neue Kunden-Pulsbefragung',
  'Nobody is mailed twice in {days} days, whatever the unit, list or pulse. Addresses are sealed as they come in and deleted when the questions close; answers are kept as sums, and a figure is shown of {count} customers or more.':
    'Niemand wird innerhalb von {days} Tagen zweimal angeschrieben, gleich über welche Einheit, Liste oder Pulsbefragung. Adressen werden beim Einlesen versiegelt und gelöscht, sobald die Fragen schließen; Antworten werden als Summen gespeichert, und eine Zahl wird ab {count} Kundinnen und Kunden gezeigt.',
  'Make a customer pulse': 'Kunden-Pulsbefragung anlegen',
  'Or open a page that anybody can answer': 'Oder eine Seite öffnen, auf der alle antworten können',
  State: 'Status',
  Waiting: 'Warten',
  Mailed: 'Angeschrieben',
  'Mails to recent customers of your units: nine questions, with five more where something went wrong. What they answer becomes figures of unit and month among the outcomes.':
    'E-Mails an Menschen, die kürzlich mit Ihren Einheiten zu tun hatten: neun Fragen, und fünf weitere, wo etwas schiefging. Aus den Antworten werden Zahlen je Einheit und Monat unter den Kundenergebnissen.',
  'No customer has been asked by mail yet':
    'Noch wurde niemand aus der Kundschaft per E-Mail gefragt',
  'Make a customer pulse: say who its mails come from and when they go, then bring in a list of recent customers. You see in numbers who would be mailed before anybody is.':
    'Legen Sie eine Kunden-Pulsbefragung an: Geben Sie an, von wem die E-Mails kommen und wann sie gehen, und lesen Sie dann eine Liste von Kundinnen und Kunden der letzten Zeit ein. Sie sehen in Zahlen, wer angeschrieben würde, bevor es geschieht.',
  'Customers of every unit': 'Kundinnen und Kunden jeder Einheit',
  'Only customers of chosen units': 'Nur Kundinnen und Kunden gewählter Einheiten',
  '{count} units are chosen. A row of another unit refuses the list. As long as none is chosen, every unit is meant.':
    {
      one: '{count} Einheit ist gewählt. Eine Zeile einer anderen Einheit lässt die Liste ablehnen. Solange keine gewählt ist, sind alle gemeint.',
      other:
        '{count} Einheiten sind gewählt. Eine Zeile einer anderen Einheit lässt die Liste ablehnen. Solange keine gewählt ist, sind alle gemeint.',
    },
  'Whose customers': 'Wessen Kundschaft',
  'Nothing is sent when you save it. You bring customers in and see the plan in numbers first.':
    'Beim Speichern wird nichts gesendet. Zuerst lesen Sie Kundinnen und Kunden ein und sehen den Plan in Zahlen.',
  'Save and bring customers in': 'Speichern und Kundschaft einlesen',
  'Once, on one day': 'Einmal, an einem Tag',
  'Every day': 'Jeden Tag',
  'Every week': 'Jede Woche',
  'Every month': 'Jeden Monat',
  'Not enabled': 'Nicht aktiviert',
  Enabled: 'Aktiviert',
  Stopped: 'Angehalten',
  'All mailed': 'Alle angeschrieben',
  '{count} or more': '{count} oder mehr',
  'Nobody is mailed before you enable it.': 'Niemand wird angeschrieben, bevor Sie sie aktivieren.',
  'Nothing leaves: {reason} Links that were mailed stay open.':
    'Es geht nichts hinaus: {reason} Bereits verschickte Links bleiben offen.',
  'it is stopped.': 'Sie ist angehalten.',
  'Everybody who waited on its day has been mailed.':
    'Alle, die am Versandtag gewartet haben, sind angeschrieben.',
  'Customers who wait are mailed next on {instant}.':
    'Wer wartet, wird als Nächstes angeschrieben: {instant}.',
  'Then customers who wait are mailed on {day} at {time}, or at once if that has passed.':
    'Dann wird, wer wartet, am {day} um {time} angeschrieben, oder sofort, wenn das vorbei ist.',
  'Then customers who wait are mailed every day from {day} at {time}, or at once if that has passed.':
    'Dann wird, wer wartet, ab dem {day} täglich um {time} angeschrieben, oder sofort, wenn das vorbei ist.',
  'Then customers who wait are mailed every week from {day} at {time}, or at once if that has passed.':
    'Dann wird, wer wartet, ab dem {day} wöchentlich um {time} angeschrieben, oder sofort, wenn das vorbei ist.',
  'Then customers who wait are mailed every month from {day} at {time}, or at once if that has passed.':
    'Dann wird, wer wartet, ab dem {day} monatlich um {time} angeschrieben, oder sofort, wenn das vorbei ist.',
};
