import { english as englishSpeech, speakAs, type InterfaceLanguage } from '@throughline/speech';
import { choosePhrases } from '../../src/verdict-words/choose-phrases.ts';
import {
  describeVerdict,
  type VerdictNames,
  type VerdictText,
} from '../../src/verdict-words/describe-verdict.ts';
import type { Missing, PeriodWord } from '../../src/verdict-words/phrases.ts';
import { situation, situations } from './situation-table.ts';
import { about } from './situations.ts';

/** Each language with how its verdicts begin, and with names that have no word in common with a sentence. */
const languages = {
  de: {
    begins: {
      supported: /^(?:Gestützt|Der Größe nach gestützt)\b/,
      leaning: /^Tendenz dafür/,
      not_supported: /^Nicht gestützt/,
      cannot_tell: /^Noch nicht zu sagen/,
    },
    passedOn: /Es kommt beim Kunden an/,
    reverseThere: /Das Umgekehrte ist da/,
    notCause: 'Das ist ein Zusammenhang über die Zeit, kein Beweis für eine Ursache.',
  },
  fr: {
    begins: {
      supported: /^Étayé/,
      leaning: /^Plutôt étayé/,
      not_supported: /^Non étayé/,
      cannot_tell: /^Impossible à dire à ce stade/,
    },
    passedOn: /: c’est transmis aux clients/,
    reverseThere: /L’inverse est là/,
    notCause: 'C’est une association dans le temps, non la preuve d’une cause.',
  },
  es: {
    begins: {
      supported: /^Respaldada/,
      leaning: /^Tendencia a favor/,
      not_supported: /^No respaldada/,
      cannot_tell: /^Aún no se puede saber/,
    },
    passedOn: /: llega al cliente/,
    reverseThere: /Lo inverso se da/,
    notCause: 'Es una asociación en el tiempo, no una prueba de causa.',
  },
} as const;

const englishWords =
  /(?<!\p{L})(?:the|of|and|is|are|that|which|with|from|what|would|cannot|yet|more|it|by|than|units?|waves?|quarters?|supported|link|rise|figures?|later|between|inside|people)(?!\p{L})/iu;

const names: VerdictNames = {
  measure: (code) => ({
    name: `‹${code}›`,
    unit: 'QQ',
    better: `‹+${code}›`,
    worse: `‹-${code}›`,
    lowerIsBetter: code === 'complaints',
  }),
  period: 'quarter',
};

function speak(language: InterfaceLanguage): void {
  speakAs(() => ({ language, locale: language, catalogue: {} }));
}

function join(text: VerdictText): string {
  return [text.headline, ...text.paragraph, ...text.reservations, ...text.whatWouldChange].join(
    ' ',
  );
}

afterEach(() => speakAs(() => englishSpeech));

describe.each(Object.entries(languages))('in %s', (tag, expected) => {
  const language = tag as keyof typeof languages;

  test.each(situations)('%s is worded as a whole', (_name, changes) => {
    speak(language);
    const result = situation(changes);
    const { word, direction } = result.verdict;
    const text = describeVerdict(result, about, names);
    const all = join(text);
    expect(text.headline).toMatch(expected.begins[word]);
    expect(all).not.toMatch(/undefined|NaN|\{|\}|_| {2}| ,|\.\.|[^‹]-\d/);
    expect(all.replaceAll(/‹.*?›/g, '')).not.toMatch(englishWords);
    // Decimals as the reader writes them.
    expect(all).not.toMatch(/\d\.\d\d\b/);
    expect(text.paragraph.at(-1)).toBe(expected.notCause);
    const mayClaim = word === 'supported' && ['forward', 'reciprocal'].includes(direction);
    expect(expected.passedOn.test(text.headline) && !mayClaim).toBe(false);
    expect(expected.reverseThere.test(all)).toBe(
      direction === 'reverse' || direction === 'reciprocal',
    );
  });

  test('tells as much as English does', () => {
    for (const [, changes] of situations) {
      const result = situation(changes);
      speakAs(() => englishSpeech);
      const inEnglish = describeVerdict(result, about, names);
      speak(language);
      const text = describeVerdict(result, about, names);
      expect(text.paragraph).toHaveLength(inEnglish.paragraph.length);
      expect(text.reservations).toHaveLength(inEnglish.reservations.length);
      expect(text.whatWouldChange).toHaveLength(inEnglish.whatWouldChange.length);
      // The same measures are named, and the same numbers are told.
      const named = (one: VerdictText) => [...new Set(join(one).match(/‹.*?›/g))].sort();
      const numbers = (one: VerdictText) =>
        (
          join(one)
            .replaceAll(',', '.')
            .match(/(?<!\d)\d\.\d\d(?!\d)/g) ?? []
        ).sort();
      expect(named(text)).toEqual(named(inEnglish));
      expect(numbers(text)).toEqual(numbers(inEnglish));
    }
  });

  test('words every length of period, every shortage and every reservation', () => {
    speak(language);
    const phrases = choosePhrases();
    const said: string[] = [];
    const periods: readonly PeriodWord[] = ['day', 'week', 'month', 'quarter', 'year', 'period'];
    const rules: readonly Missing['rule'][] = [
      'units',
      'rows',
      'waves',
      'estimation-periods',
      'no-variation',
      'unit-properties',
      'no-contrast',
      'aggregation',
    ];
    for (const time of periods) {
      for (const need of [1, 2]) {
        const short = (rule: Missing['rule']) => ({ rule, have: 0, need, about: ['‹x›'] });
        said.push(...rules.map((rule) => phrases.change.gate([short(rule)], time)));
        said.push(phrases.headline.tooLittle([short('no-data')], time));
      }
      said.push(phrases.sentence.basis(1, 1, 1, time), phrases.sentence.basis(2, 2, 2, time));
    }
    const kinds = [
      'permutation',
      'confounder',
      'aggregation-weak',
      'agreement-not-measured',
      'negative-control',
      'measurement-error-unknown',
      'outcome-precision-unknown',
      'declared-after-data',
    ] as const;
    said.push(...kinds.map((kind) => phrases.sentence.reservation(kind, '‹x›')));
    said.push(...kinds.map((kind) => phrases.sentence.reservation(kind, null)));
    said.push(
      phrases.sentence.exploratory(1),
      phrases.sentence.exploratory(12),
      phrases.sentence.looks(2),
      phrases.change.more(0, 0, 0.1),
      phrases.change.more(1, 1, 0.1),
      phrases.change.more(5, null, 0.1),
      phrases.change.spread(),
      phrases.change.control(),
    );
    for (const one of said) {
      expect(one).toMatch(/^[A-ZÉÀ].*\.$/);
      expect(one).not.toMatch(/undefined|\{|\}| {2}| ,/);
      expect(one).not.toMatch(englishWords);
    }
  });
});

test('sentences are in German, French and Spanish as they are meant', () => {
  const headline = (language: InterfaceLanguage) => {
    speak(language);
    return describeVerdict(situation({}), about, names).headline;
  };
  expect(headline('de')).toBe(
    'Gestützt: Es kommt beim Kunden an. In derselben Einheit folgen auf einen Anstieg bei ‹ICT› im nächsten Quartal ‹+nps›: etwa 3 QQ auf je 10 QQ.',
  );
  expect(headline('fr')).toBe(
    'Étayé\u202f: c’est transmis aux clients. Dans une même unité, une hausse de ‹ICT› est suivie, au trimestre suivant, par ‹+nps›\u202f: environ 3 QQ pour 10 QQ.',
  );
  expect(headline('es')).toBe(
    'Respaldada: llega al cliente. Dentro de una misma unidad, a un aumento de ‹ICT› le siguen, en el trimestre siguiente, ‹+nps›: alrededor de 3 QQ por cada 10 QQ.',
  );
});
