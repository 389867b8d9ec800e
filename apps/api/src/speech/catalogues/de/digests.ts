import type { Catalogue } from '@throughline/speech';

/** Mails after a release. */
export const digests: Catalogue = {
  '{pulse}, wave {number}: the results are in': '{pulse}, Welle {number}: Die Ergebnisse sind da',
  'What it says, what changed and where to look.':
    'Was sie sagen, was sich geändert hat und wo Sie mehr sehen.',
  'The results are in': 'Die Ergebnisse sind da',
  '{pulse}, wave {number}, has been released.':
    'Die Ergebnisse von {pulse}, Welle {number}, sind veröffentlicht.',
  'What changed': 'Was sich geändert hat',
  'Where to look': 'Wo Sie mehr sehen',
  'The first screen has the finding with its intervals, and Culture every unit that may be shown.':
    'Die Startseite zeigt den Befund mit seinen Intervallen, „Kultur“ jede Einheit, die gezeigt werden darf.',
  'Open the first screen': 'Startseite öffnen',
  'If the button does not work, open this address:':
    'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
  'You get this mail after each release because of your account. You can turn it off there, or here.':
    'Sie bekommen diese Mail nach jeder Veröffentlichung, weil Sie ein Konto haben. Sie können sie dort oder hier abbestellen.',
};
