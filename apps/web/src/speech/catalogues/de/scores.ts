import type { Catalogue } from '@throughline/speech';

/** Scores and trends. */
export const scores: Catalogue = {
  'There are no comments from groups that are large enough, or no question was asked for them.':
    'Es gibt keine Kommentare aus Gruppen, die groß genug sind, oder es wurde keine Frage danach gestellt.',
  '{count} comments': { one: '{count} Kommentar', other: '{count} Kommentare' },
  'Shuffled, and only from groups large enough that nobody stands out. Unit by unit.':
    'Gemischt und nur aus Gruppen, die so groß sind, dass niemand heraussticht. Einheit für Einheit.',
  'Scores as a CSV file': 'Werte als CSV-Datei',
  'There are no scores that you may see in this wave: it asked nothing that is scored, or too few answered.':
    'In dieser Welle gibt es keine Werte, die Sie sehen dürfen: Sie hat nichts gefragt, was einen Wert ergibt, oder zu wenige haben geantwortet.',
  'Answers to questions outside the constructs': 'Antworten auf Fragen außerhalb der Dimensionen',
  'Scores by unit': 'Werte nach Einheit',
  'From 0 to 100; higher is better for every construct. Under each score its 95\u00a0% interval and the number of people behind it. A unit’s name leads to its scores over time.':
    'Von 0 bis 100; höher ist bei jeder Dimension besser. Unter jedem Wert stehen sein 95-%-Intervall und die Zahl der Menschen dahinter. Der Name einer Einheit führt zu ihren Werten im Zeitverlauf.',
  'Answers of': 'Antworten von',
  everybody: 'allen',
  'A value is shown for a unit only where its people, and those left, are large enough groups.':
    'Ein Wert wird für eine Einheit nur gezeigt, wo die betreffenden Menschen und auch die übrigen genügend große Gruppen sind.',
  'Back to “Is it passed on?”': 'Zurück zu „Kommt es beim Kunden an?“',
  'Closed on {day}.': 'Geschlossen am {day}.',
  'Scores of {pulse}, wave {number}': 'Werte von {pulse}, Welle {number}',
  '{construct}, from 0 to 100, wave by wave as it was published, with 95\u00a0% intervals':
    '{construct}, von 0 bis 100, Welle für Welle wie veröffentlicht, mit 95-%-Intervallen',
  'Answers of everybody': 'Antworten von allen',
  'A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group; and not where a level is told as “or more” or “or less”. With only a few who came or went, the difference would be about them. Levels are then told in coarser steps.':
    'Eine Veränderung wird zwischen zwei Wellen einer Pulsbefragung mitgeteilt, die dieselben Menschen gefragt haben oder Menschen, die sich um eine ganze Gruppe unterscheiden; nicht aber, wo ein Wert als „oder mehr“ oder „oder weniger“ angegeben ist. Sind nur wenige hinzugekommen oder gegangen, würde der Unterschied etwas über sie verraten. Werte werden dann in gröberen Schritten angegeben.',
  '{unit} over time': '{unit} im Zeitverlauf',
  'Answers of everybody.': 'Antworten von allen.',
  'Answers of {attribute}: {value}.': 'Antworten von {attribute}: {value}.',
  'There is nothing to show here': 'Hier gibt es nichts zu zeigen',
  'A level stands here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Hier steht ein Wert für jede Welle, in der genug Menschen geantwortet haben. Wo nichts steht, wird nicht mitgeteilt, ob wenige geantwortet haben oder niemand gefragt wurde.',
  Closed: 'Geschlossen',
  Score: 'Wert',
  'Change (95\u00a0% interval)': 'Veränderung (95-%-Intervall)',
  'The level wave by wave': 'Der Wert Welle für Welle',
  'under {limit}': 'unter {limit}',
  '{value} or more': '{value} oder mehr',
  'Wave {number}': 'Welle {number}',
  '{score}, 95\u00a0% interval {low} to {high}': '{score}, 95-%-Intervall {low} bis {high}',
  'Score, 0 to 100': 'Wert, 0 bis 100',
  'Nothing is shown yet': 'Noch wird nichts gezeigt',
  'The newest level is {level}': 'Der neueste Wert ist {level}',
  'The newest level is {level}, higher than the wave before':
    'Der neueste Wert ist {level}, höher als in der Welle davor',
  'The newest level is {level}, lower than the wave before':
    'Der neueste Wert ist {level}, niedriger als in der Welle davor',
  'The newest level is {level}; no clear change since the wave before':
    'Der neueste Wert ist {level}; keine klare Veränderung seit der Welle davor',
  '{level}, higher than the wave before': '{level}, höher als in der Welle davor',
  '{level}, lower than the wave before': '{level}, niedriger als in der Welle davor',
  '{level}; no clear change since the wave before':
    '{level}; keine klare Veränderung seit der Welle davor',
  'This unit': 'Diese Einheit',
};
