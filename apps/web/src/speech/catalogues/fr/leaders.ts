import type { Catalogue } from '@throughline/speech';

/** How leaders see themselves. */
export const leaders: Catalogue = {
  'Keep for me': 'Garder pour moi',
  '{answered} of {total} answered. Leave out what you like.':
    '{answered} réponses sur {total}. Laissez de côté ce que vous voulez.',
  'no score': 'pas de score',
  Delete: 'Supprimer',
  'Your own answers, for you alone.': 'Vos propres réponses, rien que pour vous.',
  'Delete that of {day}': 'Supprimer celle du {day}',
  'Delete this self-assessment?': 'Supprimer cette auto-évaluation\u202f?',
  'It is gone for good; nobody has a copy.':
    'Elle disparaît définitivement\u202f; personne n’en a de copie.',
  'Delete it': 'Supprimer',
  'Nothing of your team is shown yet. Once a wave has closed with enough answers, their scores on the same subjects stand beside yours.':
    'Rien n’est encore affiché sur votre équipe. Dès qu’une vague est close avec assez de réponses, ses scores sur les mêmes sujets figurent à côté des vôtres.',
  'Beside it what {unit} said on the same subject in wave {number} of {pulse}, closed on {day}. The two questions are not worded alike: look at large differences.':
    'À côté, ce que {unit} a dit sur le même sujet dans la vague {number} de {pulse}, close le {day}. Les deux questions ne sont pas formulées de la même façon\u202f: regardez les grands écarts.',
  'the same': 'identique',
  'you {points} higher': 'vous, {points} de plus',
  'you {points} lower': 'vous, {points} de moins',
  'your mean, 0 to 100': 'votre moyenne, 0 à 100',
  Statement: 'Affirmation',
  You: 'Vous',
  'Your team': 'Votre équipe',
  'left out': 'laissé de côté',
  'What you said on {day}': 'Ce que vous avez dit le {day}',
  'Statements, your answers and your team’s scores':
    'Affirmations, vos réponses et les scores de votre équipe',
  'Twelve statements about the past four weeks, about two minutes. Only you see what you answer: no page shows it to anybody else, and you can delete it.':
    'Douze affirmations sur les quatre dernières semaines, environ deux minutes. Personne d’autre que vous ne voit ce que vous répondez\u202f: aucune page ne le montre à qui que ce soit, et vous pouvez le supprimer.',
  'teams are not asked about this': 'les équipes ne sont pas interrogées là-dessus',
  'the wave did not ask about this, or too few answered':
    'la vague n’a pas posé la question, ou trop peu de réponses',
  'once a wave has closed': 'dès qu’une vague est close',
};
