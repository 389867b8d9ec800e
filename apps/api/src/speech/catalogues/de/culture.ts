import type { Catalogue } from '@throughline/speech';

/** Scores, participation and service. */
export const culture: Catalogue = {
  'It takes {units} units that have scores of every construct concerned and an outcome with its number of customers.':
    'Es braucht {units} Einheiten mit Werten aller betroffenen Dimensionen und einem Kundenergebnis samt Zahl der Kunden.',
  'Some constructs move together so closely across units that their parts cannot be told apart.':
    'Manche Dimensionen gehen über die Einheiten hinweg so eng zusammen, dass sich ihre Anteile nicht trennen lassen.',
  'The units hardly differ, so there is nothing to explain.':
    'Die Einheiten unterscheiden sich kaum, es gibt also nichts zu erklären.',
  "construct: there is no construct '{code}'": 'construct: Es gibt keine Dimension „{code}“',
  'No outcomes are in yet.': 'Es sind noch keine Kundenergebnisse da.',
  'No closed wave lies beside these outcomes.':
    'Neben diesen Kundenergebnissen liegt keine geschlossene Welle.',
  'There is nothing to show here.': 'Hier gibt es nichts zu zeigen.',
  'There are no results of such a wave.': 'Von einer solchen Welle gibt es keine Ergebnisse.',
  'Too few people answered here to show anything of this wave.':
    'Hier haben zu wenige Menschen geantwortet, um etwas von dieser Welle zu zeigen.',
  'Nothing of {unit} can be compared with the time before.':
    'Von {unit} lässt sich nichts mit dem letzten Mal vergleichen.',
  'In {unit} nothing moved by more than chance would explain since the time before.':
    'In {unit} hat sich seit dem letzten Mal nichts stärker bewegt, als der Zufall erklären würde.',
  '{construct} {change} (95 % interval {low} to {high})':
    '{construct} {change} (95-%-Intervall {low} bis {high})',
  'In {unit}, in points of 100 since the time before: {changes}.':
    'In {unit}, in Punkten von 100 seit dem letzten Mal: {changes}.',
  'Pilot instrument: answers are adjusted for how hard each item is, by reference means from a wave that asked the whole bank.':
    'Pilotinstrument: Die Antworten sind danach bereinigt, wie schwer jede Frage ist, anhand von Referenzmitteln aus einer Welle, die alle Fragen gestellt hat.',
  'Pilot instrument: scores are unadjusted, because there are no reference means from a full-bank wave yet.':
    'Pilotinstrument: Die Werte sind nicht bereinigt, weil es noch keine Referenzmittel aus einer Welle mit allen Fragen gibt.',
  'a unit cannot serve itself, a unit above it or a unit below it: people would rate what they belong to':
    'Eine Einheit kann weder sich selbst noch eine Einheit über oder unter ihr bedienen: Menschen würden bewerten, wozu sie gehören',
  "there is no unit '{unit}'": 'Es gibt keine Einheit „{unit}“',
  'this pair is already in row {row}': 'Dieses Paar steht schon in Zeile {row}',
  '{field}: there is no such unit': '{field}: Eine solche Einheit gibt es nicht',
  'Fewer than {k} people answered. Their answers were destroyed; nothing is shown.':
    'Weniger als {k} Menschen haben geantwortet. Ihre Antworten wurden vernichtet; es wird nichts gezeigt.',
  'Too few answers to show anything without showing who gave them. They were destroyed; nothing is shown.':
    'Zu wenige Antworten, um etwas zu zeigen, ohne zu zeigen, von wem sie stammen. Sie wurden vernichtet; es wird nichts gezeigt.',
  'The check before publishing found that results in full detail could tell about too few people. They are shown {count} steps coarser.':
    {
      one: 'Die Prüfung vor der Veröffentlichung hat ergeben, dass Ergebnisse in voller Genauigkeit etwas über zu wenige Menschen verraten könnten. Sie werden eine Stufe gröber gezeigt.',
      other:
        'Die Prüfung vor der Veröffentlichung hat ergeben, dass Ergebnisse in voller Genauigkeit etwas über zu wenige Menschen verraten könnten. Sie werden {count} Stufen gröber gezeigt.',
    },
};
