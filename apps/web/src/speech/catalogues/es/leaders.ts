import type { Catalogue } from '@throughline/speech';

/** How leaders see themselves. */
export const leaders: Catalogue = {
  'Keep for me': 'Guardar para mí',
  '{answered} of {total} answered. Leave out what you like.':
    '{answered} de {total} respondidas. Omita lo que quiera.',
  'no score': 'sin puntuación',
  Delete: 'Eliminar',
  'Your own answers, for you alone.': 'Sus propias respuestas, solo para usted.',
  'Delete that of {day}': 'Eliminar la del {day}',
  'Delete this self-assessment?': '¿Eliminar esta autoevaluación?',
  'It is gone for good; nobody has a copy.': 'Desaparece para siempre; nadie tiene una copia.',
  'Delete it': 'Eliminar',
  'Nothing of your team is shown yet. Once a wave has closed with enough answers, their scores on the same subjects stand beside yours.':
    'Todavía no se muestra nada de su equipo. Cuando una oleada se haya cerrado con suficientes respuestas, las puntuaciones del equipo sobre los mismos temas aparecerán junto a las suyas.',
  'Beside it what {unit} said on the same subject in wave {number} of {pulse}, closed on {day}. The two questions are not worded alike: look at large differences.':
    'Al lado, lo que {unit} dijo sobre el mismo tema en la oleada {number} de {pulse}, cerrada el {day}. Las dos preguntas no están redactadas igual: fíjese en las diferencias grandes.',
  'the same': 'igual',
  'you {points} higher': 'usted, {points} más',
  'you {points} lower': 'usted, {points} menos',
  'your mean, 0 to 100': 'su media, 0 a 100',
  Statement: 'Afirmación',
  You: 'Usted',
  'Your team': 'Su equipo',
  'left out': 'omitida',
  'What you said on {day}': 'Lo que usted dijo el {day}',
  'Statements, your answers and your team’s scores':
    'Afirmaciones, sus respuestas y las puntuaciones de su equipo',
  'Twelve statements about the past four weeks, about two minutes. Only you see what you answer: no page shows it to anybody else, and you can delete it.':
    'Doce afirmaciones sobre las últimas cuatro semanas, unos dos minutos. Solo usted ve lo que responde: ninguna página se lo muestra a nadie más, y puede eliminarlo.',
  'teams are not asked about this': 'a los equipos no se les pregunta por esto',
  'the wave did not ask about this, or too few answered':
    'la oleada no preguntó por esto o hubo muy pocas respuestas',
  'once a wave has closed': 'cuando se haya cerrado una oleada',
};
