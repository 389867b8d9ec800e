import { MetricBook } from '../outcomes/metric-book.ts';
import type { StatedReorganisation } from '../reorganisations/lineages.ts';
import { gatherStudy } from './gather-study.ts';
import type { StudyData, StudyUnit } from './read-study-data.ts';

const registered = {
  id: 'r',
  version: 1,
  canonical: JSON.stringify({
    format: 'throughline-registration/1',
    kind: 'confirmatory',
    unitCovariates: ['size'],
    controls: [],
    lag: 1,
    alpha: 0.05,
    smallestEffect: 0.1,
    minimum: { units: 20, rows: 150, waves: 7, n: 5 },
    hypotheses: [
      {
        id: 'H4',
        proposition: 'Treatment is passed on.',
        rule: 'effect',
        predictor: ['ICT'],
        mediator: ['AUT'],
        outcome: 'csat',
        adjustments: [],
        negativeControl: null,
        lowerIsBetter: false,
      },
    ],
  }),
  sha256: Buffer.alloc(32),
  registeredAt: new Date('2025-01-01'),
};

const unit = (id: string, size: number | null, parentId: string | null = 'top'): StudyUnit => ({
  id,
  key: id.toUpperCase(),
  parentId,
  properties: size === null ? {} : { size },
});
/** The middles lie in 2026-Q1 and 2026-Q2. */
const waves = [1, 4].map((month) => {
  const openedAt = new Date(Date.UTC(2026, month, 10));
  const endedAt = new Date(Date.UTC(2026, month, 20));
  return { id: `w${month}`, pulseId: 'p', openedAt, endedAt, releasedAt: endedAt };
});
const units = [unit('top', null, null), unit('a', 1), unit('b', 2), unit('c', 7), unit('d', 7)];

function gather(
  reorganisations: readonly StatedReorganisation[],
  { shown, change = {} }: { shown: readonly string[]; change?: Partial<StudyData> },
) {
  const input = gatherStudy(
    {
      timeZone: 'UTC',
      units,
      reorganisations,
      waves,
      asked: waves.flatMap(({ id }) => units.map((one) => ({ wave: id, unit: one.id }))),
      cells: shown.map((place) => {
        const [id = '', wave = ''] = place.split(' ');
        return { unit: id, wave, construct: 'ICT', score: 50, nMid: 10, rounding: 1 };
      }),
      past: [],
      figures: ['a', 'b', 'c', 'd'].flatMap((id) =>
        ['2026-Q1', '2026-Q2'].map((period) => ({
          unit: id,
          period,
          metric: 'csat',
          value: 60,
          n: 20,
          sd: null,
        })),
      ),
      metrics: new MetricBook([]),
      covariances: [],
      agreement: [],
      ...change,
    },
    [registered],
  );
  if (input === null) throw new Error('Nothing is registered.');
  return input;
}

const merge = { happenedOn: '2026-04-01', before: ['a', 'b'], after: ['c'] };
const split = { happenedOn: '2026-04-01', before: ['a'], after: ['c', 'd'] };
const everything = ['a w1', 'b w1', 'c w4', 'd w4'];

describe('the input of a study with a lineage', () => {
  it('is named by its units of today, and has what others had of it left out', () => {
    const { scores, figures } = gather([split], { shown: [...everything, 'c w1', 'a w4'] });
    const place = ({ unit: key, period }: { unit: string; period: string }) => `${key} ${period}`;
    expect(scores.map(place)).toEqual(['B 2026-Q1', 'C + D 2026-Q1', 'C + D 2026-Q2']);
    expect(figures.map(place)).toEqual([
      'B 2026-Q1',
      'B 2026-Q2',
      'C + D 2026-Q1',
      'C + D 2026-Q2',
    ]);
  });

  it('holds a property constant only where all its units of today have the same number', () => {
    const sizeOf = (of: readonly StudyUnit[]) =>
      gather([split], { shown: everything, change: { units: of } }).covariates?.get('C + D')?.[
        'size'
      ];
    expect(sizeOf(units)).toBe(7);
    expect(sizeOf([...units.slice(0, -1), unit('d', 8)])).toBeNull();
    expect(sizeOf([...units.slice(0, -1), unit('d', null)])).toBeNull();
  });

  it('counts it once a period where it was asked and one of its units is not shown', () => {
    expect(gather([], { shown: [] }).merged).toBe(8);
    // D in both periods, and the three of the merger as one.
    expect(gather([merge], { shown: [] }).merged).toBe(4);
    expect(gather([merge], { shown: ['a w1', 'c w4', 'd w1', 'd w4'] }).merged).toBe(1);
    expect(gather([merge], { shown: ['a w1', 'b w1', 'c w4', 'd w1', 'd w4'] }).merged).toBe(0);
  });

  it('takes past scores of all its units where no wave measured all of them', () => {
    const past = ['a', 'b'].map((id, at) => ({
      unit: id,
      period: '2026-Q1',
      construct: 'ICT',
      value: 40 + 40 * at,
      n: at === 0 ? 30 : 10,
      sd: null,
    }));
    const some = gather([merge], { shown: ['a w1', 'c w4'], change: { past } });
    const read = ({ scores }: typeof some) =>
      scores
        .filter(({ unit: key }) => key === 'C')
        .map(({ period, value }) => `${period} ${value}`);
    expect([read(some), some.imported]).toEqual([['2026-Q1 50', '2026-Q2 50'], 1]);
    expect(some.scores.find(({ period }) => period === '2026-Q1')?.n).toBe(40);
    const all = gather([merge], { shown: ['a w1', 'b w1', 'c w4'], change: { past } });
    expect(all.imported).toBeUndefined();
  });
});
