import type { Catalogue } from '@throughline/speech';

/** Who serves whom. */
export const service: Catalogue = {
  'Choose a unit': 'Einheit wählen',
  'Unit that serves': 'Einheit, die Leistungen erbringt',
  'Unit that is served': 'Einheit, die Leistungen erhält',
  'No unit serves another yet.': 'Noch erbringt keine Einheit Leistungen für eine andere.',
  Serves: 'Erbringt Leistungen',
  'Is served': 'Erhält Leistungen',
  '{count} more pairs: search by the name of a unit.': {
    one: '{count} weiteres Paar: Suchen Sie nach dem Namen einer Einheit.',
    other: '{count} weitere Paare: Suchen Sie nach dem Namen einer Einheit.',
  },
  'Find a unit that serves or is served': 'Einheit suchen, die Leistungen erbringt oder erhält',
  'Which units serve which': 'Welche Einheiten für welche Leistungen erbringen',
  'Remove: {serving} serves {served}': 'Entfernen: {serving} erbringt Leistungen für {served}',
  'Remove this pair?': 'Dieses Paar entfernen?',
  '{served} is no longer asked about {serving} from the next wave on. What was published stays.':
    '{served} wird ab der nächsten Welle nicht mehr zu {serving} befragt. Was veröffentlicht wurde, bleibt.',
  'not asked, or too few answers': 'nicht gefragt oder zu wenige Antworten',
  'Pilot instrument: these scores are unadjusted.':
    'Pilotinstrument: Diese Werte sind nicht bereinigt.',
  'Rated by': 'Bewertet von',
  'Everybody served': 'Alle, die Leistungen erhalten',
  'Service by unit': 'Leistung nach Einheit',
  'A column for each unit that serves, a row for each unit that is served. From 0 to 100; higher is better. Under each score its 95\u00a0% interval and the number of people behind it.':
    'Eine Spalte für jede Einheit, die Leistungen erbringt, eine Zeile für jede Einheit, die sie erhält. Von 0 bis 100; höher ist besser. Unter jedem Wert stehen sein 95-%-Intervall und die Zahl der Menschen dahinter.',
  'Service by unit that serves and unit that is served':
    'Leistung nach erbringender und erhaltender Einheit',
  'Who serves whom': 'Wer für wen Leistungen erbringt',
  'How well units serve their customers inside the organisation, as rated by the people they serve.':
    'Wie gut Einheiten ihre internen Kunden bedienen, bewertet von den Menschen, für die sie da sind.',
  'Nobody has said yet who serves whom':
    'Noch wurde nicht angegeben, wer für wen Leistungen erbringt',
  'State below which units serve which. From the next wave on the people who are served are asked three statements about each of at most two such units.':
    'Geben Sie unten an, welche Einheiten für welche Leistungen erbringen. Ab der nächsten Welle werden die Menschen, die Leistungen erhalten, zu höchstens zwei solchen Einheiten nach je drei Aussagen gefragt.',
  'An administrator states which units serve which. From the next wave on the people who are served are asked about it.':
    'Die Administration gibt an, welche Einheiten für welche Leistungen erbringen. Ab der nächsten Welle werden die Menschen, die Leistungen erhalten, danach gefragt.',
  'Nothing has been rated yet': 'Noch wurde nichts bewertet',
  'Who serves whom is stated. The next wave to open asks about it, and what can be shown stands here once that wave has closed.':
    'Wer für wen Leistungen erbringt, ist angegeben. Die nächste Welle, die öffnet, fragt danach, und was gezeigt werden darf, steht hier, sobald diese Welle geschlossen ist.',
  'Three statements, scored from 0 to 100: the unit helps in good time, understands what is needed, and does what it promised. Each person is asked about at most two of the units that serve theirs; which two is left to chance and is the same for everybody in a group.':
    'Drei Aussagen, bewertet von 0 bis 100: Die Einheit hilft rechtzeitig, versteht, was gebraucht wird, und hält, was sie versprochen hat. Jede Person wird zu höchstens zwei der Einheiten gefragt, die für ihre Einheit Leistungen erbringen; welche zwei, entscheidet der Zufall, und zwar für alle in einer Gruppe gleich.',
  'A figure is shown only where those who rated the unit make up a group that is large enough, and where no difference of figures would tell about a smaller one. Where groups were put together for that, the figure stands with the unit above them. A hatched field can mean that nobody was asked or that too few answered: it is not told which.':
    'Eine Zahl wird nur gezeigt, wo diejenigen, die die Einheit bewertet haben, eine genügend große Gruppe bilden und wo keine Differenz von Zahlen etwas über eine kleinere verraten würde. Wo Gruppen dafür zusammengelegt wurden, steht die Zahl bei der Einheit darüber. Ein schraffiertes Feld kann heißen, dass niemand gefragt wurde oder dass zu wenige geantwortet haben: Welches von beiden, wird nicht mitgeteilt.',
  'Import units first: nobody can serve anybody yet.':
    'Importieren Sie zuerst Einheiten: Noch kann keine für eine andere Leistungen erbringen.',
  'A unit serves another and everything below it. Waves that are open keep what they were opened with; the next one asks by what stands here then.':
    'Eine Einheit erbringt Leistungen für eine andere und alles darunter. Offene Wellen behalten, womit sie geöffnet wurden; die nächste fragt nach dem, was dann hier steht.',
};
