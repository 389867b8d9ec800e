import { randomStream } from '@throughline/stats';
import { findDeviants } from './find-deviants.ts';
import { rankDrivers } from './rank-drivers.ts';
import type { UnitSide } from './unit-side.ts';

/** Units whose outcome follows A strongly and B a little, with noise of their customers. */
function inventUnits(count: number, seed = 7): UnitSide[] {
  const stream = randomStream(seed);
  const around = (spread: number): number => {
    const sum = Array.from({ length: 12 }, () => stream.nextUniform()).reduce((a, b) => a + b, 0);
    return (sum - 6) * spread;
  };
  return Array.from({ length: count }, (_, index) => {
    const n = 40 + 20 * (index % 8);
    const [a, b] = [60 + around(10), 50 + around(10)];
    const outcome = a + 0.3 * b + around(2) + around(40 / Math.sqrt(n));
    return { unit: `u${index}`, scores: { A: a, B: b }, outcome, n, variance: 1600 };
  });
}

describe('rankDrivers', () => {
  it('puts what goes with the outcome first, and its parts add up to what is explained', () => {
    const { drivers, explained } = rankDrivers(inventUnits(80), ['B', 'A']);
    expect(drivers.map(({ construct }) => construct)).toEqual(['A', 'B']);
    const sum = drivers.reduce((total, { importance }) => total + importance.value, 0);
    expect(sum).toBeCloseTo(100 * (explained ?? 0), 8);
    for (const { importance } of drivers) {
      expect(importance.low).toBeLessThanOrEqual(importance.value);
      expect(importance.high).toBeGreaterThanOrEqual(importance.value);
    }
    expect(drivers[0]?.standing).toBe('strength');
    expect(drivers[1]?.standing).toBe('other');
  });

  it('says the same twice, and nothing from under 20 complete units', () => {
    const units = inventUnits(40);
    expect(rankDrivers(units, ['A', 'B'])).toEqual(rankDrivers(units, ['A', 'B']));
    expect(rankDrivers(units.slice(0, 19), ['A', 'B'])).toMatchObject({ reason: 'too-few-units' });
    expect(rankDrivers(units, ['A', 'C'])).toMatchObject({ reason: 'too-few-units', drivers: [] });
  });

  it('gives a reason where one construct determines another', () => {
    const units = inventUnits(30).map((one) => ({
      ...one,
      scores: { A: one.scores['A'] ?? 0, B: 2 * (one.scores['A'] ?? 0) },
    }));
    expect(rankDrivers(units, ['A', 'B']).reason).toBe('singular-design');
  });
});

describe('findDeviants', () => {
  it('names the unit that is far above what is expected of it, and no other', () => {
    const units = inventUnits(60).map((one, index) =>
      index === 17 ? { ...one, outcome: one.outcome + 40 } : one,
    );
    const { departures, limitsAt } = findDeviants(units, 'A');
    const outside = departures.filter(({ standing }) => standing !== 'within');
    expect(outside.map(({ unit, standing }) => [unit, standing])).toEqual([['u17', 'above']]);
    for (const { n, difference, standing } of departures) {
      const { usual, outer } = limitsAt(n);
      expect(usual).toBeLessThan(outer);
      expect(Math.abs(difference) > outer).toBe(standing !== 'within');
    }
    expect(limitsAt(30).outer).toBeGreaterThan(limitsAt(300).outer);
  });

  it('names a unit by chance in about one of twenty organisations', () => {
    let organisations = 0;
    for (let run = 0; run < 200; run += 1) {
      const { departures } = findDeviants(inventUnits(40, run), 'A');
      if (departures.some(({ standing }) => standing !== 'within')) organisations += 1;
    }
    expect(organisations).toBeGreaterThan(1);
    expect(organisations).toBeLessThan(30);
  });

  it('has limits without a funnel where nothing is known of the customers, and needs 20 units', () => {
    const units = inventUnits(30).map((one) => ({ ...one, variance: null }));
    const { limitsAt, reason } = findDeviants(units, 'A');
    expect(reason).toBeNull();
    expect(limitsAt(10)).toEqual(limitsAt(1000));
    expect(findDeviants(units.slice(0, 19), 'A').reason).toBe('too-few-units');
    expect(findDeviants(units, 'C').reason).toBe('too-few-units');
  });
});
