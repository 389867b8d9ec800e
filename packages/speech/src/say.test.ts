import { english, say, sayCount, sayKnown, sayList, speakAs, type Speech } from './say.ts';
import { chooseInterfaceLanguage, chooseLocale, readAcceptLanguage } from './languages.ts';

const german: Speech = {
  language: 'de',
  locale: 'de',
  catalogue: {
    Units: 'Einheiten',
    '{name} has moved.': '{name} ist umgezogen.',
    '{count} units of {name}': {
      one: '{count} Einheit von {name}',
      other: '{count} Einheiten von {name}',
    },
  },
};

afterEach(() => speakAs(() => english));

describe('what is said', () => {
  test('is English as it stands, with its slots filled', () => {
    expect(say('Units')).toBe('Units');
    expect(say('{name} has moved.', { name: 'North' })).toBe('North has moved.');
    expect(sayCount(1, '{count} unit', '{count} units')).toBe('1 unit');
    expect(sayCount(1200, '{count} unit', '{count} units')).toBe('1,200 units');
  });

  test('is found in the catalogue of the language that is spoken at that moment', () => {
    speakAs(() => german);
    expect(say('Units')).toBe('Einheiten');
    expect(say('{name} has moved.', { name: 'Nord' })).toBe('Nord ist umgezogen.');
    const count = (n: number) =>
      sayCount(n, '{count} unit of {name}', '{count} units of {name}', { name: 'Nord' });
    expect(count(1)).toBe('1 Einheit von Nord');
    expect(count(1200)).toBe('1.200 Einheiten von Nord');
    expect(sayList(['A', 'B', 'C'])).toBe('A, B und C');
  });

  test('stays English where a catalogue lacks it', () => {
    speakAs(() => german);
    expect(sayKnown('Something of data')).toBe('Something of data');
    expect(sayCount(1, '{count} wave', '{count} waves')).toBe('1 wave');
  });

  test('does not read what is filled in for slots', () => {
    expect(say('{name} has moved.', { name: '{name} $&' })).toBe('{name} $& has moved.');
  });
});

describe('the language', () => {
  test('is the first that the interface has', () => {
    expect(chooseInterfaceLanguage(['it', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseInterfaceLanguage(['it'])).toBe('en');
  });

  test('is read from a header by its weights', () => {
    expect(readAcceptLanguage('fr;q=0.4, de-CH, en;q=0.9')).toBe('de');
    expect(readAcceptLanguage('de;q=0, es;q=0.1')).toBe('es');
    expect(readAcceptLanguage('*')).toBe('en');
    expect(readAcceptLanguage(undefined)).toBe('en');
    expect(readAcceptLanguage(';;q=,,=')).toBe('en');
  });

  test('has numbers and dates of the reader’s own variety', () => {
    expect(chooseLocale('de', 'de-CH')).toBe('de-CH');
    expect(chooseLocale('de', 'fr')).toBe('de');
    expect(chooseLocale('en', 'de')).toBe('en-GB');
    expect(chooseLocale('en', 'en-US')).toBe('en-US');
  });
});
