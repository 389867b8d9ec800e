import { say } from '@throughline/speech';
import type { RowIssue } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { CsvFile } from '../files/read-csv.ts';
import { refuse } from '../files/refuse.ts';

/** A unit that goes on under another key. */
interface Rekeying {
  readonly from: string;
  readonly to: string;
}

interface KeyedUnit {
  readonly key: string;
  readonly parent_key: string | null;
  readonly former_keys: readonly string[];
}

/**
 * Units to which a file gives another key, by its column `former_key`. All that they have stays theirs.
 * A row whose unit had that key before says nothing new.
 *
 * @throws AppError `import-refused` where two units would become one, or none is there.
 */
export function readRekeyings(
  file: CsvFile,
  known: ReadonlyMap<string, KeyedUnit>,
): readonly Rekeying[] {
  const rowOfKey = new Map(file.rows.map(({ row, cells }) => [cells.get('key') ?? '', row]));
  const taken = new Map<string, number>();
  const issues: RowIssue[] = [];
  const rekeyings = file.rows.flatMap(({ row, cells }): Rekeying[] => {
    const [to, from] = [cells.get('key') ?? '', cells.get('former_key') ?? ''];
    const unit = known.get(to);
    if (from === '' || unit?.former_keys.includes(from) === true) return [];
    const reason = findFault(from, { isNew: unit === undefined, isKnown: known.has(from) });
    const other = taken.get(from) ?? rowOfKey.get(from);
    if (reason !== null) issues.push({ row, column: 'former_key', reason });
    else if (other !== undefined) {
      issues.push({
        row,
        column: 'former_key',
        reason: say("'{key}' stands in row {row} too", { key: from, row: other }),
      });
    }
    taken.set(from, row);
    return [{ from, to }];
  });
  if (issues.length > 0) throw refuse(issues);
  return rekeyings;
}

function findFault(
  from: string,
  { isNew, isKnown }: { readonly isNew: boolean; readonly isKnown: boolean },
): string | null {
  if (!isKnown) return say("there is no unit '{key}'", { key: from });
  if (isNew) return null;
  return say(
    "'{key}' and this one are two units, and nothing is moved from one to the other; leave the cell empty",
    { key: from },
  );
}

/** The units as they are called once their keys are changed. */
export function rekey<Unit extends KeyedUnit>(
  known: ReadonlyMap<string, Unit>,
  rekeyings: readonly Rekeying[],
): ReadonlyMap<string, Unit> {
  const toOf = new Map(rekeyings.map(({ from, to }) => [from, to]));
  return new Map(
    [...known.values()].map((unit) => {
      const key = toOf.get(unit.key) ?? unit.key;
      const parent =
        unit.parent_key === null ? null : (toOf.get(unit.parent_key) ?? unit.parent_key);
      return [key, { ...unit, key, parent_key: parent }];
    }),
  );
}

export async function writeRekeyings(
  db: EntityManager,
  rekeyings: readonly Rekeying[],
): Promise<void> {
  if (rekeyings.length === 0) return;
  await db.query(
    `UPDATE roster.unit u SET key = f.to_key, former_keys = u.former_keys || u.key
     FROM unnest($1::text[], $2::text[]) AS f (from_key, to_key) WHERE u.key = f.from_key`,
    [rekeyings.map(({ from }) => from), rekeyings.map(({ to }) => to)],
  );
}
