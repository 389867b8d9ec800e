import type { Catalogue } from '@throughline/speech';

/** Verdicts and links in words. */
export const verdicts: Catalogue = {
  '“{name}”': '„{name}“',
  '“{code}”': '„{code}“',
  'better “{code}”': 'bessere Werte bei „{code}“',
  'worse “{code}”': 'schlechtere Werte bei „{code}“',
  'higher {metric}': 'höhere Werte bei {metric}',
  'lower {metric}': 'niedrigere Werte bei {metric}',
  'points of it': 'Punkte dieses Werts',
  'percentage points': 'Prozentpunkte',
  'without any one unit': 'ohne jeweils eine Einheit',
  'without the most influential units': 'ohne die einflussreichsten Einheiten',
  'on ranks': 'mit Rängen',
  'without adjustments': 'ohne Adjustierung',
  'corrected for few units': 'korrigiert für wenige Einheiten',
  'against shuffled units': 'gegen vertauschte Einheiten',
  'against an outcome it cannot move': 'gegen ein Ergebnis, das es nicht bewegen kann',
  'against something unmeasured': 'gegen etwas nicht Gemessenes',
  'not tested': 'nicht geprüft',
  holds: 'hält stand',
  'does not hold': 'hält nicht stand',
  no: 'keine',
  one: 'eine',
  two: 'zwei',
  three: 'drei',
  four: 'vier',
  five: 'fünf',
  six: 'sechs',
  seven: 'sieben',
  eight: 'acht',
  nine: 'neun',
  ten: 'zehn',
  zero: 'null',
  'just above zero': 'knapp über null',
  'just below zero': 'knapp unter null',
  'just under 1': 'knapp unter 1',
  'just above −1': 'knapp über −1',
  'units in the model': 'Einheiten im Modell',
  'rows in the model': 'Zeilen im Modell',
  'periods with both sides': 'Perioden mit beiden Seiten',
  'periods to estimate from': 'Perioden für die Schätzung',
  'measures in the files': 'Größen in den Dateien',
  'measures that move inside units': 'Größen, die sich innerhalb von Einheiten bewegen',
  'units with the properties held constant': 'Einheiten mit den konstant gehaltenen Eigenschaften',
  'properties that differ between units':
    'Eigenschaften, die sich zwischen Einheiten unterscheiden',
  'scores that are a property of their unit': 'Werte, die eine Eigenschaft ihrer Einheit sind',
  '{need} {what}, {have} there': '{need} {what}, davon {have} vorhanden',
  '{need} {what}, {have} there (not {absent})':
    '{need} {what}, davon {have} vorhanden (nicht {absent})',
  'Cannot tell yet: {count} units are too few to pin a link down.': {
    one: 'Noch nicht zu sagen: {count} Einheit ist zu wenig, um einen Zusammenhang zu bestimmen.',
    other:
      'Noch nicht zu sagen: {count} Einheiten sind zu wenige, um einen Zusammenhang zu bestimmen.',
  },
  'From one snapshot alone we cannot tell yet whether it is passed on.':
    'Aus einer einzelnen Momentaufnahme lässt sich noch nicht sagen, ob es beim Kunden ankommt.',
  'The 95 % interval runs from {low} to {high}.': 'Das 95-%-Intervall reicht von {low} bis {high}.',
  'A link this close is rare. Make sure that the two figures are not one and the same.':
    'Ein so enger Zusammenhang ist selten. Vergewissern Sie sich, dass die beiden Zahlen nicht ein und dieselbe sind.',
  'A verdict needs at least {units} units and {waves} closed waves, so that units can be compared with themselves over time.':
    'Ein Urteil braucht mindestens {units} Einheiten und {waves} geschlossene Wellen, damit sich Einheiten über die Zeit mit sich selbst vergleichen lassen.',
  '{count} more units': { one: '{count} weitere Einheit', other: '{count} weitere Einheiten' },
  '{count} more waves': { one: '{count} weitere Welle', other: '{count} weitere Wellen' },
  'What would let us tell: {units} and {waves}.':
    'Was ein Urteil möglich machen würde: {units} und {waves}.',
  'What would let us tell: {missing}.': 'Was ein Urteil möglich machen würde: {missing}.',
  'Both are there. What would let us tell is that comparison over all waves, with the hypothesis declared before; one snapshot cannot.':
    'Beides ist vorhanden. Ein Urteil möglich machen würde dieser Vergleich über alle Wellen, mit einer vorher festgelegten Hypothese; eine einzelne Momentaufnahme kann das nicht.',
  'This snapshot of {count} units shows no clear link between {construct} and {metric}.': {
    one: 'Diese Momentaufnahme von {count} Einheit zeigt keinen klaren Zusammenhang zwischen {construct} und {metric}.',
    other:
      'Diese Momentaufnahme von {count} Einheiten zeigt keinen klaren Zusammenhang zwischen {construct} und {metric}.',
  },
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}.':
    'In dieser Momentaufnahme liegen Einheiten mit höheren Werten bei {construct} tendenziell auch bei {metric} höher.',
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}, which is worse.':
    'In dieser Momentaufnahme liegen Einheiten mit höheren Werten bei {construct} tendenziell auch bei {metric} höher, was schlechter ist.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is worse.':
    'In dieser Momentaufnahme liegen Einheiten mit höheren Werten bei {construct} tendenziell bei {metric} niedriger, was schlechter ist.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is better.':
    'In dieser Momentaufnahme liegen Einheiten mit höheren Werten bei {construct} tendenziell bei {metric} niedriger, was besser ist.',
  'The 95 % interval runs from {low} to {high}, so wide that it fits anything from {from} to {to}.':
    'Das 95-%-Intervall reicht von {low} bis {high}, so weit, dass alles von {from} bis zu {to} hineinpasst.',
  'The 95 % interval runs from {low} to {high}, so wide that its size stays open.':
    'Das 95-%-Intervall reicht von {low} bis {high}, so weit, dass die Stärke offen bleibt.',
  'The 95 % interval runs from {low} to {high}, narrow, but among so few units a single unusual one can move it a long way.':
    'Das 95-%-Intervall reicht von {low} bis {high}; das ist eng, doch bei so wenigen Einheiten kann eine einzige ungewöhnliche es weit verschieben.',
  'It includes zero: these units may show no link at all, and any link there is would be next to none.':
    'Es enthält die Null: Diese Einheiten zeigen möglicherweise gar keinen Zusammenhang, und wenn doch, dann so gut wie keinen.',
  'It includes zero: these units may show no link at all, and what fits is anything from {from} to {to}.':
    'Es enthält die Null: Diese Einheiten zeigen möglicherweise gar keinen Zusammenhang, und es passt alles von {from} bis zu {to}.',
  'It lies above zero: chance alone would seldom produce such a pattern.':
    'Es liegt über null: Zufall allein würde ein solches Muster selten hervorbringen.',
  'It lies below zero: chance alone would seldom produce such a pattern.':
    'Es liegt unter null: Zufall allein würde ein solches Muster selten hervorbringen.',
  'How close the link is stays open: anything from {from} to {to} fits.':
    'Wie eng der Zusammenhang ist, bleibt offen: Es passt alles von {from} bis zu {to}.',
  'If good treatment is passed on, a higher score for {construct} should go with a higher {metric}, and the correlation should lie above zero.':
    'Wenn guter Umgang beim Kunden ankommt, sollten höhere Werte bei {construct} mit höheren Werten bei {metric} einhergehen, und die Korrelation sollte über null liegen.',
  'If good treatment is passed on, a higher score for {construct} should go with a lower {metric}, as lower is better here, and the correlation should lie below zero.':
    'Wenn guter Umgang beim Kunden ankommt, sollten höhere Werte bei {construct} mit niedrigeren Werten bei {metric} einhergehen, denn hier ist niedriger besser, und die Korrelation sollte unter null liegen.',
  'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.':
    'Hier steht eine Welle neben einer Periode. Das ist eine Momentaufnahme und ein Zusammenhang, kein Beweis für eine Ursache: Was von beidem zuerst kam, sagt sie nicht.',
  'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.':
    'Einheiten unterscheiden sich auch sonst in vielem, etwa in Kundschaft, Ort, Größe und Art der Arbeit, und all das kann hinter beiden Zahlen stehen.',
  'Cannot tell yet: no wave has closed.':
    'Noch nicht zu sagen: Es ist noch keine Welle geschlossen.',
  'Scores appear when the first wave closes. Then they can be set beside what customers say.':
    'Werte gibt es, sobald die erste Welle schließt. Dann lassen sie sich neben das stellen, was Kunden sagen.',
  'Cannot tell yet: nothing is known about customers.':
    'Noch nicht zu sagen: Über Kunden ist noch nichts bekannt.',
  'There are scores for {construct}, and no customer figures to set beside them. Bring in a file of outcomes with a figure per unit and period.':
    'Es gibt Werte für {construct}, aber keine Kundenergebnisse, die sich danebenstellen ließen. Bringen Sie eine Datei mit Kundenergebnissen ein, mit einer Zahl je Einheit und Periode.',
  'Cannot tell yet: these {count} units give no correlation with an interval.': {
    one: 'Noch nicht zu sagen: Diese {count} Einheit ergibt keine Korrelation mit Intervall.',
    other: 'Noch nicht zu sagen: Diese {count} Einheiten ergeben keine Korrelation mit Intervall.',
  },
  'Cannot tell yet: no unit has both a score and a customer figure.':
    'Noch nicht zu sagen: Keine Einheit hat sowohl einen Wert als auch ein Kundenergebnis.',
  'Cannot tell yet: only {count} units have both a score and a customer figure.': {
    one: 'Noch nicht zu sagen: Nur {count} Einheit hat sowohl einen Wert als auch ein Kundenergebnis.',
    other:
      'Noch nicht zu sagen: Nur {count} Einheiten haben sowohl einen Wert als auch ein Kundenergebnis.',
  },
  'A link is drawn from {needed} units on: {count} more units need both a score for {construct} and a figure for {metric}. With fewer, a single unit could turn the picture round.':
    {
      one: 'Ein Zusammenhang wird ab {needed} Einheiten gezeichnet: {count} weitere Einheit braucht sowohl einen Wert für {construct} als auch eine Zahl für {metric}. Bei weniger könnte eine einzige Einheit das Bild umkehren.',
      other:
        'Ein Zusammenhang wird ab {needed} Einheiten gezeichnet: {count} weitere Einheiten brauchen sowohl einen Wert für {construct} als auch eine Zahl für {metric}. Bei weniger könnte eine einzige Einheit das Bild umkehren.',
    },
  'Whether two things go together shows only where both differ from unit to unit.':
    'Ob zwei Dinge zusammengehen, zeigt sich nur, wo sich beide von Einheit zu Einheit unterscheiden.',
  'Cannot tell yet: all {count} units have the same score for {construct}.': {
    one: 'Noch nicht zu sagen: Die {count} Einheit hat denselben Wert für {construct}.',
    other: 'Noch nicht zu sagen: Alle {count} Einheiten haben denselben Wert für {construct}.',
  },
  'Cannot tell yet: all {count} units have the same figure for {metric}.': {
    one: 'Noch nicht zu sagen: Die {count} Einheit hat dieselbe Zahl für {metric}.',
    other: 'Noch nicht zu sagen: Alle {count} Einheiten haben dieselbe Zahl für {metric}.',
  },
  'Cannot tell yet: all {count} units have the same score for {construct} and the same figure for {metric}.':
    {
      one: 'Noch nicht zu sagen: Die {count} Einheit hat denselben Wert für {construct} und dieselbe Zahl für {metric}.',
      other:
        'Noch nicht zu sagen: Alle {count} Einheiten haben denselben Wert für {construct} und dieselbe Zahl für {metric}.',
    },
  'next to no link': 'so gut wie keinem Zusammenhang',
  'a weak link': 'einem schwachen Zusammenhang',
  'a weak link the wrong way round': 'einem schwachen Zusammenhang in umgekehrter Richtung',
  'a moderate link': 'einem mittleren Zusammenhang',
  'a moderate link the wrong way round': 'einem mittleren Zusammenhang in umgekehrter Richtung',
  'a strong link': 'einem starken Zusammenhang',
  'a strong link the wrong way round': 'einem starken Zusammenhang in umgekehrter Richtung',
  'Across {count} units the correlation is {r}: next to no link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Über {count} Einheit beträgt die Korrelation {r}: so gut wie kein Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
      other:
        'Über {count} Einheiten beträgt die Korrelation {r}: so gut wie kein Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
    },
  'Across {count} units the correlation is {r}: a weak link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Über {count} Einheit beträgt die Korrelation {r}: ein schwacher Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
      other:
        'Über {count} Einheiten beträgt die Korrelation {r}: ein schwacher Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
    },
  'Across {count} units the correlation is {r}: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Über {count} Einheit beträgt die Korrelation {r}: ein mittlerer Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
      other:
        'Über {count} Einheiten beträgt die Korrelation {r}: ein mittlerer Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
    },
  'Across {count} units the correlation is {r}: a strong link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Über {count} Einheit beträgt die Korrelation {r}: ein starker Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
      other:
        'Über {count} Einheiten beträgt die Korrelation {r}: ein starker Zusammenhang, auf einer Skala von −1 (genau gegenläufig) über null (kein Zusammenhang) bis 1 (genau im Gleichschritt).',
    },
  '{count} units': { one: '{count} Einheit', other: '{count} Einheiten' },
  'Of the {units} in the upper half for {construct}, {count} are in the upper half for {metric}; without a link it would be about {expected}.':
    {
      one: 'Von {units} in der oberen Hälfte bei {construct} liegt {count} in der oberen Hälfte bei {metric}; ohne Zusammenhang wären es etwa {expected}.',
      other:
        'Von {units} in der oberen Hälfte bei {construct} liegen {count} in der oberen Hälfte bei {metric}; ohne Zusammenhang wären es etwa {expected}.',
    },
  'Of the {units} in the upper half for {construct}, {count} are in the lower half for {metric}; without a link it would be about {expected}.':
    {
      one: 'Von {units} in der oberen Hälfte bei {construct} liegt {count} in der unteren Hälfte bei {metric}; ohne Zusammenhang wären es etwa {expected}.',
      other:
        'Von {units} in der oberen Hälfte bei {construct} liegen {count} in der unteren Hälfte bei {metric}; ohne Zusammenhang wären es etwa {expected}.',
    },
};
