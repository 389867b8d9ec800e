import pg from 'pg';
import type { Admin } from './admin.ts';
import type { Instance } from './instance.ts';
import { listPeople, writePeople, writeUnits } from './organisation.ts';

/** Imports a branch of units with so many people through the api; returns the id of its top. */
export async function fillBranch(
  { instance, admin }: { readonly instance: Instance; readonly admin: Admin },
  branch: string,
  people: number,
): Promise<string> {
  await admin.post('/api/units/import', writeUnits(branch, people));
  await admin.post('/api/people/import', writePeople(listPeople(branch, 'a', people)));
  const superuser = new pg.Client({ connectionString: instance.database.superuserUrl });
  await superuser.connect();
  const found = await superuser.query<{ id: string }>('SELECT id FROM roster.unit WHERE key = $1', [
    branch,
  ]);
  await superuser.end();
  const [row] = found.rows;
  if (row === undefined) throw new Error(`there is no unit ${branch}`);
  return row.id;
}
