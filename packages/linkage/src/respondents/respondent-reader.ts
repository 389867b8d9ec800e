import { scoreScale } from '@throughline/stats';
import { type Period, type PeriodFormat, periodAt } from '../periods/period.ts';
import { checkKey } from '../tables/check-key.ts';
import type { Checked } from '../tables/checked.ts';
import { IssueList } from '../tables/issue-list.ts';
import { quoteCell } from '../tables/quote-cell.ts';
import { readNumber } from '../tables/read-number.ts';
import { describeMixedFormats, readPeriod } from '../tables/read-period.ts';
import { type RefusedRows, type TableRow, describeWidth } from '../tables/table.ts';
import type { ScoredConstruct, ScoredRespondents } from './scored-construct.ts';

/** Rows that are scored together: few enough to hold their answers, enough to be quick. */
const batchSize = 2048;

interface ScoredColumns {
  readonly construct: ScoredConstruct;
  /** Places of the items in a row. */
  readonly places: readonly number[];
  /** Answers of the rows that wait to be scored, by item. */
  readonly answers: (number | null)[][];
  readonly scores: (number | null)[];
}

/**
 * Reads a file of people's answers row by row: `unit`, `period`, and a column for each item. An empty answer was not
 * given; anything else must be a number on the item's scale. Only scores are kept, not answers.
 */
export class RespondentReader {
  readonly #header: readonly string[];
  readonly #issues = new IssueList();
  readonly #columns: readonly ScoredColumns[];
  readonly #places: { readonly unit: number; readonly period: number };
  readonly #isHeaderRead: boolean;
  readonly #units = new Map<string, Checked<string>>();
  readonly #periods = new Map<string, Checked<Period>>();
  readonly #cells = new Map<string, Map<number, number>>();
  readonly #unit: string[] = [];
  readonly #period: number[] = [];
  readonly #cell: number[] = [];
  #waiting = 0;
  #cellCount = 0;
  #first: { readonly period: Period; readonly line: number } | null = null;

  constructor(header: readonly string[], constructs: readonly ScoredConstruct[]) {
    this.#header = header.map((name) => name.trim());
    const needed = ['unit', 'period', ...constructs.flatMap(({ items }) => items)];
    for (const name of new Set(needed)) this.#checkColumn(name);
    this.#isHeaderRead = this.#issues.isEmpty;
    this.#places = { unit: this.#header.indexOf('unit'), period: this.#header.indexOf('period') };
    this.#columns = constructs.map((construct) => ({
      construct,
      places: construct.items.map((item) => this.#header.indexOf(item)),
      answers: construct.items.map(() => []),
      scores: [],
    }));
  }

  /** Checks a row and keeps its scores; what is wrong with it is told by {@link finish}. */
  take({ line, cells }: TableRow): void {
    if (!this.#isHeaderRead || cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== this.#header.length) {
      this.#refuse(line, null, describeWidth(cells.length, this.#header.length));
      return;
    }
    const cell = (place: number): string => (cells[place] ?? '').trim();
    const unit = this.#accept(line, 'unit', this.#readUnit(cell(this.#places.unit)));
    const period = this.#accept(line, 'period', this.#readPeriod(cell(this.#places.period)));
    if (period !== undefined && !this.#keepsFormat(line, period)) return;
    const answers = this.#columns.map(({ construct, places }) =>
      places.map((place, item) => {
        const read = readAnswer(cell(place), construct);
        return this.#accept(line, construct.items[item] ?? '', read) ?? null;
      }),
    );
    if (unit === undefined || period === undefined || !this.#issues.isEmpty) return;
    this.#unit.push(unit);
    this.#period.push(period.index);
    this.#cell.push(this.#numberCell(unit, period.index));
    this.#columns.forEach((column, at) => {
      answers[at]?.forEach((answer, item) => column.answers[item]?.push(answer));
    });
    this.#waiting += 1;
    if (this.#waiting === batchSize) this.#score();
  }

  /** Everybody's scores, or everything that is wrong with the file. */
  finish(): { readonly accepted: true; readonly respondents: ScoredRespondents } | RefusedRows {
    if (this.#isHeaderRead && this.#issues.isEmpty && this.#unit.length === 0) {
      this.#refuse(1, null, 'there is a header and no row below it');
    }
    if (!this.#issues.isEmpty) return this.#issues.refuse();
    this.#score();
    const format: PeriodFormat = this.#first?.period.format ?? 'number';
    return {
      accepted: true,
      respondents: {
        constructs: this.#columns.map(({ construct }) => construct.code),
        scores: this.#columns.map(({ scores }) => scores),
        unit: this.#unit,
        period: this.#period,
        cell: this.#cell,
        writePeriod: (index) => periodAt(format, index).text,
      },
    };
  }

  #score(): void {
    for (const { construct, answers, scores } of this.#columns) {
      const { items, reverse, minimum, maximum, leastShare } = construct;
      const scored = scoreScale(answers, {
        reversed: reverse.map((item) => items.indexOf(item)),
        minimum,
        maximum,
        minimumShare: leastShare,
      });
      for (const score of scored.scores) scores.push(score);
      for (const column of answers) column.length = 0;
    }
    this.#waiting = 0;
  }

  #numberCell(unit: string, period: number): number {
    let known = this.#cells.get(unit);
    if (known === undefined) this.#cells.set(unit, (known = new Map()));
    const number = known.get(period) ?? this.#cellCount;
    if (number === this.#cellCount) {
      known.set(period, number);
      this.#cellCount += 1;
    }
    return number;
  }

  #checkColumn(name: string): void {
    const count = this.#header.filter((each) => each === name).length;
    if (count === 1) return;
    const has = this.#header.slice(0, 20).map(quoteCell).join(', ') || 'nothing';
    const missing = `is missing. The header has ${has}`;
    this.#refuse(1, name, count === 0 ? missing : 'stands in the header more than once');
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

  #readUnit(text: string): Checked<string> {
    const known = this.#units.get(text) ?? checkKey(text);
    this.#units.set(text, known);
    return known;
  }

  #readPeriod(text: string): Checked<Period> {
    const known = this.#periods.get(text) ?? readPeriod(text, true);
    this.#periods.set(text, known);
    return known;
  }
}

function readAnswer(text: string, { minimum, maximum }: ScoredConstruct): Checked<number | null> {
  if (text === '') return { value: null };
  const read = readNumber(text);
  if ('reason' in read) {
    const reason = `${quoteCell(text)} is not an answer. Leave the cell empty where none was given`;
    return { reason };
  }
  if (read.value >= minimum && read.value <= maximum) return read;
  return {
    reason: `${quoteCell(text)} is not on the scale from ${minimum} to ${maximum}. Leave the cell empty where no answer was given`,
  };
}
