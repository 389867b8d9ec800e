export interface Situation {
  readonly about: string;
  readonly n: number;
  /** r, low, high */
  readonly estimate?: readonly [number, number, number];
  readonly lowerIsBetter?: boolean;
  readonly metric?: string | null;
  readonly waves?: number;
  readonly headline: string;
  readonly says?: readonly string[];
  readonly neverSays?: readonly string[];
}

/** What the page can be faced with, and what it must say then. */
export const situations: readonly Situation[] = [
  {
    about: 'no wave closed',
    n: 0,
    waves: 0,
    headline: 'Cannot tell yet: no wave has closed.',
    says: ['20 more units and 7 more waves'],
  },
  {
    about: 'no wave closed and no outcome',
    n: 0,
    waves: 0,
    metric: null,
    headline: 'no wave has closed',
  },
  {
    about: 'no outcome brought in',
    n: 0,
    metric: null,
    headline: 'nothing is known about customers',
    says: ['Bring in a file of outcomes', '“Feeling heard”'],
    neverSays: ['“”'],
  },
  {
    about: 'no unit with both sides',
    n: 0,
    headline: 'no unit has both a score and a customer figure',
    says: ['10 more units need both', '20 more units and 6 more waves'],
  },
  {
    about: 'one unit',
    n: 1,
    headline: 'only 1 unit has both',
    says: ['9 more units need both', 'from 10 units on'],
  },
  {
    about: 'two units',
    n: 2,
    headline: 'only 2 units have both',
    says: ['8 more units need both'],
  },
  {
    about: 'nine units, a link computed by mistake',
    n: 9,
    estimate: [0.9, 0.5, 0.98],
    headline: 'only 9 units have both',
    says: ['1 more unit needs both'],
    neverSays: ['0.90', 'correlation'],
  },
  {
    about: 'nine units and many waves',
    n: 9,
    waves: 12,
    headline: 'only 9 units have both',
    says: ['What would let us tell: 11 more units.'],
  },
  {
    about: 'ten units, nearly no link',
    n: 10,
    estimate: [0.03, -0.61, 0.65],
    headline: 'Cannot tell yet: 10 units are too few to pin a link down.',
    says: [
      'Across 10 units the correlation is 0.03: next to no link',
      'from −0.61 to 0.65, so wide that it fits anything from a strong link the wrong way round to a strong link.',
      '10 more units and 6 more waves',
    ],
  },
  {
    about: 'fourteen units, a moderate link',
    n: 14,
    estimate: [0.41, -0.15, 0.77],
    headline: '14 units are too few',
    says: ['is 0.41: a moderate link', 'a weak link the wrong way round to a strong link'],
  },
  {
    about: 'fourteen units, a link the wrong way round',
    n: 14,
    estimate: [-0.41, -0.77, 0.15],
    headline: '14 units are too few',
    says: ['is −0.41', 'from a strong link the wrong way round to a weak link.'],
  },
  {
    about: 'fourteen units, less is better',
    n: 14,
    estimate: [-0.41, -0.77, 0.15],
    lowerIsBetter: true,
    headline: '14 units are too few',
    says: [
      'from a strong link to a weak link the wrong way round.',
      'should go with a lower “NPS”',
      'should lie below zero',
    ],
  },
  {
    about: 'twelve units, an interval above zero and still wide',
    n: 12,
    estimate: [0.8, 0.42, 0.94],
    headline: '12 units are too few',
    says: [
      'from 0.42 to 0.94, so wide that it fits anything from a moderate link to a strong link',
    ],
    neverSays: ['above zero:'],
  },
  {
    about: 'twelve units, strong at both ends and wide',
    n: 12,
    estimate: [0.85, 0.55, 0.96],
    headline: '12 units are too few',
    says: ['so wide that its size stays open'],
  },
  {
    about: 'nineteen units in step',
    n: 19,
    estimate: [0.95, 0.87, 0.98],
    headline: '19 units are too few',
    says: ['narrow, but among so few units', '1 more unit and 6 more waves'],
    neverSays: ['so wide'],
  },
  {
    about: 'nineteen units and waves enough',
    n: 19,
    estimate: [0.2, -0.28, 0.6],
    waves: 7,
    headline: '19 units are too few',
    says: ['What would let us tell: 1 more unit.'],
  },
  {
    about: 'fifteen units and no variation in the score',
    n: 15,
    headline: 'all 15 units have the same score for “Feeling heard”',
  },
  {
    about: 'twenty units, an interval above zero',
    n: 20,
    estimate: [0.5, 0.07, 0.77],
    headline:
      'In this snapshot, units that score higher on “Feeling heard” tend to be higher on “NPS”. From one snapshot alone we cannot tell yet whether it is passed on.',
    says: [
      'is 0.50: a strong link',
      'It lies above zero',
      'anything from next to no link to a strong link fits',
      'What would let us tell: 6 more waves.',
    ],
  },
  {
    about: 'an interval below zero',
    n: 34,
    estimate: [-0.45, -0.68, -0.13],
    headline: 'tend to be lower on “NPS”, which is worse. From one snapshot alone',
    says: [
      'It lies below zero',
      'from a strong link the wrong way round to a weak link the wrong way round',
      'should lie above zero',
    ],
  },
  {
    about: 'an interval below zero where less is better',
    n: 34,
    estimate: [-0.45, -0.68, -0.13],
    lowerIsBetter: true,
    metric: 'Complaints per 100 customers',
    headline: 'tend to be lower on “Complaints per 100 customers”, which is better.',
    says: ['It lies below zero', 'from a strong link to a weak link fits', 'in the lower half for'],
    neverSays: ['the wrong way round'],
  },
  {
    about: 'an interval above zero where less is better',
    n: 34,
    estimate: [0.45, 0.13, 0.68],
    lowerIsBetter: true,
    metric: 'Customer effort',
    headline: 'tend to be higher on “Customer effort”, which is worse.',
    says: ['It lies above zero', 'should lie below zero', 'the wrong way round'],
  },
  {
    about: 'an interval that includes zero',
    n: 34,
    estimate: [0.2, -0.15, 0.5],
    headline:
      'This snapshot of 34 units shows no clear link between “Feeling heard” and “NPS”. From one snapshot alone we cannot tell yet whether it is passed on.',
    says: [
      'It includes zero: these units may show no link at all',
      'from a weak link the wrong way round to a strong link',
    ],
  },
  {
    about: 'an interval that includes zero where less is better',
    n: 34,
    estimate: [-0.2, -0.5, 0.15],
    lowerIsBetter: true,
    headline: 'no clear link',
    says: ['It includes zero', 'from a strong link to a weak link the wrong way round'],
  },
  {
    about: 'an interval that ends at zero',
    n: 30,
    estimate: [0.35, 0, 0.63],
    headline: 'no clear link',
    says: ['from zero to 0.63', 'It includes zero'],
  },
  {
    about: 'an interval that begins just above zero',
    n: 30,
    estimate: [0.36, 0.001, 0.64],
    headline: 'tend to be higher',
    says: ['from just above zero to 0.64. It lies above zero'],
    neverSays: ['0.00'],
  },
  {
    about: 'an interval that ends just below zero',
    n: 30,
    estimate: [-0.36, -0.64, -0.001],
    headline: 'tend to be lower',
    says: ['from −0.64 to just below zero. It lies below zero'],
    neverSays: ['0.00'],
  },
  {
    about: 'many units and next to no link',
    n: 1696,
    estimate: [0.01, -0.04, 0.06],
    headline: 'This snapshot of 1,696 units shows no clear link',
    says: ['any link there is would be next to none'],
  },
  {
    about: 'many units, a weak link for sure',
    n: 1696,
    estimate: [0.2, 0.15, 0.25],
    headline: 'tend to be higher',
    says: ['is 0.20: a weak link', 'It lies above zero'],
    neverSays: ['stays open'],
  },
  {
    about: 'a link that is too good',
    n: 40,
    estimate: [0.999, 0.998, 0.9995],
    headline: 'tend to be higher',
    says: ['is just under 1', 'A link this close is rare'],
  },
  {
    about: 'one figure in both files',
    n: 40,
    estimate: [1, 1, 1],
    headline: 'tend to be higher',
    says: ['is 1: a strong link', 'not one and the same'],
  },
  {
    about: 'exactly no link',
    n: 24,
    estimate: [0, -0.4, 0.4],
    headline: 'no clear link',
    says: ['the correlation is zero: next to no link'],
  },
  {
    about: 'units and waves enough',
    n: 60,
    estimate: [0.45, 0.22, 0.63],
    waves: 7,
    headline: 'From one snapshot alone we cannot tell yet whether it is passed on.',
    says: ['Both are there', 'one snapshot cannot'],
  },
  {
    about: 'units and all but one wave',
    n: 60,
    estimate: [0.45, 0.22, 0.63],
    waves: 6,
    headline: 'we cannot tell yet',
    says: ['What would let us tell: 1 more wave.'],
  },
  {
    about: 'a metric whose name is markup',
    n: 60,
    estimate: [0.45, 0.22, 0.63],
    metric: '<b>$& ${n}</b>',
    headline: 'higher on “<b>$& ${n}</b>”',
  },
  {
    about: 'a score that is the same in all thirty units',
    n: 30,
    headline: 'all 30 units have the same score',
  },
];
