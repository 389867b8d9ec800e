import type { Catalogue } from '../../say.ts';

/** Words for hypotheses and effects. */
export const words: Catalogue = {
  '{estimate} ({low} to {high})': '{estimate} ({low} bis {high})',
  'between units': 'zwischen Einheiten',
  'within units, {count} periods later': {
    one: 'innerhalb von Einheiten, {count} Periode später',
    other: 'innerhalb von Einheiten, {count} Perioden später',
  },
  'Dot: the estimate, in standard deviations of the second per one of the first. Thick line: its 90 % interval; thin line, and in brackets: its 95 % interval. Shaded: too small to matter, less than {smallest} either way.':
    'Punkt: die Schätzung, in Standardabweichungen der zweiten je einer der ersten Größe. Dicke Linie: ihr 90-%-Intervall; dünne Linie und in Klammern: ihr 95-%-Intervall. Schattiert: zu klein, um zu zählen, weniger als {smallest} in beide Richtungen.',
  'The way back, {from} to {to}: {effect}.': 'Der Rückweg, {from} zu {to}: {effect}.',
  'Culture moves first, customers follow': 'Zuerst bewegt sich die Kultur, die Kunden folgen',
  'Customers move first, culture follows': 'Zuerst bewegen sich die Kunden, die Kultur folgt',
  'Each follows the other': 'Jedes folgt dem anderen',
  'Neither is seen to follow the other': 'Keines folgt erkennbar dem anderen',
  'Which of the two comes first cannot be told yet':
    'Was von beidem zuerst kommt, ist noch nicht zu sagen',
  'same period': 'gleiche Periode',
  'culture first, by {count} periods': {
    one: 'Kultur zuerst, um {count} Periode',
    other: 'Kultur zuerst, um {count} Perioden',
  },
  'customers first, by {count} periods': {
    one: 'Kunden zuerst, um {count} Periode',
    other: 'Kunden zuerst, um {count} Perioden',
  },
  'It goes through {name}: what does not is too small to matter.':
    'Es läuft über {name}: Was daran vorbeigeht, ist zu klein, um zu zählen.',
  'Part of it goes through {name}, part of it does not.':
    'Ein Teil davon läuft über {name}, ein Teil nicht.',
  'What goes through {name} leads the other way.':
    'Was über {name} läuft, führt in die andere Richtung.',
  'That it goes through {name} cannot be shown.':
    'Dass es über {name} läuft, lässt sich nicht zeigen.',
  'How much of it goes through {name} cannot be told yet.':
    'Wie viel davon über {name} läuft, ist noch nicht zu sagen.',
  '{score} or less': '{score} oder weniger',
  '{score} or more': '{score} oder mehr',
};
