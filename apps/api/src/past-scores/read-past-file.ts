import { employeeConstructs } from '@throughline/instrument';
import { readCulture, type CultureRow } from '@throughline/linkage';
import { say } from '@throughline/speech';
import { pastMeasureNameSchema, type RowIssue } from '@throughline/types';
import type { KeyedUnit } from '../directory/units.queries.ts';
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
 * Reads `unit,period,construct,value,n[,sd]`; a unit named by a key that it had before has the one of
 * now in what is given back.
 *
 * @param scales of the measures that have been said to stand for a construct.
 * @throws AppError `import-refused`, the file as a whole.
 */
export function readPastFile(
  text: string,
  units: ReadonlyMap<string, KeyedUnit>,
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
  const issues = rows.flatMap((row) => listFaults(row, units, known.get(row.construct)));
  if (issues.length > 0) throw refuse(issues);
  const keyed = rows.map((row) => ({ ...row, unit: units.get(row.unit)?.key ?? row.unit }));
  const repeated = listRepeated(keyed);
  if (repeated.length > 0) throw refuse(repeated);
  return keyed;
}

/** Rows that say the same thing by two keys of one unit. */
function listRepeated(rows: readonly PastRow[]): RowIssue[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ unit, period, construct, line }) => {
    const name = JSON.stringify([unit, period, construct]);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, line);
    const reason = say("'{value}' is already in row {row}", {
      value: `${unit}, ${period}, ${construct}`,
      row: earlier ?? 0,
    });
    return earlier === undefined ? [] : [{ row: line, column: 'unit', reason }];
  });
}

function listFaults(
  row: PastRow,
  units: ReadonlyMap<string, KeyedUnit>,
  scale: Scale | undefined,
): RowIssue[] {
  const name = pastMeasureNameSchema.safeParse(row.construct);
  const at = (column: string, reason: string): RowIssue => ({ row: row.line, column, reason });
  return [
    ...(units.has(row.unit)
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
