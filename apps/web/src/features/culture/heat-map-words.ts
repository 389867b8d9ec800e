import { say, sayCount } from '@throughline/speech';
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
  const subtitle = say(
    'Published scores in fixed bands of colour, with the share of those invited whose answers stand behind them. Move over the cells with the arrow keys; the line below tells interval and n.',
  );
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
    return { title: say('Scores by unit and construct'), subtitle };
  }
  if (highest.score === lowest.score) {
    return { title: say('{unit}: the same on every construct', { unit: top.unit.name }), subtitle };
  }
  return {
    title: say('{unit}: highest on “{highest}”, lowest on “{lowest}”', {
      unit: top.unit.name,
      highest: highest.name,
      lowest: lowest.name,
    }),
    subtitle,
  };
}

function describeChanges(rows: readonly CultureRow[]): { title: string; subtitle: string } {
  const changes = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.change ? [cell.change] : [])),
  );
  const clear = changes.filter(isClear);
  const up = clear.filter(({ value }) => value > 0).length;
  const subtitle = say(
    'Points against the wave before, coloured and bold where the 95\u00a0% interval lies on one side of zero. No change is told where only a few people came or went. Of many cells some stand out by chance: about one in twenty.',
  );
  if (changes.length === 0) return { title: say('No change can be told yet'), subtitle };
  if (clear.length === 0) return { title: say('No cell has clearly changed'), subtitle };
  return {
    title: sayCount(
      clear.length,
      '{count} cell has clearly changed of {total}: {up} up, {down} down',
      '{count} cells have clearly changed of {total}: {up} up, {down} down',
      { total: changes.length, up, down: clear.length - up },
    ),
    subtitle,
  };
}

/** "3 units shown of 60 units that were asked." */
export function sayShown(shown: number, asked: number): string {
  return say('{shown} shown of {asked}.', {
    shown: sayCount(shown, '{count} unit', '{count} units'),
    asked: sayCount(asked, '{count} unit that was asked', '{count} units that were asked'),
  });
}
