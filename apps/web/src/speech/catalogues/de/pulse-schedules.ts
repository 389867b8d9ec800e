import type { Catalogue } from '@throughline/speech';

/** Schedules of pulses. */
export const pulseSchedules: Catalogue = {
  Skip: 'Auslassen',
  'Skip the wave of {time}': 'Welle vom {time} auslassen',
  'Skip this wave?': 'Diese Welle auslassen?',
  'Nobody is asked on {time}. You can take this back until then.':
    'Am {time} wird niemand befragt. Bis dahin können Sie das zurücknehmen.',
  'Skip the wave': 'Welle auslassen',
  'Plan again': 'Wieder einplanen',
  'Plan again the wave of {time}': 'Welle vom {time} wieder einplanen',
  'Plan this wave again?': 'Diese Welle wieder einplanen?',
  'It opens by itself on {time}.': 'Sie öffnet von selbst am {time}.',
  'Plan it again': 'Wieder einplanen',
  'Blackout: {name}. Everybody later, on the next working day.':
    'Sperrtag: {name}. Alle später, am nächsten Arbeitstag.',
  'Holiday in {country}: {name}. People there later, on the next working day.':
    'Feiertag ({country}): {name}. Personen dort später, am nächsten Arbeitstag.',
  Skipped: 'Ausgelassen',
  'Waits: {reason}': 'Wartet: {reason}',
  'Moved from {day}': 'Verschoben, zuvor {day}',
  Planned: 'Geplant',
  'Asks besides: “{question}”': 'Fragt zusätzlich: „{question}“',
  Move: 'Verschieben',
  Question: 'Frage',
  'New day': 'Neuer Tag',
  'Move the wave of {time}': 'Welle vom {time} verschieben',
  'Question of the wave of {time}': 'Frage der Welle vom {time}',
  'Move this wave': 'Diese Welle verschieben',
  'The rule gave it {day}. It can be moved by up to {most} days; the others stay.':
    'Nach der Regel fällt sie auf den {day}. Sie lässt sich um bis zu {most} Tage verschieben; die anderen bleiben.',
  'Move the wave': 'Welle verschieben',
  'Ask no question besides': 'Keine zusätzliche Frage stellen',
  'A question for this wave alone': 'Eine Frage nur für diese Welle',
  'Asked once, at the end of the wave of {time}, and no part of any score. The other waves stay as they are.':
    'Wird einmal gestellt, am Ende der Welle vom {time}, und geht in keinen Wert ein. Die anderen Wellen bleiben, wie sie sind.',
  'Ask it': 'Frage stellen',
  Type: 'Art',
  'Waves {words}, mailed at {time} where each person is.':
    'Wellen {words}, E-Mails um {time} Uhr am Ort der jeweiligen Person.',
  'Waves {words}, mailed at {time} in {zone}.': 'Wellen {words}, E-Mails um {time} Uhr in {zone}.',
  'No schedule. Waves are opened by hand.': 'Kein Zeitplan. Wellen werden von Hand geöffnet.',
  'Set a schedule': 'Zeitplan festlegen',
  'Each asks about one in {turns} of the people, whole groups in turn, so that nobody is asked too often.':
    'Jede fragt etwa 1 von {turns} Personen, ganze Gruppen im Wechsel, damit niemand zu oft befragt wird.',
  'Paused: nothing opens by itself.': 'Angehalten: Nichts öffnet von selbst.',
  Opens: 'Öffnet',
  'The rule has come to its end: no wave is planned.':
    'Die Regel ist abgelaufen: Es ist keine Welle geplant.',
  Missed: 'Ausgefallen',
  'Change the schedule': 'Zeitplan ändern',
  Resume: 'Fortsetzen',
  Pause: 'Anhalten',
  Schedule: 'Zeitplan',
  'When waves of this pulse open by themselves, with the first person mailed. Times are those of your own clock.':
    'Wann Wellen dieser Pulsbefragung von selbst öffnen, mit der ersten E-Mail. Die Zeiten sind die Ihrer eigenen Uhr.',
  'Planned waves': 'Geplante Wellen',
  '{time}: {reason}': '{time}: {reason}',
  'each person, where they are': 'jeder Person, dort, wo sie ist',
  'one zone, for all at once': 'einer Zone, für alle zugleich',
  'The first opens {time}. Of those who are in the directory now it asks {people} in {units}, and reminds who has not answered on their working days {days}.':
    'Die erste öffnet am {time}. Von denen, die jetzt im Verzeichnis stehen, fragt sie {people} in {units} und erinnert alle, die nicht geantwortet haben, an ihren Arbeitstagen {days}.',
  'Nobody is mailed from 18:00 to 08:00, at weekends or on days off, but on the next working day. Nobody is asked twice within six weeks, or three times within 13 weeks: by a faster rule whole groups take turns.':
    'Von 18:00 bis 08:00 Uhr, an Wochenenden und freien Tagen bekommt niemand E-Mails, sondern erst am nächsten Arbeitstag. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal befragt: Bei einer schnelleren Regel wechseln sich ganze Gruppen ab.',
  'Waves {words}': 'Wellen {words}',
  'Each asks about one in {turns} of the people, whole groups in turn.':
    'Jede fragt etwa 1 von {turns} Personen, ganze Gruppen im Wechsel.',
  'Save this schedule': 'Diesen Zeitplan speichern',
  'Show the dates': 'Termine zeigen',
  'How often': 'Wie oft',
  'From 08:00 to 17:59.': 'Von 08:00 bis 17:59 Uhr.',
  'By the clock of': 'Nach der Uhr',
  'In the zone': 'In der Zone',
  Rule: 'Regel',
  'Days only, such as {rule}.': 'Nur Tage, zum Beispiel {rule}.',
  'Let waves open by themselves?': 'Wellen von selbst öffnen lassen?',
  'At each of these times a wave opens with its first mails, without anybody asking again.':
    'Zu jedem dieser Zeitpunkte öffnet eine Welle mit ihren ersten E-Mails, ohne weitere Rückfrage.',
  'Save the schedule': 'Zeitplan speichern',
  'The next free day. Two weeks from now is {day}: too soon after another wave of the same people.':
    'Der nächste freie Termin. In zwei Wochen wäre der {day}: zu bald nach einer anderen Welle derselben Personen.',
  'The next free day. Two weeks from now is {day}: a {weekday}, on which people are off.':
    'Der nächste freie Termin. In zwei Wochen wäre der {day}: ein {weekday}, an dem nicht gearbeitet wird.',
  'The next free day. Two weeks from now is {day}: {reasons}.':
    'Der nächste freie Termin. In zwei Wochen wäre der {day}: {reasons}.',
  'blacked out ({name})': 'ein Sperrtag ({name})',
  'a holiday in {country} ({name})': 'ein Feiertag ({country}: {name})',
  'Every three months': 'Alle drei Monate',
  'Every two months': 'Alle zwei Monate',
  'Every six months': 'Alle sechs Monate',
  'Every two weeks': 'Alle zwei Wochen',
  'A rule of your own (RFC 5545)': 'Eine eigene Regel (RFC 5545)',
  '{often}: too few people': '{often}: zu wenige Personen',
  '{often}, one in {turns} of the people': '{often}, 1 von {turns} Personen',
  'A pulse that is open for longer reaches them.':
    'Eine Pulsbefragung, die länger offen ist, erreicht sie.',
  'Until a wave opens it can be moved or skipped, and the schedule can be paused. Waves planned by an earlier schedule that have not opened are replaced. What was decided about a wave of the same day stays.':
    'Bis eine Welle öffnet, kann sie verschoben oder ausgelassen und der Zeitplan angehalten werden. Wellen eines früheren Zeitplans, die noch nicht geöffnet haben, werden ersetzt. Was für eine Welle desselben Tages entschieden war, bleibt.',
  'The new rule has no wave of these days, and what was decided is lost:':
    'Die neue Regel hat an diesen Tagen keine Welle, und was entschieden war, geht verloren:',
  'The wave of {day} was skipped.': 'Die Welle vom {day} war ausgelassen.',
  'The wave of {day} was moved to {other}.': 'Die Welle vom {day} war auf den {other} verschoben.',
  'The wave of {day} was to ask “{question}”.': 'Die Welle vom {day} sollte „{question}“ fragen.',
};
