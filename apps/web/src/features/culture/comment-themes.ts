import { say } from '@throughline/speech';

type ThemeId = 'help' | 'leaders' | 'time' | 'targets' | 'tools' | 'say' | 'people';

/** A theme, and the beginnings of words by which a comment is put there. */
interface Theme {
  readonly id: ThemeId;
  /** In English, German, French and Spanish. */
  readonly words: RegExp;
}

const beginning = (...words: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');

/** A comment can be in several themes, or in none. */
export const themes: readonly Theme[] = [
  {
    id: 'help',
    words: beginning(
      'help',
      'head office',
      'other team',
      'another team',
      'passed around',
      'workshop',
      'contact person',
      'hilf',
      'zentrale',
      'abteilung',
      'aide',
      'siège',
      'équipe',
      'ayuda',
      'equipo',
      'sede',
    ),
  },
  {
    id: 'leaders',
    words: beginning(
      'manager',
      'leader',
      'boss',
      'supervisor',
      'from above',
      'chef',
      'vorgesetzt',
      'führung',
      'leitung',
      'responsable',
      'dirige',
      'direction',
      'jefe',
      'jefa',
      'líder',
    ),
  },
  {
    id: 'time',
    words: beginning(
      'time',
      'slot',
      'roster',
      'shift',
      'staff',
      'busy',
      'hurry',
      'zeit',
      'dienstplan',
      'personal',
      'schicht',
      'temps',
      'horaire',
      'effectif',
      'tiempo',
      'turno',
      'plantilla',
    ),
  },
  {
    id: 'targets',
    words: beginning(
      'target',
      'number',
      'figure',
      'quota',
      'sales',
      'ziel',
      'zahl',
      'umsatz',
      'objectif',
      'chiffre',
      'objetivo',
      'números',
      'ventas',
    ),
  },
  {
    id: 'tools',
    words: beginning(
      'screen',
      'system',
      'software',
      'tool',
      'stock',
      'list',
      'computer',
      'booking',
      'bildschirm',
      'werkzeug',
      'lager',
      'écran',
      'système',
      'outil',
      'pantalla',
      'sistema',
      'herramient',
    ),
  },
  {
    id: 'say',
    words: beginning(
      'idea',
      'asked',
      'told',
      'reason',
      'heard',
      'hear',
      'close the loop',
      'feedback',
      'idee',
      'grund',
      'gefragt',
      'idée',
      'raison',
      'écout',
      'idea',
      'razón',
      'escuch',
      'pregunt',
    ),
  },
  {
    id: 'people',
    words: beginning(
      'smile',
      'how i am',
      'means it',
      'feel',
      'like a number',
      'stand up for',
      'respect',
      'mensch',
      'gefühl',
      'respekt',
      'sourire',
      'humain',
      'sonri',
      'persona',
    ),
  },
];

/** The ids of the themes that a comment is about, by its words. */
export function findThemes(text: string): string[] {
  return themes.filter(({ words }) => words.test(text)).map(({ id }) => id);
}

export function nameTheme(id: ThemeId): string {
  return {
    help: say('Help from other teams'),
    leaders: say('Leaders'),
    time: say('Time and staffing'),
    targets: say('Targets and numbers'),
    tools: say('Tools and systems'),
    say: say('Being asked and told'),
    people: say('Treated as a person'),
  }[id];
}
