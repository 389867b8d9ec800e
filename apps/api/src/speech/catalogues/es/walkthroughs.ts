import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes and leaders’ views. */
export const walkthroughs: Catalogue = {
  'There is no such statement in the self-assessment.':
    'No existe esa afirmación en la autoevaluación.',
  'There is no such self-assessment.': 'No existe esa autoevaluación.',
  'A list has at most {limit} checks of your own.':
    'Una lista tiene como máximo {limit} puntos de control propios.',
  'This check stands in the list already.': 'Este punto de control ya está en la lista.',
  'There is no such check of your own.': 'No existe ese punto de control propio.',
  'This is not a whole picture in the format JPEG.': 'No es una imagen completa en formato JPEG.',
  'A walk has at most {limit} pictures.': 'Un recorrido tiene como máximo {limit} imágenes.',
  'There is no such picture.': 'No existe esa imagen.',
  'This draft was saved in another window or device since.':
    'Este borrador se ha guardado entretanto en otra ventana o dispositivo.',
  'Nothing is checked yet. Answer at least one check first.':
    'Aún no se ha comprobado nada. Responda antes al menos a un punto de control.',
  'Something went wrong in this walk. Answer at least one check of how that was dealt with.':
    'En este recorrido algo salió mal. Responda al menos a un punto de control sobre cómo se resolvió.',
  'The day of this walk is still to come. Correct it first.':
    'El día de este recorrido aún no ha llegado. Corríjalo primero.',
  'Only whoever walked, or an administrator, takes it back.':
    'Solo puede retirarlo quien hizo el recorrido o la administración.',
  'There is no such walk.': 'No existe ese recorrido.',
  'There is no such walk of yours.': 'No tiene ningún recorrido así.',
  'This walk is filed, and what is filed is never changed.':
    'Este recorrido está archivado, y lo archivado nunca se cambia.',
  'This walk has no such check.': 'Este recorrido no tiene ese punto de control.',
  'One in {count} walks plays a scenario in which something goes wrong, and the last two of {unit} did not. Nothing is filed: walk one that does, and say so at the top.':
    'Uno de cada {count} recorridos representa una situación en la que algo sale mal, y los dos últimos de {unit} no lo hicieron. No se archiva nada: haga uno en el que ocurra e indíquelo arriba.',
};
