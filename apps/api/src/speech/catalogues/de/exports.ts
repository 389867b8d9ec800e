import type { Catalogue } from '@throughline/speech';

/** Reports and slides, and what is said to whoever asks for a file. */
export const exports: Catalogue = {
  'Is it passed on?': 'Kommt es beim Kunden an?',
  'There is no such export of yours.': 'Einen solchen Export von Ihnen gibt es nicht.',
  'The file is not there yet.': 'Die Datei ist noch nicht da.',
  'You have asked for {count} files within an hour. Try again later.':
    'Sie haben innerhalb einer Stunde {count} Dateien angefordert. Versuchen Sie es später noch einmal.',
  'This is of the whole organisation, and you see your own branch. An Excel workbook holds its figures.':
    'Das betrifft die ganze Organisation, und Sie sehen Ihren eigenen Bereich. Dessen Zahlen enthält eine Excel-Mappe.',
  'There is no result yet: the hypotheses are not registered, or their first run is not done.':
    'Es gibt noch kein Ergebnis: Die Hypothesen sind nicht registriert, oder ihre erste Berechnung ist noch nicht fertig.',
  'There is nothing to export yet: no wave has been released.':
    'Es gibt noch nichts zu exportieren: Keine Welle ist veröffentlicht.',
  'Is it passed on? {organisation}': 'Kommt es beim Kunden an? {organisation}',
  'Is it passed on? {organisation}, {day}': 'Kommt es beim Kunden an? {organisation}, {day}',
  'Whether the way people are treated inside is passed on to customers, and how sure':
    'Ob beim Kunden ankommt, wie man intern miteinander umgeht, und wie sicher das ist',
  '{organisation} (demonstration)': '{organisation} (Demonstration)',
  '{organisation}. Seen {instant}.': '{organisation}. Stand: {instant}.',
  'Newest wave: {wave}.': 'Neueste Welle: {wave}.',
  '{pulse}, wave {number}, closed {day}': '{pulse}, Welle {number}, geschlossen am {day}',
  Demonstration: 'Demonstration',
  'The organisation, its people and every figure here are made up.':
    'Die Organisation, ihre Menschen und alle Zahlen hier sind erfunden.',
  'Page {number} of {count}': 'Seite {number} von {count}',
  and: 'und',
  '{id}: {text}': '{id}: {text}',
  '{low} to {high}': '{low} bis {high}',
  '{from} to {to}': '{from} zu {to}',
  'From {units} over {periods}, {firstPeriod} to {lastPeriod}.':
    'Aus {units} über {periods}, {firstPeriod} bis {lastPeriod}.',
  'Nothing that they speak of has been measured yet.':
    'Noch nichts von dem, wovon sie handeln, wurde gemessen.',
  '{count} waves': { one: '{count} Welle', other: '{count} Wellen' },
  '{count} pairs': { one: '{count} Paar', other: '{count} Paare' },
  'Declared after the data were known.': 'Erst festgelegt, als die Daten bekannt waren.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} Gruppe aus Einheit und Periode war zu klein, um allein gezeigt zu werden, und ist nicht enthalten.',
    other:
      '{count} Gruppen aus Einheit und Periode waren zu klein, um allein gezeigt zu werden, und sind nicht enthalten.',
  },
  '{count} scores were imported: they come from an earlier tool, as it showed them.': {
    one: '{count} Wert wurde importiert: Er stammt aus einem früheren Werkzeug, so wie es ihn gezeigt hat.',
    other:
      '{count} Werte wurden importiert: Sie stammen aus einem früheren Werkzeug, so wie es sie gezeigt hat.',
  },
  'Computed {instant}.': 'Berechnet: {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'Das ist der Blick Nummer {number} auf diese Version in ihrem Quartal, und für alle diese Blicke ist korrigiert: Wer oft genug hinsieht, findet etwas.',
  'This is an association over time, not proof of cause.':
    'Das ist ein Zusammenhang über die Zeit, kein Beweis für eine Ursache.',
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Version {version}, registriert von {name} ({instant}), als Daten schon bekannt waren.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Version {version}, registriert von {name} ({instant}), bevor ihre Daten bekannt waren.',
  'Declared: {periods} from the first to the second; the smallest effect that matters, {effect}; at least {units}, {waves} and {pairs} of both sides.':
    'Festgelegt: {periods} von der ersten zur zweiten Größe; kleinster Effekt, der zählt: {effect}; mindestens {units}, {waves} und {pairs} beider Seiten.',
  'SHA-256 of what was declared: {hash}': 'SHA-256 der Festlegung: {hash}',
  'What came of the hypotheses': 'Was aus den Hypothesen wurde',
  'What came of the hypotheses, continued': 'Was aus den Hypothesen wurde, Fortsetzung',
  'With reservations': 'Mit Vorbehalten',
  'With reservations: {sentences}': 'Mit Vorbehalten: {sentences}',
  'What would change the verdict': 'Was das Urteil ändern würde',
  'What would change the verdict: {sentences}': 'Was das Urteil ändern würde: {sentences}',
  'What was declared, and when': 'Was wann festgelegt wurde',
  'No estimate can be made from these figures.': 'Aus diesen Zahlen lässt sich nichts schätzen.',
  'There is too little for an estimate yet.': 'Für eine Schätzung ist es noch zu wenig.',
  'From and to': 'Von und zu',
  'Estimate (95 %)': 'Schätzwert (95 %)',
  '90 % interval': '90-%-Intervall',
  '95 % interval': '95-%-Intervall',
  Units: 'Einheiten',
  Pairs: 'Paare',
  'Unit by unit': 'Einheit für Einheit',
  'Which comes first': 'Was zuerst kommt',
  'What it goes through': 'Worüber es läuft',
  Checks: 'Prüfungen',
  'The finding': 'Der Befund',
  '{id}: what lies behind it': '{id}: was dahintersteht',
  '{estimate}, 90 % {interval}': '{estimate}, 90 % {interval}',
  '{path}: estimate {estimate}, 90 % interval {inner}, 95 % interval {outer}, on an axis from {start} to {end}. Too small to matter is less than {smallest} either way.':
    '{path}: Schätzwert {estimate}, 90-%-Intervall {inner}, 95-%-Intervall {outer}, auf einer Achse von {start} bis {end}. Zu klein, um zu zählen, ist weniger als {smallest} in beiden Richtungen.',
  'Correlation r of {first} and {second} within units by distance in periods, what all units share taken out, with 95 % intervals. Right of 0 culture comes first, left of it customers do. Large: {periods}, as declared. The sentence is what the registered test says; the profile describes.':
    'Korrelation r von {first} und {second} innerhalb der Einheiten nach Abstand in Perioden, ohne das, was allen Einheiten gemeinsam ist, mit 95-%-Intervallen. Rechts von 0 geht die Kultur voran, links davon gehen die Kunden voran. Groß: {periods}, wie festgelegt. Der Satz gibt wieder, was der registrierte Test sagt; das Profil beschreibt.',
  'Correlation of {first} and {second} by distance in time: {correlations}.':
    'Korrelation von {first} und {second} nach zeitlichem Abstand: {correlations}.',
  'customers first': 'Kunden zuerst',
  'culture first': 'Kultur zuerst',
  '{outcome}, by {predictor}': '{outcome}, nach {predictor}',
  'Each point is a unit: its means over all periods that have both sides, the second {periods} after the first, with 95 % intervals. Line: least squares.':
    'Jeder Punkt ist eine Einheit: ihre Mittelwerte über alle Perioden mit beiden Seiten, die zweite Größe {periods} nach der ersten, mit 95-%-Intervallen. Linie: kleinste Quadrate.',
  'Scatter of {count} units: {across} across, {up} upwards.': {
    one: 'Streudiagramm von {count} Einheit: {across} waagerecht, {up} senkrecht.',
    other: 'Streudiagramm von {count} Einheiten: {across} waagerecht, {up} senkrecht.',
  },
  'The line goes down by {step} for each 1 across.': 'Die Linie fällt um {step} je 1 nach rechts.',
  'The line goes up by {step} for each 1 across.': 'Die Linie steigt um {step} je 1 nach rechts.',
  'Too small to matter': 'Zu klein, um zu zählen',
  Axis: 'Achse',
  'Axis at {value}': 'Achse bei {value}',
  Estimate: 'Schätzwert',
  Correlation: 'Korrelation',
  Grid: 'Gitter',
  Rule: 'Trennlinie',
  'Line of least squares': 'Linie der kleinsten Quadrate',
  'Through it: {effect}.': 'Darüber: {effect}.',
  'Past it: {effect}.': 'Daran vorbei: {effect}.',
  'In standard deviations within units, with 95 % intervals.':
    'In Standardabweichungen innerhalb der Einheiten, mit 95-%-Intervallen.',
};
