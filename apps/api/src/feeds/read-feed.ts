import { pushedOutcomeSchema, type PushedOutcome, type RowIssue } from '@throughline/types';
import { maxRows } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';

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
  const allowed = new Set(metrics.map((metric) => metric.toLowerCase()));
  const issues: RowIssue[] = [];
  const lines: PushedLine[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text, index + 1);
    if ('issues' in read) issues.push(...read.issues);
    else if (allowed.size > 0 && !allowed.has(read.outcome.metric.toLowerCase())) {
      const reason = `this key is not for the metric '${read.outcome.metric}'`;
      issues.push({ row: read.line, column: 'metric', reason });
    } else lines.push(read);
    if (issues.length >= mostIssues) break;
  }
  if (issues.length > 0) throw refuse(issues);
  if (lines.length > maxRows) {
    throw refuse([{ row: null, column: null, reason: `more than ${maxRows} rows` }]);
  }
  if (lines.length === 0) {
    throw refuse([{ row: null, column: null, reason: 'there is no line with a figure' }]);
  }
  return lines;
}

function readLine(text: string, line: number): PushedLine | { readonly issues: RowIssue[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issues: [{ row: line, column: null, reason: 'the line is not one JSON object' }] };
  }
  const parsed = pushedOutcomeSchema.safeParse(value);
  if (parsed.success) return { line, outcome: parsed.data };
  return {
    issues: parsed.error.issues.map(({ path, message }) => ({
      row: line,
      column: path.length > 0 ? path.join('.') : null,
      reason: message,
    })),
  };
}
