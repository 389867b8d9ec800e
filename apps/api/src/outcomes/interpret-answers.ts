import { startMoments, type Moment } from '@throughline/linkage';
import { say } from '@throughline/speech';
import type { OpenSheet, SheetRow } from '../files/sheet-file.ts';
import { refuseFile } from '../files/refuse.ts';
import type { SingleHasher } from './hash-single.ts';
import type { UnitName } from './match-units.ts';
import { readAnswer } from './read-answer.ts';
import { RowNotes, type ImportContext, type Read } from './row-notes.ts';
import type { AnswerStage } from './stage-answers.ts';

/** Units, periods and metrics of one file, each of which becomes a figure. */
const mostCells = 200_000;
const rememberedPeriods = 20_000;

export interface AnswerContext extends ImportContext {
  readonly timeZone: string;
  readonly hasher: SingleHasher;
  /** The day after today, after which nobody can have answered. */
  readonly tomorrow: string;
}

/** Which answers of shares were met, for a person to say which of them count. */
export interface ShareRange {
  readonly name: string;
  low: number;
  high: number;
}

/** Reads the rows of a file of single answers by a plan, and stages them in the database. */
export class AnswerInterpreter {
  readonly notes: RowNotes;
  readonly shares = new Map<string, ShareRange>();
  private readonly context: AnswerContext;
  private readonly stage: AnswerStage;
  private readonly readMoment: (text: string) => Read<Moment>;
  private readonly cells = new Map<string, Map<string, number>>();
  private cellCount = 0;

  constructor(context: AnswerContext, stage: AnswerStage) {
    this.context = context;
    this.stage = stage;
    this.notes = new RowNotes(context);
    const { plan, timeZone } = context;
    this.readMoment = startMoments({ ...plan, length: plan.length ?? 'month', timeZone });
  }

  async readAll(file: OpenSheet): Promise<this> {
    await this.notes.readAll(file, (row) => this.read(row));
    await this.stage.finish();
    return this;
  }

  private read(row: SheetRow): Promise<void> | void {
    const { notes } = this;
    const { plan, hasher } = this.context;
    const before = notes.issueCount;
    const { line } = row;
    const unit = notes.readUnit(row);
    if (unit === null) return;
    const moment = this.readTime(row);
    const metric = notes.readMetric(row);
    const answer =
      metric === undefined
        ? undefined
        : notes.accept(line, 'value', readAnswer(notes.cellOf(row, 'value'), metric, plan));
    const id = String(notes.cellOf(row, 'id'));
    if (plan.columns.id !== null && id === '') notes.add(line, 'id', say('is empty'));
    if (metric?.precision === 'share' && answer !== undefined) {
      this.noteShare(metric.code, metric.name, answer.value);
    }
    if (notes.issueCount > before || !unit || !moment || !metric || !answer) {
      notes.refused += 1;
      return;
    }
    notes.countMetric(metric.code);
    const customer = String(notes.cellOf(row, 'customer'));
    return this.stage.add({
      line,
      cell: this.findCell(unit, metric.code, moment.period.text),
      day: moment.day,
      ...answer,
      customer: customer === '' ? null : hasher.hashCustomer(customer),
      row: plan.columns.id === null ? null : hasher.hashRow(metric.code, id),
    });
  }

  private readTime(row: SheetRow): Moment | undefined {
    const { notes } = this;
    const text = String(this.context.plan.period ?? notes.cellOf(row, 'period'));
    const moment = notes.accept(
      row.line,
      'period',
      text === '' ? { reason: say('is empty') } : this.readMoment(text),
    );
    if (moment === undefined) return undefined;
    const { day, period } = moment;
    if (day !== null && day > this.context.tomorrow) {
      notes.add(row.line, 'period', say('{day} has not come yet', { day }));
    }
    if (notes.periods.size < rememberedPeriods && text !== period.text) {
      notes.periods.set(text, period.text);
    }
    return moment;
  }

  private noteShare(code: string, name: string, value: number): void {
    const range = this.shares.get(code);
    if (range === undefined) {
      this.shares.set(code, { name, low: value, high: value });
      return;
    }
    range.low = Math.min(range.low, value);
    range.high = Math.max(range.high, value);
  }

  /** The number of a unit, metric and period, given in the order in which they are met. */
  private findCell(unit: UnitName, metric: string, period: string): number {
    const ofUnit = this.cells.get(unit.id) ?? new Map<string, number>();
    this.cells.set(unit.id, ofUnit);
    const name = `${period} ${metric}`;
    const known = ofUnit.get(name);
    if (known !== undefined) return known;
    this.cellCount += 1;
    if (this.cellCount > mostCells) {
      throw refuseFile(
        say('makes more than {limit} figures of units and periods; choose longer periods', {
          limit: mostCells,
        }),
      );
    }
    ofUnit.set(name, this.cellCount);
    this.stage.addCell({ number: this.cellCount, unitId: unit.id, metric, period });
    return this.cellCount;
  }
}
