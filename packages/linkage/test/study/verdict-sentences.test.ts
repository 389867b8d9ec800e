import { describeVerdict } from '../../src/verdict-words/describe-verdict.ts';
import { situation, situations } from './situation-table.ts';
import { about, names } from './situations.ts';

/** The first sentence of each situation, word for word. */
const headlines: Readonly<Record<string, string>> = {
  'supported, forward':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, both directions':
    'Supported, in both directions: in the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment; and a rise in treatment as an internal customer also follows higher NPS.',
  'supported, direction undetermined':
    'Supported in size, without a direction: treatment as an internal customer and NPS move together; which comes first cannot be told.',
  'supported, large in natural steps':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 12 points of NPS for every 10 points of treatment.',
  'supported, tiny in natural steps':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 0.3 points of NPS for every 10 points of treatment.',
  'supported, an outcome where less is better':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by fewer complaints in the next quarter: about 3 complaints per 1,000 for every 10 points of treatment.',
  'supported, an outcome without steps':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher revenue in the next quarter.',
  'supported at both levels':
    'Supported: it is passed on. In the same unit, a rise in relational ties is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of ties.',
  'supported chain, all of it through authenticity':
    'Supported: it is passed on by way of authenticity. A rise in values before targets is followed by higher authenticity in the next quarter, and that by higher NPS.',
  'supported chain, part of it through authenticity':
    'Supported: it is passed on by way of authenticity. A rise in values before targets is followed by higher authenticity in the next quarter, and that by higher NPS.',
  'supported chain, both directions':
    'Supported: it is passed on by way of authenticity. A rise in values before targets is followed by higher authenticity in the next quarter, and that by higher NPS.',
  'supported, both arms alike':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, dissatisfaction more':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, satisfaction more':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, arms unresolved':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, permutation does not agree':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, a confounder could do it':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, weak agreement':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, agreement not measured':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, negative control moves as well':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, measurement error unknown':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, outcome of unknown precision':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  'supported, declared after the data':
    'Supported: it is passed on. In the same unit, a rise in treatment as an internal customer is followed by higher NPS in the next quarter: about 3 points of NPS for every 10 points of treatment.',
  leaning:
    'Leaning towards yes, not yet sure: a rise in treatment as an internal customer looks as if it is followed by higher NPS in the next quarter, but chance cannot be ruled out.',
  'leaning, nearly there':
    'Leaning towards yes, not yet sure: a rise in treatment as an internal customer looks as if it is followed by higher NPS in the next quarter, but chance cannot be ruled out.',
  'leaning, only units are short':
    'Leaning towards yes, not yet sure: a rise in treatment as an internal customer looks as if it is followed by higher NPS in the next quarter, but chance cannot be ruled out.',
  'leaning chain':
    'Leaning towards yes, not yet sure: a rise in values before targets looks as if it is followed by higher NPS in the next quarter, but chance cannot be ruled out.',
  'not supported, too small':
    'Not supported: any link from treatment as an internal customer to later NPS is smaller than what would matter.',
  'not supported, small and sure':
    'Not supported: any link from treatment as an internal customer to later NPS is smaller than what would matter.',
  'not supported, the opposite':
    'Not supported: a rise in treatment as an internal customer is followed by lower NPS, the opposite of what was expected.',
  'not supported, the opposite for complaints':
    'Not supported: a rise in treatment as an internal customer is followed by more complaints, the opposite of what was expected.',
  'not supported, customers come first':
    'Not supported: customers come first. A rise in treatment as an internal customer follows higher NPS, and not the other way round.',
  'not supported chain, first step':
    'Not supported: any link from values before targets to later authenticity is smaller than what would matter.',
  'not supported between units only':
    'Not supported: between units, any link from relational ties to NPS is smaller than what would matter.',
  'cannot tell, customers first':
    'Cannot tell yet whether it is passed on. What can be told is the reverse: a rise in treatment as an internal customer follows higher NPS.',
  'cannot tell, wide':
    'Cannot tell yet: the link from treatment as an internal customer to later NPS could be anything from −0.34 to 0.44.',
  'cannot tell, spread unknown':
    'Cannot tell yet: the link from treatment as an internal customer to later NPS looks small, but how much of the figures is chance is not known.',
  'cannot tell, too few units': 'Cannot tell yet: it takes 6 more units (14 of 20).',
  'cannot tell, one unit short': 'Cannot tell yet: it takes 1 more unit (19 of 20).',
  'cannot tell, units and waves':
    'Cannot tell yet: it takes 6 more units (14 of 20) and 3 more quarters in which both sides are measured (4 of 7).',
  'cannot tell, no figures at all':
    'Cannot tell yet: of the 5 measures that the question needs, 3 are there.',
  'cannot tell, one measure is not there':
    'Cannot tell yet: of the 5 measures that the question needs, 4 are there, without staffing.',
  'cannot tell, the outcome never moves':
    'Cannot tell yet: NPS does not vary inside units, so there is nothing to follow.',
  'cannot tell, neither side moves and there are few units':
    'Cannot tell yet: treatment as an internal customer and NPS do not vary inside units, so there is nothing to follow.',
  'cannot tell, people do not agree':
    'Cannot tell yet: it takes closer agreement of people in the same unit, so that scores tell units apart.',
  'cannot tell, gaps between waves':
    'Cannot tell yet: it takes 2 more quarters that follow one another (4 of 6).',
  'cannot tell, nothing moves':
    'Cannot tell yet: the figures do not move enough for anything to be estimated.',
};

const told = situations.map(([name, changes]) => {
  const result = situation(changes);
  return { name, result, text: describeVerdict(result, about, names) };
});

it.each(told)('$name has its headline', ({ name, text }) => {
  expect(text.headline).toBe(headlines[name]);
});

describe.each(told)('$name', ({ result, text }) => {
  const all = [
    text.headline,
    ...text.paragraph,
    ...text.reservations,
    ...text.whatWouldChange,
  ].join(' ');
  const { word, direction } = result.verdict;

  it('begins with its verdict and never claims a cause', () => {
    const begins = {
      supported: /^Supported/,
      leaning: /^Leaning/,
      not_supported: /^Not supported/,
      cannot_tell: /^Cannot tell yet/,
    };
    expect(text.headline).toMatch(begins[word]);
    expect(all.replace('not proof of cause', '')).not.toMatch(
      /\b(caus\w*|because|leads? to|drives?|driven|due to|results? in|significan\w*|thanks to)\b/i,
    );
    expect(text.paragraph.at(-1)).toBe('This is an association over time, not proof of cause.');
  });

  it('says "passed on" only where the direction allows it, and names the reverse where it is there', () => {
    const claimed = all.replace('whether it is passed on', '');
    const mayClaim = word === 'supported' && ['forward', 'reciprocal'].includes(direction);
    expect(/passed on/.test(claimed) && !mayClaim).toBe(false);
    const isReverse = direction === 'reverse' || direction === 'reciprocal';
    expect(/The reverse is there/.test(all)).toBe(isReverse);
  });

  it('says what it rests on where the gate was passed, and only there', () => {
    const rests = text.paragraph.filter((line) => line.startsWith('It rests on'));
    expect(rests).toHaveLength(result.gate.passed && result.components.length > 0 ? 1 : 0);
  });

  it('has no gap, no broken number and no programmer’s word', () => {
    expect(all).not.toMatch(/undefined|null|NaN|\{|\}|_| {2}| ,|\.\.|-\d/);
  });
});

const textOf = (wanted: string) => told.find(({ name }) => name === wanted)?.text;

it.each([
  [
    'supported, permutation does not agree',
    'Series that belong to other units show much the same, so the link may not belong to the units.',
  ],
  [
    'supported, a confounder could do it',
    'Something unmeasured that is as strong as resourcing could explain it.',
  ],
  ['supported, declared after the data', 'It was declared after the data were known.'],
])('%s: the reservation stands by itself and not in the paragraph', (name, sentence) => {
  const text = textOf(name);
  expect(text?.reservations).toEqual([sentence]);
  expect(text?.paragraph.join(' ')).not.toContain(sentence.slice(1));
});

it('says a reservation once, whatever it is about', () => {
  const both = ['AUT', 'nps'].map((what) => ({
    kind: 'permutation' as const,
    about: what,
    values: {},
  }));
  const { verdict } = situation({});
  const doubled = situation({ verdict: { ...verdict, reservations: both } });
  expect(describeVerdict(doubled, about, names).reservations).toHaveLength(1);
});

it('does not say again below the gate what the headline says', () => {
  expect(textOf('cannot tell, too few units')?.whatWouldChange).toEqual([]);
  expect(textOf('cannot tell, units and waves')?.whatWouldChange).toEqual([
    'What would let us tell: 6 more units (14 of 20), 3 more quarters in which both sides are measured (4 of 7) and 108 more unit-quarters with both sides (42 of 150).',
  ]);
  expect(textOf('cannot tell, no figures at all')?.whatWouldChange).toEqual([
    'What would let us tell: questions and figures for all the measures that the hypothesis names.',
  ]);
});

it('asks for figures that move, beside whatever else is missing', () => {
  expect(
    textOf('cannot tell, neither side moves and there are few units')?.whatWouldChange,
  ).toEqual([
    'What would let us tell: figures of treatment as an internal customer and NPS that move inside units, and not in all of them alike, 6 more units (14 of 20) and 3 more quarters in which both sides are measured (4 of 7).',
  ]);
});

it('asks for units alone where more waves cannot help', () => {
  const open = situations.find(([name]) => name === 'cannot tell, wide')?.[1] ?? {};
  const say = (moreWaves: number | null): string =>
    describeVerdict(
      situation({ ...open, detectable: { effect: 0.3, moreUnits: 870, moreWaves } }),
      about,
      names,
    ).whatWouldChange.join(' ');
  expect(say(160)).toMatch(/^What would let us tell: 870 more units, or 160 more waves\./);
  expect(say(null)).toMatch(/^What would let us tell: 870 more units\. With that/);
});

it('says how many questions were asked where it was exploratory', () => {
  const exploratory = { ...about, kind: 'exploratory' as const, questions: 12 };
  const { headline, paragraph } = describeVerdict(situation({}), exploratory, names);
  expect(headline).toMatch(/^Exploratory\. Supported: /);
  expect(paragraph.join(' ')).toContain('one of 12 questions asked after the event');
  // One question is not corrected for others, and does not say that it is.
  const only = describeVerdict(situation({}), { ...exploratory, questions: 1 }, names);
  expect(only.paragraph.join(' ')).toMatch(/not declared before its data/);
  expect(only.paragraph.join(' ')).not.toMatch(/strictly/);
});
