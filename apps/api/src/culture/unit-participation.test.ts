import { countInvited, describeParticipation } from './unit-participation.ts';

const units = [
  { id: 'all', parentId: null },
  { id: 'north', parentId: 'all' },
  { id: 'shop', parentId: 'north' },
  { id: 'stall', parentId: 'north' },
  { id: 'south', parentId: 'all' },
];

describe('countInvited', () => {
  it('counts whole cohorts, and says nothing of a unit that shares one with another', () => {
    const counts = countInvited(units, [
      { unitIds: ['shop', 'stall'], invited: 7 },
      { unitIds: ['south'], invited: 20 },
    ]);
    expect(Object.fromEntries(counts)).toEqual({ all: 27, north: 7, south: 20 });
  });

  it('counts a cohort once, however many of its units are inside', () => {
    const counts = countInvited(units, [{ unitIds: ['shop', 'stall', 'south'], invited: 9 }]);
    expect(Object.fromEntries(counts)).toEqual({ all: 9 });
  });
});

describe('describeParticipation', () => {
  it('is a band in steps of five per cent, and never more than everybody', () => {
    expect(describeParticipation(12, ['5-9', '10-14'])).toEqual({
      answered: '10-14',
      low: 80,
      high: 100,
    });
    expect(describeParticipation(40, ['5-9', '23'])).toMatchObject({ low: 55, high: 60 });
    expect(describeParticipation(40, ['40'])).toMatchObject({ low: 95, high: 100 });
    expect(describeParticipation(40, ['20'])).toMatchObject({ low: 50, high: 55 });
  });

  it('says nothing where nothing is shown or the invited are not known', () => {
    expect(describeParticipation(12, [])).toBeNull();
    expect(describeParticipation(undefined, ['23'])).toBeNull();
  });
});
