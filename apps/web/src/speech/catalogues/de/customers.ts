import type { Catalogue } from '@throughline/speech';

/** Customers. */
export const customers: Catalogue = {
  'Attachment holds customers more than convenience':
    'Verbundenheit hält Kunden mehr als Bequemlichkeit',
  'Convenience holds customers more than attachment':
    'Bequemlichkeit hält Kunden mehr als Verbundenheit',
  'Attachment and convenience hold customers about equally':
    'Verbundenheit und Bequemlichkeit halten Kunden etwa gleich stark',
  points: 'Punkte',
  'Attachment gap: emotional loyalty less convenience, from −100 to 100 points. {value} ({range}) in {period}.':
    'Bindungslücke: emotionale Loyalität abzüglich Bequemlichkeit, von −100 bis 100 Punkten. {value} ({range}) in {period}.',
  'Attachment gap': 'Bindungslücke',
  'Attachment gap by period': 'Bindungslücke nach Periode',
  'The attachment gap is not at hand': 'Die Bindungslücke liegt nicht vor',
  'It is emotional loyalty (eml) less convenience (cnv), both from 0 to 100, and needs both of them in one period.':
    'Sie ist die emotionale Loyalität (eml) abzüglich der Bequemlichkeit (cnv), beide von 0 bis 100, und braucht beide in einer Periode.',
  '{units} and {rest} more.': '{units} und {rest} weitere.',
  '{count} figures without a number of customers': {
    one: '{count} Zahl ohne Angabe der Kundenzahl',
    other: '{count} Zahlen ohne Angabe der Kundenzahl',
  },
  '{covered} of {count} units covered': {
    one: '{covered} von {count} Einheit abgedeckt',
    other: '{covered} von {count} Einheiten abgedeckt',
  },
  '{covered} of {count} units covered, {thin} of them thinly': {
    one: '{covered} von {count} Einheit abgedeckt, davon {thin} mit dünner Datenlage',
    other: '{covered} von {count} Einheiten abgedeckt, davon {thin} mit dünner Datenlage',
  },
  'Which units': 'Welche Einheiten',
  'Thin:': 'Dünne Datenlage:',
  'Without a figure:': 'Ohne Zahl:',
  'Where data is thin': 'Wo die Datenlage dünn ist',
  'What every metric rests on in its newest period. A figure of fewer than {limit} customers moves by itself.':
    'Worauf jede Kennzahl in ihrer neuesten Periode beruht. Eine Zahl aus weniger als {limit} Kunden bewegt sich von allein.',
  Changes: { one: 'Veränderung', other: 'Veränderungen' },
  'Change since {period}': 'Veränderung seit {period}',
  'no figure': 'keine Zahl',
  'No unit has such a name and a figure of its own.': 'Keine Einheit mit eigener Zahl heißt so.',
  'A change in bold has an interval on one side of zero; of many units one in twenty has so by chance.':
    'Eine fett gesetzte Veränderung hat ein Intervall auf einer Seite der Null; von vielen Einheiten trifft das auf eine von zwanzig zufällig zu.',
  'Unit by unit': 'Einheit für Einheit',
  'By name, each beside its own past. A difference between two units says little: their customers differ too.':
    'Nach Namen, jede neben ihrer eigenen Vergangenheit. Ein Unterschied zwischen zwei Einheiten sagt wenig: Auch ihre Kunden unterscheiden sich.',
  Metric: 'Kennzahl',
  'One metric of every unit': 'Eine Kennzahl jeder Einheit',
  'Bring in outcomes': 'Kundenergebnisse einbringen',
  'What customers say and do, as it was brought in, with what each figure can and cannot tell.':
    'Was Kundinnen und Kunden sagen und tun, wie es eingebracht wurde, mit dem, was jede Zahl aussagen kann und was nicht.',
  'A unit without a figure of its own is the sum of those below it, each customer once.':
    'Eine Einheit ohne eigene Zahl ist die Summe der Einheiten darunter; jede Kundin und jeder Kunde zählt einmal.',
  'No outcomes yet': 'Noch keine Kundenergebnisse',
  'No outcomes of this unit': 'Keine Kundenergebnisse dieser Einheit',
  'What customers say stands here as soon as outcomes are brought in: a row for each unit, period and metric, with the value and how many customers stand behind it.':
    'Was Kundinnen und Kunden sagen, steht hier, sobald Kundenergebnisse eingebracht sind: eine Zeile für jede Einheit, jede Periode und jede Kennzahl, mit dem Wert und der Zahl der Kunden dahinter.',
  'Over time': 'Im Zeitverlauf',
  'The four types of customers in {period}, with 95\u00a0% intervals; {basis}. Retention counts who stays; this says why.':
    'Die vier Kundentypen in {period}, mit 95-%-Intervallen; {basis}. Die Kundenbindung zählt, wer bleibt; dies sagt, warum.',
  'Types of customers by period': 'Kundentypen nach Periode',
  'Why customers stay cannot be told from the outcomes at hand':
    'Warum Kunden bleiben, lässt sich aus den vorliegenden Kundenergebnissen nicht sagen',
  'It takes the shares of all four types in one period, as outcomes of a unit. Missing so far: {missing}. Retention alone does not tell the attached from the kept.':
    'Dazu braucht es die Anteile aller vier Typen in einer Periode, als Kundenergebnisse einer Einheit. Es fehlt noch: {missing}. Die Kundenbindung allein unterscheidet nicht zwischen Verbundenen und Gehaltenen.',
  Value: 'Wert',
  '{metric} by period': '{metric} nach Periode',
  'Loyal by heart': 'Loyal aus Überzeugung',
  'attached, though it is not handy': 'verbunden, obwohl es nicht bequem ist',
  'Loyal and handy': 'Loyal und bequem',
  'attached, and it is handy': 'verbunden, und es ist bequem',
  'Kept by convenience': 'Aus Bequemlichkeit gehalten',
  'handy, without attachment': 'bequem, ohne Verbundenheit',
  'Loosely held': 'Lose gebunden',
  'neither attached nor handy': 'weder verbunden noch bequem',
  '{attached}\u00a0% stay because they feel attached, {handy}\u00a0% only because it is handy':
    '{attached}\u00a0% bleiben, weil sie sich verbunden fühlen, {handy}\u00a0% nur, weil es bequem ist',
  'a period that has all four': 'eine Periode mit allen vier',
  Convenience: 'Bequemlichkeit',
  'n not given': 'n nicht angegeben',
  '{customers} in {count} units': {
    one: '{customers} in {count} Einheit',
    other: '{customers} in {count} Einheiten',
  },
  'No figures': 'Keine Zahlen',
  '{value} in {period}': '{value} in {period}',
  '{value} in {period}; how sure a change is, is not known':
    '{value} in {period}; wie sicher eine Veränderung ist, ist nicht bekannt',
  '{value} in {period}; no clear change since the period before':
    '{value} in {period}; keine klare Veränderung seit der Periode davor',
  '{value} in {period}, higher than the period before':
    '{value} in {period}, höher als in der Periode davor',
  '{value} in {period}, lower than the period before':
    '{value} in {period}, niedriger als in der Periode davor',
  '95\u00a0% interval {range}': '95-%-Intervall {range}',
  '{metric} by period with 95 % intervals where they are known: {points}.':
    '{metric} nach Periode mit 95-%-Intervallen, soweit bekannt: {points}.',
  '{unit}; lower is better': '{unit}; niedriger ist besser',
};
