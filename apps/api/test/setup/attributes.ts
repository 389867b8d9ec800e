import type { Client } from './client.ts';
import { expectOk } from './organisation.ts';

/** One person of people.csv with two attributes. */
export interface Row {
  readonly key: string;
  readonly unit: string;
  readonly age: string;
  readonly shift: string;
}

export const addressOf = (key: string): string => `${key}@example.org`;

/** `key,name,parent_key,head_key` as lists of cells. */
export async function importUnits(client: Client, rows: readonly string[][]): Promise<void> {
  const lines = ['key,name,parent_key,head_key', ...rows.map((row) => row.join(','))];
  await expectOk(client.post('/api/units/import', `${lines.join('\n')}\n`));
}

export async function importPeople(client: Client, rows: readonly Row[]): Promise<void> {
  const lines = rows.map(
    ({ key, unit, age, shift }) =>
      `${key},${addressOf(key)},Person ${key},${unit},en-GB,Europe/London,${age},${shift}`,
  );
  await expectOk(
    client.post(
      '/api/people/import',
      `key,email,name,unit_key,locale,time_zone,age,shift\n${lines.join('\n')}\n`,
    ),
  );
}
