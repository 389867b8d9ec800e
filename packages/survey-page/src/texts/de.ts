import type { SurveyTexts } from './survey-texts.ts';

export const german: SurveyTexts = {
  language: 'Sprache',
  demo: 'Demo: Diese Organisation ist erfunden.',
  preview: 'Vorschau: Nichts wird gesendet oder aufbewahrt.',
  openUntil: 'Offen bis {closing}.',
  length: { one: '{count} Frage, {duration}.', other: '{count} Fragen, {duration}.' },
  aboutSeconds: { other: 'etwa {count} Sekunden' },
  aboutMinutes: { other: 'etwa {count} Minuten' },
  codeLabel: 'Ihr Code',
  codeHint:
    'Er steht in der Mail oder auf Ihrem Zettel: 20 Buchstaben und Ziffern in fünf Vierergruppen.',
  codeMissing: 'Bitte geben Sie die 20 Buchstaben und Ziffern Ihres Codes ein.',
  begin: 'Beginnen',
  proceed: 'Fortsetzen',
  resumed: 'Antworten, die Sie noch nicht gesendet haben, sind noch in diesem Browser.',
  forget: 'Löschen und neu beginnen',
  progress: '{number} von {count}',
  onlyIf: 'Nur wenn Sie Frage {number} mit {answers} beantwortet haben.',
  chooseAll: 'Wählen Sie alles aus, was zutrifft.',
  keys: 'Tastatur: Die Ziffer antwortet, Pfeile bewegen, die Eingabetaste wählt.',
  optional: 'Freiwillig',
  commentHint: {
    other:
      'Bitte keine Namen, Adressen und Nummern. Kommentare werden Wort für Wort gelesen, in Gruppen von mindestens {commentK} Personen.',
  },
  roomLeft: 'Noch frei: {count} Zeichen',
  tally: 'Sie haben {answered} von {count} Fragen beantwortet. Noch wurde nichts gesendet.',
  send: 'Senden',
  back: 'Zurück',
  skip: 'Überspringen',
  next: 'Weiter',
  personalDetail:
    'Ihr Kommentar enthält anscheinend einen Namen oder eine Kontaktangabe: „{found}“. Wer Kommentare lesen darf, wird sie sehen.',
  changeComment: 'Kommentar ändern',
  sendAnyway: 'So senden, wie er ist',
  sending: 'Wird gesendet …',
  retrying:
    'Ihre Antworten konnten gerade nicht gesendet werden. Diese Seite versucht es von selbst weiter.',
  kept: 'Sie sind in diesem Browser sicher: Sie können die Seite auch schließen und später mit demselben Link wiederkommen.',
  tryNow: 'Jetzt erneut versuchen',
  nothingYet:
    'Es gibt noch keine Antwort. Bitte beantworten Sie mindestens eine Frage, bevor Sie senden.',
  failed:
    'Das hat nicht geklappt, und nichts wurde aufbewahrt. Ihre Antworten sind noch auf dieser Seite: Bitte versuchen Sie es noch einmal.',
  stillHere: 'Nichts wurde aufbewahrt, und Ihre Antworten sind noch auf dieser Seite.',
  goBack:
    'Falls Sie Antworten gesendet haben: Nichts davon wurde aufbewahrt. Die Zurück-Taste Ihres Browsers bringt sie wieder.',
  previewSent:
    'Das war eine Vorschau: Nichts wurde gesendet. Nach einer echten Befragung sagt die Seite:',
  listening: {
    more: 'Mehr dazu sagen: ein paar kurze Fragen',
    plain: 'Wenn Sie möchten, sagen Sie mehr:',
    layers: [
      'Was ist geschehen? Bitte beschreiben Sie einen Moment.',
      'Warum war das wichtig, für Sie oder für die Kundschaft?',
      'Was hätte es besser gemacht?',
      'Wenn Sie eine Sache ändern könnten, welche wäre das?',
    ],
    leads: [
      'Sie haben uns gesagt:',
      'So ist es geschehen:',
      'Wichtig ist das, weil:',
      'So wäre es besser gewesen:',
      'Wenn Sie eine Sache ändern könnten:',
      'Was wir übersehen hatten:',
    ],
    enough: 'Das genügt',
    heard: 'Das haben wir gehört. Ändern Sie es, wie Sie möchten: Nur dies wird gesendet.',
    understood: 'Haben wir Sie verstanden?',
    options: ['Ja, genau', 'Teilweise', 'Nein, etwas fehlt'],
    missed: 'Was haben wir übersehen?',
    add: 'Hinzufügen',
  },
  customer: {
    title: 'Wie war es bei uns?',
    headline: 'Niemand fragt, wer Sie sind.',
    counted: 'Ihre Antworten werden zu denen anderer gezählt, und nur die Summen bleiben.',
    shown: {
      one: 'Gezeigt werden sie nach Ort und Monat, ab {k} Antwort.',
      other: 'Gezeigt werden sie nach Ort und Monat, ab {k} Antworten.',
    },
    words: 'Was Sie mit eigenen Worten schreiben, wird so gelesen, wie Sie es geschrieben haben.',
    commentHint: 'Bitte keine Namen, Adressen und Nummern.',
    thanks: 'Danke',
    arrived: 'Ihre Antworten sind angekommen und gezählt.',
    goneTitle: 'Diese Seite nimmt keine Antworten an',
    gone: 'Sie wurde geschlossen, oder die Adresse ist unvollständig. Nichts wurde gesendet oder behalten.',
    staleTitle: 'Bitte öffnen Sie diese Seite noch einmal',
    stale:
      'Sie nimmt Antworten zwei Tage lang an, nachdem sie geöffnet wurde. Nichts wurde behalten.',
    asked: {
      headline: 'Vertraulich: Niemand hier sieht, von wem die Antworten sind.',
      sealed:
        'Sie bleiben versiegelt, bis die Fragen schließen. Dann werden sie zu denen anderer gezählt, und nur die Summen bleiben.',
      address:
        'Ihre Adresse diente dazu, Sie zu fragen. Sie wird gelöscht, wenn die Fragen schließen, und nie bei Ihren Antworten aufbewahrt.',
      arrived: 'Ihre Antworten sind angekommen und versiegelt.',
      again:
        'Bis zum Ende können Sie mit demselben Link noch einmal antworten: Was Sie zuletzt senden, ersetzt das Frühere.',
    },
  },
  promise: {
    headline:
      'Vertraulich, nur in Gruppen gezählt: Niemand hier kann einzelne Antworten sehen, auch die Verwaltung nicht.',
    sealed: {
      other:
        'Ihre Antworten sind versiegelt, bis die Befragung endet; dann werden sie zu Zahlen für Gruppen von mindestens {k} Personen.',
    },
    comments: {
      other: 'Kommentare werden nur für Gruppen von mindestens {commentK} Personen gezeigt.',
    },
    linkUse: 'Es ist bekannt, ob ein Link benutzt wurde, damit Erinnerungen aufhören.',
    style: 'Ihr Schreibstil kann Sie verraten.',
    software:
      'Wer die Software während einer offenen Befragung verändert, könnte dies brechen; der Code und seine Angriffstests sind öffentlich.',
  },
  received: {
    title: 'Vielen Dank',
    arrived: 'Ihre Antworten sind angekommen und versiegelt.',
    results: 'Ergebnisse gibt es, wenn die Befragung geschlossen ist.',
    resultsOn: 'Ergebnisse gibt es, wenn die Befragung geschlossen ist: {closing}.',
    shownAsCounts: 'Gezeigt werden Zahlen für Gruppen, nie einzelne Antworten.',
    shownTo: {
      other:
        'Die Geschäftsleitung und die Verwaltung von {organisation} sehen sie, und Führungskräfte für ihre eigenen Bereiche: als Zahlen für Gruppen von mindestens {k} Personen, Kommentare für Gruppen von mindestens {commentK}.',
    },
    again:
      'Bis die Befragung endet, können Sie mit demselben Link noch einmal antworten: Was Sie zuletzt senden, ersetzt, was Sie vorher gesendet haben.',
  },
  closed: {
    title: 'Diese Befragung ist geschlossen',
    noMore: 'Sie nimmt keine Antworten mehr an, und von dieser Seite wurde nichts gesendet.',
    openedUntil: 'Sie war offen bis {closing}. Sie nimmt keine Antworten mehr an.',
    nextPulse: 'Wenn die nächste Befragung beginnt, bekommen Sie eine Mail mit einem neuen Link.',
  },
  unknownCode: {
    title: 'Dieser Code ist hier nicht bekannt',
    sentences: [
      'Dieser Code gehört zu keiner Einladung dieser Befragung.',
      'Bitte vergleichen Sie ihn mit der neuesten Mail zu dieser Befragung oder mit Ihrem Zettel: 20 Buchstaben und Ziffern in fünf Vierergruppen. Die Schaltfläche in der Mail bringt den richtigen Code von selbst mit.',
    ],
  },
  answersInvalid: {
    title: 'Einige Antworten konnten nicht gelesen werden',
    sentences: [
      'Etwas in den Antworten passt nicht zu den Fragen dieser Befragung.',
      'Bitte sehen Sie sie durch und senden Sie sie noch einmal.',
    ],
  },
  faults: {
    notOffered: '„{question}“: Diese Antwort steht nicht zur Wahl.',
    notAsked: 'Eine der Antworten gehört zu einer Frage, die hier nicht gestellt wird.',
    tooLong: '„{question}“: Dieser Text ist länger, als Platz dafür ist. Bitte kürzen Sie ihn.',
    notTogether:
      '„{question}“: „{answer}“ kann nicht zusammen mit einer anderen Antwort gewählt werden.',
  },
  notFound: {
    title: 'Unter dieser Adresse gibt es keine Befragung',
    sentences: [
      'Mailprogramme kürzen manchmal lange Adressen.',
      'Bitte drücken Sie noch einmal auf die Schaltfläche in der Mail, oder kopieren Sie die ganze Adresse aus der Mail.',
    ],
  },
  notFromPage: {
    title: 'Bitte senden Sie von der Seite der Befragung',
    sentences: [
      'Antworten werden nur von der Seite angenommen, zu der die Mail führt.',
      'Bitte drücken Sie auf die Schaltfläche in der Mail und senden Sie von dort.',
    ],
  },
  tooMany: {
    title: 'Einen Moment bitte',
    sentences: [
      'Gerade kommen sehr viele Antworten an.',
      'Bitte warten Sie eine Minute und senden Sie Ihre noch einmal.',
    ],
  },
  unavailable: {
    title: 'Wir können gerade keine Antworten annehmen',
    ourFault: 'Das liegt an uns, nicht an Ihnen.',
    tryAgain: 'Bitte versuchen Sie es in einigen Minuten noch einmal.',
    tryAgainUntil: 'Bitte versuchen Sie es in einigen Minuten noch einmal. Zeit ist bis {closing}.',
  },
};
