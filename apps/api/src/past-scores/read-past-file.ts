import { employeeConstructs } from '@throughline/instrument';
import { readCulture, type CultureRow } from '@throughline/linkage';
import { say } from '@throughline/speech';
import { pastMeasureNameSchema, type RowIssue } from '@throughline/types';
import { readCsv } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';

/** A row of a file of past scores with its line. */
export interface PastRow extends CultureRow {
  readonly line: number;
}

/** The ends of a scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

const constructScales = employeeConstructs.map(
  ({ code }) => [code, { low: 0, high: 100 }] as const,
);

/**
 * Reads `unit,period,construct,value,n[,sd]`.
 *
 * @param scales of the measures that have been said to stand for a construct.
 * @throws AppError `import-refused`, the file as a whole.
 */
export function readPastFile(
  text: string,
  unitKeys: ReadonlySet<string>,
  scales: ReadonlyMap<string, Scale>,
): PastRow[] {
  const file = readCsv(text, ['unit', 'period', 'construct', 'value', 'n']);
  const read = readCulture({
    header: file.columns,
    rows: file.rows.map(({ row, cells }) => ({
      line: row,
      cells: file.columns.map((name) => cells.get(name) ?? ''),
    })),
  });
  if (!read.accepted) throw refuse(read.issues);
  const rows = read.rows.map((row, index) => ({ ...row, line: read.lines[index] ?? 0 }));
  const known = new Map<string, Scale>([...constructScales, ...scales]);
  const issues = rows.flatMap((row) => listFaults(row, unitKeys, known.get(row.construct)));
  if (issues.length > 0) throw refuse(issues);
  return rows;
}

function listFaults(
  row: PastRow,
  unitKeys: ReadonlySet<string>,
  scale: Scale | undefined,
): RowIssue[] {
  const name = pastMeasureNameSchema.safeParse(row.construct);
  const at = (column: string, reason: string): RowIssue => ({ row: row.line, column, reason });
  return [
    ...(unitKeys.has(row.unit)
      ? []
      : [at('unit', say("there is no unit with the key '{key}'", { key: row.unit }))]),
    ...(name.success
      ? []
      : [at('construct', name.error.issues[0]?.message ?? say('is not the name of a measure'))]),
    ...(scale !== undefined && (row.value < scale.low || row.value > scale.high)
      ? [
          at(
            'value',
            say(
              '{value} is outside {low} to {high}, the scale of {construct} here; a measure on another scale needs a name of its own',
              { value: row.value, low: scale.low, high: scale.high, construct: row.construct },
            ),
          ),
        ]
      : []),
  ];
}
