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
  /** All rows, or of a long file the first and then some of those that follow. */
  readonly rows: readonly SheetRow[];
  readonly rowCount: number;
}

/** A table whose header is read, and whose rows are read once, from first to last. */
export interface OpenSheet extends Omit<SheetFile, 'rows' | 'rowCount'> {
  readonly batches: AsyncIterable<readonly SheetRow[]>;
}

export const maxColumns = 50;
export const maxCellCharacters = 1_000;
