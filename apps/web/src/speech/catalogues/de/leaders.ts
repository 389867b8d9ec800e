import type { Catalogue } from '@throughline/speech';

/** How leaders see themselves. */
export const leaders: Catalogue = {
  'Keep for me': 'Für mich speichern',
  '{answered} of {total} answered. Leave out what you like.':
    '{answered} von {total} beantwortet. Lassen Sie aus, was Sie möchten.',
  'no score': 'kein Wert',
  Delete: 'Löschen',
  'Your own answers, for you alone.': 'Ihre eigenen Antworten, nur für Sie.',
  'Delete that of {day}': 'Einschätzung vom {day} löschen',
  'Delete this self-assessment?': 'Diese Selbsteinschätzung löschen?',
  'It is gone for good; nobody has a copy.': 'Sie ist endgültig weg; niemand hat eine Kopie.',
  'Delete it': 'Löschen',
  'Nothing of your team is shown yet. Once a wave has closed with enough answers, their scores on the same subjects stand beside yours.':
    'Von Ihrem Team wird noch nichts gezeigt. Sobald eine Welle mit genügend Antworten geschlossen ist, stehen die Werte des Teams zu denselben Themen neben Ihren.',
  'Beside it what {unit} said on the same subject in wave {number} of {pulse}, closed on {day}. The two questions are not worded alike: look at large differences.':
    'Daneben steht, was {unit} in Welle {number} von {pulse}, geschlossen am {day}, zum selben Thema gesagt hat. Die beiden Fragen sind nicht gleich formuliert: Achten Sie auf große Unterschiede.',
  'the same': 'gleich',
  'you {points} higher': 'Sie {points} höher',
  'you {points} lower': 'Sie {points} niedriger',
  'your mean, 0 to 100': 'Ihr Mittelwert, 0 bis 100',
  Statement: 'Aussage',
  You: 'Sie',
  'Your team': 'Ihr Team',
  'left out': 'ausgelassen',
  'What you said on {day}': 'Was Sie am {day} gesagt haben',
  'Statements, your answers and your team’s scores':
    'Aussagen, Ihre Antworten und die Werte Ihres Teams',
  'Twelve statements about the past four weeks, about two minutes. Only you see what you answer: no page shows it to anybody else, and you can delete it.':
    'Zwölf Aussagen über die letzten vier Wochen, etwa zwei Minuten. Nur Sie sehen, was Sie antworten: Keine Seite zeigt es anderen, und Sie können es löschen.',
  'teams are not asked about this': 'Teams werden danach nicht gefragt',
  'the wave did not ask about this, or too few answered':
    'die Welle hat nicht danach gefragt, oder zu wenige haben geantwortet',
  'once a wave has closed': 'sobald eine Welle geschlossen ist',
};
