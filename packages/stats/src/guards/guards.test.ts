import { guardAggregation } from './guard-aggregation.ts';
import { guardBootstrap } from './guard-bootstrap.ts';
import { guardCorrelation } from './guard-correlation.ts';
import { guardCr2 } from './guard-cr2.ts';
import { guardDynamicModel } from './guard-dynamic-model.ts';
import { guardNps } from './guard-nps.ts';
import { guardReliability } from './guard-reliability.ts';

const may = ({ mayShow, mayDecide }: { mayShow: boolean; mayDecide: boolean }): string =>
  mayDecide ? 'decide' : mayShow ? 'show' : 'neither';

describe('guards', () => {
  it.each([
    ['correlation', [9, 10, 24, 25].map(guardCorrelation)],
    ['NPS', [0, 1, 29, 30].map(guardNps)],
    ['CR2', [3.9, 4, 7.9, 8].map(guardCr2)],
    [
      'dynamic model',
      [
        [9, 400],
        [10, 400],
        [20, 149],
        [20, 150],
      ].map(([j = 0, n = 0]) => guardDynamicModel(j, n)),
    ],
    [
      'bootstrap',
      [
        [9, 4999],
        [19, 4999],
        [20, 1999],
        [20, 2000],
      ].map(([j = 0, b = 0]) => guardBootstrap(j, b)),
    ],
    [
      'reliability',
      [
        [29, 0.9],
        [99, 0.9],
        [100, 0.69],
        [100, 0.7],
      ].map(([n = 0, r = 0]) => guardReliability(n, r)),
    ],
  ])('%s: neither, show, show, decide at their limits', (_name, statuses) => {
    expect(statuses.map(may)).toEqual(['neither', 'show', 'show', 'decide']);
    expect(statuses.at(-1)?.missing).toBeNull();
    expect(statuses[0]?.missing).not.toBeNull();
  });

  it('call an aggregation justified, weak or not by the number of signs', () => {
    const good = { units: 20, fP: 0.001, icc1: 0.1, icc2: 0.7, medianAgreement: 0.8 };
    expect(guardAggregation(good)).toMatchObject({ aggregation: 'justified', mayDecide: true });
    expect(guardAggregation({ ...good, icc2: 0.5, medianAgreement: null }).aggregation).toBe(
      'weak',
    );
    expect(guardAggregation({ ...good, fP: 0.2, icc1: 0.01, icc2: 0.5 }).aggregation).toBe(
      'not justified',
    );
  });
});
