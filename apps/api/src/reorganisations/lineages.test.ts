import { buildLineages, findOrigin, type StatedReorganisation } from './lineages.ts';

const merge: StatedReorganisation = { happenedOn: '2026-04-01', before: ['a', 'b'], after: ['c'] };
const split: StatedReorganisation = { happenedOn: '2026-07-01', before: ['c'], after: ['d', 'e'] };
const part: StatedReorganisation = { happenedOn: '2026-04-01', before: ['p'], after: ['p', 'q'] };

describe('a lineage', () => {
  const lineages = buildLineages([merge, split, part]);

  it('holds all units that became of each other, by chains', () => {
    expect(lineages.all.map(({ members }) => members)).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['p', 'q'],
    ]);
    expect(lineages.of('d')).toBe(lineages.of('a'));
    expect(lineages.of('elsewhere')).toBeUndefined();
  });

  it.each([
    ['2026-03-31', ['a', 'b']],
    ['2026-04-01', ['c']],
    ['2026-06-30', ['c']],
    ['2026-07-01', ['d', 'e']],
  ])('has the members of %s', (day, alive) => {
    const [first] = lineages.all;
    expect(first === undefined ? [] : lineages.aliveOn(first, day)).toEqual(alive);
  });

  it('keeps a unit that gives a part away, or takes another in', () => {
    const giving = lineages.of('p') ?? { id: '', members: [] };
    expect(lineages.aliveOn(giving, '2026-03-31')).toEqual(['p']);
    expect(lineages.aliveOn(giving, '2026-04-01')).toEqual(['p', 'q']);
    const taking = buildLineages([{ happenedOn: '2026-04-01', before: ['x', 'y'], after: ['y'] }]);
    const [one = { id: '', members: [] }] = taking.all;
    expect([taking.aliveOn(one, '2026-03-31'), taking.aliveNow(one)]).toEqual([['x', 'y'], ['y']]);
  });

  it('does not depend on the order of what was stated', () => {
    const back = buildLineages([part, split, merge]);
    expect(back.all).toEqual(lineages.all);
    for (const lineage of lineages.all) {
      for (const day of ['2026-01-01', '2026-05-01', '2026-08-01']) {
        expect(back.aliveOn(lineage, day)).toEqual(lineages.aliveOn(lineage, day));
      }
    }
  });
});

describe('where a unit comes from', () => {
  const stated = [split, merge, part];
  it.each([
    ['c', '2026-03-31', ['a', 'b'], false],
    ['c', '2026-05-01', ['c'], false],
    ['d', '2026-05-01', ['c'], true],
    ['d', '2026-03-31', ['a', 'b'], true],
    ['q', '2026-03-31', ['p'], true],
    ['elsewhere', '2026-03-31', ['elsewhere'], false],
  ])('is told of %s on %s', (unit, day, units, isWhole) => {
    expect(findOrigin(stated, unit, day)).toEqual({ units, isWhole });
  });

  it('is of what comes together again, whole', () => {
    const again = { happenedOn: '2026-09-01', before: ['d', 'e'], after: ['f'] };
    expect(findOrigin([merge, split, again], 'f', '2026-05-01')).toEqual({
      units: ['c'],
      isWhole: false,
    });
  });

  it('follows a unit only while it is on the way', () => {
    // What p takes in after q has left it is nothing that q came of.
    const later = { happenedOn: '2026-06-01', before: ['p', 'z'], after: ['p'] };
    expect(findOrigin([part, later], 'q', '2026-03-01').units).toEqual(['p']);
    expect(findOrigin([part, later], 'p', '2026-03-01').units).toEqual(['p', 'z']);
  });

  it('follows what happened one after the other on one day', () => {
    const sameDay = { ...split, happenedOn: merge.happenedOn };
    for (const order of [
      [merge, sameDay],
      [sameDay, merge],
    ]) {
      expect(findOrigin(order, 'e', '2026-03-01')).toEqual({ units: ['a', 'b'], isWhole: true });
    }
  });
});
