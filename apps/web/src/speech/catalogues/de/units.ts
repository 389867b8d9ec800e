import type { Catalogue } from '@throughline/speech';

/** Units. */
export const units: Catalogue = {
  '{count} units below it': {
    one: '{count} Einheit darunter',
    other: '{count} Einheiten darunter',
  },
  '{name} · Unit': '{name} · Einheit',
  'Where this unit stands': 'Wo diese Einheit steht',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; upright marks: {unit}; hollow marks: the wave before.':
    '{pulse}, Welle {number}, geschlossen am {day}; Fehlerbalken sind 95-%-Intervalle; senkrechte Marken: {unit}; hohle Marken: die Welle davor.',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; hollow marks: the wave before.':
    '{pulse}, Welle {number}, geschlossen am {day}; Fehlerbalken sind 95-%-Intervalle; hohle Marken: die Welle davor.',
  'Nothing stands clearly above {unit}.': 'Nichts liegt klar über {unit}.',
  '{constructs}: clearly above {unit}.': '{constructs}: klar über {unit}.',
  'To talk about': 'Zu besprechen',
  'Nothing stands clearly below {unit}.': 'Nichts liegt klar unter {unit}.',
  '{constructs}: clearly below {unit}.': '{constructs}: klar unter {unit}.',
  'Profile of the unit': 'Profil der Einheit',
  'the unit above': 'die Einheit darüber',
  '{share} of those invited took part in the newest wave, n {n}.':
    '{share} der Eingeladenen haben an der neuesten Welle teilgenommen, n {n}.',
  'Loyalty and coverage': 'Loyalität und Abdeckung',
  'No comments may be shown here. Those of small units stand with the unit above.':
    'Hier dürfen keine Kommentare gezeigt werden. Die von kleinen Einheiten stehen bei der Einheit darüber.',
  '{count} comments, by construct and theme': {
    one: '{count} Kommentar, nach Dimension und Thema',
    other: '{count} Kommentare, nach Dimension und Thema',
  },
  'Nothing is shown of the people of this unit':
    'Über die Menschen dieser Einheit wird nichts gezeigt',
  'Figures stand here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked. Their answers count in the unit above.':
    'Hier stehen Zahlen für jede Welle, in der genug Menschen geantwortet haben. Wo nichts steht, wird nicht mitgeteilt, ob wenige geantwortet haben oder niemand gefragt wurde. Ihre Antworten zählen in der Einheit darüber.',
  'Own past': 'Eigene Vergangenheit',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands.':
    'Welle für Welle wie veröffentlicht, mit 95-%-Intervallen als Bändern.',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands; dashed: {unit}.':
    'Welle für Welle wie veröffentlicht, mit 95-%-Intervallen als Bändern; gestrichelt: {unit}.',
  'Its customers': 'Ihre Kunden',
  'Outcomes that were brought in for this unit, or for those below it, each customer once.':
    'Kundenergebnisse, die für diese Einheit oder für Einheiten darunter eingebracht wurden; jede Kundin und jeder Kunde zählt einmal.',
  'From the newest wave; shuffled, and only from groups large enough that nobody stands out.':
    'Aus der neuesten Welle; gemischt und nur aus Gruppen, die so groß sind, dass niemand heraussticht.',
  'No unit has such a name.': 'Keine Einheit heißt so.',
  '{count} more units are not shown: type a part of a name.': {
    one: '{count} weitere Einheit wird nicht angezeigt: Geben Sie einen Teil eines Namens ein.',
    other:
      '{count} weitere Einheiten werden nicht angezeigt: Geben Sie einen Teil eines Namens ein.',
  },
  'One page each: how its people are treated and what its customers say, beside the unit above and its own past.':
    'Je eine Seite: wie die Menschen dort behandelt werden und was die Kundinnen und Kunden sagen, neben der Einheit darüber und der eigenen Vergangenheit.',
  'No units yet': 'Noch keine Einheiten',
  'An administrator brings in the tree of units from a file. Each unit then has a page of its own.':
    'Die Administration bringt den Baum der Einheiten aus einer Datei ein. Danach hat jede Einheit eine eigene Seite.',
  'The profile in the newest wave': 'Das Profil in der neuesten Welle',
  'About as {unit} on every construct': 'Bei jeder Dimension etwa wie {unit}',
  'Above {unit} on {above} of {total} constructs':
    'Bei {above} von {total} Dimensionen über {unit}',
  'Below {unit} on {below} of {total} constructs':
    'Bei {below} von {total} Dimensionen unter {unit}',
  'Above {unit} on {above}, below it on {below} of {total} constructs':
    'Bei {above} von {total} Dimensionen über {unit}, bei {below} darunter',
  'Score of each construct with its 95 % interval: {levels}.':
    'Wert jeder Dimension mit ihrem 95-%-Intervall: {levels}.',
  'Came of {units} on {day}.': 'Hervorgegangen aus {units} am {day}.',
  'Went into {units} on {day}.': 'Am {day} in {units} aufgegangen.',
  'Became {units} on {day}.': 'Am {day} zu {units} geworden.',
  'Took in {units} on {day}.': 'Hat am {day} {units} aufgenommen.',
  'Gave a part to {units} on {day}.': 'Hat am {day} einen Teil an {units} abgegeben.',
};
