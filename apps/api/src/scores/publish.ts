import { createHash } from 'node:crypto';
import { isServiceMeasure } from '@throughline/instrument';
import {
  codeCell,
  coarseCodingOf,
  codingOf,
  moveEnds,
  type Block,
  type BlockScore,
  type CodedCell,
  type VisibleCell,
} from '@throughline/disclosure';
import type { CrossProduct } from './cross-products.ts';
import type { PublishedScale } from './measure-scales.ts';
import type { PlacedConstruct } from './place-constructs.ts';
import type { PublishedAnswer } from './publish-answers.ts';
import type { Tally, TalliedBlock } from './tally.ts';

export interface PublishedCell extends CodedCell {
  readonly unit: string;
  readonly construct: string;
}

/** As a cell, for the people of one attribute value in a unit. */
export interface PublishedPart extends PublishedCell {
  readonly attribute: string;
  readonly value: string;
}

export interface PublishedComment {
  readonly unit: string;
  readonly question: string;
  readonly text: string;
}

/** One construct as it will be shown, and what the audit needs to look at it. */
export interface CodedConstruct {
  readonly construct: string;
  readonly blocks: readonly TalliedBlock[];
  readonly cells: readonly VisibleCell[];
  readonly scores: ReadonlyMap<Block, BlockScore>;
  readonly coded: readonly CodedCell[];
}

export interface PublishInput {
  readonly placed: readonly PlacedConstruct[];
  readonly tally: Tally;
  readonly products: readonly CrossProduct[];
}

/** Spread between people assumed where the wave is too small to tell its own (0-100 scores). */
const usualStandardDeviation = 25;

/** Turns blocks into the cells that every view, export and analysis reads. */
export function codeConstructs(input: PublishInput): readonly CodedConstruct[] {
  const { placed, tally, products } = input;
  const composites = new Map(
    tally.composites.filter((row) => row.half === 0).map((row) => [row.block, row]),
  );
  return placed.map(({ construct, blocks, cells, coarse }) => {
    const scores = new Map(
      blocks.map((block): [Block, BlockScore] => {
        const row = composites.get(block.id);
        if (row === undefined) throw new Error('a block was not summed up');
        const { n, sum } = row;
        const floor = row.sumOfFloors / n;
        const coding = coarse.has(block) ? coarseCodingOf(n) : codingOf(n);
        return [block, { n, sum, floor, coding: moveEnds(coding, floor) }];
      }),
    );
    const spread = spreadOf(construct, products);
    const coded = cells.map((cell) => codeCell(cell, scores, spread));
    return { construct, blocks, cells, scores, coded };
  });
}

export function listCells(constructs: readonly CodedConstruct[]): PublishedCell[] {
  return constructs.flatMap(({ construct, cells, coded }) =>
    cells.flatMap((cell, index) => {
      const told = coded[index];
      return cell.slice !== null || told === undefined
        ? []
        : [{ unit: cell.unitId, construct, ...told }];
    }),
  );
}

export function listBreakdown(
  constructs: readonly CodedConstruct[],
  attributes: readonly string[],
): PublishedPart[] {
  return constructs.flatMap(({ construct, cells, coded }) =>
    cells.flatMap(({ unitId, slice }, index) => {
      const told = coded[index];
      const attribute = slice === null ? undefined : attributes[slice.attribute];
      return slice === null ||
        told === undefined ||
        attribute === undefined ||
        isServiceMeasure(construct)
        ? []
        : [{ unit: unitId, attribute, value: slice.value, construct, ...told }];
    }),
  );
}

function spreadOf(construct: string, products: readonly CrossProduct[]): number {
  const own = products.find((row) => row.first === construct && row.second === construct);
  if (own === undefined || own.degreesOfFreedom < 1) return usualStandardDeviation;
  return Math.sqrt(Math.max(leastVariance, own.sumOfProducts / own.degreesOfFreedom));
}

/** Comments go with the lowest unit that covers their block, in no order. */
export function publishComments(tally: Tally): PublishedComment[] {
  const unitOf = new Map(tally.blocks.map((block) => [block.id, block.unitId]));
  return tally.comments.map((comment) => ({
    unit: unitOf.get(comment.block) ?? '',
    question: comment.question,
    text: comment.text,
  }));
}

/**
 * A variance of nothing would say that everybody of a block gave the answer that is shown for it.
 * Ordinary variances of 0-100 scores are 300 to 700.
 */
const leastVariance = 25;

/** The organisation-wide covariance of construct scores within units, by pair. */
export function describeCovariance(
  products: readonly CrossProduct[],
): { first: string; second: string; covariance: number; n: number }[] {
  return products
    .filter((row) => row.degreesOfFreedom > 0)
    .map(({ first, second, n, sumOfProducts, degreesOfFreedom }) => {
      const covariance = Number((sumOfProducts / degreesOfFreedom).toFixed(2));
      return {
        first,
        second,
        covariance: first === second ? Math.max(leastVariance, covariance) : covariance,
        n,
      };
    });
}

/** Anyone can check that nothing published was changed afterwards. */
export function hashRelease(
  waveId: string,
  release: {
    readonly cells: readonly PublishedCell[];
    readonly breakdown: readonly PublishedPart[];
    readonly comments: readonly PublishedComment[];
    readonly scales: readonly PublishedScale[];
    readonly answers: readonly PublishedAnswer[];
  },
): Buffer {
  const sort = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  const canonical = JSON.stringify({
    waveId,
    cells: sort(release.cells),
    breakdown: sort(release.breakdown),
    comments: sort(release.comments),
    // Absent where nothing of it is published, as in releases from before it was measured.
    scales: sort(release.scales),
    // Absent where no question outside the constructs is published, as in earlier releases.
    ...(release.answers.length === 0 ? {} : { answers: sort(release.answers) }),
  });
  return createHash('sha256').update(canonical).digest();
}
