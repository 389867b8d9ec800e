import type { Catalogue } from '@throughline/speech';

/** Questionnaires. */
export const questionnaires: Catalogue = {
  'Add from the bank': 'Aus der Fragenbank hinzufügen',
  'Add an item of your own': 'Eigene Frage hinzufügen',
  'Add your stated values': 'Ihre erklärten Werte hinzufügen',
  'All constructs': 'Alle Dimensionen',
  reversed: 'umgepolt',
  'never asked': 'nie gestellt',
  'asked {day}': 'gestellt am {day}',
  Find: 'Suchen',
  '{count} items': { one: '{count} Frage', other: '{count} Fragen' },
  'Is asked': 'Wird gestellt',
  Add: 'Hinzufügen',
  'No item of the bank has these words.': 'Keine Frage der Fragenbank enthält diese Wörter.',
  Done: 'Fertig',
  'Items of the bank': 'Fragen der Fragenbank',
  'Each is asked word for word. Core items are best asked in every wave.':
    'Jede wird Wort für Wort gestellt. Kernfragen stellt man am besten in jeder Welle.',
  'Words, such as “manager”': 'Wörter, etwa „manager“',
  'Add {id}: {text}': '{id} hinzufügen: {text}',
  Everybody: 'Alle',
  'Depending on {number}: {question}': 'Abhängig von {number}: {question}',
  'not worded yet': 'noch ohne Wortlaut',
  'Not worded yet': 'Noch ohne Wortlaut',
  'Asked of': 'Wer gefragt wird',
  'Only of those who answered': 'Nur wer so geantwortet hat',
  'Something is not complete yet: this is the questionnaire as it could last be asked.':
    'Etwas ist noch nicht vollständig: So ließ sich der Fragebogen zuletzt stellen.',
  'The questionnaire is too long for a preview before it is saved; this is what it was.':
    'Der Fragebogen ist für eine Vorschau vor dem Speichern zu lang; so sah er zuletzt aus.',
  'the item without a wording': 'die Frage ohne Wortlaut',
  'asked of some': 'nur für einen Teil',
  'Asked of some only: its answers are shown by themselves and do not count for {construct}.':
    'Nur für einen Teil: Die Antworten stehen für sich und zählen nicht für „{construct}“.',
  'Your values are typed on the page of all questionnaires. To ask another one, remove this pair and add it.':
    'Ihre Werte tragen Sie auf der Seite aller Fragebögen ein. Um einen anderen abzufragen, entfernen Sie dieses Paar und fügen Sie es neu hinzu.',
  'Items of the bank are asked word for word, so that they mean the same in every wave.':
    'Fragen der Fragenbank werden Wort für Wort gestellt, damit sie in jeder Welle dasselbe bedeuten.',
  'Move up: {item}': 'Nach oben: {item}',
  'Move down: {item}': 'Nach unten: {item}',
  'Edit: {item}': 'Bearbeiten: {item}',
  'Remove: {item}': 'Entfernen: {item}',
  'Only for whoever wants to say more; after {count} of them they may stop. What they wrote is read back on their own page, they change it as they like, and only that text is sent. The share who feel understood is counted.':
    'Nur für alle, die mehr sagen möchten; nach {count} Nachfragen kann man aufhören. Das Geschriebene wird auf der eigenen Seite zurückgespiegelt, lässt sich beliebig ändern, und nur dieser Text wird gesendet. Gezählt wird, welcher Anteil sich verstanden fühlt.',
  'Listen: follow up in layers, and read back what was heard':
    'Zuhören: schrittweise nachfragen und zurückspiegeln, was angekommen ist',
  'Only listen: one open question, followed up': 'Nur zuhören: eine offene Frage mit Nachfragen',
  'New questionnaire': 'Neuer Fragebogen',
  'It starts from the recommended form: nine items that track every construct, and one open question. Nothing is asked until a pulse uses it.':
    'Er beginnt mit der empfohlenen Form: neun Fragen, die jede Dimension verfolgen, und eine offene Frage. Gefragt wird nichts, bevor eine Pulsbefragung ihn verwendet.',
  'Save questionnaire': 'Fragebogen speichern',
  Answers: 'Antworten',
  'Add an answer': 'Antwort hinzufügen',
  '“Does not apply to me” is always offered below them.':
    '„Trifft auf mich nicht zu“ wird immer darunter angeboten.',
  'Answer {number}': 'Antwort {number}',
  'Remove answer {number}': 'Antwort {number} entfernen',
  Wording: 'Wortlaut',
  'What 0 means': 'Bedeutung der 0',
  'What 10 means': 'Bedeutung der 10',
  'Counts for': 'Zählt für',
  'Its answers are part of the score of this construct. With none they are only counted.':
    'Die Antworten gehen in den Wert dieser Dimension ein. Ohne Dimension werden sie nur gezählt.',
  'Reversed: a high number is bad': 'Umgepolt: Eine hohe Zahl ist schlecht',
  'Reversed: agreeing is bad': 'Umgepolt: Zustimmung ist schlecht',
  'Give it a name.': 'Bitte geben Sie einen Namen ein.',
  Items: 'Fragen',
  'More than {count} items: fewer people finish, and they answer with less care. What can wait for the next wave?':
    'Mehr als {count} Fragen: Weniger Menschen kommen bis zum Ende, und sie antworten weniger sorgfältig. Was kann bis zur nächsten Welle warten?',
  'Nothing is asked yet. Add items of the bank, or some of your own.':
    'Noch wird nichts gefragt. Fügen Sie Fragen der Fragenbank oder eigene hinzu.',
  'Start from nothing instead': 'Stattdessen leer beginnen',
  Name: 'Name',
  'For you; the people asked see the name of the pulse.':
    'Für Sie; die Befragten sehen den Namen der Pulsbefragung.',
  Introduction: 'Einleitung',
  'Read before the first question.': 'Wird vor der ersten Frage gelesen.',
  Questions: 'Fragen',
  Translations: 'Übersetzungen',
  Versions: 'Versionen',
  Questionnaire: 'Fragebogen',
  '{number}, asked': '{number}, gestellt',
  '{number}, not asked yet': '{number}, noch nicht gestellt',
  Takes: 'Dauer',
  Version: 'Version',
  Languages: 'Sprachen',
  'Asked by': 'Verwendet von',
  'no pulse': 'keiner Pulsbefragung',
  'Compose a questionnaire': 'Fragebogen zusammenstellen',
  'What a pulse asks, where the recommended rotation is not what you need: items of the bank and of your own, in the order you choose.':
    'Was eine Pulsbefragung fragt, wenn die empfohlene Rotation nicht das ist, was Sie brauchen: Fragen der Fragenbank und eigene, in der Reihenfolge, die Sie wählen.',
  'No questionnaire of your own yet': 'Noch kein eigener Fragebogen',
  'You may never need one: a pulse on rotation asks the whole bank over three waves, which is what scores and hypotheses are made for. Compose one to add items of your own.':
    'Vielleicht brauchen Sie nie einen: Eine Pulsbefragung mit Rotation stellt die ganze Fragenbank über drei Wellen verteilt, und genau darauf sind Werte und Hypothesen ausgelegt. Stellen Sie einen zusammen, um eigene Fragen hinzuzufügen.',
  'Version {number} has been asked and stays as it is: saving makes version {next}.':
    'Version {number} wurde schon gestellt und bleibt, wie sie ist: Beim Speichern entsteht Version {next}.',
  'Not saved yet. Version {number} has not been asked, so saving changes it.':
    'Noch nicht gespeichert. Version {number} wurde noch nicht gestellt; Speichern ändert sie.',
  'Version {number}, asked.': 'Version {number}, gestellt.',
  'Version {number}, saved, not asked yet.': 'Version {number}, gespeichert, noch nicht gestellt.',
  'Save as version {number}': 'Als Version {number} speichern',
  Save: 'Speichern',
  'Not saved: {fault}.': 'Nicht gespeichert: {fault}.',
  'None yet. Type them as your organisation states them, a word or a few each.':
    'Noch keine. Tragen Sie sie so ein, wie Ihre Organisation sie erklärt, jeweils ein Wort oder wenige.',
  'Add a value': 'Wert hinzufügen',
  'Save values': 'Werte speichern',
  'Your stated values': 'Ihre erklärten Werte',
  'Each becomes a pair of items: whether people live it, and whether it is what gets rewarded. Asked in a questionnaire they are scored like any construct; what “{construct}” lacks to 100 is the gap.':
    'Aus jedem wird ein Fragenpaar: ob er gelebt und ob er belohnt wird. In einem Fragebogen gestellt, werden sie ausgewertet wie jede Dimension; was „{construct}“ zu 100 fehlt, ist die Lücke.',
  'Value {number}': 'Wert {number}',
  'Remove value {number}': 'Wert {number} entfernen',
  'Translate in a file: CSV or XLIFF': 'In einer Datei übersetzen: CSV oder XLIFF',
  'CSV for a spreadsheet': 'CSV für eine Tabellenkalkulation',
  'XLIFF 2.0 for a translation tool': 'XLIFF 2.0 für ein Übersetzungsprogramm',
  '{file} has {count} wordings: {added} new, {changed} changed, {unchanged} unchanged. Nothing has been written yet.':
    {
      one: '{file} enthält {count} Wortlaut: {added} neu, {changed} geändert, {unchanged} unverändert. Noch wurde nichts geschrieben.',
      other:
        '{file} enthält {count} Wortlaute: {added} neu, {changed} geändert, {unchanged} unverändert. Noch wurde nichts geschrieben.',
    },
  'Import {count} wordings': {
    one: '{count} Wortlaut importieren',
    other: '{count} Wortlaute importieren',
  },
  '{file} is imported.': '{file} ist importiert.',
  'Download {csv} or {xliff}, fill it in, and bring it back here. Wordings left empty stay as they are.':
    'Laden Sie {csv} oder {xliff} herunter, füllen Sie die Datei aus und bringen Sie sie hierher zurück. Leer gelassene Wortlaute bleiben, wie sie sind.',
  'CSV or XLIFF file': 'CSV- oder XLIFF-Datei',
  'A row is a line of the file, a column the name of the wording.':
    'Eine Zeile ist eine Zeile der Datei, eine Spalte der Name des Wortlauts.',
  'This was made for “{english}”.': 'Dies wurde für „{english}“ übersetzt.',
  'It still fits': 'Passt noch',
  'Translation of: {english}': 'Übersetzung von: {english}',
  'It still fits: {english}': 'Passt noch: {english}',
  'Leave without saving these wordings?': 'Verlassen, ohne diese Wortlaute zu speichern?',
  'Save {count} wordings as version {number}': {
    one: '{count} Wortlaut als Version {number} speichern',
    other: '{count} Wortlaute als Version {number} speichern',
  },
  'Save {count} wordings': {
    one: '{count} Wortlaut speichern',
    other: '{count} Wortlaute speichern',
  },
  '{translated} of {count} wordings.': {
    one: '{translated} von {count} Wortlaut.',
    other: '{translated} von {count} Wortlauten.',
  },
  'Complete: people with this language are asked in it.':
    'Vollständig: Wer diese Sprache hat, wird in ihr gefragt.',
  'Until it is complete people are asked in English, never in part.':
    'Bis sie vollständig ist, wird auf Englisch gefragt, nie gemischt.',
  Into: 'Sprache der Übersetzung',
  Added: 'Hinzugefügt',
  Removed: 'Entfernt',
  Changed: 'Geändert',
  Moved: 'Verschoben',
  Unchanged: 'Unverändert',
  'No item is unchanged.': 'Keine Frage ist unverändert.',
  '{count} items are unchanged.': {
    one: '{count} Frage ist unverändert.',
    other: '{count} Fragen sind unverändert.',
  },
  'Version {number}': 'Version {number}',
  'not asked yet': 'noch nicht gestellt',
  '{pulse}, wave {number}': '{pulse}, Welle {number}',
  Saved: 'Gespeichert',
  'What has been asked is never edited. An item that is reworded after it was asked counts as another one.':
    'Was schon gestellt wurde, wird nie geändert. Eine Frage, die danach umformuliert wird, zählt als eine andere.',
  'Versions of the questionnaire': 'Versionen des Fragebogens',
  'What changed': 'Was sich geändert hat',
  From: 'Von',
  To: 'Bis',
  'Agreement, five steps': 'Zustimmung, fünf Stufen',
  'Rating, 0 to 10': 'Bewertung, 0 bis 10',
  'Choice of one': 'Einfachauswahl',
  'Choice of several': 'Mehrfachauswahl',
  'Open question': 'Offene Frage',
  None: 'Keine',
  Core: 'Kern',
  Anchor: 'Anker',
  Rotating: 'Rotierend',
  Periodic: 'Periodisch',
  'followed up': 'mit Nachfragen',
  'Open question of the bank': 'Offene Frage der Fragenbank',
  'asked last': 'zuletzt gestellt',
  '{seconds} s': '{seconds} s',
  'grade {grade}, {seconds} s': 'Klassenstufe {grade}, {seconds} s',
  'May ask two things at once. Whoever agrees with only one of them cannot answer.':
    'Fragt womöglich zwei Dinge auf einmal. Wer nur einem davon zustimmt, kann nicht antworten.',
  'Holds a negation, which people read over. Say it without, and mark the item as reversed if agreeing is bad.':
    'Enthält eine Verneinung, die leicht überlesen wird. Formulieren Sie ohne sie und kennzeichnen Sie die Frage als umgepolt, wenn Zustimmung schlecht ist.',
  'Reads like grade {grade}. Above {highest} some people will not follow: shorter words help most.':
    'Liest sich wie Klassenstufe {grade}. Über {highest} kommen manche nicht mehr mit: Kürzere Wörter helfen am meisten.',
  'Asks who somebody is. People are promised that nobody can tell, so this cannot be sent.':
    'Fragt, wer jemand ist. Den Befragten ist zugesagt, dass niemand das erkennen kann; deshalb kann dies nicht gesendet werden.',
  'Asks for a trait that singles people out. To break results down, use a column of the people file instead.':
    'Fragt nach einem Merkmal, das Einzelne erkennbar macht. Um Ergebnisse aufzuschlüsseln, verwenden Sie stattdessen eine Spalte der Personendatei.',
  'Great to work for': 'Gern hier arbeiten',
  'Leave without saving what you have changed?': 'Verlassen, ohne Ihre Änderungen zu speichern?',
  'Ask at least one thing.': 'Fragen Sie mindestens eine Sache.',
  'The introduction {fault}.': 'Einleitung: {fault}.',
  'The item is not complete.': 'Die Frage ist nicht vollständig.',
  'The wording {fault}.': 'Wortlaut: {fault}.',
  '“What 0 means” {fault}.': 'Bedeutung der 0: {fault}.',
  '“What 10 means” {fault}.': 'Bedeutung der 10: {fault}.',
  'An answer {fault}.': 'Antwort: {fault}.',
  'The item {fault}.': 'Frage: {fault}.',
  '{wording}, added': '{wording}, hinzugefügt',
  '{wording}, removed': '{wording}, entfernt',
  '{wording}, still worded for the English before':
    '{wording}, noch für das frühere Englisch formuliert',
  '{wording}, found to fit the English as it is now':
    '{wording}, als passend zum jetzigen Englisch bestätigt',
  'The English of {count} items is unchanged.': {
    one: 'Das Englisch von {count} Frage ist unverändert.',
    other: 'Das Englisch von {count} Fragen ist unverändert.',
  },
  Reworded: 'Umformuliert',
  'Counts as a new item from here': 'Zählt ab hier als neue Frage',
  Place: 'Platz',
  Translation: 'Übersetzung',
  'Follow-up': 'Nachfragen',
  'not reversed': 'nicht umgepolt',
  'not followed up': 'ohne Nachfragen',
  '0 means “{lowest}”, 10 means “{highest}”': '0 bedeutet „{lowest}“, 10 bedeutet „{highest}“',
  'asked of: {whom}': 'gefragt wird: {whom}',
  some: 'nur ein Teil',
  'whoever answers {answers} to “{question}”': 'wer auf „{question}“ mit {answers} antwortet',
  'Asked of: {fault}.': 'Wer gefragt wird: {fault}.',
  'Items: {fault}.': 'Fragen: {fault}.',
  'Nothing would change.': 'Es würde sich nichts ändern.',
  'This does not look like English. Items are written in English, and other languages are added under Translations.':
    'Das sieht nicht nach Englisch aus. Fragen werden auf Englisch geschrieben; andere Sprachen kommen unter „Übersetzungen“ dazu.',
  'Reads like grade {grade}. Above {highest} some people will not follow: a shorter sentence helps most.':
    'Liest sich wie Klassenstufe {grade}. Über {highest} kommen manche nicht mehr mit: Ein kürzerer Satz hilft am meisten.',
  'Asks who somebody is. People are promised that nobody can tell: word it another way.':
    'Fragt, wer jemand ist. Den Befragten ist zugesagt, dass niemand das erkennen kann: Formulieren Sie es anders.',
  'Write items in English; other languages are added under Translations once it is saved. The hints on wording know English; whether an item asks who somebody is, they see in other languages too.':
    'Schreiben Sie Fragen auf Englisch; andere Sprachen kommen nach dem Speichern unter „Übersetzungen“ dazu. Die Hinweise zum Wortlaut kennen Englisch; ob eine Frage danach fragt, wer jemand ist, sehen sie auch in anderen Sprachen.',
  'It starts from nothing. Nothing is asked until a pulse uses it.':
    'Er beginnt leer. Gefragt wird nichts, bevor eine Pulsbefragung ihn verwendet.',
  'It only listens: one open question, followed up in layers and read back. Nothing is asked until a pulse uses it.':
    'Er hört nur zu: eine offene Frage, schrittweise nachgefragt und zurückgespiegelt. Gefragt wird nichts, bevor eine Pulsbefragung ihn verwendet.',
};
