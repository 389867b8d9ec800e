import { say } from '@throughline/speech';
import {
  countrySchema,
  daySchema,
  emailSchema,
  keySchema,
  lineSchema,
  localeSchema,
  timeZoneSchema,
  type ImportResult,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { checkRows, emptyOr } from '../files/check-rows.ts';
import { readCsv, type CsvFile } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import { reachSchema } from './reach.ts';
import { mapUnitKeys, type KeyedUnit } from './units.queries.ts';

const columns = ['key', 'email', 'name', 'unit_key', 'locale', 'time_zone'] as const;
/** Columns that a file may leave out: what was known then stays. */
const optionalColumns = ['country', 'leave_from', 'leave_until', 'reach'] as const;
const compared = [...columns, ...optionalColumns, 'attributes'] as const;
/** What leads to one person, and so belongs to one only. */
const ownColumns = ['email', 'reach'] as const;
const maxAttributes = 2;

const shape = {
  key: keySchema,
  /** Whoever has none gets no mails, and answers with a code on paper. */
  email: emptyOr(emailSchema),
  name: lineSchema,
  unit_key: keySchema,
  locale: localeSchema,
  /** Where it is empty, the zone of the unit holds. */
  time_zone: emptyOr(timeZoneSchema),
  country: emptyOr(countrySchema),
  leave_from: emptyOr(daySchema),
  leave_until: emptyOr(daySchema),
  reach: emptyOr(reachSchema),
};

interface PersonRow {
  readonly key: string;
  readonly email: string | null;
  readonly name: string;
  readonly unit_key: string;
  readonly locale: string;
  readonly time_zone: string | null;
  readonly country: string | null;
  readonly leave_from: string | null;
  readonly leave_until: string | null;
  readonly reach: string | null;
  /** Canonical JSON of the attribute columns. */
  readonly attributes: string;
}

/** Reads people.csv and brings the directory in line; people not in the file stay. */
export async function importPeople(
  db: EntityManager,
  text: string,
  { dryRun, now }: { readonly dryRun: boolean; readonly now: Date },
): Promise<ImportResult> {
  const known = await readKnown(db);
  const people = readPeople(text, known, await mapUnitKeys(db));
  const before = new Map(known.map((person) => [person.key, person]));
  const isSame = (person: PersonRow): boolean => {
    const old = before.get(person.key);
    return old !== undefined && compared.every((name) => old[name] === person[name]);
  };
  const added = people.filter((person) => !before.has(person.key)).length;
  const fresh = people.filter((person) => !isSame(person));
  if (!dryRun) await writePeople(db, fresh, now);
  return {
    dryRun,
    rows: people.length,
    added,
    changed: fresh.length - added,
    unchanged: people.length - fresh.length,
    absent: known.length - (people.length - added),
  };
}

async function readKnown(db: EntityManager): Promise<readonly PersonRow[]> {
  const people = await db.query<
    (Omit<PersonRow, 'attributes'> & { attributes: Record<string, string> })[]
  >(
    `SELECT p.key, p.email, p.name, u.key AS unit_key, p.locale, p.time_zone, p.country,
       p.leave_from::text, p.leave_until::text, p.reach, p.attributes
     FROM roster.person p JOIN roster.unit u ON u.id = p.unit_id`,
  );
  return people.map((person) => ({
    ...person,
    attributes: writeAttributes(Object.entries(person.attributes)),
  }));
}

function writeAttributes(entries: readonly (readonly [string, string])[]): string {
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

function readPeople(
  text: string,
  known: readonly PersonRow[],
  units: ReadonlyMap<string, KeyedUnit>,
): readonly PersonRow[] {
  const file = readCsv(text, columns);
  const attributeColumns = readAttributeColumns(file);
  const owners = new Map(
    ownColumns.map((column) => [column, new Map(known.map((one) => [one[column], one.key]))]),
  );
  const rows = checkRows(file, shape, (add) => {
    const keys = new Map<string, number>();
    const taken = new Map(ownColumns.map((column) => [column, new Map<string, number>()]));
    const inFile = new Set(file.rows.map((row) => row.cells.get('key') ?? ''));
    return (row, values) => {
      noteOnce(keys, values.key, row.row, (earlier) =>
        add(
          row.row,
          'key',
          say("'{value}' is already in row {row}", { value: values.key, row: earlier }),
        ),
      );
      for (const column of ownColumns) {
        const value = values[column];
        if (value === null) continue;
        noteOnce(taken.get(column) ?? new Map(), value, row.row, (earlier) =>
          add(row.row, column, say("'{value}' is already in row {row}", { value, row: earlier })),
        );
        const owner = owners.get(column)?.get(value);
        if (owner !== undefined && owner !== values.key && !inFile.has(owner)) {
          add(
            row.row,
            column,
            say("'{value}' belongs to the person with key '{key}'", { value, key: owner }),
          );
        }
      }
      const { leave_from: from, leave_until: until } = values;
      if (from !== null && until !== null && until < from)
        add(
          row.row,
          'leave_until',
          say("'{until}' is before leave_from '{from}'", { until, from }),
        );
      if (!units.has(values.unit_key))
        add(row.row, 'unit_key', say("there is no unit '{key}'", { key: values.unit_key }));
    };
  });
  const before = new Map(known.map((person) => [person.key, person]));
  const left = optionalColumns.filter((name) => !file.columns.includes(name));
  return rows.map(({ values }, index) => ({
    ...values,
    unit_key: units.get(values.unit_key)?.key ?? values.unit_key,
    ...Object.fromEntries(left.map((name) => [name, before.get(values.key)?.[name] ?? null])),
    attributes: writeAttributes(
      attributeColumns.map((name) => [name, file.rows[index]?.cells.get(name) ?? '']),
    ),
  }));
}

function noteOnce(
  seen: Map<string, number>,
  value: string,
  row: number,
  onRepeat: (earlier: number) => void,
): void {
  const earlier = seen.get(value);
  if (earlier === undefined) seen.set(value, row);
  else onRepeat(earlier);
}

function readAttributeColumns(file: CsvFile): readonly string[] {
  const extra = file.columns.filter(
    (name) => ![...columns, ...optionalColumns].some((column) => column === name),
  );
  if (extra.length > maxAttributes) {
    throw refuse([
      {
        row: 1,
        column: extra[maxAttributes] ?? null,
        reason: say('at most {limit} attribute columns are possible', { limit: maxAttributes }),
      },
    ]);
  }
  return extra;
}

/** Addresses are freed first, so that two people may exchange theirs in one file. */
async function writePeople(
  db: EntityManager,
  people: readonly PersonRow[],
  now: Date,
): Promise<void> {
  const keys = people.map((person) => person.key);
  await db.query(
    `UPDATE roster.person p SET email = 'moving-' || p.id
     FROM unnest($1::text[], $2::text[]) AS f (key, email)
     WHERE p.key = f.key AND p.email IS NOT NULL AND p.email IS DISTINCT FROM f.email`,
    [keys, people.map((person) => person.email)],
  );
  await db.query(
    `INSERT INTO roster.person AS p
       (key, email, name, unit_id, locale, time_zone, country, leave_from, leave_until, attributes,
         reach, placed_at)
     SELECT f.key, f.email, f.name, u.id, f.locale, f.time_zone, f.country, f.leave_from,
       f.leave_until, f.attributes, f.reach, $12::timestamptz
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
         $8::date[], $9::date[], $10::jsonb[], $11::text[])
       AS f (key, email, name, unit_key, locale, time_zone, country, leave_from, leave_until,
         attributes, reach)
     JOIN roster.unit u ON u.key = f.unit_key
     ON CONFLICT (key) DO UPDATE SET email = excluded.email, name = excluded.name,
       unit_id = excluded.unit_id, locale = excluded.locale, time_zone = excluded.time_zone,
       country = excluded.country, leave_from = excluded.leave_from,
       leave_until = excluded.leave_until, attributes = excluded.attributes,
       reach = excluded.reach,
       placed_at = CASE WHEN p.unit_id = excluded.unit_id AND p.attributes = excluded.attributes
         THEN p.placed_at ELSE excluded.placed_at END`,
    [
      keys,
      people.map((person) => person.email),
      people.map((person) => person.name),
      people.map((person) => person.unit_key),
      people.map((person) => person.locale),
      people.map((person) => person.time_zone),
      people.map((person) => person.country),
      people.map((person) => person.leave_from),
      people.map((person) => person.leave_until),
      people.map((person) => person.attributes),
      people.map((person) => person.reach),
      now,
    ],
  );
}
