import { paint } from './paint.ts';
import type { Screen } from './screen.ts';

/** A column of a table in the terminal: its heading, and whether its cells are figures. */
export interface TableColumn {
  readonly heading: string;
  readonly isFigure: boolean;
}

/** Lines of a table with two spaces between columns, figures to the right, under a rule. */
export function alignTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  screen: Screen,
): string[] {
  const widths = columns.map(({ heading }, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const writeLine = (cells: readonly string[]) =>
    columns
      .map(({ isFigure }, at) => {
        const cell = cells[at] ?? '';
        const width = widths[at] ?? 0;
        return isFigure ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    paint(screen, 'title', writeLine(columns.map(({ heading }) => heading))),
    paint(screen, 'faint', writeLine(widths.map((width) => '-'.repeat(width)))),
    ...rows.map(writeLine),
  ];
}
