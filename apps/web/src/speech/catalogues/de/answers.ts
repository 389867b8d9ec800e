import type { Catalogue } from '@throughline/speech';

/** Answers to own questions. */
export const answers: Catalogue = {
  'Several answers could be chosen.': 'Mehrere Antworten waren möglich.',
  'Asked of people who gave a certain answer before.':
    'Gefragt wurden Menschen, die zuvor eine bestimmte Antwort gegeben haben.',
  'Nothing is told here: too few people answered, or were asked.':
    'Hier wird nichts mitgeteilt: Zu wenige haben geantwortet oder wurden gefragt.',
  Answer: 'Antwort',
  'Share of those who answered': 'Anteil der Antwortenden',
  'Answers to: {question}': 'Antworten auf: {question}',
  'Back to the scores': 'Zurück zu den Werten',
  'Answers as a CSV file': 'Antworten als CSV-Datei',
  'Answers to other questions': 'Antworten auf andere Fragen',
  '{pulse}, wave {number}, closed on {day}.': '{pulse}, Welle {number}, geschlossen am {day}.',
  'Answers of {pulse}, wave {number}': 'Antworten von {pulse}, Welle {number}',
  'Shares are rounded, in small groups to steps of 5\u00a0%, and need not add up to 100\u00a0%. Very small and very large ones are told as “or less” and “or more”, so that a group in which all agree looks like one in which somebody does not. Larger units are added up from groups that are rounded already.':
    'Anteile sind gerundet, in kleinen Gruppen auf Schritte von 5\u00a0%, und müssen sich nicht zu 100\u00a0% addieren. Sehr kleine und sehr große werden als „oder weniger“ und „oder mehr“ angegeben, damit eine Gruppe, in der sich alle einig sind, aussieht wie eine, in der jemand anders denkt. Größere Einheiten sind aus bereits gerundeten Gruppen zusammengezählt.',
  'No such question was asked in this wave': 'In dieser Welle wurde keine solche Frage gestellt',
  'Choices, ratings and statements that count for no construct stand here. They are asked by a questionnaire of your own.':
    'Hier stehen Auswahlfragen, Bewertungen und Aussagen, die zu keiner Dimension zählen. Ein eigener Fragebogen stellt sie.',
  'A unit stands here where ten people or more answered. The same rule holds for everybody who looks.':
    'Eine Einheit steht hier, wenn zehn Menschen oder mehr geantwortet haben. Dieselbe Regel gilt für alle, die hinsehen.',
  '{n} people answered.': '{n} Menschen haben geantwortet.',
  'eNPS {score}, 95\u00a0% interval {low} to {high}: those who say 9 or 10, less those who say 0 to 6.':
    'eNPS {score}, 95-%-Intervall {low} bis {high}: diejenigen, die 9 oder 10 sagen, abzüglich derer, die 0 bis 6 sagen.',
  '“{answer}” was chosen most often, by {share}.':
    '„{answer}“ wurde am häufigsten gewählt, von {share}.',
  'No answer was chosen most often.': 'Keine Antwort wurde am häufigsten gewählt.',
};
