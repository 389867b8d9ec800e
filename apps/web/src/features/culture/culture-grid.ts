import { say } from '@throughline/speech';
import type { Culture, CultureCell, CultureUnit, Difference } from '@throughline/types';
import { constructs, isClear, nameConstruct } from './culture-words.ts';

export interface CultureRow {
  readonly unit: CultureUnit;
  /** How far the name is moved in: 0 in a sorted list, where the tree is left. */
  readonly indent: number;
  /** In the order of the columns; null where nothing is shown. */
  readonly cells: readonly (CultureCell | null)[];
}

export interface CultureFilter {
  /** Only this unit and those below it; all where empty. */
  readonly within: string;
  readonly search: string;
  /** A column's code, with a minus for the highest first; the order of the tree where empty. */
  readonly sort: string;
  readonly view: 'level' | 'change';
}

/** The constructs that the wave shows for some unit. */
export function listColumns(units: Culture['units']): { code: string; name: string }[] {
  const present = new Set(units.flatMap(({ cells }) => cells.map(({ construct }) => construct)));
  const known = constructs.filter(({ code }) => present.has(code));
  const names = new Set(known.map(({ code }) => code));
  const others = [...present].filter((code) => !names.has(code)).sort();
  const codes = [...known.map(({ code }) => code), ...others];
  return codes.map((code) => ({ code, name: nameConstruct(code) }));
}

/** Units with others below them: where one can look inside. */
export function listBranches(units: Culture['units']): CultureUnit[] {
  const parents = new Set(units.map(({ parentId }) => parentId));
  return units.filter(({ id }) => parents.has(id));
}

/** The rows to show, filtered and in order. */
export function layOutRows(
  units: Culture['units'],
  columns: readonly { readonly code: string }[],
  filter: CultureFilter,
): CultureRow[] {
  const inside = findWithin(units, filter.within);
  const wanted = filter.search.trim().toLowerCase();
  const least = Math.min(...inside.map(({ depth }) => depth));
  const rows = inside
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map((unit): CultureRow => {
      const byCode = new Map(unit.cells.map((cell) => [cell.construct, cell]));
      return {
        unit,
        indent: filter.sort === '' ? unit.depth - least : 0,
        cells: columns.map(({ code }) => byCode.get(code) ?? null),
      };
    });
  return filter.sort === '' ? rows : sortRows(rows, columns, filter);
}

function findWithin(units: Culture['units'], top: string): CultureUnit[] {
  if (top === '') return [...units];
  const inside = new Set<string>();
  for (const { id, parentId } of units) {
    if (id === top || (parentId !== null && inside.has(parentId))) inside.add(id);
  }
  return units.filter(({ id }) => inside.has(id));
}

/** Those without a figure stand last, whichever way. */
function sortRows(
  rows: readonly CultureRow[],
  columns: readonly { readonly code: string }[],
  { sort, view }: CultureFilter,
): CultureRow[] {
  const isFalling = sort.startsWith('-');
  const code = isFalling ? sort.slice(1) : sort;
  const column = columns.findIndex((one) => one.code === code);
  const valueOf = ({ unit, cells }: CultureRow): number | null => {
    if (code === 'part') return unit.participation?.low ?? null;
    const cell = cells[column] ?? null;
    return view === 'level' ? (cell?.score ?? null) : (cell?.change?.value ?? null);
  };
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isFalling ? b - a : a - b;
  });
}

/** Which of five bands a change is in. One whose interval holds zero is in the middle one, however large. */
export function findChangeBand(change: Difference): number {
  if (!isClear(change)) return 2;
  if (change.value < 0) return change.value > -10 ? 1 : 0;
  return change.value < 10 ? 3 : 4;
}

export function nameChangeBands(): string[] {
  return [
    say('10 or more down'),
    say('down by less'),
    say('no clear change'),
    say('up by less'),
    say('10 or more up'),
  ];
}

/** The class with the colours of a band of change. */
export function classOfChange(band: number): string {
  return `change-${band}`;
}
