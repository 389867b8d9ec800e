import type { Catalogue } from '@throughline/speech';

/** Hypotheses, their registration and coverage. */
export const studies: Catalogue = {
  "{field}: there is no metric '{code}'. Import its figures first, or choose one that is there.":
    '{field}: Es gibt keine Kennzahl „{code}“. Importieren Sie zuerst ihre Zahlen oder wählen Sie eine vorhandene.',
  "controls: there is no construct or metric '{control}'.":
    'controls: Es gibt keine Dimension oder Kennzahl „{control}“.',
  "unitCovariates: units have no property '{name}'. Bring it in as a column of units.csv, or leave it out.":
    'unitCovariates: Einheiten haben keine Eigenschaft „{name}“. Bringen Sie sie als Spalte von units.csv ein oder lassen Sie sie weg.',
  "unitCovariates: '{name}' stands there twice.": 'unitCovariates: „{name}“ steht zweimal da.',
  'hypotheses: {id} is missing; the four are registered together.':
    'hypotheses: {id} fehlt; die vier werden zusammen registriert.',
  'hypotheses: {id} is none of the four. Ask it as an exploratory question.':
    'hypotheses: {id} ist keine der vier. Stellen Sie sie als explorative Frage.',
  'hypotheses: {id} stands there twice.': 'hypotheses: {id} steht zweimal da.',
  'the four share the lag of their registration; leave it out here.':
    'Die vier haben gemeinsam die Verzögerung ihrer Registrierung; lassen Sie sie hier weg.',
  "there is no construct or metric '{code}' to be held constant.":
    'Es gibt keine Dimension oder Kennzahl „{code}“, die konstant gehalten werden könnte.',
  'the outcome cannot be held constant as well.':
    'Das Kundenergebnis kann nicht zugleich konstant gehalten werden.',
  "there is no construct '{code}'.": 'Es gibt keine Dimension „{code}“.',
  '{code} stands in two places. Predictor, mediator, adjustments and controls share no construct.':
    '{code} steht an zwei Stellen. Prädiktor, Mediator, Adjustierungen und Kontrollen haben keine Dimension gemeinsam.',
  'a chain needs a mediator; name the construct that the predictor works through.':
    'Eine Kette braucht einen Mediator; nennen Sie die Dimension, über die der Prädiktor wirkt.',
  'the negative control is the outcome itself; name another metric or none.':
    'Die Negativkontrolle ist das Kundenergebnis selbst; nennen Sie eine andere Kennzahl oder keine.',
  'the outcome stands among the controls.': 'Das Kundenergebnis steht unter den Kontrollen.',
  '{metric} is better when it is higher; lowerIsBetter must be false.':
    '{metric}: höher ist besser; lowerIsBetter muss false sein.',
  '{metric} is better when it is lower; lowerIsBetter must be true.':
    '{metric}: niedriger ist besser; lowerIsBetter muss true sein.',
  "metric: there are no figures for '{metric}'": 'metric: Es gibt keine Zahlen für „{metric}“',
  "period: there are no figures for '{period}'": 'period: Es gibt keine Zahlen für „{period}“',
  'This is the result of what was registered before.':
    'Das ist das Ergebnis dessen, was zuvor registriert war.',
  'Data may have changed since; it is being looked at.':
    'Die Daten können sich seither geändert haben; das wird gerade geprüft.',
  'Exploratory: asked after the data could be known, and corrected for how many were asked. It suggests what to register; it confirms nothing.':
    'Explorativ: gefragt, als die Daten bekannt sein konnten, und korrigiert für die Zahl der Fragen. Es legt nahe, was zu registrieren wäre; es bestätigt nichts.',
  '{most} exploratory questions have been asked. Register what you expect instead, and let new waves decide.':
    'Es wurden schon {most} explorative Fragen gestellt. Registrieren Sie stattdessen, was Sie erwarten, und lassen Sie neue Wellen entscheiden.',
  'This was asked before, as {question}. To ask again would only weaken the correction.':
    'Das wurde schon als {question} gefragt. Erneut zu fragen würde nur die Korrektur schwächen.',
  '{measure} (imported)': '{measure} (importiert)',
  'No metric is known that could be the outcome.':
    'Es ist keine Kennzahl bekannt, die das Kundenergebnis sein könnte.',
  '{count} periods': { one: '{count} Periode', other: '{count} Perioden' },
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; no figures have been brought in yet.':
    '{metric} springt ein: Nichts von dem, was das Instrument für diese Hypothese nennt, wird gemessen; Zahlen wurden noch nicht eingebracht.',
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} springt ein: Nichts von dem, was das Instrument für diese Hypothese nennt, wird gemessen; {count} Einheit hat Zahlen, in {periods}.',
      other:
        '{metric} springt ein: Nichts von dem, was das Instrument für diese Hypothese nennt, wird gemessen; {count} Einheiten haben Zahlen, in {periods}.',
    },
  '{metric} is the first that the instrument names for this hypothesis; no figures have been brought in yet.':
    '{metric} ist die erste Kennzahl, die das Instrument für diese Hypothese nennt; Zahlen wurden noch nicht eingebracht.',
  '{metric} is the first that the instrument names for this hypothesis and that is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} ist die erste Kennzahl, die das Instrument für diese Hypothese nennt und die gemessen wird; {count} Einheit hat Zahlen, in {periods}.',
      other:
        '{metric} ist die erste Kennzahl, die das Instrument für diese Hypothese nennt und die gemessen wird; {count} Einheiten haben Zahlen, in {periods}.',
    },
  'Another version was registered meanwhile. Load the page again and look at it first.':
    'Inzwischen wurde eine andere Version registriert. Laden Sie die Seite neu und sehen Sie sie sich zuerst an.',
  'registration.kind: exploratory questions are asked one by one, and not registered here.':
    'registration.kind: Explorative Fragen werden einzeln gestellt und nicht hier registriert.',
  'This is version {version}: nothing has changed.':
    'Das ist Version {version}: Es hat sich nichts geändert.',
  'There is no such hypothesis.': 'Eine solche Hypothese gibt es nicht.',
  'There is no such run.': 'Eine solche Berechnung gibt es nicht.',
  'This run was made before bundles were kept. The next run has one.':
    'Diese Berechnung stammt aus der Zeit, bevor Studienpakete aufbewahrt wurden. Die nächste hat eines.',
};
