import { describeLink, describeScale, type LinkFacts } from '@throughline/linkage';
import { interfaceLanguages } from '@throughline/speech';
import { MetricBook } from '../outcomes/metric-book.ts';
import { speakIn } from '../speech/speech.ts';
import { nameInSentence } from './name-in-sentence.ts';

const foreign = interfaceLanguages.filter((language) => language !== 'en');
const english =
  /(?<!\p{L})(?:the|of|and|is|are|that|which|with|from|what|would|cannot|yet|more|it|by|than|units?|waves?|link|figures?|between|people)(?!\p{L})/iu;

/** 24 units of which the better treated have the better figures, or all the same ones. */
function factsOf(r: number | null, change: Partial<LinkFacts> = {}): LinkFacts {
  const points = Array.from({ length: 24 }, (_, at) => ({ culture: at, outcome: at }));
  return {
    points,
    constructName: '‹C›',
    metricName: '‹M›',
    higherIsBetter: true,
    correlation: {
      n: points.length,
      r,
      low: r === null ? null : r - 0.3,
      high: r === null ? null : Math.min(1, r + 0.3),
    },
    wavesClosed: 2,
    ...change,
  };
}

const flat = Array.from({ length: 24 }, () => ({ culture: 1, outcome: 1 }));
const links: readonly LinkFacts[] = [
  factsOf(null, { wavesClosed: 0 }),
  factsOf(null, { metricName: null }),
  factsOf(null),
  factsOf(null, { points: flat }),
  factsOf(null, { points: flat.map((one, at) => ({ ...one, culture: at })) }),
  factsOf(null, { points: flat.map((one, at) => ({ ...one, outcome: at })) }),
  ...[0, 1, 9].map((n) => factsOf(null, { correlation: { n, r: null, low: null, high: null } })),
  ...[-0.9, -0.4, 0, 0.05, 0.4, 0.65, 0.9, 0.999].flatMap((r) => [
    factsOf(r),
    factsOf(r, { higherIsBetter: false, wavesClosed: 9 }),
    factsOf(r, { correlation: { n: 14, r, low: r - 0.3, high: r + 0.3 } }),
    factsOf(r, { correlation: { n: 14, r, low: r - 0.05, high: r + 0.05 } }),
  ]),
];

describe.each(foreign)('in %s', (language) => {
  test.each(links)('a link is told without a word of English: %#', (facts) => {
    const told = speakIn(language, () => describeLink(facts));
    const all = [told.headline, ...told.explanation].join(' ');
    expect(all.replaceAll(/‹.*?›/g, '')).not.toMatch(english);
    expect(all).not.toMatch(/\{|\}|undefined|NaN| {2}|\d\.\d\d/);
    expect(told.explanation).toHaveLength(describeLink(facts).explanation.length);
  });

  test('a scale is told without a word of English', () => {
    const figure = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
    const told = [0.3, 0.65, 0.75, 0.9].flatMap((value) => {
      const { headline, aboutUnits } = speakIn(language, () =>
        describeScale({
          subject: '‹S›',
          questions: 4,
          consistency: {
            people: 500,
            alpha: figure(value),
            omega: null,
            alphaGap: null,
            omegaGap: null,
            items: [],
          },
          agreement: { groups: 30, mean: value, median: value, shareAt70: value, gap: null },
          aggregation: {
            groups: 30,
            people: 500,
            icc1: figure(value / 10),
            icc2: figure(value),
            gap: null,
            unitsDiffer: value > 0.4,
          },
        }),
      );
      return [headline, aboutUnits];
    });
    for (const one of told) {
      expect(one).not.toMatch(english);
      expect(one).not.toMatch(/\{|\}|\d\.\d\d/);
    }
  });
});

test('measures are called by their names of a language, in its quotation marks', () => {
  const book = new MetricBook();
  const better = (language: (typeof foreign)[number], code: string) =>
    speakIn(language, () => nameInSentence(code, book).better);
  expect(better('de', 'csat')).toBe('höhere Werte bei „Kundenzufriedenheit“');
  expect(better('de', 'complaints')).toBe('niedrigere Werte bei „Beschwerden“');
  expect(better('fr', 'nps')).toBe('un niveau plus élevé de «\u202fNet Promoter Score\u202f»');
  expect(better('es', 'KNW+HRD')).toBe(
    'valores más altos de «Conocimiento de cada persona» y «Escucha percibida»',
  );
  // What an organisation has named itself stays as it is.
  expect(better('de', 'queue_time')).toBe('höhere Werte bei „queue time“');
});
