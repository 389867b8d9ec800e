import { say } from '@throughline/speech';
import {
  pushedAnswerSchema,
  pushedCustomerSchema,
  pushedOutcomeSchema,
  type PushedAnswer,
  type PushedOutcome,
  type RowIssue,
} from '@throughline/types';
import type { z } from 'zod';
import { maxRows, type CsvFile } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import type { OpenSheet, SheetRow } from '../files/sheet-file.ts';
import { answerColumns } from '../outcomes/import-answers.ts';
import { unknownUnitReason } from '../outcomes/unknown-unit.ts';

/** A figure that was pushed, with the line it stood in (from 1). */
export interface PushedLine {
  readonly line: number;
  readonly outcome: PushedOutcome;
}

const mostIssues = 100;

/**
 * Reads NDJSON: one figure a line; empty lines are passed over.
 *
 * @param metrics the only metrics that may be pushed, in any spelling; none for all.
 * @throws AppError `import-refused` with line and field of what is wrong.
 */
export function readFeed(body: string, metrics: readonly string[]): PushedLine[] {
  const refuseMetric = refuseOthers(metrics);
  return readLines(body, pushedOutcomeSchema, ({ metric }) => refuseMetric(metric)).map(
    ({ line, value }) => ({ line, outcome: value }),
  );
}

/**
 * The same of single answers, as the table that a file would hold.
 *
 * @param units keys of all units: nobody is there to say which one a name means.
 */
export function readAnswerFeed(
  body: string,
  metrics: readonly string[],
  units: ReadonlySet<string>,
): { readonly sheet: OpenSheet; readonly hasIds: boolean } {
  const refuseMetric = refuseOthers(metrics);
  const lines = readLines(body, pushedAnswerSchema, ({ unit, metric }) =>
    units.has(unit) ? refuseMetric(metric) : { column: 'unit', reason: unknownUnitReason(unit) },
  );
  const rows = lines.map(({ line, value }): SheetRow => ({ line, cells: toCells(value) }));
  return {
    hasIds: lines.some(({ value }) => typeof value.id === 'string'),
    sheet: {
      kind: 'csv',
      encoding: null,
      delimiter: null,
      sheets: [],
      sheet: null,
      header: answerColumns,
      batches: (async function* () {
        yield rows;
      })(),
    },
  };
}

function toCells({ value, ...answer }: PushedAnswer): SheetRow['cells'] {
  return answerColumns.map((name) => {
    if (name !== 'value') return answer[name] ?? '';
    if (typeof value === 'number') return value;
    return value ? 'yes' : 'no';
  });
}

type Refuse<Value> = (value: Value) => { readonly column: string; readonly reason: string } | null;

/** Refuses metrics that a key is not for. */
function refuseOthers(metrics: readonly string[]): Refuse<string> {
  const allowed = new Set(metrics.map((metric) => metric.toLowerCase()));
  return (metric) =>
    allowed.size > 0 && !allowed.has(metric.toLowerCase())
      ? { column: 'metric', reason: say("this key is not for the metric '{metric}'", { metric }) }
      : null;
}

const customerColumns = pushedCustomerSchema.keyof().options;

/** The same of recent customers, as the list that a file would hold. */
export function readCustomerFeed(body: string): CsvFile {
  const lines = readLines(body, pushedCustomerSchema, () => null);
  return {
    columns: customerColumns,
    rows: lines.map(({ line, value }) => ({
      row: line,
      cells: new Map(customerColumns.map((name) => [name, value[name]?.trim() ?? ''])),
    })),
  };
}

function readLines<Value>(
  body: string,
  schema: z.ZodType<Value>,
  refuseValue: Refuse<Value>,
): { readonly line: number; readonly value: Value }[] {
  const issues: RowIssue[] = [];
  const lines: { line: number; value: Value }[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const read = readLine(text, line, schema);
    if ('issues' in read) issues.push(...read.issues);
    else {
      const refused = refuseValue(read.value);
      if (refused === null) lines.push({ line, value: read.value });
      else issues.push({ row: line, ...refused });
    }
    if (issues.length >= mostIssues) break;
  }
  if (issues.length > 0) throw refuse(issues);
  if (lines.length > maxRows) {
    throw refuse([
      { row: null, column: null, reason: say('more than {limit} rows', { limit: maxRows }) },
    ]);
  }
  if (lines.length === 0) {
    throw refuse([{ row: null, column: null, reason: say('there is no line to bring in') }]);
  }
  return lines;
}

function readLine<Value>(
  text: string,
  line: number,
  schema: z.ZodType<Value>,
): { readonly value: Value } | { readonly issues: RowIssue[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      issues: [{ row: line, column: null, reason: say('the line is not one JSON object') }],
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return {
    issues: parsed.error.issues.map(({ path, message }) => ({
      row: line,
      column: path.length > 0 ? path.join('.') : null,
      reason: message,
    })),
  };
}
