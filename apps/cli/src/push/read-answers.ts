import { readNumber, type RefusedRows, type TableRow } from '@throughline/linkage';
import { pushedAnswerSchema, type PushedAnswer } from '@throughline/types';
import { ColumnReader, type NamedRow } from '../files/column-reader.ts';

/** The single answers of a file, each with its line. */
export interface ReadAnswers {
  readonly accepted: true;
  readonly rows: readonly PushedAnswer[];
  readonly lines: readonly number[];
}

/** Reads `unit,time,metric,value[,customer][,id]` row by row. */
export class AnswerReader {
  readonly #rows: PushedAnswer[] = [];
  readonly #lines: number[] = [];
  readonly #reader: ColumnReader;

  constructor(header: readonly string[]) {
    const needed = ['unit', 'time', 'metric', 'value'];
    this.#reader = new ColumnReader(header, needed, (row) => this.#keep(row));
  }

  take(row: TableRow): void {
    this.#reader.take(row);
  }

  finish(): ReadAnswers | RefusedRows {
    const read = this.#reader.finish();
    if (!read.accepted) return read;
    if (this.#rows.length > 0) return { accepted: true, rows: this.#rows, lines: this.#lines };
    const reason = 'there is a header and no row below it';
    return { accepted: false, issues: [{ row: 1, column: null, reason }], issueCount: 1 };
  }

  #keep({ line, cell }: NamedRow): { column: string | null; reason: string } | null {
    const value = readValue(cell('value'));
    if (typeof value === 'string') return { column: 'value', reason: value };
    const read = pushedAnswerSchema.safeParse({
      unit: cell('unit'),
      time: cell('time'),
      metric: cell('metric'),
      value,
      customer: cell('customer') || null,
      id: cell('id') || null,
    });
    if (read.success) {
      this.#rows.push(read.data);
      this.#lines.push(line);
      return null;
    }
    const [issue] = read.error.issues;
    return {
      column: issue === undefined ? null : issue.path.join('.'),
      reason: issue?.message ?? 'is not an answer',
    };
  }
}

/** A number, yes or no; else why it is neither. */
function readValue(text: string): number | boolean | string {
  if (/^(?:yes|true)$/i.test(text)) return true;
  if (/^(?:no|false)$/i.test(text)) return false;
  const read = readNumber(text);
  return 'value' in read ? read.value : read.reason;
}
