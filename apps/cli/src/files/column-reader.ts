import { type RefusedRows, type TableRow, quoteCell } from '@throughline/linkage';

/** One row by the names of its columns; a column that the file lacks is empty. */
export interface NamedRow {
  readonly line: number;
  readonly cell: (column: string) => string;
}

/** Why a row is refused, or null. */
export type TakeNamedRow = (row: NamedRow) => { column: string | null; reason: string } | null;

const MOST_ISSUES_KEPT = 20;

/** Reads a small file of named columns row by row, and gathers what is wrong with it. */
export class ColumnReader {
  readonly #header: readonly string[];
  readonly #takeRow: TakeNamedRow;
  readonly #places: ReadonlyMap<string, number>;
  readonly #issues: { row: number; column: string | null; reason: string }[] = [];
  readonly #isHeaderRead: boolean;
  #issueCount = 0;

  constructor(header: readonly string[], needed: readonly string[], takeRow: TakeNamedRow) {
    this.#header = header.map((name) => name.trim());
    this.#takeRow = takeRow;
    this.#places = new Map(this.#header.map((name, place) => [name, place]));
    const has = this.#header.map(quoteCell).join(', ') || 'nothing';
    for (const name of needed) {
      const count = this.#header.filter((each) => each === name).length;
      if (count === 0) this.#refuse(1, name, `is missing. The header has ${has}`);
      if (count > 1) this.#refuse(1, name, 'stands in the header more than once');
    }
    this.#isHeaderRead = this.#issueCount === 0;
  }

  take({ line, cells }: TableRow): void {
    if (!this.#isHeaderRead || cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== this.#header.length) {
      const widths = `has ${cells.length} cells where the header has ${this.#header.length}`;
      this.#refuse(line, null, widths);
      return;
    }
    const cell = (column: string) => (cells[this.#places.get(column) ?? -1] ?? '').trim();
    const problem = this.#takeRow({ line, cell });
    if (problem !== null) this.#refuse(line, problem.column, problem.reason);
  }

  /** The columns of the file, or everything that is wrong with it. */
  finish(): { readonly accepted: true; readonly columns: readonly string[] } | RefusedRows {
    return this.#issueCount > 0
      ? { accepted: false, issues: this.#issues, issueCount: this.#issueCount }
      : { accepted: true, columns: this.#header };
  }

  #refuse(row: number, column: string | null, reason: string): void {
    this.#issueCount += 1;
    if (this.#issues.length < MOST_ISSUES_KEPT) this.#issues.push({ row, column, reason });
  }
}
