import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes and leaders’ views. */
export const walkthroughs: Catalogue = {
  'There is no such statement in the self-assessment.':
    'Diese Aussage gibt es in der Selbsteinschätzung nicht.',
  'There is no such self-assessment.': 'Diese Selbsteinschätzung gibt es nicht.',
  'A list has at most {limit} checks of your own.':
    'Eine Liste hat höchstens {limit} eigene Prüfpunkte.',
  'This check stands in the list already.': 'Dieser Prüfpunkt steht schon in der Liste.',
  'There is no such check of your own.': 'Diesen eigenen Prüfpunkt gibt es nicht.',
  'This is not a whole picture in the format JPEG.':
    'Das ist kein vollständiges Bild im Format JPEG.',
  'A walk has at most {limit} pictures.': 'Eine Begehung hat höchstens {limit} Bilder.',
  'There is no such picture.': 'Dieses Bild gibt es nicht.',
  'This draft was saved in another window or device since.':
    'Dieser Entwurf wurde inzwischen in einem anderen Fenster oder auf einem anderen Gerät gespeichert.',
  'Nothing is checked yet. Answer at least one check first.':
    'Es ist noch nichts geprüft. Beantworten Sie zuerst mindestens einen Prüfpunkt.',
  'Something went wrong in this walk. Answer at least one check of how that was dealt with.':
    'In dieser Begehung ging etwas schief. Beantworten Sie mindestens einen Prüfpunkt dazu, wie damit umgegangen wurde.',
  'The day of this walk is still to come. Correct it first.':
    'Der Tag dieser Begehung liegt noch in der Zukunft. Berichtigen Sie ihn zuerst.',
  'Only whoever walked, or an administrator, takes it back.':
    'Zurücknehmen kann das nur, wer die Begehung gemacht hat oder Administrationsrechte besitzt.',
  'There is no such walk.': 'Diese Begehung gibt es nicht.',
  'There is no such walk of yours.': 'Diese Begehung von Ihnen gibt es nicht.',
  'This walk is filed, and what is filed is never changed.':
    'Diese Begehung ist eingereicht, und was eingereicht ist, wird nie geändert.',
  'This walk has no such check.': 'Diese Begehung hat keinen solchen Prüfpunkt.',
  'One in {count} walks plays a scenario in which something goes wrong, and the last two of {unit} did not. Nothing is filed: walk one that does, and say so at the top.':
    'Eine von {count} Begehungen spielt einen Fall durch, in dem etwas schiefgeht, und die letzten zwei von {unit} taten das nicht. Es wurde nichts eingereicht: Machen Sie eine, in der es geschieht, und geben Sie das oben an.',
};
