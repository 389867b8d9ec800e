import type { Catalogue } from '@throughline/speech';

/** The culture rooms. */
export const culture: Catalogue = {
  'Find words': 'Wörter suchen',
  '{count} comments of {total}': {
    one: '{count} Kommentar von {total}',
    other: '{count} Kommentare von {total}',
  },
  'No comment fits. Take a filter back.': 'Kein Kommentar passt. Nehmen Sie einen Filter zurück.',
  'Show more ({hidden} left)': 'Mehr anzeigen (noch {hidden})',
  'A comment is shown with the smallest unit that covers a group of {k} or more who wrote. Themes go by words that occur in a comment, in four languages; a comment can be in several or in none. Nothing is read or judged by anything but such words.':
    'Ein Kommentar steht bei der kleinsten Einheit, die eine Gruppe von {k} oder mehr Schreibenden umfasst. Themen richten sich nach Wörtern, die in einem Kommentar vorkommen, in vier Sprachen; ein Kommentar kann zu mehreren oder zu keinem gehören. Nichts wird anders als nach solchen Wörtern gelesen oder beurteilt.',
  About: 'Thema der Frage',
  'No comments may be shown of this wave':
    'Aus dieser Welle dürfen keine Kommentare gezeigt werden',
  'They stand here from groups in which {k} people or more wrote, where a question was asked for them.':
    'Sie stehen hier aus Gruppen, in denen {k} Personen oder mehr geschrieben haben, sofern eine Frage danach gestellt wurde.',
  Themes: 'Themen',
  'In their own words': 'In eigenen Worten',
  'What people wrote, shuffled, and only from groups large enough that nobody stands out.':
    'Was die Menschen geschrieben haben: gemischt und nur aus Gruppen, die so groß sind, dass niemand heraussticht.',
  'Heat map': 'Heatmap',
  Trends: 'Verläufe',
  Drivers: 'Treiber',
  'Positive deviants': 'Positive Ausreißer',
  Comments: 'Kommentare',
  '{title} · Culture': '{title} · Kultur',
  'too few': 'zu wenige',
  'not told': 'nicht mitgeteilt',
  'Units by construct, as figures': 'Einheiten nach Dimension, in Zahlen',
  'Took part': 'Teilgenommen',
  'Units to learn from': 'Einheiten, von denen man lernen kann',
  'What its people wrote': 'Was die Menschen dort geschrieben haben',
  'The more customers, the less a unit can lie apart by chance: hence the funnel. A unit is named only outside the outer lines, which even one of all units crosses by chance in one organisation of twenty. Units differ for reasons that are not measured here too; the lines allow for that.':
    'Je mehr Kundinnen und Kunden, desto weniger kann eine Einheit zufällig abweichen: daher der Trichter. Genannt wird eine Einheit nur außerhalb der äußeren Linien; nur in einer von zwanzig Organisationen überschreitet überhaupt eine Einheit sie durch Zufall. Einheiten unterscheiden sich auch aus Gründen, die hier nicht gemessen werden; die Linien berücksichtigen das.',
  '{window}. Expected from “{construct}”.': '{window}. Erwartet nach „{construct}“.',
  'better than expected': 'besser als erwartet',
  'less well': 'weniger gut',
  'as expected': 'wie erwartet',
  Seen: 'Beobachtet',
  Expected: 'Erwartet',
  Difference: 'Differenz',
  'Customers (n)': 'Kunden (n)',
  Standing: 'Einordnung',
  'Units against what is expected of them, by name':
    'Einheiten im Vergleich zum Erwarteten, nach Namen',
  'Who does better than expected': 'Wer besser abschneidet als erwartet',
  'Units whose customers say clearly more, or less, than the way their people are treated lets expect. Learn from the first; ask the second what is missing. Neither is a mark for anybody.':
    'Einheiten, deren Kundinnen und Kunden deutlich mehr oder weniger zufrieden sind, als der Umgang mit den Menschen dort erwarten lässt. Lernen Sie von den einen; fragen Sie die anderen, was fehlt. Weder das eine noch das andere ist eine Note für irgendjemanden.',
  'Expected from': 'Erwartet nach',
  Strengths: 'Stärken',
  Opportunities: 'Chancen',
  'The whiskers are 95\u00a0% intervals from drawing units again and again. Constructs move together, so their parts are shared out fairly among them (LMG) and are known only roughly. Dashed lines: an equal part, and the middle score.':
    'Die Fehlerbalken sind 95-%-Intervalle aus wiederholtem Ziehen von Einheiten. Dimensionen hängen zusammen; ihre Anteile werden deshalb fair unter ihnen aufgeteilt (LMG) und sind nur grob bekannt. Gestrichelte Linien: ein gleicher Anteil und der mittlere Wert.',
  strength: 'Stärke',
  opportunity: 'Chance',
  Construct: 'Dimension',
  'Difference that goes with it (95\u00a0% interval)': 'Zugehöriger Unterschied (95-%-Intervall)',
  'Mean score': 'Mittlerer Wert',
  'Named as': 'Genannt als',
  'Importance and score of every construct': 'Bedeutung und Wert jeder Dimension',
  'What goes with satisfied customers': 'Was mit zufriedenen Kunden einhergeht',
  'How much of the difference between units in an outcome goes with each construct, beside how units stand on it. This describes; it does not prove that one brings about the other.':
    'Wie viel vom Unterschied zwischen Einheiten bei einem Kundenergebnis mit jeder Dimension einhergeht, und wo die Einheiten dort stehen. Das beschreibt; es beweist nicht, dass eines das andere bewirkt.',
  '{unit}: participation is not told': '{unit}: Teilnahme wird nicht mitgeteilt',
  '{unit}: {share} of those invited, n {n}': '{unit}: {share} der Eingeladenen, n {n}',
  '{unit}, {construct}: {told}': '{unit}, {construct}: {told}',
  'Units by construct': 'Einheiten nach Dimension',
  'too few answers': 'zu wenige Antworten',
  'What the colours mean': 'Was die Farben bedeuten',
  'Units by construct, from 0 to 100; higher is better for every construct.':
    'Einheiten nach Dimension, von 0 bis 100; höher ist bei jeder Dimension besser.',
  'All units': 'Alle Einheiten',
  Levels: 'Werte',
  'Change since the wave before': 'Veränderung seit der Welle davor',
  'Find a unit': 'Einheit suchen',
  'No score of this wave may be shown: it asked nothing that is scored, or too few answered.':
    'Aus dieser Welle darf kein Wert gezeigt werden: Sie hat nichts gefragt, was einen Wert ergibt, oder zu wenige haben geantwortet.',
  'No unit has such a name here. Clear the search, or look within all units.':
    'Hier heißt keine Einheit so. Leeren Sie die Suche oder suchen Sie in allen Einheiten.',
  'Scores of this wave as a CSV file': 'Werte dieser Welle als CSV-Datei',
  Within: 'Innerhalb von',
  Show: 'Anzeigen',
  'Part of its name': 'Teil des Namens',
  'To the pulses': 'Zu den Pulsbefragungen',
  'No wave has closed yet': 'Noch keine Welle ist geschlossen',
  'How people are treated stands here, unit by unit, as soon as the first wave closes. Until then nothing is counted, not even for administrators.':
    'Wie Menschen behandelt werden, steht hier Einheit für Einheit, sobald die erste Welle schließt. Bis dahin wird nichts gezählt, auch nicht für die Administration.',
  'The page of this unit': 'Zur Seite dieser Einheit',
  'Numbers below a chart are waves. A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group.':
    'Die Zahlen unter einem Diagramm sind Wellen. Eine Veränderung wird zwischen zwei Wellen einer Pulsbefragung mitgeteilt, die dieselben Menschen gefragt haben oder Menschen, die sich um eine ganze Gruppe unterscheiden.',
  'How it moves': 'Wie es sich bewegt',
  'Every construct of one unit, wave by wave as it was published, on the whole scale from 0 to 100. The band is the 95\u00a0% interval.':
    'Jede Dimension einer Einheit, Welle für Welle wie veröffentlicht, auf der ganzen Skala von 0 bis 100. Das Band ist das 95-%-Intervall.',
  'There is nothing to show here yet': 'Hier gibt es noch nichts zu zeigen',
  'A level stands here for each wave in which enough people of the unit answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Hier steht ein Wert für jede Welle, in der genug Menschen der Einheit geantwortet haben. Wo nichts steht, wird nicht mitgeteilt, ob wenige geantwortet haben oder niemand gefragt wurde.',
  '{metric}, mean of {periods}; culture, mean of the {count} waves before; {units} units': {
    one: '{metric}, Mittel von {periods}; Kultur, Mittel der einen Welle davor; {units} Einheiten',
    other:
      '{metric}, Mittel von {periods}; Kultur, Mittel der {count} Wellen davor; {units} Einheiten',
  },
  '“{name}”': '„{name}“',
  'There are {units} so far.': 'Bisher sind es {units}.',
  'Every construct': 'Alle Dimensionen',
  '{construct}: {question}': '{construct}: {question}',
  'Every unit': 'Alle Einheiten',
  'Help from other teams': 'Hilfe von anderen Teams',
  Leaders: 'Führung',
  'Time and staffing': 'Zeit und Personal',
  'Targets and numbers': 'Ziele und Zahlen',
  'Tools and systems': 'Werkzeuge und Systeme',
  'Being asked and told': 'Gefragt und informiert werden',
  'Treated as a person': 'Als Mensch behandelt',
  '10 or more down': '10 oder mehr gefallen',
  'down by less': 'weniger stark gefallen',
  'no clear change': 'keine klare Veränderung',
  'up by less': 'weniger stark gestiegen',
  '10 or more up': '10 oder mehr gestiegen',
  '{pulse}, wave {number}, closed {day}': '{pulse}, Welle {number}, geschlossen am {day}',
  '{difference} against what is expected': '{difference} gegenüber dem Erwarteten',
  '{observed} seen, {expected} expected': '{observed} beobachtet, {expected} erwartet',
  '{count} customers': { one: '{count} Kunde', other: '{count} Kunden' },
  'Customers behind the outcome': 'Kunden hinter dem Ergebnis',
  'Seen minus expected': 'Beobachtet minus erwartet',
  'Every unit is about where its culture lets expect':
    'Jede Einheit liegt etwa dort, wo ihre Kultur sie erwarten lässt',
  '{count} units do better than expected': {
    one: '{count} Einheit schneidet besser ab als erwartet',
    other: '{count} Einheiten schneiden besser ab als erwartet',
  },
  '{count} units do less well than expected': {
    one: '{count} Einheit schneidet weniger gut ab als erwartet',
    other: '{count} Einheiten schneiden weniger gut ab als erwartet',
  },
  '{observed} seen, {expected} expected ({difference}), {count} customers': {
    one: '{observed} beobachtet, {expected} erwartet ({difference}), {count} Kunde',
    other: '{observed} beobachtet, {expected} erwartet ({difference}), {count} Kunden',
  },
  '{unit} {difference} with {count} customers': {
    one: '{unit} {difference} bei {count} Kunde',
    other: '{unit} {difference} bei {count} Kunden',
  },
  '{units} units against what {construct} lets expect of {metric}, by number of customers; none is outside.':
    '{units} Einheiten im Vergleich zu dem, was „{construct}“ für „{metric}“ erwarten lässt, nach Zahl der Kunden; keine liegt außerhalb.',
  '{units} units against what {construct} lets expect of {metric}, by number of customers; outside: {outside}.':
    '{units} Einheiten im Vergleich zu dem, was „{construct}“ für „{metric}“ erwarten lässt, nach Zahl der Kunden; außerhalb: {outside}.',
  'importance {importance}': 'Bedeutung {importance}',
  'score {score}': 'Wert {score}',
  'Mean score of the units, 0 to 100': 'Mittlerer Wert der Einheiten, 0 bis 100',
  'Difference that goes with it, %': 'Zugehöriger Unterschied, %',
  '“{construct}” goes with {metric} most, though not clearly more than the next':
    '„{construct}“ geht am stärksten mit „{metric}“ einher, doch nicht klar stärker als die nächste Dimension',
  '“{construct}” goes with {metric} most': '„{construct}“ geht am stärksten mit „{metric}“ einher',
  '{construct} {importance} at a score of {score}':
    '{construct} {importance} bei einem Wert von {score}',
  'Importance for {metric} with 95 % intervals, by score: {constructs}.':
    'Bedeutung für „{metric}“ mit 95-%-Intervallen, nach Wert: {constructs}.',
  'All constructs together go with {share}\u00a0% of the difference between units; the rest is chance and what is not measured here.':
    'Alle Dimensionen zusammen gehen mit {share}\u00a0% des Unterschieds zwischen den Einheiten einher; der Rest ist Zufall und was hier nicht gemessen wird.',
  'No construct both goes with the outcome and stands high.':
    'Keine Dimension geht mit dem Kundenergebnis einher und ist zugleich hoch.',
  '{constructs}: important, and high already. Keep what is done there.':
    '{constructs}: wichtig und schon hoch. Behalten Sie bei, was dort getan wird.',
  'No construct both goes with the outcome and stands low.':
    'Keine Dimension geht mit dem Kundenergebnis einher und ist zugleich niedrig.',
  '{constructs}: important, and lower than the others. A place to look first.':
    '{constructs}: wichtig und niedriger als die anderen. Hier lohnt sich der erste Blick.',
  'Published scores in fixed bands of colour, with the share of those invited whose answers stand behind them. Move over the cells with the arrow keys; the line below tells interval and n.':
    'Veröffentlichte Werte in festen Farbstufen, mit dem Anteil der Eingeladenen, deren Antworten dahinterstehen. Bewegen Sie sich mit den Pfeiltasten durch die Zellen; die Zeile darunter nennt Intervall und n.',
  'Scores by unit and construct': 'Werte nach Einheit und Dimension',
  '{unit}: the same on every construct': '{unit}: bei jeder Dimension gleich',
  '{unit}: highest on “{highest}”, lowest on “{lowest}”':
    '{unit}: am höchsten bei „{highest}“, am niedrigsten bei „{lowest}“',
  'Points against the wave before, coloured and bold where the 95\u00a0% interval lies on one side of zero. No change is told where only a few people came or went. Of many cells some stand out by chance: about one in twenty.':
    'Punkte gegenüber der Welle davor, farbig und fett, wo das 95-%-Intervall auf einer Seite der Null liegt. Keine Veränderung wird mitgeteilt, wo nur wenige Menschen hinzukamen oder gingen. Von vielen Zellen stechen einige zufällig heraus: etwa eine von zwanzig.',
  'No change can be told yet': 'Noch lässt sich keine Veränderung angeben',
  'No cell has clearly changed': 'Keine Zelle hat sich klar verändert',
  '{count} cells have clearly changed of {total}: {up} up, {down} down': {
    one: '{count} Zelle von {total} hat sich klar verändert: {up} gestiegen, {down} gefallen',
    other: '{count} Zellen von {total} haben sich klar verändert: {up} gestiegen, {down} gefallen',
  },
  '{shown} shown of {asked}.': 'Angezeigt: {shown} von {asked}.',
  '{count} units that were asked': {
    one: '{count} befragten Einheit',
    other: '{count} befragten Einheiten',
  },
  '{score}, 95\u00a0% interval {low} to {high}, n {n}':
    '{score}, 95-%-Intervall {low} bis {high}, n {n}',
  'change not told': 'Veränderung nicht mitgeteilt',
  'change {change}': 'Veränderung {change}',
  '{level}; {change}': '{level}; {change}',
  '{change}; level {level}': '{change}; Wert {level}',
  '{construct} by wave with 95 % intervals: {levels}.':
    '{construct} nach Welle mit 95-%-Intervallen: {levels}.',
  '{newest}. Hollow, before {day}: {units}': '{newest}. Hohl, vor dem {day}: {units}',
  '{unit} as a whole': '{unit} als Ganzes',
};
