import { canonicalJson } from '@throughline/linkage';
import { say } from '@throughline/speech';
import {
  countrySchema,
  keySchema,
  lineSchema,
  timeZoneSchema,
  type ImportResult,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { checkRows, emptyOr } from '../files/check-rows.ts';
import { readCsv, type CsvFile } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import { readRekeyings, rekey, writeRekeyings } from './rekey-units.ts';
import {
  checkProperties,
  listPropertyColumns,
  mergeProperties,
  type UnitProperties,
} from './unit-properties.ts';

interface FileUnit {
  readonly key: string;
  readonly name: string;
  readonly parent_key: string | null;
  readonly head_key: string | null;
  readonly time_zone: string | null;
  readonly country: string | null;
  readonly properties: UnitProperties;
}

interface KnownUnit extends FileUnit {
  readonly former_keys: readonly string[];
}

const optionalKey = emptyOr(keySchema);

const shape = {
  key: keySchema,
  name: lineSchema,
  parent_key: optionalKey,
  head_key: optionalKey,
  time_zone: emptyOr(timeZoneSchema),
  country: emptyOr(countrySchema),
  former_key: optionalKey,
};

/** Columns that a file may leave out: what was known of a unit then stays. */
const optionalColumns = ['head_key', 'time_zone', 'country'] as const;

/**
 * Reads `key,name,parent_key[,head_key]` and brings the tree in line; units not in the file stay.
 * `head_key` is the key of the person who heads the unit; without the column, heads stay as known.
 * `time_zone` and `country` hold for everybody below who has none; they stay as known likewise.
 * `former_key` is the key that a unit had until now: it goes on under the new one, with all it has.
 * Any further column is a property of units, a number; without the column it stays as known too.
 */
export async function importUnits(
  db: EntityManager,
  text: string,
  dryRun: boolean,
): Promise<ImportResult> {
  const before = new Map(
    (
      await db.query<KnownUnit[]>(
        `SELECT u.key, u.name, p.key AS parent_key, u.head_key, u.time_zone, u.country,
         u.properties, u.former_keys
       FROM roster.unit u LEFT JOIN roster.unit p ON p.id = u.parent_id`,
      )
    ).map((unit) => [unit.key, unit]),
  );
  const file = readCsv(text, ['key', 'name', 'parent_key']);
  const rekeyings = readRekeyings(file, before);
  const known = rekey(before, rekeyings);
  const rekeyed = new Set(rekeyings.map(({ to }) => to));
  const units = readUnits(file, known);
  const isSame = (unit: (typeof units)[number]): boolean => {
    const earlier = known.get(unit.key);
    return (
      !rekeyed.has(unit.key) &&
      earlier?.name === unit.name &&
      earlier.parent_key === unit.parent_key &&
      optionalColumns.every((name) => earlier[name] === unit[name]) &&
      canonicalJson(earlier.properties) === canonicalJson(unit.properties)
    );
  };
  const added = units.filter((unit) => !known.has(unit.key)).length;
  const unchanged = units.filter(isSame).length;
  if (!dryRun) {
    await writeRekeyings(db, rekeyings);
    await writeUnits(
      db,
      units.filter((unit) => !isSame(unit)),
    );
  }
  return {
    dryRun,
    rows: units.length,
    added,
    changed: units.length - added - unchanged,
    unchanged,
    absent: known.size - (units.length - added),
  };
}

function readUnits(file: CsvFile, known: ReadonlyMap<string, KnownUnit>): readonly FileUnit[] {
  const properties = listPropertyColumns(file, Object.keys(shape));
  const inFile = new Set(file.rows.map((row) => row.cells.get('key') ?? ''));
  const rows = checkRows(file, shape, (add) => {
    const seen = new Map<string, number>();
    return (row, values) => {
      const earlier = seen.get(values.key);
      if (earlier !== undefined)
        add(
          row.row,
          'key',
          say("'{value}' is already in row {row}", { value: values.key, row: earlier }),
        );
      seen.set(values.key, row.row);
      const parent = values.parent_key;
      if (parent !== null && !inFile.has(parent) && !known.has(parent)) {
        add(row.row, 'parent_key', say("there is no unit '{key}'", { key: parent }));
      }
      checkProperties(row, properties, add);
    };
  });
  refuseCircles(rows, known);
  refuseSecondTop(rows, known);
  return rows.map((row, index) => {
    const { former_key: _, ...values } = row.values;
    const before = known.get(values.key);
    return {
      ...values,
      ...keepUnnamed(file.columns, before, values),
      properties: mergeProperties(before?.properties ?? {}, file.rows[index], properties),
    };
  });
}

function keepUnnamed(
  named: readonly string[],
  before: KnownUnit | undefined,
  values: Pick<KnownUnit, (typeof optionalColumns)[number]>,
): Pick<KnownUnit, (typeof optionalColumns)[number]> {
  const choose = (name: (typeof optionalColumns)[number]): string | null =>
    named.includes(name) ? values[name] : (before?.[name] ?? null);
  return {
    head_key: choose('head_key'),
    time_zone: choose('time_zone'),
    country: choose('country'),
  };
}

/** A unit that is its own ancestor would make the tree endless. */
function refuseCircles(
  rows: readonly { row: number; values: { key: string; parent_key: string | null } }[],
  known: ReadonlyMap<string, KnownUnit>,
): void {
  const parents = new Map([...known.values()].map((unit) => [unit.key, unit.parent_key]));
  for (const { values } of rows) parents.set(values.key, values.parent_key);
  const safe = new Set<string>();
  for (const { row, values } of rows) {
    const path = new Set<string>();
    let key: string | null = values.key;
    while (key !== null && !safe.has(key)) {
      if (path.has(key)) {
        throw refuse([
          {
            row,
            column: 'parent_key',
            reason: say("'{key}' would stand above itself", { key: values.key }),
          },
        ]);
      }
      path.add(key);
      key = parents.get(key) ?? null;
    }
    for (const passed of path) safe.add(passed);
  }
}

/** One tree: every figure has a whole that it is part of. */
function refuseSecondTop(
  rows: readonly { row: number; values: { key: string; parent_key: string | null } }[],
  known: ReadonlyMap<string, KnownUnit>,
): void {
  const inFile = new Set(rows.map(({ values }) => values.key));
  const tops = rows.filter(({ values }) => values.parent_key === null);
  const other = [...known.values()].find(
    (unit) => unit.parent_key === null && !inFile.has(unit.key),
  );
  const second = other === undefined ? tops[1] : tops[0];
  if (second === undefined) return;
  const first = other?.key ?? tops[0]?.values.key ?? '';
  throw refuse([
    {
      row: second.row,
      column: 'parent_key',
      reason: say("'{key}' and '{other}' both stand at the top; one unit must hold all others", {
        key: second.values.key,
        other: first,
      }),
    },
  ]);
}

async function writeUnits(db: EntityManager, units: readonly FileUnit[]): Promise<void> {
  const keys = units.map((unit) => unit.key);
  await db.query(
    `INSERT INTO roster.unit (key, name, head_key, time_zone, country, properties)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, head_key = excluded.head_key,
       time_zone = excluded.time_zone, country = excluded.country,
       properties = excluded.properties`,
    [
      keys,
      units.map((unit) => unit.name),
      units.map((unit) => unit.head_key),
      units.map((unit) => unit.time_zone),
      units.map((unit) => unit.country),
      units.map((unit) => canonicalJson(unit.properties)),
    ],
  );
  await db.query(
    `UPDATE roster.unit u SET parent_id = p.id
     FROM unnest($1::text[], $2::text[]) AS f (key, parent_key)
     LEFT JOIN roster.unit p ON p.key = f.parent_key
     WHERE u.key = f.key AND u.parent_id IS DISTINCT FROM p.id`,
    [keys, units.map((unit) => unit.parent_key)],
  );
}
