import {
  nameLength,
  quoteCell,
  readCount,
  recognisePeriod,
  type Period,
} from '@throughline/linkage';
import { say } from '@throughline/speech';
import type { Cell, OpenSheet, SheetRow } from '../files/sheet-file.ts';
import { refuseFile } from '../files/refuse.ts';
import { readAmount } from './read-amount.ts';
import type { UnitName } from './match-units.ts';
import { mostIssues, RowNotes, type ImportContext, type Read } from './row-notes.ts';
import type { FigureStage } from './stage-figures.ts';

/** Most figures of one file. */
export const mostFigures = 500_000;
/** More periods and metrics than any file can have. */
const mostNumbers = 2 * mostFigures;
/** A file has few periods; one that does not is not remembered to the last. */
const rememberedPeriods = 20_000;

/** Reads the rows of a file of figures by a plan, and stages them in the database. */
export class RowInterpreter {
  readonly notes: RowNotes;
  private readonly periods = new Map<string, Read<Period>>();
  /** Rows by unit, then by the number of their metric and period: there is one for every figure. */
  private readonly lineOf = new Map<string, Map<number, number>>();
  private readonly numbers = new Map<string, number>();
  private readonly context: ImportContext;
  private readonly stage: FigureStage;
  private first: { readonly period: Period; readonly line: number } | null = null;

  constructor(context: ImportContext, stage: FigureStage) {
    this.context = context;
    this.stage = stage;
    this.notes = new RowNotes(context);
  }

  async readAll(file: OpenSheet): Promise<this> {
    await this.notes.readAll(file, (row) => this.read(row));
    await this.stage.finish();
    return this;
  }

  private read(row: SheetRow): Promise<void> | void {
    const { notes } = this;
    if (notes.rows > mostFigures)
      throw refuseFile(say('more than {limit} rows', { limit: mostFigures }));
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
      this.checkNew(
        line,
        unit,
        this.numberOf(metric.code) * mostNumbers + this.numberOf(period.text),
      );
    }
    if (notes.issueCount > before) {
      notes.refused += 1;
      return;
    }
    if (!unit || !period || !metric || value === undefined) return;
    notes.countMetric(metric.code);
    return this.stage.add({
      line,
      unitId: unit.id,
      metric: metric.code,
      period: period.text,
      value,
      n: n ?? null,
      standardDeviation: sd ?? null,
    });
  }

  private readPeriod(text: string): Read<Period> {
    const known = this.periods.get(text);
    if (known !== undefined) return known;
    const read =
      text === '' ? { reason: say('is empty') } : recognisePeriod(text, this.context.plan);
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
    return {
      reason: say('{cell} is below 0, and no standard deviation is', {
        cell: quoteCell(String(cell)),
      }),
    };
  }

  /** Periods of two lengths would count some days twice. */
  private checkLength(line: number, period: Period): void {
    this.first ??= { period, line };
    const { period: first, line: firstLine } = this.first;
    if (first.format === period.format) return;
    this.notes.add(
      line,
      'period',
      say('{cell} is a {length}, while row {row} has a {other}; choose one length for all', {
        cell: quoteCell(period.text),
        length: nameLength(period.format),
        row: firstLine,
        other: nameLength(first.format),
      }),
    );
  }

  /** Numbers take less room than texts where there are half a million of them. */
  private numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  private checkNew(line: number, unit: UnitName, figure: number): void {
    const ofUnit = this.lineOf.get(unit.id) ?? new Map<number, number>();
    this.lineOf.set(unit.id, ofUnit);
    const earlier = ofUnit.get(figure);
    if (earlier === undefined) {
      ofUnit.set(figure, line);
      return;
    }
    const names = this.notes.issues.length < mostIssues ? this.notes.listNames(unit.id) : [];
    this.notes.add(
      line,
      'unit',
      names.length === 0
        ? say('says again what row {row} says: the same unit, period and metric', { row: earlier })
        : say(
            'says again what row {row} says: the same unit, period and metric. {names} are all {unit}: make one row of them, or leave all but one out',
            { row: earlier, names: listTexts(names), unit: unit.name },
          ),
    );
  }
}

const mostTexts = 3;

function listTexts(texts: readonly string[]): string {
  const quoted = texts.slice(0, mostTexts).map(quoteCell).join(', ');
  return texts.length > mostTexts
    ? say('{listed} and {others} more', { listed: quoted, others: texts.length - mostTexts })
    : quoted;
}
