import type { Catalogue } from '@throughline/speech';

/** The link of scores and outcomes. */
export const linkage: Catalogue = {
  'Correlation r': 'Korrelation r',
  '95\u00a0% interval {interval}': '95-%-Intervall {interval}',
  'n = {count} units': {
    one: 'n = {count} Einheit',
    other: 'n = {count} Einheiten',
  },
  'Not drawn yet': 'Noch nicht berechnet',
  'Shaded: {low} to {high}, as published for other companies.':
    'Schattiert: {low} bis {high}, wie für andere Unternehmen veröffentlicht.',
  'From −1 to 1. 0 means that knowing one figure tells nothing about the other.':
    'Von −1 bis 1. 0 bedeutet: Wer die eine Zahl kennt, weiß damit nichts über die andere.',
  'Enough for a verdict ({needed} needed)': 'Genug für ein Urteil ({needed} nötig)',
  '{missing} more needed for a verdict ({needed})':
    'Noch {missing} nötig für ein Urteil ({needed})',
  '{missing} more needed to draw a correlation ({needed})':
    'Noch {missing} nötig für eine Korrelation ({needed})',
  '{count} units have a score but no outcome.': {
    one: '{count} Einheit hat einen Wert, aber kein Kundenergebnis.',
    other: '{count} Einheiten haben einen Wert, aber kein Kundenergebnis.',
  },
  '{count} units have an outcome but no score.': {
    one: '{count} Einheit hat ein Kundenergebnis, aber keinen Wert.',
    other: '{count} Einheiten haben ein Kundenergebnis, aber keinen Wert.',
  },
  'How much evidence': 'Wie viel Evidenz vorliegt',
  'Units with both figures': 'Einheiten mit beiden Zahlen',
  'Closed waves': 'Geschlossene Wellen',
  'What is compared': 'Was verglichen wird',
  'How people are treated': 'Wie Menschen behandelt werden',
  'Customer outcome': 'Kundenergebnis',
  'Outcome period': 'Periode des Kundenergebnisses',
  'In {clear} of {count} waves the link stands clear of zero': {
    one: 'In {clear} von {count} Welle hebt sich der Zusammenhang klar von null ab',
    other: 'In {clear} von {count} Wellen hebt sich der Zusammenhang klar von null ab',
  },
  'Correlation by wave with 95 % intervals: {figures}.':
    'Korrelation je Welle mit 95-%-Intervallen: {figures}.',
  'Correlation of {construct} with {outcome} across units, wave by wave, with 95\u00a0% intervals':
    'Korrelation von {construct} mit {outcome} über die Einheiten, Welle für Welle, mit 95-%-Intervallen',
  'The correlation wave by wave': 'Die Korrelation Welle für Welle',
  'not given': 'nicht angegeben',
  'Every unit of the chart': 'Alle Einheiten des Diagramms',
  'No unit has both a score and an outcome for this choice.':
    'Keine Einheit hat für diese Auswahl sowohl einen Wert als auch ein Kundenergebnis.',
  'Each point is a unit, with 95\u00a0% intervals both ways: {count} units': {
    one: 'Jeder Punkt ist eine Einheit, mit 95-%-Intervallen in beide Richtungen: {count} Einheit',
    other:
      'Jeder Punkt ist eine Einheit, mit 95-%-Intervallen in beide Richtungen: {count} Einheiten',
  },
  'wave {number} of {pulse}': 'Welle {number} von {pulse}',
  'outcomes of {period}': 'Kundenergebnisse für {period}',
  'Scores are those of wave {number} of {pulse}, closed on {day}.':
    'Die Werte stammen aus Welle {number} von {pulse}, geschlossen am {day}.',
  'Scores are those of wave {number} of {pulse}, closed on {day}; outcomes those of {period}.':
    'Die Werte stammen aus Welle {number} von {pulse}, geschlossen am {day}, die Kundenergebnisse aus {period}.',
  'There is a newer wave; choose it above.': 'Es gibt eine neuere Welle; wählen Sie sie oben aus.',
  'See every score of this wave': 'Alle Werte dieser Welle ansehen',
  'Fewer than 10 units have both figures.': 'Weniger als 10 Einheiten haben beide Zahlen.',
  'Too few units have both figures.': 'Zu wenige Einheiten haben beide Zahlen.',
  'One of the two figures is the same in every unit.':
    'Eine der beiden Zahlen ist in allen Einheiten gleich.',
  'The units lie exactly on a line, and then no interval can be given.':
    'Die Einheiten liegen genau auf einer Geraden; dann lässt sich kein Intervall angeben.',
  'It cannot be worked out from these figures.':
    'Aus diesen Zahlen lässt sie sich nicht berechnen.',
  '{construct}, 0 to 100': '{construct}, 0 bis 100',
  'r {r}, 95\u00a0% interval {interval}': 'r {r}, 95-%-Intervall {interval}',
  'the outcome': 'das Kundenergebnis',
  outcome: 'Kundenergebnis',
  'Scatter of {count} units: {construct} from 0 to 100 across, {outcome} upwards, each with a 95 % interval both ways.':
    {
      one: 'Streudiagramm mit {count} Einheit: waagerecht {construct} von 0 bis 100, senkrecht {outcome}, jeweils mit 95-%-Intervall in beide Richtungen.',
      other:
        'Streudiagramm mit {count} Einheiten: waagerecht {construct} von 0 bis 100, senkrecht {outcome}, jeweils mit 95-%-Intervall in beide Richtungen.',
    },
  'No correlation is drawn. The table holds every figure.':
    'Es ist keine Korrelation berechnet. Die Tabelle enthält alle Zahlen.',
  'Correlation {r}, 95 % interval {interval}. The table holds every figure.':
    'Korrelation {r}, 95-%-Intervall {interval}. Die Tabelle enthält alle Zahlen.',
  '{from} and {to}, unit by unit': '{from} und {to}, Einheit für Einheit',
  'Where {from} is higher, {to} tends to be higher':
    'Wo {from} höher ausfällt, fällt {to} tendenziell höher aus',
  'Where {from} is higher, {to} tends to be lower':
    'Wo {from} höher ausfällt, fällt {to} tendenziell niedriger aus',
  '{from} and {to} show no clear link': '{from} und {to} zeigen keinen klaren Zusammenhang',
};
