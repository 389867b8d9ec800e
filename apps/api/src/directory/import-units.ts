import { canonicalJson } from '@throughline/linkage';
import { keySchema, lineSchema, type ImportResult } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { checkRows } from '../files/check-rows.ts';
import { readCsv } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import {
  checkProperties,
  listPropertyColumns,
  mergeProperties,
  type UnitProperties,
} from './unit-properties.ts';

interface KnownUnit {
  readonly key: string;
  readonly name: string;
  readonly parent_key: string | null;
  readonly head_key: string | null;
  readonly properties: UnitProperties;
}

const optionalKey = z.union([z.literal('').transform(() => null), keySchema]);

const shape = { key: keySchema, name: lineSchema, parent_key: optionalKey, head_key: optionalKey };

/**
 * Reads `key,name,parent_key[,head_key]` and brings the tree in line; units not in the file stay.
 * `head_key` is the key of the person who heads the unit; without the column, heads stay as known.
 * Any further column is a property of units, a number; without the column it stays as known too.
 */
export async function importUnits(
  db: EntityManager,
  text: string,
  dryRun: boolean,
): Promise<ImportResult> {
  const known = new Map(
    (
      await db.query<KnownUnit[]>(
        `SELECT u.key, u.name, p.key AS parent_key, u.head_key, u.properties
       FROM roster.unit u LEFT JOIN roster.unit p ON p.id = u.parent_id`,
      )
    ).map((unit) => [unit.key, unit]),
  );
  const units = readUnits(text, known);
  const isSame = (unit: (typeof units)[number]): boolean => {
    const before = known.get(unit.key);
    return (
      before?.name === unit.name &&
      before.parent_key === unit.parent_key &&
      before.head_key === unit.head_key &&
      canonicalJson(before.properties) === canonicalJson(unit.properties)
    );
  };
  const added = units.filter((unit) => !known.has(unit.key)).length;
  const unchanged = units.filter(isSame).length;
  if (!dryRun)
    await writeUnits(
      db,
      units.filter((unit) => !isSame(unit)),
    );
  return {
    dryRun,
    rows: units.length,
    added,
    changed: units.length - added - unchanged,
    unchanged,
    absent: known.size - (units.length - added),
  };
}

function readUnits(text: string, known: ReadonlyMap<string, KnownUnit>): readonly KnownUnit[] {
  const file = readCsv(text, ['key', 'name', 'parent_key']);
  const properties = listPropertyColumns(file, Object.keys(shape));
  const inFile = new Set(file.rows.map((row) => row.cells.get('key') ?? ''));
  const rows = checkRows(file, shape, (add) => {
    const seen = new Map<string, number>();
    return (row, values) => {
      const earlier = seen.get(values.key);
      if (earlier !== undefined)
        add(row.row, 'key', `'${values.key}' is already in row ${earlier}`);
      seen.set(values.key, row.row);
      const parent = values.parent_key;
      if (parent !== null && !inFile.has(parent) && !known.has(parent)) {
        add(row.row, 'parent_key', `there is no unit '${parent}'`);
      }
      checkProperties(row, properties, add);
    };
  });
  refuseCircles(rows, known);
  refuseSecondTop(rows, known);
  const namesHeads = file.columns.includes('head_key');
  return rows.map(({ values }, index) => {
    const before = known.get(values.key);
    return {
      ...values,
      head_key: namesHeads ? values.head_key : (before?.head_key ?? null),
      properties: mergeProperties(before?.properties ?? {}, file.rows[index], properties),
    };
  });
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
          { row, column: 'parent_key', reason: `'${values.key}' would stand above itself` },
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
      reason: `'${second.values.key}' and '${first}' both stand at the top; one unit must hold all others`,
    },
  ]);
}

async function writeUnits(db: EntityManager, units: readonly KnownUnit[]): Promise<void> {
  const keys = units.map((unit) => unit.key);
  await db.query(
    `INSERT INTO roster.unit (key, name, head_key, properties)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[])
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, head_key = excluded.head_key,
       properties = excluded.properties`,
    [
      keys,
      units.map((unit) => unit.name),
      units.map((unit) => unit.head_key),
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
