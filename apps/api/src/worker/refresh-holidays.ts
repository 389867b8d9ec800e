import type { EntityManager } from 'typeorm';

/** Waves are planned up to some years ahead. */
const yearsAhead = 4;

interface Holiday {
  readonly date: string;
  readonly name: string;
}

/**
 * Looks up the public holidays of every country that somebody is in and writes down those that are
 * not there yet; the api reads them from there and never loads the rules.
 *
 * @returns whether there were any.
 */
export async function refreshHolidays(db: EntityManager, now: Date): Promise<boolean> {
  const first = now.getUTCFullYear();
  const missing = await db.query<{ country: string; year: number }[]>(
    `SELECT c.country, y.year::int FROM (
       SELECT country FROM roster.person UNION SELECT country FROM roster.unit
       UNION SELECT country FROM office.organisation) c
     CROSS JOIN generate_series($1::int, $2::int) AS y (year)
     WHERE c.country IS NOT NULL AND NOT EXISTS (SELECT FROM roster.public_holidays h
       WHERE h.country = c.country AND h.year = y.year)`,
    [first, first + yearsAhead],
  );
  for (const { country, year } of missing) {
    await db.query(
      `INSERT INTO roster.public_holidays (country, year, days) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [country, year, JSON.stringify(await listHolidays(country, year))],
    );
  }
  return missing.length > 0;
}

/** Public holidays of a whole country; empty where none are known. Half days do not count. */
export async function listHolidays(country: string, year: number): Promise<Holiday[]> {
  // Some megabytes of rules, which few starts need.
  const { default: Holidays } = await import('date-holidays');
  const rules = new Holidays();
  if (!(country in rules.getCountries())) return [];
  rules.init(country, { types: ['public'], languages: ['en'] });
  const names = new Map<string, string>();
  for (const { date, start, end, name } of rules.getHolidays(year)) {
    const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
    for (let passed = 0; passed < days; passed += 1) {
      const day = new Date(Date.parse(date.slice(0, 10)) + passed * 86_400_000);
      names.set(day.toISOString().slice(0, 10), name);
    }
  }
  return [...names].sort().map(([date, name]) => ({ date, name }));
}
