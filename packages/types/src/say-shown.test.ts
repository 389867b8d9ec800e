import { english, speakAs } from '@throughline/speech';
import { sayShown } from './say-shown.ts';

afterEach(() => speakAs(() => english));

test('a published score is English as it is published', () => {
  for (const shown of ['58.7', '62', '10 or less', '85 or more', '5-9', '']) {
    expect(sayShown(shown)).toBe(shown);
  }
});

test('a published score has the decimals it is published with, in the words of the reader', () => {
  const catalogue = { '{score} or less': '{score} oder weniger' };
  speakAs(() => ({ language: 'de', locale: 'de', catalogue }));
  expect(['58.7', '60.0', '62', '2.5 or less', '5-9'].map(sayShown)).toEqual([
    '58,7',
    '60,0',
    '62',
    '2,5 oder weniger',
    '5-9',
  ]);
});
