import { quoteCell, readCount, recognisePeriod, type Period } from '@throughline/linkage';
import type { Cell, OpenSheet, SheetRow } from '../files/sheet-file.ts';
import { refuseFile } from '../files/refuse.ts';
import type { UnitName } from './match-units.ts';
import type { Figure } from './observation-figure.ts';
import { readAmount } from './read-amount.ts';
import { RowNotes, type ImportContext, type Read } from './row-notes.ts';

/** Most figures of one file: each is held in memory beside what is stored. */
export const mostFigures = 500_000;
/** A file has few periods; one that does not is not remembered to the last. */
const rememberedPeriods = 20_000;

/** A figure that was understood in every part. */
export interface ReadFigure extends Figure {
  /** Row of the file; null where many rows make the figure. */
  readonly line: number | null;
  readonly unit: UnitName;
  readonly metric: string;
  readonly period: string;
}

/** Reads the rows of a file of figures by a plan. */
export class RowInterpreter {
  readonly figures: ReadFigure[] = [];
  readonly notes: RowNotes;
  private readonly periods = new Map<string, Read<Period>>();
  /** Rows by unit, then period and metric. */
  private readonly lineOf = new Map<string, Map<string, number>>();
  private readonly context: ImportContext;
  private first: { readonly period: Period; readonly line: number } | null = null;

  constructor(context: ImportContext) {
    this.context = context;
    this.notes = new RowNotes(context);
  }

  async readAll(file: OpenSheet): Promise<this> {
    await this.notes.readAll(file, (row) => {
      this.read(row);
    });
    return this;
  }

  private read(row: SheetRow): void {
    const { notes } = this;
    if (notes.rows > mostFigures) throw refuseFile(`more than ${mostFigures} rows`);
    const before = notes.issueCount;
    const { line } = row;
    const { plan } = this.context;
    const unit = notes.readUnit(row);
    if (unit === null) return;
    const period = notes.accept(
      line,
      'period',
      this.readPeriod(String(plan.period ?? notes.cellOf(row, 'period'))),
    );
    const metric = notes.readMetric(row);
    const value = notes.accept(line, 'value', readAmount(notes.cellOf(row, 'value'), plan.decimal));
    const n = notes.accept(line, 'n', this.readCount(notes.cellOf(row, 'n')));
    const sd = notes.accept(line, 'sd', this.readDeviation(notes.cellOf(row, 'sd')));
    if (metric !== undefined && value !== undefined) notes.checkRange(line, metric, value);
    if (period !== undefined) this.checkLength(line, period);
    if (unit !== undefined && period !== undefined && metric !== undefined) {
      this.checkNew(line, unit.id, `${period.text} ${metric.code}`);
    }
    if (notes.issueCount > before) {
      notes.refused += 1;
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
    notes.countMetric(metric.code);
  }

  private readPeriod(text: string): Read<Period> {
    const known = this.periods.get(text);
    if (known !== undefined) return known;
    const read = text === '' ? { reason: 'is empty' } : recognisePeriod(text, this.context.plan);
    if (this.periods.size < rememberedPeriods) {
      this.periods.set(text, read);
      if ('value' in read) this.notes.periods.set(text, read.value.text);
    }
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

  /** Periods of two lengths would count some days twice. */
  private checkLength(line: number, period: Period): void {
    this.first ??= { period, line };
    const { period: first, line: firstLine } = this.first;
    if (first.format === period.format) return;
    this.notes.add(
      line,
      'period',
      `${quoteCell(period.text)} is a ${period.format}, while row ${firstLine} has a ${first.format}; choose one length for all`,
    );
  }

  private checkNew(line: number, unitId: string, name: string): void {
    const ofUnit = this.lineOf.get(unitId) ?? new Map<string, number>();
    this.lineOf.set(unitId, ofUnit);
    const earlier = ofUnit.get(name);
    if (earlier === undefined) ofUnit.set(name, line);
    else
      this.notes.add(
        line,
        'unit',
        `says again what row ${earlier} says: the same unit, period and metric`,
      );
  }
}
