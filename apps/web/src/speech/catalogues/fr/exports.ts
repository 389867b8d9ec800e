import type { Catalogue } from '@throughline/speech';

/** Files to take along. */
export const exports: Catalogue = {
  Export: 'Exporter',
  'It takes long: perhaps no worker is running.':
    'C’est long\u202f: peut-être qu’aucun worker n’est en marche.',
  'Download {file} ({size})': 'Télécharger {file} ({size})',
  'PDF report': 'Rapport PDF',
  'PowerPoint slides': 'Diapositives PowerPoint',
  'Excel workbook': 'Classeur Excel',
  'CSV table': 'Tableau CSV',
  'The {name} is waiting for its turn.': '{name}\u202f: le fichier attend son tour.',
  'The {name} is being made: {percent} %.':
    '{name}\u202f: fichier en cours de création, {percent}\u00a0%.',
  'The {name} is being made.': '{name}\u202f: fichier en cours de création.',
  'The {name} could not be made. Nothing else was changed; ask for it again, and if it fails again, the log of the worker says why.':
    '{name}\u202f: le fichier n’a pas pu être créé. Rien d’autre n’a été modifié\u202f; redemandez-le et, si l’échec se répète, le journal du worker en donne la raison.',
  'The {name} is ready. It is kept for a day, for you alone.':
    '{name}\u202f: le fichier est prêt. Il est conservé un jour, pour vous seulement.',
};
