import type { Catalogue } from '@throughline/speech';

/** Whether the numbers can be trusted. */
export const trust: Catalogue = {
  'There are no numbers to trust yet: they come with the first wave that closes.':
    'Es gibt noch keine Zahlen, denen man vertrauen könnte: Sie kommen mit der ersten Welle, die schließt.',
  'How well the questions measure cannot be told yet: that takes a wave that asks all of them.':
    'Wie gut die Fragen messen, lässt sich noch nicht sagen: Dazu braucht es eine Welle, die alle stellt.',
  'All {all} measures can be used, and the instrument has been validated.':
    'Alle {all} Dimensionen sind verwendbar, und das Instrument ist validiert.',
  'All {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Alle {all} Dimensionen lassen sich hier zum Vergleich von Einheiten verwenden; das Instrument als solches ist noch nicht validiert.',
  'None of {all} measures can be used, and the instrument has been validated.':
    'Keine der {all} Dimensionen ist verwendbar; das Instrument ist validiert.',
  'None of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'Keine der {all} Dimensionen lässt sich hier zum Vergleich von Einheiten verwenden; das Instrument als solches ist noch nicht validiert.',
  'Units cannot be compared yet: that takes ten groups that are large enough to be shown. The instrument as such has not been validated yet.':
    'Einheiten lassen sich noch nicht vergleichen: Dazu braucht es zehn Gruppen, die groß genug sind, um gezeigt zu werden. Das Instrument als solches ist noch nicht validiert.',
  '{careful} of {all} measures can be used with care, none without; the instrument has been validated.':
    'nur mit Vorsicht verwendbar: {careful} von {all} Dimensionen; das Instrument ist validiert.',
  '{careful} of {all} measures can be used with care to compare units here, none without; the instrument as such has not been validated yet.':
    'hier nur mit Vorsicht zum Vergleich von Einheiten verwendbar: {careful} von {all} Dimensionen; das Instrument als solches ist noch nicht validiert.',
  '{sound} of {all} measures can be used, {careful} more with care; the instrument has been validated.':
    'verwendbar: {sound} von {all} Dimensionen, mit Vorsicht {careful} weitere; das Instrument ist validiert.',
  '{sound} of {all} measures can be used to compare units here, {careful} more with care; the instrument as such has not been validated yet.':
    'hier zum Vergleich von Einheiten verwendbar: {sound} von {all} Dimensionen, mit Vorsicht {careful} weitere; das Instrument als solches ist noch nicht validiert.',
  '{sound} of {all} measures can be used, and the instrument has been validated.':
    'verwendbar: {sound} von {all} Dimensionen; das Instrument ist validiert.',
  '{sound} of {all} measures can be used to compare units here; the instrument as such has not been validated yet.':
    'hier zum Vergleich von Einheiten verwendbar: {sound} von {all} Dimensionen; das Instrument als solches ist noch nicht validiert.',
  'how inside customers are treated': 'der Behandlung interner Kunden',
  'lasting ties': 'dauerhaften Beziehungen',
  'the authority to make things right': 'der Befugnis, Dinge in Ordnung zu bringen',
  'being genuine at work': 'Echtheit bei der Arbeit',
  'being known as a person': 'dem Gefühl, als Mensch bekannt zu sein',
  'being heard': 'dem Gefühl, gehört zu werden',
  'living the stated values': 'den gelebten erklärten Werten',
  'customers before targets': 'Kunden vor Zielvorgaben',
  'leaders as models': 'Führungskräften als Vorbild',
  'Cognitive interviews': 'Kognitive Interviews',
  'Eight to twelve people of two kinds of job say aloud how they understand each question.':
    'Acht bis zwölf Menschen aus zwei Arten von Tätigkeit sagen laut, wie sie jede Frage verstehen.',
  'Nine factors, or fewer': 'Neun Faktoren oder weniger',
  'A confirmatory factor analysis of the pilot tests nine factors against one, against manager and company, and against a factor of reversed wording.':
    'Eine konfirmatorische Faktorenanalyse des Piloten prüft neun Faktoren gegen einen, gegen Führungskraft und Unternehmen und gegen einen Faktor umgekehrter Formulierung.',
  'The same for everybody': 'Für alle dasselbe',
  'The questions measure the same in every kind of job and in every language.':
    'Die Fragen messen in jeder Art von Tätigkeit und in jeder Sprache dasselbe.',
  'Agreement with a validated scale': 'Übereinstimmung mit einer validierten Skala',
  'Feeling heard goes together with the Feeling Heard Scale (Roos et al. 2023) in the same people.':
    '„Sich gehört fühlen“ geht bei denselben Menschen mit der Feeling Heard Scale (Roos et al. 2023) einher.',
  'No wave that asked the whole bank has closed yet.':
    'Es ist noch keine Welle geschlossen, die alle Fragen gestellt hat.',
  'Pilot of the whole bank': 'Pilot mit allen Fragen',
  'At least {people} people in at least {units} units answer the whole bank, every construct in full.':
    'Mindestens {people} Menschen in mindestens {units} Einheiten beantworten alle Fragen, jede Dimension vollständig.',
  'people who answered it in full': 'Menschen, die sie vollständig beantwortet haben',
  'units or groups of units': 'Einheiten oder Gruppen von Einheiten',
  'Every construct was answered in full by about {people} people or more, in {groups} groups large enough to be counted.':
    'Jede Dimension haben etwa {people} Menschen oder mehr vollständig beantwortet, in {groups} Gruppen, die groß genug sind, um zu zählen.',
  'Every question belongs to its measure': 'Jede Frage gehört zu ihrer Dimension',
  'Each question goes with the others of its construct, at {least} or more; what does not is rewritten or dropped.':
    'Jede Frage geht mit den anderen ihrer Dimension einher, mit {least} oder mehr; was das nicht tut, wird umgeschrieben oder gestrichen.',
  questions: 'Fragen',
  '{good} of {all} questions do.': 'Bei {good} von {all} Fragen ist es so.',
  '{good} of {all} questions do; to be looked at: {weak}.':
    'Bei {good} von {all} Fragen ist es so; zu prüfen: {weak}.',
  'Reliable measures': 'Zuverlässige Dimensionen',
  'Omega is {least} or more for each construct.':
    'Omega beträgt für jede Dimension {least} oder mehr.',
  constructs: 'Dimensionen',
  '{good} of {all} constructs reach it.': 'erreicht: {good} von {all} Dimensionen.',
  'Units differ': 'Einheiten unterscheiden sich',
  'At least {share} % of the spread between people lies between units (an ICC(1) of {least}), for each construct.':
    'Mindestens {share} % der Streuung zwischen Menschen liegen zwischen Einheiten (ein ICC(1) von {least}), für jede Dimension.',
  'No wave has closed yet.': 'Es ist noch keine Welle geschlossen.',
  'It shows at the customer': 'Es zeigt sich beim Kunden',
  'At least one registered hypothesis about customers is supported.':
    'Mindestens eine registrierte Hypothese über Kunden ist gestützt.',
  'hypotheses supported': 'Hypothesen gestützt',
  'No registered hypothesis has an answer yet.':
    'Noch hat keine registrierte Hypothese eine Antwort.',
  'One of {all} hypotheses has an answer.': 'Eine von {all} Hypothesen ist beantwortet.',
  '{good} of {all} hypotheses have an answer.': 'beantwortet: {good} von {all} Hypothesen.',
  'None is supported.': 'Gestützt ist keine.',
  'One is supported.': 'Gestützt ist eine.',
  '{supported} are supported.': 'gestützt: {supported}.',
  'Not done, as far as is recorded here.': 'Nicht erledigt, soweit hier festgehalten.',
  'Whether the {count} questions on {subject} measure one thing cannot be told yet: no wave has asked all of them.':
    'Ob die {count} Fragen zu {subject} eine einzige Sache messen, lässt sich noch nicht sagen: Keine Welle hat alle gestellt.',
  'Answers to the {count} questions on {subject} do not vary enough to see whether they measure one thing.':
    'Die Antworten auf die {count} Fragen zu {subject} unterscheiden sich zu wenig, um zu sehen, ob sie eine einzige Sache messen.',
  'Whether the {count} questions on {subject} measure one thing is not told: fewer than 50 people answered all of them.':
    'Ob die {count} Fragen zu {subject} eine einzige Sache messen, wird nicht gesagt: Weniger als 50 Menschen haben alle beantwortet.',
  'The {count} questions on {subject} measure one thing: alpha {value}, {low} to {high}.':
    'Die {count} Fragen zu {subject} messen eine einzige Sache: Alpha {value}, {low} bis {high}.',
  'The {count} questions on {subject} seem to measure one thing, but it could be less than it takes: alpha {value}, {low} to {high}.':
    'Die {count} Fragen zu {subject} scheinen eine einzige Sache zu messen, doch es könnte weniger sein, als es braucht: Alpha {value}, {low} bis {high}.',
  'The {count} questions on {subject} measure one thing only loosely: alpha {value}, {low} to {high}.':
    'Die {count} Fragen zu {subject} messen nur lose eine einzige Sache: Alpha {value}, {low} bis {high}.',
  'Fewer than {people} people answered all of them, so this may still move.':
    'Weniger als {people} Personen haben alle beantwortet, daher kann sich das noch ändern.',
  'The {count} questions on {subject} do not measure one thing well enough: alpha {value}, {low} to {high}.':
    'Die {count} Fragen zu {subject} messen nicht gut genug eine einzige Sache: Alpha {value}, {low} bis {high}.',
  'Whether units differ on it is told once a wave has closed.':
    'Ob sich Einheiten darin unterscheiden, zeigt sich, sobald eine Welle geschlossen ist.',
  'People of one unit answer too much alike to compare units.':
    'Menschen einer Einheit antworten zu ähnlich, um Einheiten zu vergleichen.',
  'Too few people answered to compare units.':
    'Es haben zu wenige Menschen geantwortet, um Einheiten zu vergleichen.',
  'Units do not differ on it more than chance would make them: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Einheiten unterscheiden sich darin nicht stärker, als der Zufall es bewirken würde: {share} % der Streuung zwischen Menschen liegen zwischen Einheiten ({low} % bis {high} %).',
  'Units differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Einheiten unterscheiden sich darin: {share} % der Streuung zwischen Menschen liegen zwischen Einheiten ({low} % bis {high} %).',
  'Units hardly differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).':
    'Einheiten unterscheiden sich darin kaum: {share} % der Streuung zwischen Menschen liegen zwischen Einheiten ({low} % bis {high} %).',
  'Comparing units takes ten groups that are large enough to be shown; there are none.':
    'Um Einheiten zu vergleichen, braucht es zehn Gruppen, die groß genug sind, um gezeigt zu werden; es gibt keine.',
  'Comparing units takes ten groups that are large enough to be shown; there is one.':
    'Um Einheiten zu vergleichen, braucht es zehn Gruppen, die groß genug sind, um gezeigt zu werden; es gibt eine.',
  'Comparing units takes ten groups that are large enough to be shown; there are {groups}.':
    'Um Einheiten zu vergleichen, braucht es zehn Gruppen, die groß genug sind, um gezeigt zu werden; es gibt {groups}.',
  'One wave tells them apart well enough: the mean of a unit is reliable to {value}, {low} to {high}.':
    'Eine Welle unterscheidet sie gut genug: Das Mittel einer Einheit ist zu {value} zuverlässig, {low} bis {high}.',
  'One wave is too little to rank them: the mean of a unit is reliable to {value}, {low} to {high}, and {needed} is needed.':
    'Eine Welle ist zu wenig, um sie in eine Rangfolge zu bringen: Das Mittel einer Einheit ist zu {value} zuverlässig, {low} bis {high}, und nötig sind {needed}.',
  'How far people of the same unit agree is not told: that takes ten groups in which enough people answered each of its questions.':
    'Wie einig sich Menschen derselben Einheit sind, wird nicht gesagt: Dazu braucht es zehn Gruppen, in denen genug Menschen jede ihrer Fragen beantwortet haben.',
  'People of the same unit see it much alike.':
    'Menschen derselben Einheit sehen es recht ähnlich.',
  'People of the same unit see it differently, so its mean hides much.':
    'Menschen derselben Einheit sehen es unterschiedlich, ihr Mittel verdeckt also viel.',
};
