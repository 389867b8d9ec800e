import type { Catalogue } from '@throughline/speech';

/** What the first screen says of hypotheses. */
export const studyLead: Catalogue = {
  'since {day}, the first look': 'seit {day}, der ersten Auswertung',
  'since {day}, before: {verdict}': 'seit {day}, vorher: {verdict}',
  '{from} to {to}, {place}:': 'von {from} zu {to}, {place}:',
  'No estimate yet.': 'Noch keine Schätzung.',
  'Where there are several, all of them have to hold.': 'Wo es mehrere gibt, müssen alle gelten.',
  'imported scores': 'importierten Werten',
  'It rests on {scores} of an earlier tool.': 'Es beruht auf {scores} eines früheren Werkzeugs.',
  'Declared after the data were known.': 'Festgelegt, als die Daten schon bekannt waren.',
  'An association over time, not proof of cause.':
    'Ein Zusammenhang im Zeitverlauf, kein Beweis einer Ursache.',
  'Estimates, intervals and what was registered':
    'Schätzungen, Intervalle und was registriert wurde',
  Supported: 'Gestützt',
  Leaning: 'Tendenz dafür',
  'Not supported': 'Nicht gestützt',
  'Cannot tell yet': 'Noch nicht zu sagen',
};
