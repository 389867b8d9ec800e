import { say } from '@throughline/speech';
import type { RowIssue } from '@throughline/types';
import { z } from 'zod';
import type { CsvFile, CsvRow } from './read-csv.ts';
import { refuse } from './refuse.ts';

/** A cell that may be empty: null, or what the schema makes of it. */
export function emptyOr<Schema extends z.ZodType<unknown, string>>(
  schema: Schema,
): z.ZodType<z.output<Schema> | null> {
  return z
    .string()
    .transform((cell) => (cell === '' ? null : cell))
    .pipe(schema.nullable());
}

/**
 * Checks every row against a schema whose fields are the columns, so that all faults of a file
 * are told at once. Results for equal cells are remembered: files repeat zones and units.
 *
 * @throws AppError `import-refused` with every fault, row by row.
 */
export function checkRows<Shape extends Readonly<Record<string, z.ZodType>>>(
  file: CsvFile,
  shape: Shape,
  extraChecks: (
    add: (row: number, column: string, reason: string) => void,
  ) => (row: CsvRow, values: { readonly [Column in keyof Shape]: z.output<Shape[Column]> }) => void,
): {
  readonly row: number;
  readonly values: { readonly [Column in keyof Shape]: z.output<Shape[Column]> };
}[] {
  const issues: RowIssue[] = [];
  const add = (row: number, column: string, reason: string): void => {
    issues.push({ row, column, reason });
  };
  const check = extraChecks(add);
  const columns = Object.entries(shape).map(([name, schema]) => ({
    name,
    parse: remember(schema),
  }));
  const results = file.rows.map((row) => {
    const before = issues.length;
    const values: Record<string, unknown> = {};
    for (const { name, parse } of columns) {
      const cell = row.cells.get(name) ?? '';
      const parsed = parse(cell);
      if ('reason' in parsed) add(row.row, name, `'${cell.slice(0, 60)}' ${parsed.reason}`);
      else values[name] = parsed.value;
    }
    const typed = values as { [Column in keyof Shape]: z.output<Shape[Column]> };
    if (issues.length === before) check(row, typed);
    return { row: row.row, values: typed };
  });
  if (issues.length > 0) throw refuse(issues);
  return results;
}

type Parsed = { readonly value: unknown } | { readonly reason: string };

function remember(schema: z.ZodType): (cell: string) => Parsed {
  const known = new Map<string, Parsed>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const result = schema.safeParse(cell);
    const parsed: Parsed = result.success
      ? { value: result.data }
      : { reason: result.error.issues[0]?.message ?? say('is not valid') };
    if (known.size < 10_000) known.set(cell, parsed);
    return parsed;
  };
}
