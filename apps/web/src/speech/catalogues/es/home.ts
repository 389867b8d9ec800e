import type { Catalogue } from '@throughline/speech';

/** The first screen. */
export const home: Catalogue = {
  ', done': ', hecho',
  ', to do': ', pendiente',
  'Your branch: {branch}': 'Su rama: {branch}',
  'Loading the newest figures': 'Cargando las cifras más recientes',
  'The newest snapshot': 'La instantánea más reciente',
  'One wave beside one period, for any construct and metric. It shows where units stand, not what follows what.':
    'Una oleada junto a un periodo, para cualquier dimensión e indicador. Muestra dónde están las unidades, no qué sigue a qué.',
  'Five steps to a first answer': 'Cinco pasos hacia una primera respuesta',
  'What changed with {pulse}, wave {number}': 'Qué cambió con {pulse}, oleada {number}',
  'Units and people': 'Unidades y personas',
  '{units} and {people} are in.': 'Ya constan {units} y {people}.',
  'Two CSV files: the tree of units, and who belongs where.':
    'Dos archivos CSV: el árbol de unidades y quién pertenece a cada una.',
  'Import units and people': 'Importar unidades y personas',
  'A first pulse': 'Una primera encuesta de pulso',
  'Choose the questions and who is asked; look at the send plan, then open it.':
    'Elija las preguntas y a quién se pregunta; revise el plan de envío y abra la oleada.',
  'Open the first wave': 'Abrir la primera oleada',
  'Make a pulse': 'Crear una encuesta de pulso',
  'What you expect': 'Qué espera encontrar',
  'Four hypotheses, registered before the first answers are released: only what was said first can be confirmed.':
    'Cuatro hipótesis, registradas antes de que se publiquen las primeras respuestas: solo puede confirmarse lo que se dijo antes.',
  'Register hypotheses': 'Registrar hipótesis',
  'Answers, closed': 'Respuestas, cerradas',
  'A wave is open. Figures appear when it closes, and not before.':
    'Hay una oleada abierta. Las cifras aparecen cuando se cierra, y no antes.',
  'When a wave closes, its answers become figures for groups.':
    'Cuando se cierra una oleada, sus respuestas se convierten en cifras por grupos.',
  'Look at the wave': 'Ver la oleada',
  'See waves': 'Ver las oleadas',
  'Customer outcomes': 'Resultados de clientes',
  'One CSV file: unit, period, metric, value and how many customers stand behind it.':
    'Un archivo CSV: unidad, periodo, indicador, valor y cuántos clientes hay detrás.',
  'Import outcomes': 'Importar resultados de clientes',
};
