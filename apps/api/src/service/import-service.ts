import { readTree, type TreeUnit } from '@throughline/disclosure';
import { say } from '@throughline/speech';
import { keySchema, type ImportResult } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { checkRows } from '../files/check-rows.ts';
import { readCsv } from '../files/read-csv.ts';
import { isSameLine } from './find-servers.ts';

const shape = { serving_key: keySchema, served_key: keySchema };

/** Said of a unit that would rate what it belongs to. */
export function saySameLine(): string {
  return say(
    'a unit cannot serve itself, a unit above it or a unit below it: people would rate what they belong to',
  );
}

/** Reads `serving_key,served_key` and adds what is not stated yet; relations not in the file stay. */
export async function importService(
  db: EntityManager,
  text: string,
  dryRun: boolean,
): Promise<ImportResult> {
  const units = await db.query<(TreeUnit & { key: string })[]>(
    'SELECT id, key, parent_id AS "parentId" FROM roster.unit',
  );
  const known = await db.query<{ serving: string; served: string }[]>(
    'SELECT serving_id AS serving, served_id AS served FROM roster.service',
  );
  const idOf = new Map(units.map(({ key, id }) => [key, id]));
  const relations = readRelations(text, idOf, units);
  const before = new Set(known.map(({ serving, served }) => `${serving} ${served}`));
  const fresh = relations.filter(({ serving, served }) => !before.has(`${serving} ${served}`));
  if (!dryRun) {
    await db.query(
      `INSERT INTO roster.service (serving_id, served_id)
       SELECT * FROM unnest($1::uuid[], $2::uuid[])`,
      [fresh.map(({ serving }) => serving), fresh.map(({ served }) => served)],
    );
  }
  const unchanged = relations.length - fresh.length;
  return {
    dryRun,
    rows: relations.length,
    added: fresh.length,
    changed: 0,
    unchanged,
    absent: known.length - unchanged,
  };
}

function readRelations(
  text: string,
  idOf: ReadonlyMap<string, string>,
  units: readonly TreeUnit[],
): { serving: string; served: string }[] {
  const tree = readTree(units);
  const file = readCsv(text, ['serving_key', 'served_key']);
  const rows = checkRows(file, shape, (add) => {
    const seen = new Map<string, number>();
    return (row, values) => {
      const serving = idOf.get(values.serving_key);
      const served = idOf.get(values.served_key);
      if (serving === undefined)
        add(row.row, 'serving_key', say("there is no unit '{unit}'", { unit: values.serving_key }));
      if (served === undefined)
        add(row.row, 'served_key', say("there is no unit '{unit}'", { unit: values.served_key }));
      if (serving === undefined || served === undefined) return;
      if (isSameLine(tree, serving, served)) add(row.row, 'served_key', saySameLine());
      const earlier = seen.get(`${serving} ${served}`);
      if (earlier !== undefined)
        add(row.row, 'served_key', say('this pair is already in row {row}', { row: earlier }));
      seen.set(`${serving} ${served}`, row.row);
    };
  });
  return rows.map(({ values }) => ({
    serving: idOf.get(values.serving_key) ?? '',
    served: idOf.get(values.served_key) ?? '',
  }));
}
