import type { Catalogue } from '@throughline/speech';

/** Hypotheses and their registration. */
export const studies: Catalogue = {
  'No wave has been released: what is found later will have been said before it was seen.':
    'Es ist noch keine Welle veröffentlicht: Was später gefunden wird, war gesagt, bevor es zu sehen war.',
  '{count} waves have been released. Every verdict will say that it was declared after the data were known, until enough new waves have come.':
    {
      one: '{count} Welle ist bereits veröffentlicht. Bei jedem Urteil wird stehen, dass es festgelegt wurde, als die Daten schon bekannt waren, bis genügend neue Wellen hinzugekommen sind.',
      other:
        '{count} Wellen sind bereits veröffentlicht. Bei jedem Urteil wird stehen, dass es festgelegt wurde, als die Daten schon bekannt waren, bis genügend neue Wellen hinzugekommen sind.',
    },
  'A registration is kept with your name, the time and its hash. It is never changed or deleted; a change is a new version, and every version stays visible to everyone who sees a verdict.':
    'Eine Registrierung wird mit Ihrem Namen, dem Zeitpunkt und ihrem Hash aufbewahrt. Sie wird nie geändert oder gelöscht; eine Änderung ist eine neue Version, und jede Version bleibt für alle sichtbar, die ein Urteil sehen.',
  'Register these hypotheses?': 'Diese Hypothesen registrieren?',
  'Register a new version?': 'Eine neue Version registrieren?',
  Register: 'Registrieren',
  'This is what we expect, and we will stand by what is found.':
    'Das erwarten wir, und wir stehen zu dem, was gefunden wird.',
  '{from} to {to}, {place}': '{from} → {to}, {place}',
  'No estimate can be made from these figures.':
    'Aus diesen Zahlen lässt sich keine Schätzung ableiten.',
  'There is too little for an estimate yet.': 'Für eine Schätzung ist es noch zu wenig.',
  'Exploratory questions': 'Explorative Fragen',
  'Any part of how people are treated, against any measure of customers. What is found here suggests what to register; it confirms nothing, and it is never counted among the four.':
    'Jede Seite dessen, wie Menschen behandelt werden, gegen jedes Maß bei Kunden. Was hier gefunden wird, legt nahe, was zu registrieren wäre; es bestätigt nichts und zählt nie zu den vieren.',
  'Ask a question': 'Eine Frage stellen',
  'What was asked': 'Was gefragt wurde',
  '{count} questions so far.': {
    one: 'Bisher {count} Frage.',
    other: 'Bisher {count} Fragen.',
  },
  'Nothing has been asked yet': 'Noch wurde nichts gefragt',
  'Every question that is asked stays here with its answer, so that it can be seen among how many something was found.':
    'Jede gestellte Frage bleibt mit ihrer Antwort hier stehen, damit zu sehen ist, unter wie vielen etwas gefunden wurde.',
  'Change it': 'Ändern',
  'Import its scores': 'Importieren Sie dessen Werte',
  'Leave it as it is': 'So lassen',
  'Four propositions about what is passed on to customers. They are said first and tested afterwards, so that nobody finds only what was looked for.':
    'Vier Aussagen darüber, was bei Kunden ankommt. Sie werden zuerst gemacht und danach geprüft, damit niemand nur findet, wonach gesucht wurde.',
  'Anything else': 'Alles andere',
  'Other questions to the same figures are asked apart from the four. They are labelled, counted and corrected for how many there are.':
    'Andere Fragen an dieselben Zahlen werden getrennt von den vieren gestellt. Sie sind gekennzeichnet, werden gezählt und um ihre Anzahl korrigiert.',
  'What is registered': 'Was registriert ist',
  'Every version there ever was. The hash is that of the canonical JSON, which the api gives out with it.':
    'Alle Versionen, die es je gab. Der Hash ist der des kanonischen JSON, das die API mit ausgibt.',
  'Nothing is registered yet': 'Noch ist nichts registriert',
  'An administrator registers the four hypotheses, best before the first wave is released. Their verdicts stand here afterwards.':
    'Die Administration registriert die vier Hypothesen, am besten vor der Veröffentlichung der ersten Welle. Danach stehen hier die Urteile.',
  'An earlier tool has measured how people were treated? {link}, and there is an answer before the first waves are in.':
    'Hat ein früheres Werkzeug gemessen, wie Menschen behandelt wurden? {link}, und es gibt eine Antwort, bevor die ersten Wellen da sind.',
  'A new version': 'Eine neue Version',
  'The four, as they would be registered now': 'Die vier, wie sie jetzt registriert würden',
  'No wave has been released yet: this is the moment to say what is expected.':
    'Noch ist keine Welle veröffentlicht: Jetzt ist der Moment zu sagen, was erwartet wird.',
  'Waves have been released already, so this would be declared after the data were known, and marked so.':
    'Es sind bereits Wellen veröffentlicht: Das wäre also festgelegt, als die Daten schon bekannt waren, und würde so gekennzeichnet.',
  'From {from} to the outcome, within units and between them.':
    'Von {from} zum Kundenergebnis, innerhalb der Einheiten und zwischen ihnen.',
  'From {from} to the outcome, through {mediator}.':
    'Von {from} zum Kundenergebnis, über {mediator}.',
  'From {from} to the outcome.': 'Von {from} zum Kundenergebnis.',
  '{name} (no figures yet)': '{name} (noch keine Zahlen)',
  'Outcome of {id}': 'Kundenergebnis von {id}',
  'Better for {id} is': 'Besser für {id} ist',
  'a higher figure': 'eine höhere Zahl',
  'a lower figure': 'eine niedrigere Zahl',
  '{count} periods later': {
    one: '{count} Periode später',
    other: '{count} Perioden später',
  },
  'It is kept with your name and the time, and cannot be taken back. Each further question makes all of them harder to answer yes.':
    'Sie wird mit Ihrem Namen und dem Zeitpunkt aufbewahrt und lässt sich nicht zurücknehmen. Mit jeder weiteren Frage wird ein Ja bei allen schwerer.',
  'It will be question {number}: kept with your name and the time, never taken back, and every answer is judged as one of {number}.':
    'Es wird Frage {number}: mit Ihrem Namen und dem Zeitpunkt aufbewahrt, nie zurückgenommen, und jede Antwort wird als eine von {number} beurteilt.',
  'Held constant, at most {most}': 'Konstant gehalten, höchstens {most}',
  'What may come first': 'Was zuerst kommen könnte',
  'What may follow': 'Was folgen könnte',
  'How much later': 'Wie viel später',
  '{metric} is better when it is': '{metric} ist besser, wenn der Wert … ist',
  'In your own words': 'In Ihren eigenen Worten',
  'How the question is kept. May stay empty.': 'So wird die Frage aufbewahrt. Darf leer bleiben.',
  'Asked {instant} by {name}.': 'Gestellt am {instant} von {name}.',
  '{id} exploratory, not computed yet': '{id} explorativ, noch nicht berechnet',
  'exploratory, one of {count} questions': {
    one: 'explorativ, eine von {count} Frage',
    other: 'explorativ, eine von {count} Fragen',
  },
  'The outcome is read {count} periods after the predictor.': {
    one: 'Das Kundenergebnis wird {count} Periode nach dem Prädiktor abgelesen.',
    other: 'Das Kundenergebnis wird {count} Perioden nach dem Prädiktor abgelesen.',
  },
  'Nothing is decided under {units} units, {rows} unit-periods and {waves} periods.':
    'Unter {units} Einheiten, {rows} Einheit-Perioden und {waves} Perioden wird nichts entschieden.',
  'The four are tested as one family, with {percent} % for a false find.':
    'Die vier werden als eine Familie getestet, mit {percent}\u00a0% für einen falschen Fund.',
  'Register the four': 'Die vier registrieren',
  'Register a new version': 'Neue Version registrieren',
  'Smallest effect that matters': 'Kleinster Effekt, der zählt',
  'Standard deviations of the outcome per one of the predictor, within units. 0.10 unless there is a reason for another.':
    'Standardabweichungen des Kundenergebnisses je einer des Prädiktors, innerhalb der Einheiten. 0,10, sofern nichts für einen anderen Wert spricht.',
  'must be a number above 0 and at most 1': 'muss eine Zahl über 0 und höchstens 1 sein',
  'The panel': 'Das Panel',
  'every published score and figure the study used, unit by period, as CSV':
    'alle veröffentlichten Werte und Zahlen, die die Studie verwendet hat, je Einheit und Periode, als CSV',
  'What is known of their precision': 'Was über ihre Genauigkeit bekannt ist',
  'rounding, and how people’s scores differ within groups':
    'Rundung, und wie sich die Werte von Personen innerhalb von Gruppen unterscheiden',
  'every question until then, with what was to be held constant':
    'alle Fragen bis dahin, mit dem, was konstant zu halten war',
  'What was declared': 'Was festgelegt wurde',
  'with the hash that was written down then': 'mit dem Hash, der damals notiert wurde',
  'The result': 'Das Ergebnis',
  'every number behind this page, as JSON': 'alle Zahlen hinter dieser Seite, als JSON',
  'A script for R': 'Ein Skript für R',
  'it computes the verdicts again, in code that shares nothing with ours':
    'es berechnet die Urteile noch einmal, mit Code, der nichts mit unserem gemein hat',
  'Download the bundle (ZIP, {size})': 'Paket herunterladen (ZIP, {size})',
  'This result was computed before bundles were kept. The next one has its own.':
    'Dieses Ergebnis wurde berechnet, bevor Pakete aufbewahrt wurden. Das nächste hat ein eigenes.',
  'Take it away and check it': 'Mitnehmen und nachprüfen',
  'Anybody with R can compute these verdicts again. No answers of people are in it, and no group that is not shown here.':
    'Wer R hat, kann diese Urteile selbst noch einmal berechnen. Antworten von Personen sind nicht enthalten, und keine Gruppe, die hier nicht gezeigt wird.',
  'Waves released since are enough by now to look at alone: register again and they decide.':
    'Die seither veröffentlichten Wellen reichen inzwischen für sich allein: Registrieren Sie erneut, und sie entscheiden.',
  'Waves released from now on can confirm it: {count} more are needed.': {
    one: 'Von nun an veröffentlichte Wellen können es bestätigen: {count} weitere ist nötig.',
    other: 'Von nun an veröffentlichte Wellen können es bestätigen: {count} weitere sind nötig.',
  },
  'Waves released from now on can confirm it: {count} more are needed, about {day}.': {
    one: 'Von nun an veröffentlichte Wellen können es bestätigen: {count} weitere ist nötig, etwa am {day}.',
    other:
      'Von nun an veröffentlichte Wellen können es bestätigen: {count} weitere sind nötig, etwa am {day}.',
  },
  'Declared after the data were known': 'Festgelegt, als die Daten schon bekannt waren',
  'Nothing that they speak of has been measured yet.':
    'Noch ist nichts von dem gemessen, wovon sie sprechen.',
  'From {units} over {periods}, {first} to {last}.':
    'Aus {units} über {periods}, {first} bis {last}.',
  'Everything about {id}': 'Alles über {id}',
  'This is an association over time, not proof of cause.':
    'Das ist ein Zusammenhang im Zeitverlauf, kein Beweis einer Ursache.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} Gruppe aus einer Einheit und Periode war zu klein, um allein gezeigt zu werden, und ist nicht enthalten.',
    other:
      '{count} Gruppen aus einer Einheit und Periode waren zu klein, um allein gezeigt zu werden, und sind nicht enthalten.',
  },
  'Computed {instant}.': 'Berechnet am {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'Das ist Auswertung Nummer {number} dieser Version in ihrem Quartal, und sie ist um alle korrigiert: Wer oft genug hinsieht, findet etwas.',
  '{count} scores were {imported}: they come from an earlier tool, as it showed them.': {
    one: '{count} Wert wurde {imported}: Er stammt aus einem früheren Werkzeug, so wie dieses ihn zeigte.',
    other:
      '{count} Werte wurden {imported}: Sie stammen aus einem früheren Werkzeug, so wie dieses sie zeigte.',
  },
  'A run is waiting for the worker.': 'Ein Lauf wartet auf den Worker.',
  'The last run was given up. The worker tries again when it is started; its log says why.':
    'Der letzte Lauf wurde aufgegeben. Der Worker versucht es beim nächsten Start erneut; der Grund steht in seinem Protokoll.',
  'A run is under way.': 'Ein Lauf ist im Gange.',
  'A run is under way: {percent} %.': 'Ein Lauf ist im Gange: {percent}\u00a0%.',
  'of no unit any more': 'von keiner Einheit mehr',
  'of {count} units': {
    one: 'von {count} Einheit',
    other: 'von {count} Einheiten',
  },
  'For what may go with both sides, such as size. It counts in H1 alone, where units are compared with each other; a unit of which it is not known takes no part there.':
    'Für das, was mit beiden Seiten einhergehen kann, etwa die Größe. Es zählt nur in H1, wo Einheiten miteinander verglichen werden; eine Einheit, von der es nicht bekannt ist, nimmt dort nicht teil.',
  'Held constant between units': 'Zwischen Einheiten konstant gehalten',
  'Nothing yet. Further columns of units.csv that hold numbers, such as size or staff, would appear here.':
    'Noch nichts. Weitere Spalten von units.csv mit Zahlen, etwa Größe oder Personal, würden hier erscheinen.',
  'With reservations:': 'Mit Vorbehalten:',
  Registered: 'Registriert',
  By: 'Von',
  'Smallest effect': 'Kleinster Effekt',
  'after data were known': 'als Daten schon bekannt waren',
  'between units, held constant: {properties}':
    'zwischen Einheiten konstant gehalten: {properties}',
  'Every version': 'Alle Versionen',
  '{from} to {to}': '{from} → {to}',
  ': {path}': ': {path}',
  'Does it stand?': 'Hält es stand?',
  'Each asks whether something else than the declared link made the estimate.':
    'Jede fragt, ob etwas anderes als der festgelegte Zusammenhang die Schätzung hervorgebracht hat.',
  Through: 'Über',
  '{outcome}, where less is better': '{outcome}, weniger ist besser',
  'Held constant': 'Konstant gehalten',
  'nothing else': 'nichts weiter',
  'Between units, held constant': 'Zwischen Einheiten konstant gehalten',
  'What it cannot move': 'Was es nicht bewegen kann',
  'Needed for a verdict': 'Für ein Urteil nötig',
  '{count} pairs': {
    one: '{count} Paar',
    other: '{count} Paare',
  },
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Version {version}, registriert am {instant} von {name}, als Daten schon bekannt waren.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Version {version}, registriert am {instant} von {name}, bevor ihre Daten bekannt waren.',
  'SHA-256 of the declaration': 'SHA-256 der Festlegung',
  'What was declared, and when': 'Was wann festgelegt wurde',
  'Hypothesis {id}': 'Hypothese {id}',
  'No result yet': 'Noch kein Ergebnis',
  'It is registered, and its first run is on its way. What came of it will stand here.':
    'Sie ist registriert, und ihr erster Lauf ist unterwegs. Was sich ergibt, wird hier stehen.',
  Estimates: 'Schätzungen',
  'What would change the verdict': 'Was das Urteil ändern würde',
  '← customers first': '← Kunden zuerst',
  'culture first →': 'Kultur zuerst →',
  'Which comes first': 'Was zuerst kommt',
  Pairs: 'Paare',
  'Correlation at every distance': 'Korrelation bei jedem Abstand',
  'leads to the next by': 'führt zum nächsten mit',
  'Through it:': 'Darüber:',
  'Past it:': 'Daran vorbei:',
  'In standard deviations within units, with 95\u00a0% intervals.':
    'In Standardabweichungen innerhalb der Einheiten, mit 95-%-Intervallen.',
  'What it goes through': 'Worüber es läuft',
  'Between units: their means': 'Zwischen Einheiten: ihre Mittelwerte',
  'Within units, over time': 'Innerhalb der Einheiten, im Zeitverlauf',
  'No unit has both sides yet, the second a period after the first.':
    'Noch hat keine Einheit beide Seiten, die zweite eine Periode nach der ersten.',
  'No unit has both sides yet, the second periods after the first.':
    'Noch hat keine Einheit beide Seiten, die zweite mehrere Perioden nach der ersten.',
  'What is drawn': 'Was gezeichnet wird',
  Points: 'Punkte',
  Path: 'Pfad',
  'Every point of the chart': 'Alle Punkte des Diagramms',
  'Between units: do units with a higher mean also have the higher outcome? Much else differs between units, so this alone shows no cause.':
    'Zwischen Einheiten: Haben Einheiten mit höherem Mittelwert auch das höhere Kundenergebnis? Zwischen Einheiten unterscheidet sich noch vieles andere; das allein zeigt also keine Ursache.',
  'Within units: when a unit is above its own usual level, is its outcome above its usual level later? What a unit always is cannot make this.':
    'Innerhalb der Einheiten: Liegt eine Einheit über ihrem eigenen üblichen Niveau, liegt später auch ihr Kundenergebnis über seinem üblichen Niveau? Was eine Einheit immer ist, kann das nicht bewirken.',
  'An interval that reaches into the shaded zone allows for an effect too small to matter; one that lies inside it says that there is none that matters.':
    'Ein Intervall, das in die schattierte Zone reicht, lässt einen Effekt zu, der zu klein ist, um zu zählen; eines, das ganz darin liegt, besagt, dass es keinen gibt, der zählt.',
  'Scores and figures are measured with error, which makes links look weaker. The estimates are corrected for it where the error is known; points and lines are not.':
    'Werte und Zahlen sind mit Messfehlern behaftet, die Zusammenhänge schwächer aussehen lassen. Die Schätzungen sind darum korrigiert, wo der Fehler bekannt ist; Punkte und Linien sind es nicht.',
  'It is an association over time, declared first and tested both ways. It is no proof of cause: only a trial in which some units change and others do not could be one.':
    'Es ist ein Zusammenhang im Zeitverlauf, zuerst festgelegt und in beide Richtungen geprüft. Er beweist keine Ursache: Das könnte nur ein Versuch, bei dem einige Einheiten etwas ändern und andere nicht.',
  'Does one unit make it?': 'Liegt es an einer einzigen Einheit?',
  'Computed again without each unit in turn.': 'Neu berechnet, jeweils ohne eine der Einheiten.',
  'Do a few units make it?': 'Liegt es an wenigen Einheiten?',
  'Computed again without the units that move it most, all at once.':
    'Neu berechnet ohne die Einheiten, die es am stärksten bewegen, alle auf einmal.',
  'Do extreme figures make it?': 'Liegt es an extremen Zahlen?',
  'Computed again on ranks, where the highest figure is only the next one.':
    'Neu berechnet mit Rängen, bei denen die höchste Zahl nur die nächste ist.',
  'Does what is held constant make it?': 'Liegt es an dem, was konstant gehalten wird?',
  'Computed again with nothing else in the equation.':
    'Neu berechnet, ohne etwas anderes in der Gleichung.',
  'Are there enough units for its error?': 'Gibt es genug Einheiten für seinen Fehler?',
  'With errors made for few units (CR2, degrees of freedom after Satterthwaite).':
    'Mit Fehlern, die für wenige Einheiten gemacht sind (CR2, Freiheitsgrade nach Satterthwaite).',
  'Would the figures of other units do as well?': 'Täten es die Zahlen anderer Einheiten auch?',
  'Whole series are given to other units, again and again, and the link is looked for there.':
    'Ganze Reihen werden immer wieder anderen Einheiten zugeordnet, und der Zusammenhang wird dort gesucht.',
  'Does it move what it cannot move?': 'Bewegt es, was es nicht bewegen kann?',
  'The same on an outcome that has nothing to do with how people are treated.':
    'Dasselbe mit einem Kundenergebnis, das nichts damit zu tun hat, wie Menschen behandelt werden.',
  'Could something unmeasured be behind both?': 'Könnte etwas Ungemessenes hinter beidem stehen?',
  'How much of both sides something unmeasured would have to explain for nothing to be left.':
    'Wie viel von beiden Seiten etwas Ungemessenes erklären müsste, damit nichts übrig bliebe.',
  'Not judged': 'Nicht beurteilt',
  'Not tested': 'Nicht geprüft',
  Holds: 'Hält stand',
  'Does not hold': 'Hält nicht stand',
  'It would take {share} of what is left of both. The strongest known property of units explains {strongest}.':
    'Es bräuchte {share} dessen, was von beiden übrig ist. Die stärkste bekannte Eigenschaft von Einheiten erklärt {strongest}.',
  '{from} to {to}, inside units over time': '{from} → {to}, innerhalb der Einheiten im Zeitverlauf',
  '{from} to {to}, between units': '{from} → {to}, zwischen Einheiten',
  'It would take {share} of what is left of both. No property of units is known to compare it with.':
    'Es bräuchte {share} dessen, was von beiden übrig ist. Keine Eigenschaft der Einheiten ist bekannt, mit der es sich vergleichen ließe.',
  'It would take {share} of what is left of both. Inside units there is nothing known to compare it with.':
    'Es bräuchte {share} dessen, was von beiden übrig ist. Innerhalb der Einheiten ist nichts bekannt, womit es sich vergleichen ließe.',
  'These figures do not allow it.': 'Diese Zahlen lassen es nicht zu.',
  'Between {lowest} and {highest}.': 'Zwischen {lowest} und {highest}.',
  '{estimate} without {count} units; {p}.': {
    one: '{estimate} ohne {count} Einheit; {p}.',
    other: '{estimate} ohne {count} Einheiten; {p}.',
  },
  '{number} degrees of freedom; {p}.': '{number} Freiheitsgrade; {p}.',
  'As strong a link in {share} of {count} shuffles.': {
    one: 'Ein ebenso starker Zusammenhang in {share} von {count} Vertauschung.',
    other: 'Ein ebenso starker Zusammenhang in {share} von {count} Vertauschungen.',
  },
  '{estimate} there; {p}.': '{estimate} dort; {p}.',
  'p below {limit}': 'p unter {limit}',
  'p of the difference below {limit}': 'p der Differenz unter {limit}',
  'p of the difference {p}': 'p der Differenz {p}',
  '{from} and {to} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: {count} periods, as declared. The title is what the registered test says; the profile describes.':
    {
      one: '{from} und {to} innerhalb der Einheiten bei jedem Abstand in Perioden, ohne das, was alle Einheiten teilen, mit 95-%-Intervallen. Rechts von 0 kommt die Kultur zuerst, links davon die Kunden. Groß: {count} Periode, wie festgelegt. Der Titel ist, was der registrierte Test sagt; das Profil beschreibt.',
      other:
        '{from} und {to} innerhalb der Einheiten bei jedem Abstand in Perioden, ohne das, was alle Einheiten teilen, mit 95-%-Intervallen. Rechts von 0 kommt die Kultur zuerst, links davon die Kunden. Groß: {count} Perioden, wie festgelegt. Der Titel ist, was der registrierte Test sagt; das Profil beschreibt.',
    },
  'Correlation of {from} and {to} by distance in time: {figures}. The table holds the intervals.':
    'Korrelation von {from} und {to} nach zeitlichem Abstand: {figures}. Die Tabelle enthält die Intervalle.',
  '{from} and {to}, each unit against its own usual level':
    '{from} und {to}, jede Einheit gegen ihr eigenes übliches Niveau',
  'the second side {count} periods after the first': {
    one: 'die zweite Seite {count} Periode nach der ersten',
    other: 'die zweite Seite {count} Perioden nach der ersten',
  },
  'Each point is a unit: its means over all periods that have both sides, {later}, with 95\u00a0% intervals both ways: {units}.':
    'Jeder Punkt ist eine Einheit: ihre Mittelwerte über alle Perioden, die beide Seiten haben, {later}, mit 95-%-Intervallen in beide Richtungen: {units}.',
  'Each point is a period of a unit: by how much both sides depart from the unit’s own mean, {later}: {points} of {units}.':
    'Jeder Punkt ist eine Periode einer Einheit: wie weit beide Seiten vom eigenen Mittelwert der Einheit abweichen, {later}: {points} von {units}.',
  '{count} points': {
    one: '{count} Punkt',
    other: '{count} Punkte',
  },
  'Line: least squares.': 'Linie: kleinste Quadrate.',
  'Scatter of {count} points: {from} across, {to} upwards.': {
    one: 'Streudiagramm mit {count} Punkt: waagerecht {from}, senkrecht {to}.',
    other: 'Streudiagramm mit {count} Punkten: waagerecht {from}, senkrecht {to}.',
  },
  'The table holds every figure.': 'Die Tabelle enthält alle Zahlen.',
  'The line goes down by {slope} for each 1 across. The table holds every figure.':
    'Die Linie fällt um {slope} je 1 in der Waagerechten. Die Tabelle enthält alle Zahlen.',
  'The line goes up by {slope} for each 1 across. The table holds every figure.':
    'Die Linie steigt um {slope} je 1 in der Waagerechten. Die Tabelle enthält alle Zahlen.',
  '{measure}, from own mean': '{measure}, vom eigenen Mittelwert',
  '{from} to {to}, {count} periods later.': {
    one: '{from} → {to}, {count} Periode später.',
    other: '{from} → {to}, {count} Perioden später.',
  },
  '{from} to {to}, {count} periods later, with {held} held constant.': {
    one: '{from} → {to}, {count} Periode später; konstant gehalten: {held}.',
    other: '{from} → {to}, {count} Perioden später; konstant gehalten: {held}.',
  },
  'Does {outcome} follow {predictor}?': 'Folgt {outcome} auf {predictor}?',
  'p {p}; {corrected} as one of {questions} questions.':
    'p {p}; {corrected} als eine von {questions} Fragen.',
  'p {p}.': 'p {p}.',
  'below {limit}': 'unter {limit}',
};
