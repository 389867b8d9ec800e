import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { say } from '@throughline/speech';
import {
  daySchema,
  emailSchema,
  keySchema,
  lineSchema,
  localeSchema,
  mostCustomers,
  type ImportResult,
} from '@throughline/types';
import { chooseSurveyLanguage, isSurveyLanguage } from '@throughline/survey-page';
import type { EntityManager } from 'typeorm';
import { readPublicKey } from '../ballots/seal.ts';
import { mapUnitKeys } from '../directory/units.queries.ts';
import { checkRows, emptyOr } from '../files/check-rows.ts';
import type { CsvFile } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';
import { AppError } from '../http/app-error.ts';
import { sealCustomer } from '../invitations/sealed-customer.ts';
import { addDays } from './next-send.ts';

export const requiredColumns = ['unit', 'email', 'experienced_on'] as const;
export const customerColumns = [
  'unit',
  'email',
  'name',
  'language',
  'experienced_on',
  'customer_key',
] as const;

const shape = {
  unit: keySchema,
  email: emptyOr(emailSchema),
  name: emptyOr(
    lineSchema.max(100, {
      error: () => say('must be at most {limit} characters', { limit: 100 }),
    }),
  ),
  language: emptyOr(localeSchema),
  experienced_on: daySchema,
  customer_key: emptyOr(keySchema),
};

/** Sealing is work: after so many the process does something else for a moment. */
const sealAtOnce = 200;

export interface CustomerList {
  readonly pulseId: string;
  /** Null where a program pushed it. */
  readonly accountId: string | null;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly now: Date;
  /** Where the organisation is. */
  readonly today: string;
  readonly isDryRun: boolean;
}

interface PulseTerms {
  readonly unitIds: string[];
  readonly defaultLanguage: string;
  readonly recentDays: number;
}

/**
 * Brings recent customers in, all or none. Who they are is sealed at once, to a key that only the
 * worker that mails can open. The same list a second time changes nothing.
 *
 * @throws AppError `import-refused` with every row that is wrong, `unavailable` without a key
 */
export async function importCustomers(
  db: EntityManager,
  file: CsvFile,
  terms: PulseTerms,
  list: CustomerList,
): Promise<ImportResult> {
  const units = await mapUnitKeys(db);
  const idOf = new Map([...units].map(([key, { id }]) => [key, id]));
  const rows = readRows(file, idOf, terms, list.today);
  const known = await db.query<unknown[]>(
    'SELECT 1 FROM roster.customer_list WHERE pulse_id = $1 AND sha256 = $2',
    [list.pulseId, list.sha256],
  );
  const isKnown = known.length > 0;
  if (!isKnown && !list.isDryRun) {
    await writeList(db, rows, list);
    const earliest = addDays(list.today, -terms.recentDays);
    await writeCustomers(
      db,
      list,
      rows.map(({ values }) => ({
        unitId: idOf.get(values.unit) ?? '',
        language: chooseLanguage(values.language, terms.defaultLanguage),
        experiencedOn: values.experienced_on,
        state: stateOf(values.email, values.experienced_on < earliest),
        who: { email: values.email ?? '', name: values.name ?? '', key: values.customer_key },
      })),
    );
  }
  return {
    dryRun: list.isDryRun,
    rows: rows.length,
    added: isKnown ? 0 : rows.length,
    changed: 0,
    unchanged: isKnown ? rows.length : 0,
    absent: 0,
  };
}

function readRows(
  file: CsvFile,
  idOf: ReadonlyMap<string, string>,
  terms: PulseTerms,
  today: string,
) {
  const stray = file.columns.find((name) => !customerColumns.some((column) => column === name));
  if (stray !== undefined) {
    const reason = say(
      'the column is not used; leave it out, so that nothing of customers is sent here that is not needed',
    );
    throw refuse([{ row: 1, column: stray, reason }]);
  }
  if (file.rows.length > mostCustomers) {
    throw refuse([
      {
        row: null,
        column: null,
        reason: say('more than {limit} customers', { limit: mostCustomers }),
      },
    ]);
  }
  const asked = new Set(terms.unitIds);
  return checkRows(file, shape, (add) => (row, { unit, experienced_on: day }) => {
    const unitId = idOf.get(unit);
    if (unitId === undefined)
      add(row.row, 'unit', say("there is no unit with the key '{key}'", { key: unit }));
    else if (asked.size > 0 && !asked.has(unitId)) {
      add(row.row, 'unit', say("customers of '{key}' are not asked by this pulse", { key: unit }));
    }
    if (day > today) add(row.row, 'experienced_on', say("'{day}' is in the future", { day }));
  });
}

function chooseLanguage(language: string | null, otherwise: string): string {
  const [start = ''] = (language ?? '').split('-');
  return isSurveyLanguage(start) ? chooseSurveyLanguage(start) : otherwise;
}

function stateOf(email: string | null, isLate: boolean): 'no-address' | 'late' | 'new' {
  if (email === null) return 'no-address';
  return isLate ? 'late' : 'new';
}

async function writeList(
  db: EntityManager,
  rows: readonly unknown[],
  list: CustomerList,
): Promise<void> {
  await db.query(
    `INSERT INTO roster.customer_list
       (pulse_id, account_id, file_name, sha256, brought_at, rows)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [list.pulseId, list.accountId, list.fileName, list.sha256, list.now, rows.length],
  );
}

interface NewCustomer {
  readonly unitId: string;
  readonly language: string;
  readonly experiencedOn: string;
  readonly state: 'new' | 'late' | 'no-address';
  readonly who: { readonly email: string; readonly name: string; readonly key: string | null };
}

async function writeCustomers(
  db: EntityManager,
  { pulseId, now }: CustomerList,
  customers: readonly NewCustomer[],
): Promise<void> {
  const key = await readAddressKey(db);
  for (let from = 0; from < customers.length; from += sealAtOnce) {
    const some = customers
      .slice(from, from + sealAtOnce)
      .map((customer) => ({ ...customer, id: randomUUID() }));
    await db.query(
      `INSERT INTO roster.recent_customer
         (id, pulse_id, unit_id, language, experienced_on, sealed, state, brought_at)
       SELECT t.id, $1, t.unit_id, t.language, t.experienced_on, t.sealed, t.state, $2
       FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::bytea[], $8::text[])
         AS t (id, unit_id, language, experienced_on, sealed, state)`,
      [
        pulseId,
        now,
        some.map(({ id }) => id),
        some.map(({ unitId }) => unitId),
        some.map(({ language }) => language),
        some.map(({ experiencedOn }) => experiencedOn),
        some.map(({ id, who, state }) => (state === 'new' ? sealCustomer(who, id, key) : null)),
        some.map(({ state }) => state),
      ],
    );
    await breathe();
  }
}

async function readAddressKey(db: EntityManager): Promise<ReturnType<typeof readPublicKey>> {
  const [row] = await db.query<{ public_key: Buffer }[]>(
    'SELECT public_key FROM roster.customer_key',
  );
  if (row !== undefined) return readPublicKey(row.public_key);
  throw new AppError(
    'unavailable',
    say(
      'Nothing was imported: the worker makes the key that addresses are sealed with, and it has not run yet. Start it and try again.',
    ),
  );
}
