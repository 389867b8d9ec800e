import type { Catalogue } from '../../say.ts';

/** What is wrong with a value. */
export const faults: Catalogue = {
  'must have at least {limit} characters': 'muss mindestens {limit} Zeichen haben',
  'must have at most {limit} characters': 'darf höchstens {limit} Zeichen haben',
  'a manager needs a unit; the other roles have none':
    'eine Führungskraft braucht eine Einheit; die anderen Rollen haben keine',
  'name at least one thing it may do': 'nennen Sie mindestens eine Sache, die er darf',
  'must not be before the first day': 'darf nicht vor dem ersten Tag liegen',
  'must be within {days} days of the first day':
    'darf höchstens {days} Tage nach dem ersten Tag liegen',
  'is not the key of a sheet': 'ist nicht der Schlüssel eines Codebogens',
  'must be a time from 08:00 to 17:59': 'muss eine Uhrzeit von 08:00 bis 17:59 sein',
  'needs a first or a last day': 'braucht einen ersten oder einen letzten Tag',
  'the last day is before the first': 'der letzte Tag liegt vor dem ersten',
  'must not be empty': 'darf nicht leer sein',
  'must be a single line without control characters':
    'muss eine einzige Zeile ohne Steuerzeichen sein',
  'must be one paragraph without control characters':
    'muss ein einziger Absatz ohne Steuerzeichen sein',
  'must be text without control characters': 'muss Text ohne Steuerzeichen sein',
  'must be at most {limit} characters': 'darf höchstens {limit} Zeichen lang sein',
  'is neither a day such as 2026-03-31 nor a time such as 2026-03-31T21:30:00Z':
    'ist weder ein Tag wie 2026-03-31 noch ein Zeitpunkt wie 2026-03-31T21:30:00Z',
  'must be a number, or true or false': 'muss eine Zahl sein, oder true oder false',
  'is written as csat:4,fcr:1': 'wird so geschrieben: csat:4,fcr:1',
  'must be 1 to 200 letters, digits or signs without spaces':
    'muss aus 1 bis 200 Buchstaben, Ziffern oder Zeichen ohne Leerzeichen bestehen',
  'must lie above the lower end of the scale': 'muss über dem unteren Ende der Skala liegen',
  'must be 10, from a lower end of 0: recommendation is asked from 0 to 10':
    'muss 10 sein, bei einem unteren Ende von 0: Nach der Weiterempfehlung wird von 0 bis 10 gefragt',
  'must lie on the scale, above its lower end, and is for shares alone':
    'muss auf der Skala über ihrem unteren Ende liegen und gilt nur für Anteile',
  'is not a colour such as #1d4ed8': 'ist keine Farbe wie #1d4ed8',
  'is not a picture in base64': 'ist kein Bild in Base64',
  'must be a picture of at most 30 kB': 'muss ein Bild von höchstens 30 kB sein',
  'must be above the lowest value': 'muss über dem niedrigsten Wert liegen',
  'is a share only where values run from 0 to 100 per cent':
    'ist nur dann ein Anteil, wenn die Werte von 0 bis 100 Prozent reichen',
  'is a net score only where values run from -100 to 100':
    'ist nur dann ein Nettowert, wenn die Werte von -100 bis 100 reichen',
  'is a rate only where values begin at 0 or above':
    'ist nur dann eine Rate, wenn die Werte bei 0 oder darüber beginnen',
  'a measure that stands for a construct needs both ends of its scale':
    'ein Maß, das für eine Dimension steht, braucht beide Enden seiner Skala',
  'the upper end of the scale must lie above the lower one':
    'das obere Ende der Skala muss über dem unteren liegen',
  'is not the id of an item': 'ist nicht die ID einer Frage',
  'state at most {limit} values': 'nennen Sie höchstens {limit} Werte',
  'a value stands there twice': 'ein Wert steht doppelt da',
  'is not a value': 'ist kein Wert',
  'a choice needs two answers or more': 'eine Auswahl braucht mindestens zwei Antworten',
  'a choice has at most 20 answers': 'eine Auswahl hat höchstens 20 Antworten',
  'two answers have the same value': 'zwei Antworten haben denselben Wert',
  'two answers have the same words': 'zwei Antworten haben denselben Wortlaut',
  'must be a question of your own': 'muss eine eigene Frage sein',
  'is asked of everybody, and cannot branch': 'wird allen gestellt und kann nicht verzweigen',
  'counts for no construct': 'zählt für keine Dimension',
  'cannot be followed up': 'lässt keine Nachfrage zu',
  'ask at least one thing': 'stellen Sie mindestens eine Frage',
  'is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU':
    'ist keine Regel wie FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
  'may use {parts} only; the time of day has a field of its own':
    'darf nur {parts} verwenden; die Uhrzeit hat ein eigenes Feld',
  'needs one of FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY and FREQ=YEARLY':
    'braucht FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY oder FREQ=YEARLY',
  'must be a time from 08:00 to 17:59, such as 09:00':
    'muss eine Uhrzeit von 08:00 bis 17:59 sein, etwa 09:00',
  'is not a statement': 'ist keine Aussage',
  'Please answer at least one statement.': 'Bitte beantworten Sie mindestens eine Aussage.',
  'None of these applies: there would be nothing to compare. Answer at least one that does.':
    'Nichts davon trifft auf Sie zu: So gäbe es nichts zu vergleichen. Beantworten Sie mindestens eine Aussage, die auf Sie zutrifft.',
  'is missing': 'fehlt',
  'must be {choices}': 'muss {choices} sein',
  'holds what is not known here: {keys}': 'enthält, was hier nicht bekannt ist: {keys}',
  'must be text': 'muss Text sein',
  'must be a number': 'muss eine Zahl sein',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'must be true or false': 'muss true oder false sein',
  'must be a list': 'muss eine Liste sein',
  'must be an object': 'muss ein Objekt sein',
  'must be a date': 'muss ein Datum sein',
  'must be {expected}': 'muss {expected} sein',
  'is not an id': 'ist keine ID',
  'is not an address such as https://example.org': 'ist keine Adresse wie https://example.org',
  'is not an instant such as 2026-01-31T09:00:00Z': 'ist kein Zeitpunkt wie 2026-01-31T09:00:00Z',
  'is not a day such as 2026-01-31': 'ist kein Tag wie 2026-01-31',
  'must have at least 1 character': 'muss mindestens 1 Zeichen haben',
  'must have at least 1 entry': 'muss mindestens 1 Eintrag haben',
  'must have at least {limit} entries': 'muss mindestens {limit} Einträge haben',
  'must be at least {limit}': 'muss mindestens {limit} sein',
  'must be more than {limit}': 'muss größer als {limit} sein',
  'must have at most 1 character': 'darf höchstens 1 Zeichen haben',
  'must have at most 1 entry': 'darf höchstens 1 Eintrag haben',
  'must have at most {limit} entries': 'darf höchstens {limit} Einträge haben',
  'must be at most {limit}': 'darf höchstens {limit} sein',
  'must be less than {limit}': 'muss kleiner als {limit} sein',
  'must say what was done and found, in ten characters or more':
    'muss in mindestens zehn Zeichen sagen, was getan und gefunden wurde',
  'is not an address': 'ist keine E-Mail-Adresse',
  'is not a language tag such as en or de-CH': 'ist kein Sprachkürzel wie en oder de-CH',
  'is not an IANA time zone such as Europe/Berlin': 'ist keine IANA-Zeitzone wie Europe/Berlin',
  'is not a country of two letters such as DE': 'ist kein Land mit zwei Buchstaben wie DE',
  'is not a check': 'ist kein Prüfpunkt',
  'is not a date': 'ist kein Datum',
  'is not a day of a walk': 'ist kein Tag einer Begehung',
  'is not 16 hexadecimal digits': 'besteht nicht aus 16 hexadezimalen Ziffern',
  'send the picture as image/jpeg': 'senden Sie das Bild als image/jpeg',
  'Ask at least one question that is not an open one, or have an open one followed up.':
    'Stellen Sie mindestens eine Frage, die keine offene ist, oder lassen Sie bei einer offenen nachfragen.',
  'Ask at most {limit} open questions.': 'Stellen Sie höchstens {limit} offene Fragen.',
  'The bank has no item {id}.': 'Der Fragenkatalog hat keine Frage {id}.',
  '{id} is asked twice.': '{id} wird zweimal gestellt.',
  'There is no construct {construct}.': 'Es gibt keine Dimension {construct}.',
  'Only an open question can be followed up.':
    'Nachgefragt werden kann nur bei einer offenen Frage.',
  '{id} asks about the answer to {after}, which has to come before it.':
    '{id} fragt nach der Antwort auf {after}; diese Frage muss davor stehen.',
  'The question it depends on has to come before it.':
    'Die Frage, von der sie abhängt, muss davor stehen.',
  'It cannot depend on an open question.': 'Sie kann nicht von einer offenen Frage abhängen.',
  'It depends on an answer that is not offered.':
    'Sie hängt von einer Antwort ab, die nicht angeboten wird.',
  '"{id}" is not an open question of the instrument':
    '„{id}“ ist keine offene Frage des Instruments',
  '{id} follows {other}, which this form does not ask':
    '{id} folgt auf {other}, und diese Frage stellt diese Form nicht',
  'must say one thing: another day, whether it is skipped, a question besides, or why it opens before results are shared':
    'muss eines sagen: einen anderen Tag, ob die Welle ausfällt, eine Frage dazu oder warum sie öffnet, bevor Ergebnisse mitgeteilt sind',
  'choose at least one unit': 'wählen Sie mindestens eine Einheit',
  'choose at most {limit} units': 'wählen Sie höchstens {limit} Einheiten',
  'names a unit twice': 'nennt eine Einheit zweimal',
  'are the same units as before: nothing became of them':
    'sind dieselben Einheiten wie vorher: Es wurde nichts daraus',
  'choose at least one answer that leads to it':
    'wählen Sie mindestens eine Antwort, die zu ihr führt',
  'choose at most {limit} answers that lead to it':
    'wählen Sie höchstens {limit} Antworten, die zu ihr führen',
  'ask at most {limit} things': 'fragen Sie höchstens {limit} Dinge',
  'must say {part} once only': 'darf {part} nur einmal enthalten',
  'must have numbers from 1 to {most} in {part}, or as many from the end':
    'muss in {part} Zahlen von 1 bis {most} haben, oder ebenso viele vom Ende her',
  'must have numbers from 1 to {most} in {part}': 'muss in {part} Zahlen von 1 bis {most} haben',
  'must have a number from 1 to {most} in {part}':
    'muss in {part} eine Zahl von 1 bis {most} haben',
  'must have days of the week in BYDAY, such as 2TU or MO,FR':
    'muss in BYDAY Wochentage haben, etwa 2TU oder MO,FR',
};
