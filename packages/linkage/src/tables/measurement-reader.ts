import { say } from '@throughline/speech';
import type { Period } from '../periods/period.ts';
import { checkKey } from './check-key.ts';
import type { Checked } from './checked.ts';
import { IssueList } from './issue-list.ts';
import { type Columns, readHeader } from './read-header.ts';
import { readCount, readDeviation, readNumber } from './read-number.ts';
import { describeMixedFormats, readPeriod } from './read-period.ts';
import { type ReadTable, type TableRow, describeWidth } from './table.ts';

/** A row of either file before it is named after its side. */
export interface Measurement {
  readonly unit: string;
  readonly period: string;
  readonly name: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd: number | null;
}

/** Which rows of a file are kept, and how its periods may be written. */
export interface ReadOptions {
  /** The only constructs or metrics to keep. Rows of others are still checked. */
  readonly only?: ReadonlySet<string>;
  /** Whether periods may be numbered 1, 2, 3 instead of lying on the calendar. */
  readonly isNumberAllowed?: boolean;
}

/**
 * Reads one file row by row, so that a large one never has to be held as text.
 *
 * Every row is checked; with `only`, the rows of constructs or metrics that are not among them are not kept.
 */
export class MeasurementReader<Row> {
  readonly #nameColumn: 'construct' | 'metric';
  readonly #toRow: (measurement: Measurement) => Row;
  readonly #options: ReadOptions;
  readonly #issues = new IssueList();
  readonly #header: readonly string[];
  readonly #columns: Columns | null;
  readonly #keys = new Map<string, Checked<string>>();
  readonly #periods = new Map<string, Checked<Period>>();
  readonly #names = new Set<string>();
  readonly #lineOfCell = new Map<string, Map<string, number>>();
  readonly #rows: Row[] = [];
  readonly #lines: number[] = [];
  #first: { readonly period: Period; readonly line: number } | null = null;
  #rowsSeen = 0;

  constructor(
    header: readonly string[],
    nameColumn: 'construct' | 'metric',
    toRow: (measurement: Measurement) => Row,
    options: ReadOptions = {},
  ) {
    this.#nameColumn = nameColumn;
    this.#toRow = toRow;
    this.#options = options;
    this.#header = header;
    const read = readHeader(header, nameColumn);
    this.#columns = 'columns' in read ? read.columns : null;
    if ('issues' in read) this.#issues.add(...read.issues);
  }

  /** Checks a row and keeps it; what is wrong with it is told by {@link finish}. */
  take({ line, cells }: TableRow): void {
    const columns = this.#columns;
    if (columns === null || cells.every((cell) => cell.trim() === '')) return;
    this.#rowsSeen += 1;
    if (cells.length !== this.#header.length) {
      this.#refuse(line, null, describeWidth(cells.length, this.#header.length));
      return;
    }
    const cell = (at: number) => (cells[at] ?? '').trim();
    const unit = this.#accept(line, 'unit', this.#readKey(cell(columns.unit)));
    const period = this.#accept(line, 'period', this.#readPeriod(cell(columns.period)));
    const name = this.#accept(line, this.#nameColumn, this.#readKey(cell(columns.name)));
    const value = this.#accept(line, 'value', readNumber(cell(columns.value)));
    const n = this.#accept(line, 'n', readCount(cell(columns.n)));
    const sd =
      columns.sd === null ? null : this.#accept(line, 'sd', readDeviation(cell(columns.sd)));
    if (period !== undefined && !this.#keepsFormat(line, period)) return;
    if (unit === undefined || period === undefined || name === undefined) return;
    if (!this.#isNew(line, unit, period.text, name)) return;
    if (value === undefined || n === undefined || sd === undefined) return;
    this.#keep(line, { unit, period: period.text, name, value, n, sd });
  }

  /** All rows, or everything that is wrong with the file. */
  finish(): ReadTable<Row> {
    if (this.#columns !== null && this.#rowsSeen === 0) {
      this.#refuse(1, null, say('there is a header and no row below it'));
    }
    if (!this.#issues.isEmpty || this.#first === null) return this.#issues.refuse();
    return {
      accepted: true,
      rows: this.#rows,
      lines: this.#lines,
      names: [...this.#names],
      format: this.#first.period.format,
    };
  }

  #keep(line: number, measurement: Measurement): void {
    this.#names.add(measurement.name);
    const { only } = this.#options;
    if (only !== undefined && !only.has(measurement.name)) return;
    this.#rows.push(this.#toRow(measurement));
    this.#lines.push(line);
  }

  #accept<Value>(line: number, column: string, read: Checked<Value>): Value | undefined {
    if ('value' in read) return read.value;
    this.#refuse(line, column, read.reason);
    return undefined;
  }

  #refuse(row: number, column: string | null, reason: string): void {
    this.#issues.add({ row, column, reason });
  }

  #keepsFormat(line: number, period: Period): boolean {
    this.#first ??= { period, line };
    if (this.#first.period.format === period.format) return true;
    const { period: first, line: firstLine } = this.#first;
    this.#refuse(line, 'period', describeMixedFormats(period, first, firstLine));
    return false;
  }

  #isNew(line: number, unit: string, period: string, name: string): boolean {
    const group = `${period} ${name}`;
    let lineOfUnit = this.#lineOfCell.get(group);
    if (lineOfUnit === undefined) this.#lineOfCell.set(group, (lineOfUnit = new Map()));
    const earlier = lineOfUnit.get(unit);
    if (earlier === undefined) {
      lineOfUnit.set(unit, line);
      return true;
    }
    const reason =
      this.#nameColumn === 'metric'
        ? say('says again what line {line} said: the same unit, period and metric', {
            line: earlier,
          })
        : say('says again what line {line} said: the same unit, period and construct', {
            line: earlier,
          });
    this.#refuse(line, 'unit', reason);
    return false;
  }

  #readKey(text: string): Checked<string> {
    return readOnce(this.#keys, text, checkKey);
  }

  #readPeriod(text: string): Checked<Period> {
    const isNumberAllowed = this.#options.isNumberAllowed === true;
    return readOnce(this.#periods, text, (cell) => readPeriod(cell, isNumberAllowed));
  }
}

/** Files repeat the same few thousand names on every line: each is checked, and kept in memory, once. */
function readOnce<Value>(
  known: Map<string, Checked<Value>>,
  text: string,
  read: (text: string) => Checked<Value>,
): Checked<Value> {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const fresh = read(text);
  known.set(text, fresh);
  return fresh;
}
