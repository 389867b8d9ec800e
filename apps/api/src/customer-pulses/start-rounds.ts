import type pg from 'pg';
import { localDay, localInstant } from '../calendar/local-instant.ts';
import { inTransaction } from '../database/pools.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { mailsMayLeave } from '../mail/mail-home.ts';
import { throttleDays } from '@throughline/types';
import { deriveCustomerCredential } from './customer-codes.ts';
import { addDays, findMailHours, findNextSend, type SendRule } from './next-send.ts';

const day = 86_400_000;
/** Rounds of different pulses choose one after the other, so that nobody is chosen by two. */
const chooseLock = 7_203_451;

interface DuePulse extends SendRule {
  readonly id: string;
  readonly closesAfterDays: number;
  readonly recentDays: number;
  readonly timeZone: string;
}

interface Waiting {
  readonly id: string;
  readonly experiencedOn: string;
  readonly addressKey: Buffer;
  readonly customerKey: Buffer | null;
}

/** Chooses whom to mail, of every customer pulse whose time has come, and files their mails. */
export async function startRounds(context: WorkerContext): Promise<void> {
  if (!(await mailsMayLeave(context))) return;
  const due = await context.mail.query<{ id: string }>(
    `SELECT id FROM roster.customer_pulse
     WHERE next_send_at <= $1 AND mail_paused_at IS NULL ORDER BY next_send_at`,
    [context.clock.now()],
  );
  for (const { id } of due.rows) {
    await inTransaction(context.mail, (client) => chooseCustomers(context, client, id));
  }
  await fileMails(context);
}

/** Who is mailed, and who is not and why, in one commit; nobody has a mail yet. */
async function chooseCustomers(
  { clock }: WorkerContext,
  client: pg.PoolClient,
  pulseId: string,
): Promise<void> {
  const now = clock.now();
  await client.query('SELECT pg_advisory_xact_lock($1)', [chooseLock]);
  const found = await client.query<DuePulse>(
    `SELECT p.id, p.sends, p.starts_on::text AS "startsOn", p.local_time AS "localTime",
       p.closes_after_days AS "closesAfterDays", p.recent_days AS "recentDays",
       o.time_zone AS "timeZone"
     FROM roster.customer_pulse p, office.organisation o
     WHERE p.id = $1 AND p.next_send_at <= $2 AND p.mail_paused_at IS NULL FOR UPDATE OF p`,
    [pulseId, now],
  );
  const [pulse] = found.rows;
  if (pulse === undefined) return;
  const today = localDay(now, pulse.timeZone);
  const { rows } = await client.query<Waiting>(
    `SELECT id, experienced_on::text AS "experiencedOn", address_key AS "addressKey",
       customer_key AS "customerKey"
     FROM roster.recent_customer WHERE pulse_id = $1 AND state = 'waiting'
     ORDER BY experienced_on DESC, id FOR UPDATE`,
    [pulseId],
  );
  const earliest = addDays(today, -pulse.recentDays);
  const late = rows.filter(({ experiencedOn }) => experiencedOn < earliest);
  const recent = rows.filter(({ experiencedOn }) => experiencedOn >= earliest);
  const { asked, throttled } = await throttle(client, recent, now);
  await settle(client, 'late', late);
  await settle(client, 'throttled', throttled);
  const closesAt = localInstant(addDays(today, pulse.closesAfterDays), '18:00', pulse.timeZone);
  await client.query(
    `UPDATE roster.recent_customer SET state = 'asked', closes_at = $2 WHERE id = ANY ($1::uuid[])`,
    [asked.map(({ id }) => id), closesAt],
  );
  await client.query('UPDATE roster.customer_pulse SET next_send_at = $2 WHERE id = $1', [
    pulseId,
    findNextSend(pulse, new Date(now.getTime() + 1), pulse.timeZone),
  ]);
}

/** Nobody is mailed twice in 90 days, by address or by customer key, whatever the pulse. */
async function throttle(
  client: pg.PoolClient,
  customers: readonly Waiting[],
  now: Date,
): Promise<{ readonly asked: readonly Waiting[]; readonly throttled: readonly Waiting[] }> {
  const keysOf = ({ addressKey, customerKey }: Waiting): readonly Buffer[] =>
    customerKey === null ? [addressKey] : [addressKey, customerKey];
  const found = await client.query<{ who: Buffer }>(
    'SELECT who FROM roster.customer_mailed WHERE who = ANY ($1::bytea[]) AND mailed_at > $2',
    [customers.flatMap(keysOf), new Date(now.getTime() - throttleDays * day)],
  );
  const mailed = new Set(found.rows.map(({ who }) => who.toString('hex')));
  const asked: Waiting[] = [];
  const throttled: Waiting[] = [];
  const fresh: Buffer[] = [];
  for (const customer of customers) {
    const keys = keysOf(customer);
    if (keys.some((key) => mailed.has(key.toString('hex')))) {
      throttled.push(customer);
      continue;
    }
    asked.push(customer);
    fresh.push(...keys);
    for (const key of keys) mailed.add(key.toString('hex'));
  }
  await client.query(
    `INSERT INTO roster.customer_mailed (who, mailed_at) SELECT who, $2 FROM unnest($1::bytea[]) AS who
     ON CONFLICT (who) DO UPDATE SET mailed_at = excluded.mailed_at`,
    [fresh, now],
  );
  return { asked, throttled };
}

async function settle(
  client: pg.PoolClient,
  state: 'late' | 'throttled',
  customers: readonly Waiting[],
): Promise<void> {
  await client.query(
    `UPDATE roster.recent_customer
     SET state = $2, sealed = NULL, address_key = NULL, customer_key = NULL
     WHERE id = ANY ($1::uuid[])`,
    [customers.map(({ id }) => id), state],
  );
}

interface Unfiled {
  readonly id: string;
  readonly pulseId: string;
  readonly unitId: string;
  readonly month: string;
  readonly closesAt: Date;
  readonly localTime: string;
  readonly timeZone: string;
}

/**
 * Makes the places of answers, sorted by hash and in a commit of their own so that nothing pairs them
 * with customers, and then the mails. After a crash it finishes what is missing.
 */
async function fileMails({ mail, masterKey, clock }: WorkerContext): Promise<void> {
  const now = clock.now();
  const { rows } = await mail.query<Unfiled>(
    `SELECT c.id, c.pulse_id AS "pulseId", c.unit_id AS "unitId",
       to_char(c.experienced_on, 'YYYY-MM') AS month, c.closes_at AS "closesAt",
       p.local_time AS "localTime", o.time_zone AS "timeZone"
     FROM roster.recent_customer c JOIN roster.customer_pulse p ON p.id = c.pulse_id,
       office.organisation o
     WHERE c.state = 'asked' AND c.closes_at > $1
       AND NOT EXISTS (SELECT FROM roster.delivery d WHERE d.customer_id = c.id)`,
    [now],
  );
  if (rows.length === 0) return;
  const ballots = rows
    .map((row) => ({ ...row, hash: deriveCustomerCredential(masterKey, row.id) }))
    .sort((one, other) => Buffer.compare(one.hash, other.hash));
  await mail.query(
    `INSERT INTO outcome.customer_ballot (hash, pulse_id, unit_id, month, closes_at)
     SELECT * FROM unnest($1::bytea[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
     ON CONFLICT (hash) DO NOTHING`,
    [
      ballots.map(({ hash }) => hash),
      ballots.map(({ pulseId }) => pulseId),
      ballots.map(({ unitId }) => unitId),
      ballots.map(({ month }) => month),
      ballots.map(({ closesAt }) => closesAt),
    ],
  );
  const hours = rows.map(({ localTime, timeZone }) => findMailHours(now, localTime, timeZone));
  await mail.query(
    `INSERT INTO roster.delivery (customer_id, customer_pulse_id, kind, way, due_at, window_ends_at)
     SELECT t.customer, t.pulse, 'customer', 'mail', t.due_at, t.until
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
       AS t (customer, pulse, due_at, until)
     ON CONFLICT (customer_id) DO NOTHING`,
    [
      rows.map(({ id }) => id),
      rows.map(({ pulseId }) => pulseId),
      hours.map(({ from }) => from),
      hours.map(({ until }) => until),
    ],
  );
}
