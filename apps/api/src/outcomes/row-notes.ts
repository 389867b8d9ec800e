import { quoteCell } from '@throughline/linkage';
import { say } from '@throughline/speech';
import { keySchema, type ImportPlan, type Metric, type RowIssue } from '@throughline/types';
import type { Cell, OpenSheet, SheetRow } from '../files/sheet-file.ts';
import type { UnitMatch, UnitMatcher, UnitName } from './match-units.ts';
import type { MetricBook } from './metric-book.ts';
import { sayOutside } from './say-range.ts';

/** Reasons that are kept in words. */
export const mostIssues = 100;

export interface ImportContext {
  readonly plan: ImportPlan;
  readonly matcher: UnitMatcher;
  readonly book: MetricBook;
}

export type Read<Value> = { readonly value: Value } | { readonly reason: string };

/** What is met while the rows of a file are read, whatever they are: faults, units, metrics. */
export class RowNotes {
  readonly issues: RowIssue[] = [];
  issueCount = 0;
  rows = 0;
  refused = 0;
  leftOut = 0;
  readonly unitMatches = new Map<string, { readonly match: UnitMatch; rows: number }>();
  /** How periods were read, by what the file says. */
  readonly periods = new Map<string, string>();
  readonly metricRows = new Map<string, number>();
  private readonly metrics = new Map<string, Read<Metric>>();
  private readonly context: ImportContext;

  constructor(context: ImportContext) {
    this.context = context;
  }

  /** Reads row after row; where the plan lacks what every row needs, none. */
  async readAll(file: OpenSheet, readRow: (row: SheetRow) => void | Promise<void>): Promise<void> {
    this.checkPlan(file.header.length);
    const isReadable = this.issueCount === 0;
    for await (const batch of file.batches) {
      this.rows += batch.length;
      for (const row of isReadable ? batch : []) {
        // Most rows are waited for by nobody: a promise for each would be what takes the memory.
        const written = readRow(row);
        if (written !== undefined) await written;
      }
    }
    if (!isReadable) this.refused = this.rows;
  }

  private checkPlan(width: number): void {
    const { columns, metric, period } = this.context.plan;
    for (const [role, place] of Object.entries(columns)) {
      if (place !== null && place >= width) this.add(null, role, say('there is no such column'));
    }
    if (columns.unit === null) this.add(null, 'unit', say('no column was chosen for it'));
    if (columns.value === null) this.add(null, 'value', say('no column was chosen for it'));
    if (columns.period === null && period === null) {
      this.add(null, 'period', say('choose its column, or one period for the whole file'));
    }
    if (columns.metric === null && metric === null) {
      this.add(null, 'metric', say('choose its column, or one metric for the whole file'));
    }
  }

  cellOf(row: SheetRow, role: keyof ImportPlan['columns']): Cell {
    const place = this.context.plan.columns[role];
    return place === null ? '' : (row.cells[place] ?? '');
  }

  /** The unit of a row; null where a person left it out. */
  readUnit(row: SheetRow): UnitName | undefined | null {
    const text = String(this.cellOf(row, 'unit'));
    const match = this.matchUnit(text);
    if (match.how === 'left-out') {
      this.leftOut += 1;
      return null;
    }
    return this.accept(row.line, 'unit', toUnit(match, text));
  }

  readMetric(row: SheetRow): Metric | undefined {
    const text = this.context.plan.metric ?? String(this.cellOf(row, 'metric'));
    const known = this.metrics.get(text);
    if (known !== undefined) return this.accept(row.line, 'metric', known);
    const parsed = keySchema.safeParse(text);
    const read = parsed.success
      ? { value: this.context.book.recognise(parsed.data) }
      : { reason: parsed.error.issues[0]?.message ?? say('is not a name') };
    this.metrics.set(text, read);
    return this.accept(row.line, 'metric', read);
  }

  checkRange(line: number, metric: Metric, value: number): void {
    const { low, high } = metric;
    if ((low === null || value >= low) && (high === null || value <= high)) return;
    this.add(line, 'value', sayOutside(value, metric));
  }

  countMetric(code: string): void {
    this.metricRows.set(code, (this.metricRows.get(code) ?? 0) + 1);
  }

  accept<Value>(line: number, column: string, read: Read<Value>): Value | undefined {
    if ('value' in read) return read.value;
    this.add(line, column, read.reason);
    return undefined;
  }

  add(row: number | null, column: string, reason: string): void {
    this.issueCount += 1;
    if (this.issues.length < mostIssues) this.issues.push({ row, column, reason });
  }

  /** Refuses rows, of which the first are told one by one, and the others by their number. */
  addAll<Fault>(first: readonly Fault[], count: number, tell: (fault: Fault) => void): void {
    first.forEach(tell);
    this.issueCount += count - first.length;
    this.refused += count;
  }

  /** What the file calls a unit, where it calls it more than one thing. */
  listNames(unitId: string): readonly string[] {
    const texts = [...this.unitMatches]
      .filter(([, { match }]) => 'unit' in match && match.unit.id === unitId)
      .map(([text]) => text);
    return texts.length > 1 ? texts : [];
  }

  private matchUnit(text: string): UnitMatch {
    const known = this.unitMatches.get(text);
    if (known !== undefined) {
      known.rows += 1;
      return known.match;
    }
    const match = this.context.matcher.match(text);
    this.unitMatches.set(text, { match, rows: 1 });
    return match;
  }
}

function toUnit(match: UnitMatch, text: string): Read<UnitName> {
  if (match.how === 'left-out') return { reason: say('is left out') };
  if (match.how !== null) return { value: match.unit };
  if (text === '') return { reason: say('is empty') };
  if (match.sameName > 1) {
    return {
      reason: say('{count} units are called {cell}; choose one of them', {
        count: match.sameName,
        cell: quoteCell(text),
      }),
    };
  }
  return {
    reason: say(
      'there is no unit with the key or the name {cell}; if it was renamed or merged, choose the unit that goes on in its place',
      { cell: quoteCell(text) },
    ),
  };
}
