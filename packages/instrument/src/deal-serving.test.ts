import fc from 'fast-check';
import { dealServing, mostServing } from './deal-serving.ts';

const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const groups = fc
  .array(fc.uniqueArray(unit), { maxLength: 40 })
  .map((all) => all.map((servedBy, index) => ({ id: `g${index}`, servedBy })));
const draws = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const from = (stream: Iterator<number>) => (): number => {
  const { value, done } = stream.next();
  return done === true ? 0 : value;
};

describe('who rates whose service', () => {
  it('asks each group of one or two units that serve it, and of as many as it can', () => {
    fc.assert(
      fc.property(groups, draws, (all, stream) => {
        const dealt = dealServing(all, from(stream));
        for (const { id, servedBy } of all) {
          const drawn = dealt.get(id) ?? [];
          expect(drawn).toHaveLength(Math.min(mostServing, servedBy.length));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(servedBy).toEqual(expect.arrayContaining([...drawn]));
        }
      }),
    );
  });

  it('lets groups with the same servers take turns, over half as many pages as servers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        draws,
        (servedBy, size, stream) => {
          const all = Array.from({ length: size }, (_, index) => ({ id: `g${index}`, servedBy }));
          const dealt = [...dealServing(all, from(stream)).values()];
          const pages = Map.groupBy(dealt, (pair) => pair.join(' '));
          expect(pages.size).toBeLessThanOrEqual(Math.ceil(servedBy.length / mostServing));
          const sizes = [...pages.values()].map((of) => of.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
