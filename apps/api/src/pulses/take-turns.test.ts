import fc from 'fast-check';
import { minimumAudience } from '@throughline/types';
import { nameOfCohort, takeTurns, type AskedBefore } from './take-turns.ts';

const k = 5;

const group = (name: string, invited: number, change: Partial<AskedBefore> = {}): AskedBefore => ({
  unitId: name,
  places: [{ unitId: name, bucket: [] }],
  invited,
  recent: 0,
  lastAsked: null,
  ...change,
});

const namesOf = (groups: readonly { readonly unitId: string }[]): string[] =>
  groups.map(({ unitId }) => unitId).sort();

const options = (turns: number) => ({ k, turns, orderOf: nameOfCohort });

describe('whose turn it is', () => {
  it('is that of everybody where there is one turn', () => {
    const { chosen, laterTurn } = takeTurns([group('a', 9), group('b', 30)], options(1));
    expect(namesOf(chosen)).toEqual(['a', 'b']);
    expect(laterTurn).toBe(0);
  });

  it('leaves out single people asked lately, and whole groups of which half or more were', () => {
    const turn = takeTurns(
      [
        group('few', 20, { recent: 3 }),
        group('half', 20, { recent: 10 }),
        group('small', 7, { recent: 3 }),
      ],
      options(1),
    );
    expect(turn.chosen).toEqual([{ unitId: 'few', places: group('few', 0).places, invited: 17 }]);
    expect(turn.askedRecently).toBe(3 + 20 + 7);
  });

  it('comes to everybody once in a round, never to a group twice, and to enough people at a time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: k, max: 60 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (sizes, wanted) => {
          const people = sizes.reduce((sum, size) => sum + size, 0);
          const turns = Math.max(
            1,
            Math.min(wanted, sizes.length, Math.floor(people / minimumAudience)),
          );
          const asked = new Map<string, number>();
          for (let wave = 1; wave <= turns; wave += 1) {
            const groups = sizes.map((size, at) => {
              const last = asked.get(String(at));
              const isRecent = last !== undefined;
              return group(String(at), size, {
                recent: isRecent ? size : 0,
                lastAsked: isRecent ? new Date(last) : null,
              });
            });
            const { chosen, askedRecently, laterTurn } = takeTurns(groups, options(turns));
            const count = chosen.reduce((sum, { invited }) => sum + invited, 0);
            expect(count + askedRecently + laterTurn).toBe(people);
            for (const { unitId, invited } of chosen) {
              expect(asked.has(unitId)).toBe(false);
              expect(invited).toBeGreaterThanOrEqual(k);
              asked.set(unitId, wave);
            }
          }
          expect(asked.size).toBe(sizes.length);
        },
      ),
    );
  });

  it('comes first to those who have waited longest', () => {
    const day = (number: number): Date => new Date(Date.UTC(2027, 0, number));
    const groups = [
      group('new', 10),
      group('long', 10, { lastAsked: day(1) }),
      group('short', 10, { lastAsked: day(20) }),
    ];
    expect(namesOf(takeTurns(groups, options(3)).chosen)).toEqual(['new']);
    expect(namesOf(takeTurns(groups, options(2)).chosen)).toEqual(['long', 'new']);
  });
});
