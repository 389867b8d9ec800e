import type { DayOff } from '@throughline/types';
import type { EntityManager } from 'typeorm';

/** What keeps people from being mailed on some days: blackouts, and holidays where any of them is. */
export async function nameDaysOff(
  db: EntityManager,
  days: readonly string[],
  countries: readonly string[],
): Promise<ReadonlyMap<string, DayOff[]>> {
  const rows = await db.query<(DayOff & { day: string })[]>(
    `WITH asked AS (SELECT DISTINCT day FROM unnest($1::date[]) AS a (day))
     SELECT a.day::text, h.country, d.day->>'name' AS name
     FROM roster.public_holidays h, jsonb_array_elements(h.days) AS d (day), asked a
     WHERE (d.day->>'date')::date = a.day AND h.country = ANY ($2)
     UNION ALL
     SELECT a.day::text, NULL, b.reason FROM roster.blackout b, asked a
     WHERE a.day BETWEEN b.starts_on AND b.ends_on
     ORDER BY 2, 3`,
    [days, countries],
  );
  const found = new Map<string, DayOff[]>();
  for (const { day, country, name } of rows) {
    found.set(day, [...(found.get(day) ?? []), { country, name }]);
  }
  return found;
}
