import type pg from 'pg';
import type { Clock } from '../config/clock.ts';
import { placeOf, type MessageWay } from '../directory/reach.ts';
import { hashEmail, hashOfEmail } from '../mail/unwanted.ts';
import type { DueMail, DueRow, MailOwner } from './delivery-context.ts';

type Ledger = Readonly<{ mail: pg.Pool; clock: Clock }>;

/** Longer than a mail can take, so that only the rows of a process that died or stands still run out. */
const leaseSeconds = 60;

/** SQL: an invitation in doubt is sent again once, and so is a mail to a customer; a reminder, or a mail about results, is not. */
export const isMovable = `(d.state IN ('queued', 'deferred')
  OR (d.state = 'in_doubt' AND d.kind IN ('invitation', 'customer') AND d.doubts < 2))`;
/** SQL. @param now the placeholder of the instant; without an end of its window a mail may go at any hour. */
export const isDue = (now: string): string =>
  `d.due_at <= ${now} AND (d.window_ends_at IS NULL OR d.window_ends_at > ${now})`;
/** Until when a mail may go: while its wave is open, or as long as its results are shared. */
const endsAt = `(CASE WHEN d.kind = 'results' THEN (SELECT h.until FROM roster.share h
    WHERE h.wave_id = d.wave_id AND h.is_link_open)
  WHEN w.state = 'open' THEN w.closes_at END)`;
/** Whether the person can still be written to in the way of the row. */
const hasPlace = `(CASE WHEN d.way = 'mail' THEN p.email IS NOT NULL
  ELSE coalesce(split_part(p.reach, ':', 1) = d.way, false) END)`;
/** SQL: a reminder has the code, so it goes only where the invitation went; an address that is changed meanwhile gets none. */
const isInvitedPlace = `(d.kind NOT IN ('reminder-1', 'reminder-2') OR EXISTS (
    SELECT FROM roster.delivery v WHERE v.invitation_id = d.invitation_id
      AND v.kind = 'invitation' AND v.place = ${placeOf('d.way', 'p')}))`;
/** An address that gave mails back says nothing of messages; who wants none of us gets neither. */
const isSuppressed = `s.address = ${hashOfEmail('p.email')}
  AND (d.way = 'mail' OR s.reason = 'unsubscribed')`;

/** SQL: rows that may still be claimed, of those asked for. */
const isFree: Readonly<Record<MailOwner, string>> = {
  wave: `SELECT d.id, CASE WHEN d.kind = 'invitation' THEN ${placeOf('d.way', 'p')} END AS place
         FROM roster.delivery d
         JOIN roster.wave w ON w.id = d.wave_id AND w.mail_paused_at IS NULL
         JOIN roster.invitation i ON i.id = d.invitation_id
         JOIN roster.person p ON p.id = i.person_id AND ${hasPlace} AND ${isInvitedPlace}
         WHERE d.id = ANY ($6::uuid[]) AND ${endsAt} > $7 AND NOT EXISTS (SELECT FROM roster.suppression s WHERE ${isSuppressed})`,
  // Addresses of customers are sealed: what they are suppressed by is only known to who opened them.
  'customer-pulse': `SELECT d.id, NULL::bytea AS place FROM unnest($6::uuid[], $9::bytea[]) AS wanted (id, address)
         JOIN roster.delivery d ON d.id = wanted.id
         JOIN roster.recent_customer c ON c.id = d.customer_id AND c.closes_at > $7
         JOIN roster.customer_pulse p ON p.id = d.customer_pulse_id AND p.mail_paused_at IS NULL
         WHERE NOT EXISTS (SELECT FROM roster.suppression s WHERE s.address = wanted.address)`,
};
/** SQL: the column that says of which wave or customer pulse a row is. */
const ownerColumn: Readonly<Record<MailOwner, string>> = {
  wave: 'd.wave_id',
  'customer-pulse': 'd.customer_pulse_id',
};

/** How a claimed row ends. */
export interface Settlement {
  readonly id: string;
  readonly fence: number;
  readonly state: 'sent' | 'deferred' | 'bounced' | 'failed' | 'in_doubt';
  readonly failure: string | null;
  /** When it may be tried again, where it may. */
  readonly dueAt: Date | null;
}

/** A row that is ours until its lease runs out; only this fence may settle it. */
export interface Claim {
  readonly id: string;
  readonly fence: number;
  readonly attempts: number;
}

/**
 * Mails that may go now; nothing is held. Empty where they may go no more, or are paused.
 *
 * @param of the wave, and what its mails are written from: its own id, or that of what is shared of it
 */
export async function findDue(
  { mail, clock }: Ledger,
  of: { readonly waveId: string; readonly sourceId: string },
  limit: number,
): Promise<DueMail[]> {
  const found = await mail.query<DueMail>({
    name: 'find-due-mails',
    text: `SELECT d.id, d.invitation_id, d.kind, i.person_id, i.variant, d.way, p.email, p.reach, p.name, p.locale, i.time_zone,
         CASE WHEN NOT ${hasPlace} THEN 'no-address' WHEN NOT ${isInvitedPlace} THEN 'moved'
           ELSE s.reason END AS suppressed,
         s.detail AS suppression_detail
       FROM (
         SELECT d.id, d.invitation_id, d.kind, d.way FROM roster.delivery d
         JOIN roster.wave w ON w.id = d.wave_id AND w.mail_paused_at IS NULL
         LEFT JOIN roster.share h ON h.wave_id = d.wave_id AND d.kind = 'results'
         WHERE d.wave_id = $1 AND ${endsAt} > $2 AND ${isDue('$2')} AND ${isMovable}
           AND coalesce(h.id, d.wave_id) = $4
         ORDER BY d.due_at LIMIT $3
       ) d
       JOIN roster.invitation i ON i.id = d.invitation_id
       JOIN roster.person p ON p.id = i.person_id
       LEFT JOIN roster.suppression s ON ${isSuppressed}`,
    values: [of.waveId, clock.now(), limit, of.sourceId],
  });
  return found.rows;
}

/**
 * Writes down how claimed rows ended, and claims others, in one commit: a row is never between
 * two states. Rows that somebody else took, or that may not go any more, are not among the claims.
 * Another server, timeline or database means another connection, and is looked for before each run;
 * what is loaded into this database is not, and is looked for here.
 */
export async function settleAndClaim(
  { mail, clock }: Ledger,
  settlements: readonly Settlement[],
  { owner, rows, isProbe }: Wanted,
): Promise<Claim[]> {
  const found = await mail.query<Claim>({
    name: `settle-and-claim-${owner}`,
    text: `WITH settled AS (
         UPDATE roster.delivery d
         SET state = s.state, failure = s.failure, due_at = coalesce(s.due_at, d.due_at),
           doubts = d.doubts + (s.state = 'in_doubt')::int, lease_until = NULL,
           sent_at = CASE WHEN s.state = 'sent' THEN $7::timestamptz END
         FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[])
           AS s (id, fence, state, failure, due_at)
         WHERE d.id = s.id AND d.fence = s.fence AND d.state = 'sending'
       ), free AS (
         ${isFree[owner]}
           AND ${isDue('$7')} AND ${isMovable}
           AND ($8 OR NOT EXISTS (SELECT FROM roster.mail_circuit))
           AND NOT EXISTS (SELECT FROM roster.mail_home WHERE xmin <> written_by::xid)
         FOR UPDATE OF d SKIP LOCKED
       )
       UPDATE roster.delivery d
       SET state = 'sending', attempts = d.attempts + 1, fence = d.fence + 1,
         lease_until = clock_timestamp() + interval '${leaseSeconds} seconds',
         place = coalesce(free.place, d.place)
       FROM free WHERE d.id = free.id
       RETURNING d.id, d.fence, d.attempts`,
    values: [
      settlements.map((row) => row.id),
      settlements.map((row) => row.fence),
      settlements.map((row) => row.state),
      settlements.map((row) => row.failure),
      settlements.map((row) => row.dueAt),
      rows.map((row) => row.id),
      clock.now(),
      isProbe,
      ...(owner === 'wave' ? [] : [rows.map(({ email }) => hashEmail(email ?? ''))]),
    ],
  });
  return found.rows;
}

/** Rows that somebody would like to send. */
export interface Wanted {
  readonly owner: MailOwner;
  readonly rows: readonly DueRow[];
  /** Whether this is the one mail that tries whether mails can go again. */
  readonly isProbe: boolean;
}

/** Mails to addresses that are not written to any more end here, without having been sent. */
export async function settleSuppressed({ mail }: Ledger, rows: readonly DueRow[]): Promise<void> {
  if (rows.length === 0) return;
  await mail.query(
    `UPDATE roster.delivery d SET state = s.state, failure = s.failure
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS s (id, state, failure)
     WHERE d.id = s.id AND ${isMovable}`,
    [
      rows.map((row) => row.id),
      rows.map((row) => endOf(row).state),
      rows.map((row) => endOf(row).failure),
    ],
  );
}

function endOf({ suppressed, suppression_detail: detail }: DueRow): Pick<Settlement, 'failure'> & {
  readonly state: 'bounced' | 'failed' | 'withheld';
} {
  if (suppressed === 'no-address')
    return { state: 'failed', failure: 'there is no address any more' };
  if (suppressed === 'moved')
    return { state: 'failed', failure: 'the invitation went to another address' };
  if (suppressed === 'bounced') return { state: 'bounced', failure: detail };
  return { state: 'withheld', failure: null };
}

/**
 * Messages of ways that are not set up go by mail where there is an address. The others fail, to
 * be tried again once the way is set up.
 */
export async function settleOtherWays(
  { mail, clock }: Ledger,
  waveId: string,
  ways: readonly MessageWay[],
): Promise<void> {
  await mail.query(
    `UPDATE roster.delivery d SET way = CASE WHEN p.email IS NULL THEN d.way ELSE 'mail' END,
       state = CASE WHEN p.email IS NULL THEN 'failed' ELSE d.state END,
       failure = CASE WHEN p.email IS NULL THEN 'messages in this way are not set up' END
     FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
       JOIN roster.wave w ON w.id = i.wave_id
     WHERE d.wave_id = $1 AND i.id = d.invitation_id AND d.way <> 'mail' AND d.way <> ALL ($2)
       AND d.state IN ('queued', 'deferred') AND ${endsAt} > $3`,
    [waveId, ways, clock.now()],
  );
}

/** Claims whose process died or stands still: whether their mails went out is not known. */
export async function settleLostClaims(
  { mail }: Ledger,
  { owner, id }: { readonly owner: MailOwner; readonly id: string },
): Promise<void> {
  await mail.query(
    `UPDATE roster.delivery d
     SET state = 'in_doubt', doubts = doubts + 1, fence = fence + 1, lease_until = NULL,
       failure = 'interrupted while sending'
     WHERE ${ownerColumn[owner]} = $1 AND state = 'sending' AND lease_until < clock_timestamp()`,
    [id],
  );
}

/** When something of a wave can move next; null where nothing can while its mails may go, or they are paused. */
export async function findNextMove({ mail, clock }: Ledger, waveId: string): Promise<Date | null> {
  const next = await mail.query<{ at: Date | null }>(
    `SELECT min(CASE WHEN d.state = 'sending' THEN d.lease_until ELSE d.due_at END) AS at
     FROM roster.delivery d JOIN roster.wave w ON w.id = d.wave_id AND w.mail_paused_at IS NULL
     WHERE d.wave_id = $1 AND (d.state = 'sending'
       OR (${isMovable} AND greatest(d.due_at, $2::timestamptz) < ${endsAt}))`,
    [waveId, clock.now()],
  );
  return next.rows[0]?.at ?? null;
}
