import fc from 'fast-check';
import { readTree } from './unit-tree.ts';
import { mergeBlocks, type Atom } from './merge-blocks.ts';

const nodes = [
  { id: 'top', parentId: null },
  { id: 'north', parentId: 'top' },
  { id: 'south', parentId: 'top' },
  { id: 'n1', parentId: 'north' },
  { id: 'n2', parentId: 'north' },
  { id: 's1', parentId: 'south' },
];

const atom = (unitId: string, size: number): Atom => ({ id: `atom-${unitId}`, unitId, size });

describe('mergeBlocks', () => {
  it('leaves units of k or more alone', () => {
    const blocks = mergeBlocks(nodes, [atom('n1', 5), atom('n2', 6), atom('s1', 9)], 5);
    expect(blocks?.map((block) => block.unitId).sort()).toEqual(['n1', 'n2', 's1']);
  });

  it('merges a small unit with the next smallest of the same parent', () => {
    const blocks = mergeBlocks(nodes, [atom('n1', 3), atom('n2', 6), atom('s1', 9)], 5);
    expect(blocks).toEqual([
      expect.objectContaining({ unitId: 'north', size: 9, atomIds: ['atom-n1', 'atom-n2'] }),
      expect.objectContaining({ unitId: 's1', size: 9 }),
    ]);
  });

  it('moves a small unit without siblings up to where it finds a partner', () => {
    const blocks = mergeBlocks(nodes, [atom('n1', 7), atom('s1', 2)], 5);
    expect(blocks).toEqual([expect.objectContaining({ unitId: 'top', size: 9 })]);
  });

  it('has no answer for fewer than k in all', () => {
    expect(mergeBlocks(nodes, [atom('n1', 2), atom('s1', 2)], 5)).toBeNull();
  });

  it('puts every atom into exactly one block of k or more, under a unit that covers it', () => {
    fc.assert(
      fc.property(
        arbitraryOrganisation(),
        fc.integer({ min: 1, max: 12 }),
        ({ tree, atoms }, k) => {
          const blocks = mergeBlocks(tree, atoms, k);
          const total = atoms.reduce((sum, { size }) => sum + size, 0);
          if (blocks === null) return total < k;
          const placed = blocks.flatMap((block) => block.atomIds);
          const walker = readTree(tree);
          return (
            placed.length === atoms.length &&
            new Set(placed).size === atoms.length &&
            blocks.every((block) => block.size >= k) &&
            blocks.every((block) => {
              const isBelow = (id: string): boolean => walker.pathOf(id).includes(block.unitId);
              return block.atomIds.every((id) => isBelow(unitOf(atoms, id)));
            })
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('merges the buckets of a unit with each other before anything else', () => {
    const buckets = [3, 3, 9].map((size, index) => ({ id: `b${index}`, unitId: 'north', size }));
    const blocks = mergeBlocks(nodes, [...buckets, atom('n1', 5)], 5);
    expect(blocks?.map((block) => block.atomIds).toSorted()).toEqual([
      ['atom-n1'],
      ['b0', 'b1'],
      ['b2'],
    ]);
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(arbitraryOrganisation(), ({ tree, atoms }) => {
        const normalise = (input: readonly Atom[]): string =>
          JSON.stringify(
            mergeBlocks(tree, input, 5)
              ?.map((block) => block.atomIds.toSorted())
              .sort(),
          );
        return normalise(atoms) === normalise(atoms.toReversed());
      }),
    );
  });
});

function unitOf(atoms: readonly Atom[], id: string): string {
  return atoms.find((candidate) => candidate.id === id)?.unitId ?? '';
}

function arbitraryOrganisation(): fc.Arbitrary<{
  tree: { id: string; parentId: string | null }[];
  atoms: Atom[];
}> {
  return fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 40 })
    .map((units) => ({
      tree: units.map(([parent], index) => ({
        id: `u${index}`,
        parentId: index === 0 ? null : `u${parent % index}`,
      })),
      atoms: units.map(([, size], index) => ({ id: `a${index}`, unitId: `u${index}`, size })),
    }));
}
