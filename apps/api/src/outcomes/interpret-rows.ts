import { quoteCell, readCount, recognisePeriod, type Period } from '@throughline/linkage';
import { keySchema, type ImportPlan, type Metric, type RowIssue } from '@throughline/types';
import type { Cell, SheetFile, SheetRow } from '../files/sheet-file.ts';
import type { UnitMatcher, UnitMatch, UnitName } from './match-units.ts';
import type { MetricBook } from './metric-book.ts';
import type { Figure } from './observation-figure.ts';
import { readAmount } from './read-amount.ts';

const mostIssues = 100;

export interface ImportContext {
  readonly plan: ImportPlan;
  readonly matcher: UnitMatcher;
  readonly book: MetricBook;
}

/** A row that was understood in every part. */
export interface ReadFigure extends Figure {
  readonly line: number;
  readonly unit: UnitName;
  readonly metric: string;
  readonly period: string;
}

type Read<Value> = { readonly value: Value } | { readonly reason: string };

/** Reads the rows of a file by a plan, and gathers what it met on the way. */
export class RowInterpreter {
  readonly figures: ReadFigure[] = [];
  readonly issues: RowIssue[] = [];
  issueCount = 0;
  refused = 0;
  leftOut = 0;
  readonly unitMatches = new Map<string, { readonly match: UnitMatch; rows: number }>();
  readonly periods = new Map<string, Read<Period>>();
  readonly metricRows = new Map<string, number>();
  private readonly metrics = new Map<string, Read<Metric>>();
  private readonly lineOf = new Map<string, number>();
  private readonly context: ImportContext;
  private first: { readonly period: Period; readonly line: number } | null = null;

  constructor(context: ImportContext) {
    this.context = context;
  }

  readAll(file: SheetFile): this {
    const { columns, metric, period } = this.context.plan;
    const width = file.header.length;
    for (const [role, place] of Object.entries(columns)) {
      if (place !== null && place >= width) this.add(null, role, 'there is no such column');
    }
    if (columns.unit === null) this.add(null, 'unit', 'no column was chosen for it');
    if (columns.value === null) this.add(null, 'value', 'no column was chosen for it');
    if (columns.period === null && period === null) {
      this.add(null, 'period', 'choose its column, or one period for the whole file');
    }
    if (columns.metric === null && metric === null) {
      this.add(null, 'metric', 'choose its column, or one metric for the whole file');
    }
    if (this.issueCount > 0) this.refused = file.rows.length;
    else for (const row of file.rows) this.read(row);
    return this;
  }

  private read(row: SheetRow): void {
    const before = this.issueCount;
    const { line } = row;
    const { plan } = this.context;
    const cell = (role: keyof ImportPlan['columns']): Cell => {
      const place = plan.columns[role];
      return place === null ? '' : (row.cells[place] ?? '');
    };
    const match = this.matchUnit(String(cell('unit')));
    if (match.how === 'left-out') {
      this.leftOut += 1;
      return;
    }
    const unit = this.accept(line, 'unit', toUnit(match, String(cell('unit'))));
    const period = this.accept(
      line,
      'period',
      this.readPeriod(String(plan.period ?? cell('period'))),
    );
    const metric = this.accept(
      line,
      'metric',
      this.readMetric(plan.metric ?? String(cell('metric'))),
    );
    const value = this.accept(line, 'value', readAmount(cell('value'), plan.decimal));
    const n = this.accept(line, 'n', this.readCount(cell('n')));
    const sd = this.accept(line, 'sd', this.readDeviation(cell('sd')));
    if (metric !== undefined && value !== undefined) this.checkRange(line, metric, value);
    if (period !== undefined) this.checkLength(line, period);
    if (unit !== undefined && period !== undefined && metric !== undefined) {
      this.checkNew(line, `${unit.id} ${period.text} ${metric.code}`);
    }
    if (this.issueCount > before) {
      this.refused += 1;
      return;
    }
    if (!unit || !period || !metric || value === undefined) return;
    this.figures.push({
      line,
      unit,
      metric: metric.code,
      period: period.text,
      value,
      n: n ?? null,
      standardDeviation: sd ?? null,
    });
    this.metricRows.set(metric.code, (this.metricRows.get(metric.code) ?? 0) + 1);
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

  private readPeriod(text: string): Read<Period> {
    const known = this.periods.get(text);
    if (known !== undefined) return known;
    const read = text === '' ? { reason: 'is empty' } : recognisePeriod(text, this.context.plan);
    this.periods.set(text, read);
    return read;
  }

  private readMetric(text: string): Read<Metric> {
    const known = this.metrics.get(text);
    if (known !== undefined) return known;
    const parsed = keySchema.safeParse(text);
    const read = parsed.success
      ? { value: this.context.book.recognise(parsed.data) }
      : { reason: parsed.error.issues[0]?.message ?? 'is not a name' };
    this.metrics.set(text, read);
    return read;
  }

  private readCount(cell: Cell): Read<number | null> {
    if (cell === '') return { value: null };
    const read = readAmount(cell, this.context.plan.decimal);
    return 'value' in read ? readCount(String(read.value)) : read;
  }

  private readDeviation(cell: Cell): Read<number | null> {
    if (cell === '') return { value: null };
    const read = readAmount(cell, this.context.plan.decimal);
    if ('reason' in read || read.value >= 0) return read;
    return { reason: `${quoteCell(String(cell))} is below 0, and no standard deviation is` };
  }

  private checkRange(line: number, { name, low, high }: Metric, value: number): void {
    if ((low === null || value >= low) && (high === null || value <= high)) return;
    const range = `${low ?? 'any'} to ${high ?? 'any'}`;
    this.add(line, 'value', `${value} is outside the range of ${name} (${range})`);
  }

  /** Periods of two lengths would count some days twice. */
  private checkLength(line: number, period: Period): void {
    this.first ??= { period, line };
    const { period: first, line: firstLine } = this.first;
    if (first.format === period.format) return;
    this.add(
      line,
      'period',
      `${quoteCell(period.text)} is a ${period.format}, while row ${firstLine} has a ${first.format}; choose one length for all`,
    );
  }

  private checkNew(line: number, name: string): void {
    const earlier = this.lineOf.get(name);
    if (earlier === undefined) this.lineOf.set(name, line);
    else
      this.add(
        line,
        'unit',
        `says again what row ${earlier} says: the same unit, period and metric`,
      );
  }

  private accept<Value>(line: number, column: string, read: Read<Value>): Value | undefined {
    if ('value' in read) return read.value;
    this.add(line, column, read.reason);
    return undefined;
  }

  private add(row: number | null, column: string, reason: string): void {
    this.issueCount += 1;
    if (this.issues.length < mostIssues) this.issues.push({ row, column, reason });
  }
}

function toUnit(match: UnitMatch, text: string): Read<UnitName> {
  if (match.how === 'left-out') return { reason: 'is left out' };
  if (match.how !== null) return { value: match.unit };
  if (text === '') return { reason: 'is empty' };
  if (match.sameName > 1) {
    return { reason: `${match.sameName} units are called ${quoteCell(text)}; choose one of them` };
  }
  return { reason: `there is no unit with the key or the name ${quoteCell(text)}` };
}
