import type { Catalogue } from '@throughline/speech';

/** People and units. */
export const directory: Catalogue = {
  '{from} to {until}': '{from} bis {until}',
  'None are named.': 'Keine angegeben.',
  'Add blackout dates': 'Sperrtage hinzufügen',
  'Blackout dates': 'Sperrtage',
  'Days on which no wave opens and nobody is mailed, wherever they are: a stocktaking, a move, the days between the years.':
    'Tage, an denen keine Welle öffnet und niemand E-Mails bekommt, gleich wo: eine Inventur, ein Umzug, die Tage zwischen den Jahren.',
  'Take back {days}': '{days} zurücknehmen',
  'Last day': 'Letzter Tag',
  'Empty for a single day.': 'Leer für einen einzelnen Tag.',
  'Take these dates back?': 'Diese Tage zurücknehmen?',
  'People can be mailed again on {days}.': 'Dann können wieder E-Mails versandt werden: {days}.',
  'Take them back': 'Zurücknehmen',
  'Not said: Saturdays and Sundays only': 'Nicht angegeben: nur Samstage und Sonntage',
  '{name}: {people}, holidays are being looked up':
    '{name}: {people}, Feiertage werden nachgeschlagen',
  '{name}: {people}, no public holidays are known; name them below':
    '{name}: {people}, keine Feiertage bekannt; geben Sie sie unten an',
  '{name}: {people}, {count} holidays in the next twelve months': {
    one: '{name}: {people}, {count} Feiertag in den nächsten zwölf Monaten',
    other: '{name}: {people}, {count} Feiertage in den nächsten zwölf Monaten',
  },
  'Of {count} people no country is known: for them only Saturdays and Sundays are days off.': {
    one: 'Von {count} Person ist kein Land bekannt: Für sie sind nur Samstage und Sonntage frei.',
    other:
      'Von {count} Personen ist kein Land bekannt: Für sie sind nur Samstage und Sonntage frei.',
  },
  'Public holidays': 'Feiertage',
  'Nobody is mailed on a public holiday or at the weekend of the country they are in: it is that of the person, of the unit, or of the organisation, in this order.':
    'An Feiertagen und am Wochenende des eigenen Landes bekommt niemand E-Mails: Es gilt das Land der Person, der Einheit oder der Organisation, in dieser Reihenfolge.',
  'Country of the organisation': 'Land der Organisation',
  '1. Units': '1. Einheiten',
  'The tree: every unit names its parent by key. The top has no parent. Import it before people. A column head_key may name the person who heads the unit, by the key they have in people.csv; time_zone and country hold for everybody below who has none; former_key says which key a unit had until now, so that it goes on with all it has. Up to eight further columns are properties of units, such as size: numbers that a study may hold constant.':
    'Der Baum: Jede Einheit nennt die ihr übergeordnete mit deren Schlüssel; die oberste hat keine. Importieren Sie ihn vor den Personen. Eine Spalte head_key kann die Person nennen, die die Einheit leitet, mit dem Schlüssel aus people.csv; time_zone und country gelten für alle darunter, bei denen nichts angegeben ist; former_key sagt, welchen Schlüssel eine Einheit bisher hatte, damit sie mit allem weitergeführt wird. Bis zu acht weitere Spalten sind Eigenschaften der Einheiten, etwa die Größe: Zahlen, die eine Studie konstant halten kann.',
  units: 'Einheiten',
  '2. People': '2. Personen',
  'One row a person, with the key of their unit. The same file twice changes nothing; a corrected file changes what it corrects. An empty email is somebody who gets no mails and answers with a code on paper. An empty time_zone is that of the unit or the organisation, and a column country may name the country, such as DE; leave_from and leave_until, days such as 2027-03-01, say when somebody is away and not asked. A column reach, such as slack:U012ABCDEF, teams:anna@example.com or sms:+4930123456, has somebody written to by direct message instead of mail, where that is set up. Up to two more columns, such as age or shift, are attributes by which results may be broken down.':
    'Eine Zeile pro Person, mit dem Schlüssel ihrer Einheit. Dieselbe Datei noch einmal ändert nichts; eine berichtigte Datei ändert, was sie berichtigt. Bleibt email leer, bekommt die Person keine E-Mails und antwortet mit einem Code auf Papier. Bleibt time_zone leer, gilt die Zeitzone der Einheit oder der Organisation, und eine Spalte country kann das Land nennen, zum Beispiel DE; leave_from und leave_until, Tage wie 2027-03-01, sagen, wann jemand abwesend ist und nicht befragt wird. Mit einer Spalte reach, etwa slack:U012ABCDEF, teams:anna@example.com oder sms:+4930123456, wird jemand per Direktnachricht statt per E-Mail angeschrieben, wo das eingerichtet ist. Bis zu zwei weitere Spalten, etwa Alter oder Schicht, sind Merkmale, nach denen Ergebnisse aufgeschlüsselt werden können.',
  people: 'Personen',
  'Days off': 'Freie Tage',
  Import: 'Importieren',
  'Who can be asked, and where they belong. Answers are shown for units, never for a person.':
    'Wer befragt werden kann und wohin die Personen gehören. Antworten werden für Einheiten gezeigt, nie für eine Person.',
  'Leave both empty when the person is back.':
    'Lassen Sie beides leer, wenn die Person zurück ist.',
  'When is {name} away?': 'Wann ist {name} abwesend?',
  'Nobody is asked by a wave that opens while they are away, or reminded. Who was asked before keeps the link.':
    'Wellen, die während der Abwesenheit öffnen, befragen die Person nicht, und sie wird nicht erinnert. Wer vorher befragt wurde, behält den Link.',
  'Empty if it has begun.': 'Leer, wenn sie schon begonnen hat.',
  'Empty until further notice.': 'Leer bis auf Weiteres.',
  'Import people': 'Personen importieren',
  'Find a person': 'Person suchen',
  'Nobody is reached in this way.': 'Auf diesem Weg wird niemand erreicht.',
  'Nobody who is reached in this way matches “{search}”.':
    'Niemand, der auf diesem Weg erreicht wird, passt zu „{search}“.',
  'Nobody matches “{search}”.': 'Niemand passt zu „{search}“.',
  'No people yet': 'Noch keine Personen',
  'Import units first, then people: a row a person with the key of a unit, and with an email address where there is one.':
    'Importieren Sie zuerst Einheiten, dann Personen: eine Zeile pro Person mit dem Schlüssel einer Einheit und, wo vorhanden, einer E-Mail-Adresse.',
  'Name, address or key': 'Name, Adresse oder Schlüssel',
  'Reached by': 'Erreichbar per',
  'from {from} until {until}': 'vom {from} bis {until}',
  'from {from}': 'ab {from}',
  'until {until}': 'bis {until}',
  Country: 'Land',
  Key: 'Schlüssel',
  Away: 'Abwesend',
  'when {name} is away': '(Abwesenheit von {name})',
  'Units that are asked': 'Einheiten, die befragt werden',
  '({count} branches left out)': {
    one: '({count} Bereich ausgelassen)',
    other: '({count} Bereiche ausgelassen)',
  },
  '{count} more units: search by name or key to find them.': {
    one: '{count} weitere Einheit: Suchen Sie nach Name oder Schlüssel.',
    other: '{count} weitere Einheiten: Suchen Sie nach Name oder Schlüssel.',
  },
  'Name or key': 'Name oder Schlüssel',
  'People here': 'Personen hier',
  'With all below': 'Mit allem darunter',
  'Units of the organisation': 'Einheiten der Organisation',
  'Import units': 'Einheiten importieren',
  'Start with the tree of units: a file with a key, a name and the key of the parent.':
    'Beginnen Sie mit dem Baum der Einheiten: einer Datei mit Schlüssel, Name und Schlüssel der übergeordneten Einheit.',
  SMS: 'SMS',
  'Code on paper': 'Code auf Papier',
  'Any way': 'Jeder Weg',
  Reorganisations: 'Umstrukturierungen',
  'Which units became which. Studies count units that became of each other as one from the first wave to the last, and the page of a unit tells what it came of. Nothing that is stored is moved.':
    'Welche Einheiten zu welchen wurden. Studien zählen Einheiten, die auseinander hervorgingen, von der ersten bis zur letzten Welle als eine, und die Seite einer Einheit sagt, woraus sie hervorging. Nichts Gespeichertes wird verschoben.',
  'No reorganisation has been stated': 'Keine Umstrukturierung angegeben',
  'State one when units were merged or split, or when one took in another or gave a part away. It is not needed for a new key, a new name or a new place in the tree: import the file of units with the column former_key, and the unit goes on with all it has.':
    'Geben Sie eine an, wenn Einheiten zusammengelegt oder geteilt wurden oder wenn eine eine andere aufnahm oder einen Teil abgab. Für einen neuen Schlüssel, einen neuen Namen oder einen neuen Platz im Baum ist keine nötig: Importieren Sie die Datei der Einheiten mit der Spalte former_key, und die Einheit wird mit allem weitergeführt.',
  'State a reorganisation': 'Umstrukturierung angeben',
  'It takes two units. Import the tree of units first.':
    'Dazu braucht es zwei Einheiten. Importieren Sie zuerst den Baum der Einheiten.',
  'When it happened': 'Wann es geschah',
  'The first day of the units that came of it.':
    'Der erste Tag der Einheiten, die daraus hervorgingen.',
  'These units': 'Diese Einheiten',
  'became these': 'wurden zu diesen',
  'A unit that goes on stands on both sides: one that takes another in, or one that gives a part away.':
    'Eine Einheit, die weiterbesteht, steht auf beiden Seiten: eine, die eine andere aufnimmt, oder eine, die einen Teil abgibt.',
  'is a day to come': 'liegt in der Zukunft',
  '{side}: find a unit': '{side}: Einheit suchen',
  'None is chosen.': 'Keine ausgewählt.',
  '{before} became {after}': '{before} → {after}',
  '{unit} gave a part to {others}': '{unit} gab einen Teil an {others} ab',
  '{unit} took in {others}': '{unit} nahm {others} auf',
  'Before {day} {before} count together, from then on {after}, each time weighted by people.':
    'Vor dem {day} zählen {before} zusammen, danach {after}, jeweils nach Personen gewichtet.',
  'Before {day} {before} count together, weighted by people; from then on {after}.':
    'Vor dem {day} zählen {before} zusammen, nach Personen gewichtet; danach {after}.',
  'Before {day} {before} counts; from then on {after} count together, weighted by people.':
    'Vor dem {day} zählt {before}; danach zählen {after} zusammen, nach Personen gewichtet.',
  'Before {day} {before} counts, from then on {after}.':
    'Vor dem {day} zählt {before}, danach {after}.',
  'What was stated, newest first': 'Was angegeben wurde, das Neueste zuerst',
  'Stated by {name} on {day}': 'Angegeben von {name} am {day}',
  'Take back: {reorganisation}': 'Zurücknehmen: {reorganisation}',
  'Take this reorganisation back?': 'Diese Umstrukturierung zurücknehmen?',
  '“{reorganisation}” is no longer said then. Each unit stands for itself again in studies, and no page tells the past of another. What is stored of them stays as it is.':
    '„{reorganisation}“ gilt dann nicht mehr. In Studien steht jede Einheit wieder für sich, und keine Seite zeigt die Vergangenheit einer anderen. Was von ihnen gespeichert ist, bleibt, wie es ist.',
};
