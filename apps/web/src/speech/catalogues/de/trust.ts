import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  Alpha: 'Alpha',
  Omega: 'Omega',
  'rwg(j), median': 'rwg(j), Median',
  'Answered all of it': 'Haben alles beantwortet',
  '({share} of {groups} groups at {limit})': '({share} von {groups} Gruppen bei {limit})',
  'Alpha and omega': 'Alpha und Omega',
  'How much of a score is the subject and not chance, from 0 to 1: people who agree with one question on it agree with the others. From 0.70 a score can be used, from 0.80 it is good. Omega allows some questions to say more than others.':
    'Wie viel eines Werts auf den Gegenstand und nicht auf den Zufall zurückgeht, von 0 bis 1: Wer einer Frage dazu zustimmt, stimmt auch den anderen zu. Ab 0,70 ist ein Wert brauchbar, ab 0,80 ist er gut. Omega lässt zu, dass manche Fragen mehr aussagen als andere.',
  'How each question goes with the others': 'Wie jede Frage mit den anderen zusammenhängt',
  'The correlation of one question with the sum of the rest. Under 0.35 people read it as being about something else.':
    'Die Korrelation einer Frage mit der Summe der übrigen. Unter 0,35 verstehen die Menschen sie so, als ginge es um etwas anderes.',
  'How much people of the same unit agree, against answers given at random. From 0.70 a mean can speak for the unit. High agreement can also mean that everybody is polite.':
    'Wie sehr Menschen derselben Einheit übereinstimmen, verglichen mit zufällig gegebenen Antworten. Ab 0,70 kann ein Mittelwert für die Einheit sprechen. Hohe Übereinstimmung kann auch heißen, dass alle höflich sind.',
  'The share of all differences between people that are differences between their units. From 0.05 the unit matters; 0.10 to 0.20 is usual for good measures.':
    'Der Anteil aller Unterschiede zwischen Menschen, der auf Unterschiede zwischen ihren Einheiten entfällt. Ab 0,05 spielt die Einheit eine Rolle; 0,10 bis 0,20 ist für gute Messungen üblich.',
  'How reliable the mean of a unit is. It grows with the number who answer. Under 0.60 the order of units in one wave is largely chance; several waves together tell more.':
    'Wie zuverlässig der Mittelwert einer Einheit ist. Das wächst mit der Zahl der Antwortenden. Unter 0,60 ist die Reihenfolge der Einheiten in einer Welle weitgehend Zufall; mehrere Wellen zusammen sagen mehr.',
  'The interval': 'Das Intervall',
  'A range made so that 95 of 100 such ranges hold the true figure. A narrow range is worth more than a high figure.':
    'Ein Bereich, der so gebildet ist, dass 95 von 100 solchen Bereichen den wahren Wert enthalten. Ein enger Bereich ist mehr wert als eine hohe Zahl.',
  'All figures are over the whole organisation. They are made once, when a wave closes, from at least 50 people and ten groups, and are rounded; nothing here is about one unit. A reliable measure is not yet a valid one: that is what the plan above is for.':
    'Alle Zahlen gelten für die ganze Organisation. Sie werden einmal berechnet, wenn eine Welle schließt, aus mindestens 50 Menschen und zehn Gruppen, und sind gerundet; nichts hier handelt von einer einzelnen Einheit. Eine zuverlässige Messung ist noch keine gültige: Dafür ist der Plan oben da.',
  '{count} questions to look at': {
    one: '{count} Frage zu prüfen',
    other: '{count} Fragen zu prüfen',
  },
  ', reversed': ', umgekehrt gepolt',
  'goes with the others less than 0.35: to be reworded or dropped':
    'hängt mit den anderen weniger als 0,35 zusammen: umzuformulieren oder zu streichen',
  'does not vary': 'variiert nicht',
  'Questions of {construct}': 'Fragen zu {construct}',
  'Pilot instrument': 'Pilotinstrument',
  'validation plan': 'Validierungsplan',
  'The questions are original and have not been validated. Compare your own units and waves with each other; do not compare scores with those of other organisations, and do not quote them as norms. {met} of {total} steps of the {plan} are met.':
    'Die Fragen sind neu entwickelt und nicht validiert. Vergleichen Sie Ihre eigenen Einheiten und Wellen miteinander; vergleichen Sie Werte nicht mit denen anderer Organisationen und führen Sie sie nicht als Normen an. Erfüllte Schritte im {plan}: {met} von {total}.',
  '({needed} needed)': '({needed} nötig)',
  met: 'erfüllt',
  'not yet': 'noch nicht',
  'Recorded by {by}, {day}.': 'Festgehalten von {by}, {day}.',
  "How far the questions on one subject measure one thing: Cronbach's alpha with 95\u00a0% intervals, {wave}, {people} people who answered all of them":
    'Wie weit die Fragen zu einem Gegenstand ein und dasselbe messen: Cronbachs Alpha mit 95-%-Intervallen, {wave}, {people} Personen, die alle beantwortet haben',
  'about {people}': 'etwa {people}',
  'Reliability and agreement of every measure':
    'Zuverlässigkeit und Übereinstimmung jeder Messgröße',
  'Take it back': 'Zurücknehmen',
  'Record as done': 'Als erledigt festhalten',
  Record: 'Festhalten',
  'Take it back: {title}': 'Zurücknehmen: {title}',
  'Record as done: {title}': 'Als erledigt festhalten: {title}',
  'What was done and found': 'Was getan und gefunden wurde',
  'Who looked at it, how many, when, and what came of it. Shown on this page with your name.':
    'Wer es sich angesehen hat, wie viele, wann und was dabei herauskam. Steht auf dieser Seite mit Ihrem Namen.',
  'Take back “{title}”?': '„{title}“ zurücknehmen?',
  'The step counts as not done again and its note is removed from this page. The audit log keeps both.':
    'Der Schritt gilt wieder als nicht erledigt, und seine Notiz verschwindet von dieser Seite. Das Prüfprotokoll behält beides.',
  "Alpha compares a person's answers to several questions on one subject, and a wave of nine asks each person one or two of them. A wave that asks the whole bank answers it, in about five minutes a person. A pulse on rotation asks it first and in every twelfth wave after that.":
    'Alpha vergleicht die Antworten einer Person auf mehrere Fragen zu einem Gegenstand, und eine Welle mit neun Fragen stellt jeder Person davon ein oder zwei. Eine Welle, die alle Fragen stellt, beantwortet das, in etwa fünf Minuten pro Person. Eine Pulsbefragung mit Rotation stellt sie in der ersten und danach in jeder zwölften Welle.',
  'Plan such a pulse': 'Eine solche Pulsbefragung planen',
  'Alpha cannot be had of nine questions': 'Alpha ist aus neun Fragen nicht zu gewinnen',
  'Reliability and the differences between units are worked out when a wave closes, over the whole organisation and from 50 people on. The plan below can be looked at already.':
    'Zuverlässigkeit und Unterschiede zwischen Einheiten werden berechnet, wenn eine Welle schließt, über die ganze Organisation und ab 50 Menschen. Den Plan unten können Sie schon ansehen.',
  'Can these numbers be trusted?': 'Ist auf diese Zahlen Verlass?',
  'Whether the questions on a subject measure one thing, whether scores tell units apart, and what has still to be done before the instrument counts as validated.':
    'Ob die Fragen zu einem Gegenstand ein und dasselbe messen, ob Werte Einheiten unterscheiden und was noch zu tun ist, bevor das Instrument als validiert gilt.',
  'From {wave}, {people} people.': 'Aus {wave}, {people} Personen.',
  'Units are compared by {wave}, {people} people.':
    'Einheiten werden verglichen nach {wave}, {people} Personen.',
  'Questions are judged by {wave}, {people} people.':
    'Fragen werden beurteilt nach {wave}, {people} Personen.',
  'Measure by measure': 'Messgröße für Messgröße',
  'How far units differ, wave by wave': 'Wie sehr sich Einheiten unterscheiden, Welle für Welle',
  'Share of the spread between people that lies between units, ICC(1), and below it how reliable the mean of a unit is, ICC(2). A share that stays about the same from wave to wave is a property of units, not of a day. Waves that ask the whole bank tell units apart better than waves of nine questions.':
    'Der Anteil der Streuung zwischen Menschen, der zwischen Einheiten liegt, ICC(1), und darunter, wie zuverlässig der Mittelwert einer Einheit ist, ICC(2). Ein Anteil, der von Welle zu Welle etwa gleich bleibt, ist eine Eigenschaft der Einheiten und nicht eines Tages. Wellen, die alle Fragen stellen, unterscheiden Einheiten besser als Wellen mit neun Fragen.',
  'ICC(1) and ICC(2) by wave and measure': 'ICC(1) und ICC(2) nach Welle und Messgröße',
  'The validation plan': 'Der Validierungsplan',
  'What has to be done before norms are quoted. {met} of {total} steps are met. Steps outside the product are recorded by an administrator.':
    'Was zu tun ist, bevor Normen angeführt werden. {met} von {total} Schritten sind erfüllt. Schritte außerhalb des Produkts hält die Administration fest.',
  'alpha {figure}': 'Alpha {figure}',
  'omega {figure}': 'Omega {figure}',
  "Cronbach's alpha, 95 % interval": 'Cronbachs Alpha, 95-%-Intervall',
  'enough from {limit}': 'ausreichend ab {limit}',
  "Cronbach's alpha of {total} measures with 95 % intervals: {measures}.":
    'Cronbachs Alpha von {total} Messgrößen mit 95-%-Intervallen: {measures}.',
  'All {total} measures are consistent enough': 'Alle {total} Messgrößen sind konsistent genug',
  '{reach} of {total} measures are consistent enough':
    '{reach} von {total} Messgrößen sind konsistent genug',
  'Can be relied on': 'Darauf ist Verlass',
  'Can be used with care': 'Mit Vorsicht zu nutzen',
  'Too weak to lean on': 'Zu schwach, um sich darauf zu stützen',
  'Not measured yet': 'Noch nicht gemessen',
  'not asked': 'nicht gefragt',
  'under 50 people': 'unter 50 Personen',
  'under ten groups': 'unter zehn Gruppen',
  'answers hardly vary': 'Antworten variieren kaum',
  'too few questions': 'zu wenige Fragen',
  'no proper solution': 'keine brauchbare Lösung',
  'scales differ': 'Skalen unterscheiden sich',
  'wave {number} of {pulse}, closed {day}': 'Welle {number} von {pulse}, geschlossen am {day}',
};
