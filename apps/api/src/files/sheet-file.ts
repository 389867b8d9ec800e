/** Text as it stands, or a number that the file itself keeps as one. */
export type Cell = string | number;

/** A row below the header; `line` counts from 1 as a spreadsheet does. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table as a file brings it, nothing of it understood yet. */
export interface SheetFile {
  readonly kind: 'csv' | 'xlsx';
  /** In which letters are written; null for a workbook. */
  readonly encoding: string | null;
  /** What parts the cells; null for a workbook. */
  readonly delimiter: string | null;
  /** Names of the sheets of a workbook; none for text. */
  readonly sheets: readonly string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export const maxColumns = 50;
export const maxCellCharacters = 1_000;
