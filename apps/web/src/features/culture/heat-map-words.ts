import { countOf } from '../../parts/format.ts';
import type { CultureRow } from './culture-grid.ts';
import { isClear } from './culture-words.ts';

/** What is to be seen, and what is measured. */
export function describeHeatMap(
  rows: readonly CultureRow[],
  columns: readonly { readonly name: string }[],
  view: 'level' | 'change',
): { title: string; subtitle: string } {
  return view === 'level' ? describeLevels(rows, columns) : describeChanges(rows);
}

function describeLevels(
  rows: readonly CultureRow[],
  columns: readonly { readonly name: string }[],
): { title: string; subtitle: string } {
  const subtitle =
    'Published scores in fixed bands of colour, with the share of those invited whose answers stand behind them. Move over the cells with the arrow keys; the line below tells interval and n.';
  const top = rows[0];
  const told = (top?.cells ?? []).flatMap((cell, index) => {
    const name = columns[index]?.name;
    return cell === null || name === undefined ? [] : [{ name, score: cell.score }];
  });
  const [highest, lowest] = [
    told.toSorted((one, other) => other.score - one.score)[0],
    told.toSorted((one, other) => one.score - other.score)[0],
  ];
  if (top === undefined || highest === undefined || lowest === undefined) {
    return { title: 'Scores by unit and construct', subtitle };
  }
  if (highest.score === lowest.score) {
    return { title: `${top.unit.name}: the same on every construct`, subtitle };
  }
  return {
    title: `${top.unit.name}: highest on “${highest.name}”, lowest on “${lowest.name}”`,
    subtitle,
  };
}

function describeChanges(rows: readonly CultureRow[]): { title: string; subtitle: string } {
  const changes = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.change ? [cell.change] : [])),
  );
  const clear = changes.filter(isClear);
  const up = clear.filter(({ value }) => value > 0).length;
  const subtitle =
    'Points against the wave before, coloured and bold where the 95\u00a0% interval lies on one side of zero. No change is told where only a few people came or went. Of many cells some stand out by chance: about one in twenty.';
  if (changes.length === 0) return { title: 'No change can be told yet', subtitle };
  if (clear.length === 0) return { title: 'No cell has clearly changed', subtitle };
  return {
    title: `${countOf(clear.length, 'cell has', 'cells have')} clearly changed of ${changes.length}: ${up} up, ${clear.length - up} down`,
    subtitle,
  };
}
