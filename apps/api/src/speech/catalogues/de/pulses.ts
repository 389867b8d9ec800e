import type { Catalogue } from '@throughline/speech';

/** Pulses, waves and questionnaires. */
export const pulses: Catalogue = {
  "people have no attribute '{name}'; import it as a column of people.csv":
    'Personen haben kein Merkmal „{name}“; importieren Sie es als Spalte von people.csv',
  'the same attribute is named twice': 'dasselbe Merkmal ist zweimal genannt',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. To break results down, use an attribute of the people file.':
    '„{text}“ fragt danach, wer jemand ist, und den Befragten ist zugesagt, dass das niemand erkennen kann. Um Ergebnisse aufzuschlüsseln, verwenden Sie ein Merkmal der Personendatei.',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. Take it out of the questionnaire; to break results down, use an attribute of the people file.':
    '„{text}“ fragt danach, wer jemand ist, und den Befragten ist zugesagt, dass das niemand erkennen kann. Nehmen Sie die Frage aus dem Fragebogen; um Ergebnisse aufzuschlüsseln, verwenden Sie ein Merkmal der Personendatei.',
  'one of the units does not exist': 'eine der Einheiten gibt es nicht',
  '“{name}” is not part of what is asked, so it cannot be excepted':
    '„{name}“ gehört nicht zu den Befragten und kann daher nicht ausgenommen werden',
  'name the questionnaire where the form is “own”, and only there':
    'nennen Sie den Fragebogen dann und nur dann, wenn die Form „own“ ist',
  'a questionnaire of one’s own has its open questions in itself':
    'ein eigener Fragebogen enthält seine offenen Fragen selbst',
  'There is no such pulse.': 'Diese Pulsbefragung gibt es nicht.',
  '{count} people would be asked again too soon, and {left} are left. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later day, or say why they are asked again all the same.':
    {
      one: '{count} Person würde zu früh wieder gefragt, und {left} bleiben übrig. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt. Wählen Sie einen späteren Tag, oder begründen Sie, warum sie dennoch wieder gefragt wird.',
      other:
        '{count} Personen würden zu früh wieder gefragt, und {left} bleiben übrig. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt. Wählen Sie einen späteren Tag, oder begründen Sie, warum sie dennoch wieder gefragt werden.',
    },
  "The audience has {count} people; at least {needed} are needed, so that nobody's answers can be told apart.":
    {
      one: 'Die Zielgruppe umfasst {count} Person; mindestens {needed} sind nötig, damit sich die Antworten keiner Person zuordnen lassen.',
      other:
        'Die Zielgruppe umfasst {count} Personen; mindestens {needed} sind nötig, damit sich die Antworten keiner Person zuordnen lassen.',
    },
  'Wave {number} of this pulse is still open. Close it first.':
    'Welle {number} dieser Pulsbefragung ist noch offen. Schließen Sie sie zuerst.',
  '{count} people have no working day in the {days} days that the wave is open, because of holidays or blackout dates. Choose another day.':
    {
      one: '{count} Person hat in den {days} Tagen, in denen die Welle offen ist, wegen Feiertagen oder Sperrtagen keinen Arbeitstag. Wählen Sie einen anderen Tag.',
      other:
        '{count} Personen haben in den {days} Tagen, in denen die Welle offen ist, wegen Feiertagen oder Sperrtagen keinen Arbeitstag. Wählen Sie einen anderen Tag.',
    },
  'This pulse asks about the same as wave {number} of “{name}”, of an audience that differs by only {count} people. The difference of the two results would tell about them alone. Ask the same units, or wait until {days} days have passed.':
    {
      one: 'Diese Pulsbefragung fragt etwa dasselbe wie Welle {number} von „{name}“, und die Zielgruppe unterscheidet sich um nur {count} Person. Der Unterschied der beiden Ergebnisse würde etwas über sie allein verraten. Befragen Sie dieselben Einheiten, oder warten Sie, bis {days} Tage vergangen sind.',
      other:
        'Diese Pulsbefragung fragt etwa dasselbe wie Welle {number} von „{name}“, und die Zielgruppe unterscheidet sich um nur {count} Personen. Der Unterschied der beiden Ergebnisse würde etwas über sie allein verraten. Befragen Sie dieselben Einheiten, oder warten Sie, bis {days} Tage vergangen sind.',
    },
  'A pulse asks whole units. With a list of people, whoever picks it could leave one person among strangers and read that person’s answers.':
    'Eine Pulsbefragung befragt ganze Einheiten. Mit einer Liste von Personen könnte, wer sie zusammenstellt, eine Person unter Fremde setzen und deren Antworten lesen.',
  'The smallest groups ({k}, for comments {commentK}) were promised to the people asked. They can be raised for the next wave, never lowered.':
    'Die kleinsten Gruppen ({k}, bei Kommentaren {commentK}) sind den Befragten zugesagt. Sie können für die nächste Welle vergrößert, aber nie verkleinert werden.',
  'The rule {rule} names no day that ever comes, or is not a rule of RFC 5545. Correct it, or choose one of the usual ones.':
    'Die Regel {rule} nennt keinen Tag, der je kommt, oder ist keine Regel nach RFC 5545. Berichtigen Sie sie, oder wählen Sie eine der üblichen.',
  'There is no such planned wave.': 'Diese geplante Welle gibt es nicht.',
  'is {days} days from {date}; a wave can be moved by at most {limit}':
    'liegt {days} Tage von {date} entfernt; eine Welle lässt sich um höchstens {limit} verschieben',
  'must be later; somewhere among the people asked, that morning has come already':
    'muss später sein; irgendwo unter den Befragten ist dieser Morgen schon angebrochen',
  'has no day left that is still to come': 'hat keinen Tag mehr, der noch bevorsteht',
  'The wave of {day} would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose longer distances or a later start.':
    'Die Welle vom {day} würde dieselben Personen zu früh wieder fragen. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt. Wählen Sie größere Abstände oder einen späteren Beginn.',
  'This pulse has no schedule. Set one first.':
    'Diese Pulsbefragung hat keinen Zeitplan. Legen Sie zuerst einen fest.',
  'The wave of {day} was due already. Only a wave that is still to come can be moved or skipped.':
    'Die Welle vom {day} war schon fällig. Nur eine Welle, die noch bevorsteht, lässt sich verschieben oder auslassen.',
  'By {day} only {people} people may be asked again: nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later start.':
    'Bis {day} dürfen nur {people} Personen wieder gefragt werden: Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt. Wählen Sie einen späteren Beginn.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these are too few people to take turns in groups. Choose longer distances.':
    'Die Regel würde dieselben Personen zu früh wieder fragen. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt, und dies sind zu wenige Personen, um sich in Gruppen abzuwechseln. Wählen Sie größere Abstände.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these people can take turns in {groups} groups at most. Choose longer distances.':
    'Die Regel würde dieselben Personen zu früh wieder fragen. Niemand wird innerhalb von sechs Wochen zweimal oder innerhalb von 13 Wochen dreimal gefragt, und diese Personen können sich in höchstens {groups} Gruppen abwechseln. Wählen Sie größere Abstände.',
  '{share} %': '{share} %',
  '{low} to {high} %': '{low} bis {high} %',
  'Participation is read at most once in 24 hours, so that nobody can watch who answers.':
    'Die Teilnahme wird höchstens einmal in 24 Stunden abgelesen, damit niemand beobachten kann, wer antwortet.',
  'Who is asked in wave {number} was frozen when it was launched. Somebody added now could be told from the others by the time alone; they are asked from the next wave on.':
    'Wer in Welle {number} befragt wird, wurde beim Start festgelegt. Eine jetzt hinzugefügte Person ließe sich allein am Zeitpunkt von den anderen unterscheiden; sie wird ab der nächsten Welle befragt.',
  'Who is asked in wave {number} was frozen when it was launched. People added now could be told from the others by the time alone; they are asked from the next wave on.':
    'Wer in Welle {number} befragt wird, wurde beim Start festgelegt. Jetzt hinzugefügte Personen ließen sich allein am Zeitpunkt von den anderen unterscheiden; sie werden ab der nächsten Welle befragt.',
  'There is no such wave.': 'Diese Welle gibt es nicht.',
  'The wave is not open.': 'Die Welle ist nicht offen.',
  'The wave is still being opened.': 'Die Welle wird noch geöffnet.',
  'The wave is closed already.': 'Die Welle ist schon geschlossen.',
  'item {number}': 'Frage {number}',
  'send the file as text/csv or application/xliff+xml':
    'senden Sie die Datei als text/csv oder application/xliff+xml',
  'There is no such questionnaire.': 'Diesen Fragebogen gibt es nicht.',
  'Nothing was saved: somebody else has saved version {number} since this page was opened. Open the questionnaire again to see it, and make your changes there.':
    'Es wurde nichts gespeichert: Seit dem Öffnen dieser Seite hat jemand anderes Version {number} gespeichert. Öffnen Sie den Fragebogen erneut, um sie zu sehen, und nehmen Sie Ihre Änderungen dort vor.',
  'Nothing was imported from {file}: {reason}.': 'Aus {file} wurde nichts importiert: {reason}.',
  'the questionnaire has no wording “{slot}”': 'der Fragebogen hat keinen Text „{slot}“',
  'this wording stands in the file twice': 'dieser Text steht zweimal in der Datei',
  'the English has changed since this file was made: it is now “{current}”':
    'der englische Text hat sich geändert, seit diese Datei entstand: Er lautet jetzt „{current}“',
  'this is not an XLIFF file': 'dies ist keine XLIFF-Datei',
  'without a version': 'ohne Version',
  'this is XLIFF {version}; save the file as XLIFF 2.0':
    'dies ist XLIFF {version}; speichern Sie die Datei als XLIFF 2.0',
  'trgLang names no language, and this is the translation into “{language}”':
    'trgLang nennt keine Sprache, und dies ist die Übersetzung nach „{language}“',
  'trgLang names “{target}”, and this is the translation into “{language}”':
    'trgLang nennt „{target}“, und dies ist die Übersetzung nach „{language}“',
  'there is no unit in the file': 'in der Datei gibt es kein Element <unit>',
  '<{tag}> inside a wording': '<{tag}> innerhalb eines Textes',
  'this is not XML: {fault}': 'dies ist kein XML: {fault}',
  'a document type (DOCTYPE) has no place in an XLIFF file':
    'ein Dokumenttyp (DOCTYPE) hat in einer XLIFF-Datei keinen Platz',
  'is not a language of the page': 'ist keine Sprache der Seite',
  'There is no such version.': 'Diese Version gibt es nicht.',
  'There is nothing to show.': 'Es gibt nichts zu zeigen.',
  'is not a packed questionnaire': 'ist kein gepackter Fragebogen',
  'is not a language of the survey page': 'ist keine Sprache der Befragungsseite',
  'This key does not open the sheet.': 'Dieser Schlüssel öffnet den Codebogen nicht.',
  '{count} people have no address in this unit and below. A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. Choose a unit further up.':
    {
      one: '{count} Person hat in dieser Einheit und darunter keine Adresse. Ein Codebogen enthält mindestens {k} Codes, damit niemand den Code einer einzelnen Person abrufen kann. Wählen Sie eine Einheit weiter oben.',
      other:
        '{count} Personen haben in dieser Einheit und darunter keine Adresse. Ein Codebogen enthält mindestens {k} Codes, damit niemand den Code einer einzelnen Person abrufen kann. Wählen Sie eine Einheit weiter oben.',
    },
  'A sheet holds at most {limit} codes. Choose units further down.':
    'Ein Codebogen enthält höchstens {limit} Codes. Wählen Sie Einheiten weiter unten.',
  'There is no such sheet of yours. A sheet can be fetched once, within ten minutes.':
    'Diesen Codebogen von Ihnen gibt es nicht. Ein Codebogen lässt sich einmal abrufen, innerhalb von zehn Minuten.',
  'Nothing is written about this wave yet.': 'Über diese Welle ist noch nichts geschrieben.',
  'Nothing is written about such a wave yet.':
    'Über eine solche Welle ist noch nichts geschrieben.',
  'Mails have left already, so the results stay shared. You can withdraw the link.':
    'Es sind schon E-Mails hinausgegangen, daher bleiben die Ergebnisse geteilt. Sie können den Link zurückziehen.',
  'The results of this wave have not been shared.':
    'Die Ergebnisse dieser Welle wurden nicht geteilt.',
  'The results of this wave were shared already. What was shared stays as it is.':
    'Die Ergebnisse dieser Welle wurden schon geteilt. Was geteilt wurde, bleibt, wie es ist.',
  'The wave has not closed yet, so there is nothing to share.':
    'Die Welle ist noch nicht geschlossen, daher gibt es nichts zu teilen.',
  'Nothing was published of this wave, so there is nothing to share.':
    'Von dieser Welle wurde nichts veröffentlicht, daher gibt es nichts zu teilen.',
  'every {count} days': { one: 'jeden Tag', other: 'alle {count} Tage' },
  'every {count} weeks': { one: 'jede Woche', other: 'alle {count} Wochen' },
  'every {count} months': { one: 'jeden Monat', other: 'alle {count} Monate' },
  'every {count} years': { one: 'jedes Jahr', other: 'alle {count} Jahre' },
  'on the last day of the month': 'am letzten Tag des Monats',
  'on day {days} of the month': 'am {days} des Monats',
  '{number}th': '{number}.',
  'on {days}': 'am {days}',
  'first {weekday}': 'ersten {weekday}',
  'second {weekday}': 'zweiten {weekday}',
  'third {weekday}': 'dritten {weekday}',
  'fourth {weekday}': 'vierten {weekday}',
  'fifth {weekday}': 'fünften {weekday}',
  'last {weekday}': 'letzten {weekday}',
  'in {months}': 'im {months}',
  '{count} times': { one: 'einmal', other: '{count}-mal' },
  'The results of wave {number} have not been shared. Share them with what was decided, or say why this wave opens without; it does not open before.':
    'Die Ergebnisse von Welle {number} wurden nicht mitgeteilt. Teilen Sie sie mit, zusammen mit dem, was beschlossen wurde, oder sagen Sie, warum diese Welle ohne das öffnet; vorher öffnet sie nicht.',
  'It was due, and the results of wave {number} had not been shared, so nothing was sent. Share them with what was decided, or say why it opens without: it opens on the next working morning after. If neither is done by {day}, it is skipped.':
    'Sie war fällig, und die Ergebnisse von Welle {number} waren nicht mitgeteilt; deshalb wurde nichts versandt. Teilen Sie sie mit, zusammen mit dem, was beschlossen wurde, oder sagen Sie, warum die Welle ohne das öffnet: Dann öffnet sie am nächsten Arbeitsmorgen. Geschieht bis {day} keines von beiden, fällt sie aus.',
  'The results of wave {number} have not been shared with those who were asked. Share them with what was decided, or say why a wave opens without.':
    'Die Ergebnisse von Welle {number} wurden den Befragten nicht mitgeteilt. Teilen Sie sie mit, zusammen mit dem, was beschlossen wurde, oder sagen Sie, warum eine Welle ohne das öffnet.',
  'The results of the wave before had not been shared when this wave was due.':
    'Die Ergebnisse der vorigen Welle waren nicht mitgeteilt, als diese Welle fällig war.',
  'The results of the wave before were not shared within {days} days of the day of this wave, so it was skipped.':
    'Die Ergebnisse der vorigen Welle wurden nicht innerhalb von {days} Tagen nach dem Tag dieser Welle mitgeteilt; deshalb fiel sie aus.',
  'This pulse is archived. Bring it back before a wave is planned or opened.':
    'Diese Pulsbefragung ist archiviert. Holen Sie sie zurück, bevor eine Welle geplant oder geöffnet wird.',
  'All mails': 'Alle E-Mails',
  'The mail server takes no mails: {reason}': 'Der Mailserver nimmt keine E-Mails an: {reason}',
  'No mails leave: the database was restored or moved. An administrator has to let them go.':
    'Es gehen keine E-Mails hinaus: Die Datenbank wurde wiederhergestellt oder umgezogen. Ein Administrator muss sie freigeben.',
  'Its mails wait until they are let go on: {reason}':
    'Ihre E-Mails warten, bis sie weitergehen dürfen: {reason}',
  '{count} invitations failed or came back, and can be tried again.': {
    one: '{count} Einladung ist fehlgeschlagen oder zurückgekommen und kann noch einmal versucht werden.',
    other:
      '{count} Einladungen sind fehlgeschlagen oder zurückgekommen und können noch einmal versucht werden.',
  },
  'Its next wave waits: {reason}': 'Ihre nächste Welle wartet: {reason}',
  'A later wave was due before this one could be opened.':
    'Eine spätere Welle war fällig, bevor diese geöffnet werden konnte.',
  'The worker did not run within {hours} hours of the time at which this wave was due.':
    'Der Worker lief nicht innerhalb von {hours} Stunden nach dem Zeitpunkt, zu dem diese Welle fällig war.',
  'The schedule was paused when this wave was due.':
    'Der Zeitplan war angehalten, als diese Welle fällig war.',
  'the file ends before <{tag}> is closed, as if it had been cut off':
    'die Datei endet, bevor <{tag}> geschlossen ist, als wäre sie abgeschnitten',
  '<{opened}> is opened, and </{closed}> is closed instead':
    '<{opened}> wird geöffnet, und stattdessen wird </{closed}> geschlossen',
  'an “&” that begins no known sign; on its own it is written “&amp;”':
    'ein „&“, mit dem kein bekanntes Zeichen beginnt; für sich allein schreibt man es „&amp;“',
  'something stands outside the outermost element': 'etwas steht außerhalb des äußersten Elements',
  'something here is not written as XML has it':
    'etwas ist hier nicht so geschrieben, wie XML es verlangt',
};
