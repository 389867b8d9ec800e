import {
  evidenceNeeded,
  parsePeriod,
  shiftPeriod,
  type CalendarFormat,
} from '@throughline/linkage';
import type { Coverage, CoverageCell } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { expectUnits, nameNode, type StudyNode } from './choose-units.ts';
import type { Placed } from './pool-lineages.ts';

export interface CoverageInput {
  readonly units: readonly (StudyNode & { readonly name: string })[];
  /** What lineages are called, by id. Whatever else stands here knows their units by that id. */
  readonly lineages: ReadonlyMap<string, string>;
  readonly format: CalendarFormat;
  /** Units and periods that a wave asked. */
  readonly asked: readonly Placed[];
  /** Units and periods with a published score. */
  readonly shown: readonly Placed[];
  readonly figures: readonly Placed[];
}

type Matrix = Pick<Coverage, 'periods' | 'earlierPeriods' | 'units' | 'totals'>;

/** Four years of months, twelve of quarters. */
const mostPeriods = 48;

/** Sets scores and outcomes of every unit beside each other, period by period, with what is missing. */
export function buildCoverage({
  units,
  lineages,
  format,
  asked,
  shown,
  figures,
}: CoverageInput): Matrix {
  const all = listPeriods([...asked, ...figures], format);
  const periods = all.slice(-mostPeriods);
  const rows = chooseRows(units, asked, figures);
  const [wasAsked, isShown, hasFigure] = [index(asked), index(shown), index(figures)];
  const named = [
    ...units.filter(({ lineage }) => lineage === undefined).map(({ id, name }) => ({ id, name })),
    ...[...lineages].map(([id, name]) => ({ id, name })),
  ];
  const matrix = named
    .filter(({ id }) => rows.has(id))
    .toSorted((one, other) => compareNames(one.name, other.name))
    .map(({ id, name }) => ({
      id,
      name,
      cells: periods.map((period): CoverageCell => {
        const place = nameOf({ unit: id, period });
        const outcome = hasFigure.has(place);
        if (isShown.has(place)) return outcome ? 'both' : 'scores';
        if (wasAsked.has(place)) return outcome ? 'withheld-and-outcome' : 'withheld';
        return outcome ? 'outcome' : 'nothing';
      }),
    }));
  const countBoth = (cells: readonly CoverageCell[]): number =>
    cells.filter((cell) => cell === 'both').length;
  return {
    periods,
    earlierPeriods: all.length - periods.length,
    units: matrix,
    totals: {
      both: matrix.reduce((sum, { cells }) => sum + countBoth(cells), 0),
      all: matrix.length * periods.length,
      usableUnits: matrix.filter(({ cells }) => countBoth(cells) >= 2).length,
      usablePeriods: periods.filter((_, at) => matrix.some(({ cells }) => cells[at] === 'both'))
        .length,
      neededUnits: evidenceNeeded.unitsForVerdict,
      neededPeriods: evidenceNeeded.wavesForVerdict,
    },
  };
}

/** The lowest units with an outcome, and the lowest that were asked where no outcome is near. */
function chooseRows(
  units: readonly StudyNode[],
  asked: readonly Placed[],
  figures: readonly Placed[],
): ReadonlySet<string> {
  const withFigure = expectUnits(units, new Set(figures.map(({ unit }) => unit)));
  const lowest = expectUnits(units, new Set(asked.map(({ unit }) => unit)));
  const tree = buildTree(units);
  const covered = new Set(
    units
      .filter((unit) => withFigure.has(nameNode(unit)))
      .flatMap(({ id }) => [...tree.branch(id), ...tree.above(id)].map(nameNode)),
  );
  return new Set([...withFigure, ...[...lowest].filter((id) => !covered.has(id))]);
}

/** Every period between the first and the last: a gap is part of what is to be seen. */
function listPeriods(placed: readonly Placed[], format: CalendarFormat): string[] {
  const indices = [...new Set(placed.map(({ period }) => period))].flatMap(
    (text) => parsePeriod(text)?.index ?? [],
  );
  if (indices.length === 0) return [];
  const first = indices.reduce((one, other) => Math.min(one, other));
  const last = indices.reduce((one, other) => Math.max(one, other));
  return Array.from(
    { length: last - first + 1 },
    (_, steps) => shiftPeriod({ format, index: first }, steps).text,
  );
}

function index(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(placed.map(nameOf));
}

function nameOf({ unit, period }: Placed): string {
  return `${unit} ${period}`;
}
