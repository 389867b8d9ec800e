import type { Catalogue } from '@throughline/speech';

/** What the first screen says of hypotheses. */
export const studyLead: Catalogue = {
  'since {day}, the first look': 'desde el {day}, el primer análisis',
  'since {day}, before: {verdict}': 'desde el {day}, antes: {verdict}',
  '{from} to {to}, {place}:': 'de {from} a {to}, {place}:',
  'No estimate yet.': 'Aún no hay estimación.',
  'Where there are several, all of them have to hold.':
    'Cuando hay varias, tienen que cumplirse todas.',
  'imported scores': 'puntuaciones importadas',
  'It rests on {scores} of an earlier tool.': 'Se apoya en {scores} de una herramienta anterior.',
  'Declared after the data were known.': 'Declarado cuando los datos ya se conocían.',
  'An association over time, not proof of cause.':
    'Una asociación en el tiempo, no una prueba de causa.',
  'Estimates, intervals and what was registered': 'Estimaciones, intervalos y lo que se registró',
  Supported: 'Respaldada',
  Leaning: 'Tendencia a favor',
  'Not supported': 'No respaldada',
  'Cannot tell yet': 'Aún no se puede saber',
};
