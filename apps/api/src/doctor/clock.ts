import type { DoctorConfig } from '../config/doctor-config.ts';
import type { LifeSign } from './ask-for-life.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import { withDatabase } from './with-database.ts';

/** Leases, schedules and links go by two clocks at once. */
const mostMilliseconds = 2_000;
const advice = 'let both be set by NTP (on Linux: `timedatectl set-ntp true`)';

/** Whether this computer's clock goes with those of the others. */
export async function examineClock(
  databaseUrl: DoctorConfig['databaseUrl'],
  lifeSign: LifeSign | null,
  now: () => number,
): Promise<Finding[]> {
  const byDatabase =
    'problem' in databaseUrl
      ? warn('The clock could not be held against that of the database.')
      : await examineDatabaseClock(databaseUrl.value, now);
  return [byDatabase, ...examineServerClock(lifeSign)];
}

async function examineDatabaseClock(url: string, now: () => number): Promise<Finding> {
  try {
    return await withDatabase(url, async (client) => {
      const askedAt = now();
      const answer = await client.query<{ now: string }>(
        'SELECT (extract(epoch FROM now()) * 1000)::float8::text AS now',
      );
      const told = Number(answer.rows[0]?.now);
      return compare('the database', readSkew({ told, askedAt, answeredAt: now() }));
    });
  } catch {
    return warn('The clock could not be held against that of the database.');
  }
}

/** A Date of HTTP is cut to the second. */
function examineServerClock(lifeSign: LifeSign | null): Finding[] {
  const serverTime = lifeSign?.serverTime ?? null;
  if (lifeSign === null || serverTime === null) return [];
  const { askedAt, answeredAt } = lifeSign;
  return [
    compare('PUBLIC_URL’s server', readSkew({ told: serverTime, askedAt, answeredAt }, 1_000)),
  ];
}

interface Telling {
  readonly told: number;
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** How far this clock is surely ahead (behind, if below 0) of one that told a time cut to `grain`. */
function readSkew({ told, askedAt, answeredAt }: Telling, grain = 0): number {
  const leastAhead = askedAt - (told + grain);
  const mostAhead = answeredAt - told;
  if (leastAhead > 0) return leastAhead;
  return mostAhead < 0 ? mostAhead : 0;
}

function compare(other: string, skew: number): Finding {
  const seconds = (Math.abs(skew) / 1000).toFixed(1);
  if (Math.abs(skew) <= mostMilliseconds) {
    return ok(`The clocks of this computer and of ${other} go together.`);
  }
  const side = skew > 0 ? 'ahead of' : 'behind';
  return fail(`The clock of this computer is ${seconds} s ${side} that of ${other}: ${advice}.`);
}
