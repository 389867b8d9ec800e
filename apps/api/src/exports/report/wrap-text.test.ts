import { splitByAlphabet, useKnownLetters } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

const letters = (text: string): number => text.length;

describe('lines of a report', () => {
  it('are no wider than there is room for', () => {
    expect(wrapText('one two  three\nfour', 9, letters)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('', 9, letters)).toEqual([]);
  });

  it('do not end at spaces that hold together what stands beside them', () => {
    expect(wrapText('Est-ce transmis\u202f? 95\u00a0% oui', 10, letters)).toEqual([
      'Est-ce',
      'transmis\u202f?',
      '95\u00a0% oui',
    ]);
    expect(useKnownLetters('transmis\u202f? 95\u00a0%')).toBe('transmis\u2009? 95\u00a0%');
  });

  it('break a word that is longer than a line', () => {
    expect(wrapText('a Donaudampfschiff b', 5, letters)).toEqual([
      'a',
      'Donau',
      'dampf',
      'schif',
      'f b',
    ]);
  });

  it('break even where there is room for no letter, one on a line', () => {
    expect(wrapText('abc', 0, letters)).toEqual(['a', 'b', 'c']);
  });

  it('are parted by the files that can write them', () => {
    const knows = (alphabet: string, code: number): boolean =>
      alphabet === 'latin' ? code < 0x100 : alphabet === 'greek' && code >= 0x370 && code < 0x400;
    expect(splitByAlphabet('Café Αθήνα 中', knows)).toEqual([
      { alphabet: 'latin', text: 'Café ' },
      { alphabet: 'greek', text: 'Αθήνα' },
      { alphabet: 'latin', text: ' 中' },
    ]);
  });
});
