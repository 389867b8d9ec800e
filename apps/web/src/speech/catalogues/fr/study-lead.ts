import type { Catalogue } from '@throughline/speech';

/** What the first screen says of hypotheses. */
export const studyLead: Catalogue = {
  'since {day}, the first look': 'depuis le {day}, première analyse',
  'since {day}, before: {verdict}': 'depuis le {day}, auparavant\u202f: {verdict}',
  '{from} to {to}, {place}:': 'de {from} à {to}, {place}\u202f:',
  'No estimate yet.': 'Pas encore d’estimation.',
  'Where there are several, all of them have to hold.':
    'Lorsqu’il y en a plusieurs, toutes doivent tenir.',
  'imported scores': 'scores importés',
  'It rests on {scores} of an earlier tool.': 'Cela repose sur des {scores} d’un outil antérieur.',
  'Declared after the data were known.': 'Déclaré alors que les données étaient déjà connues.',
  'An association over time, not proof of cause.':
    'Une association dans le temps, non la preuve d’une cause.',
  'Estimates, intervals and what was registered':
    'Estimations, intervalles et ce qui a été enregistré',
  Supported: 'Étayé',
  Leaning: 'Plutôt étayé',
  'Not supported': 'Non étayé',
  'Cannot tell yet': 'Impossible à dire à ce stade',
};
