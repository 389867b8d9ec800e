import { say } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';

/** @throws AppError `invalid-request` for an attribute that nobody has, or the same one twice. */
export async function checkAttributes(
  db: EntityManager,
  attributes: readonly string[],
): Promise<void> {
  const rows = await db.query<{ name: string }[]>(
    'SELECT DISTINCT jsonb_object_keys(attributes) AS name FROM roster.person',
  );
  const known = new Set(rows.map((row) => row.name));
  const unknown = attributes.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new AppError(
      'invalid-request',
      `attributes: ${say("people have no attribute '{name}'; import it as a column of people.csv", { name: unknown })}`,
    );
  }
  if (new Set(attributes).size !== attributes.length) {
    throw new AppError(
      'invalid-request',
      `attributes: ${say('the same attribute is named twice')}`,
    );
  }
}
