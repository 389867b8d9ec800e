import { fewestCustomers, throttleDays, type CustomerPulse } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { listFigures } from '../customer-page/customer-figures.ts';
import { readerOf } from '../database/reader.ts';
import { sayPauseReason } from '../pulses/stored-reasons.ts';

interface PulseRow extends Omit<
  CustomerPulse,
  'state' | 'nextSendAt' | 'plan' | 'leftOut' | 'mails' | 'answers' | 'heldBack'
> {
  readonly nextSendAt: Date | null;
  readonly isEnabled: boolean;
  readonly answers: number;
}

interface StateRow {
  readonly pulse_id: string;
  readonly state: string;
  readonly customers: number;
  readonly throttled: number;
  readonly late: number;
}

interface MailRow {
  readonly pulse_id: string;
  readonly state: string;
  readonly mails: number;
}

/** All customer pulses, newest first; or one of them. */
export async function readPulses(
  db: EntityManager,
  now: Date,
  id: string | null = null,
): Promise<CustomerPulse[]> {
  const rows = await db.query<PulseRow[]>(
    `SELECT p.id, p.name, p.sender_name AS "senderName", p.sender_address AS "senderAddress",
       p.reply_to AS "replyTo", p.default_language AS "defaultLanguage", p.unit_ids AS "unitIds",
       p.sends, p.starts_on::text AS "startsOn", p.local_time AS "localTime",
       p.closes_after_days AS "closesAfterDays", p.recent_days AS "recentDays",
       p.next_send_at AS "nextSendAt", p.enabled_at IS NOT NULL AS "isEnabled",
       p.mail_pause_reason AS "pauseReason", outcome.count_customer_answers(p.id) AS answers
     FROM roster.customer_pulse p WHERE $1::uuid IS NULL OR p.id = $1
     ORDER BY p.made_at DESC, p.id`,
    [id],
  );
  const states = await readStates(db, now);
  const mails = await db.query<MailRow[]>(
    `SELECT customer_pulse_id AS pulse_id, state, count(*)::int AS mails FROM roster.delivery
     WHERE customer_pulse_id IS NOT NULL GROUP BY 1, 2`,
  );
  const heldBack = await findHeldBack(db);
  return rows.map(({ isEnabled, answers, nextSendAt, ...row }) => {
    const own = states.filter(({ pulse_id: pulse }) => pulse === row.id);
    const ownMails = mails.filter(({ pulse_id: pulse }) => pulse === row.id);
    return {
      ...row,
      nextSendAt: nextSendAt?.toISOString() ?? null,
      state: stateOf(isEnabled, row.pauseReason, nextSendAt),
      pauseReason: row.pauseReason === null ? null : sayPauseReason(row.pauseReason),
      ...summarise(own),
      mails: summariseMails(ownMails),
      answers: answers < fewestCustomers ? null : answers,
      heldBack,
    };
  });
}

/** Who waits is set beside who was mailed lately, and beside the day on which mails go next. */
function readStates(db: EntityManager, now: Date): Promise<StateRow[]> {
  return db.query<StateRow[]>(
    `SELECT c.pulse_id, c.state, count(*)::int AS customers,
       count(*) FILTER (WHERE c.state = 'waiting' AND NOT is_late AND m.is_mailed)::int AS throttled,
       count(*) FILTER (WHERE c.state = 'waiting' AND is_late)::int AS late
     FROM roster.recent_customer c JOIN roster.customer_pulse p ON p.id = c.pulse_id
     CROSS JOIN LATERAL (SELECT c.experienced_on
       < greatest(p.starts_on, coalesce(p.next_send_at, $1)::date) - p.recent_days AS is_late) l
     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM roster.customer_mailed k
       WHERE k.who IN (c.address_key, c.customer_key)
         AND k.mailed_at > coalesce(p.next_send_at, $1) - make_interval(days => $2)) AS is_mailed) m
     GROUP BY 1, 2`,
    [now, throttleDays],
  );
}

function summarise(rows: readonly StateRow[]): Pick<CustomerPulse, 'plan' | 'leftOut'> {
  const count = (state: string): number => rows.find((row) => row.state === state)?.customers ?? 0;
  const waiting = rows.find(({ state }) => state === 'waiting');
  const [throttled, late] = [waiting?.throttled ?? 0, waiting?.late ?? 0];
  const suppressed = count('suppressed');
  const isTold = suppressed === 0 || suppressed >= fewestCustomers;
  return {
    plan: {
      wouldMail: count('waiting') - throttled - late + (isTold ? 0 : suppressed),
      unread: count('new'),
      throttled,
      late,
      withoutAddress: count('no-address'),
      suppressed: isTold ? suppressed : null,
      repeated: count('repeated'),
    },
    leftOut: { throttled: count('throttled'), late: count('late') },
  };
}

function summariseMails(rows: readonly MailRow[]): CustomerPulse['mails'] {
  const count = (...states: string[]): number =>
    rows.reduce((sum, { state, mails }) => sum + (states.includes(state) ? mails : 0), 0);
  return {
    waiting: count('queued', 'sending', 'deferred'),
    sent: count('sent'),
    bounced: count('bounced'),
    failed: count('failed'),
    inDoubt: count('in_doubt'),
  };
}

function stateOf(
  isEnabled: boolean,
  pauseReason: string | null,
  nextSendAt: Date | null,
): CustomerPulse['state'] {
  if (!isEnabled) return 'draft';
  if (pauseReason !== null) return 'stopped';
  return nextSendAt === null ? 'done' : 'running';
}

/** Figures made of answers to mails that an imported one stands in the way of. */
async function findHeldBack(db: EntityManager): Promise<CustomerPulse['heldBack']> {
  const figures = await listFigures(readerOf(db), { source: 'customer-pulse', before: null });
  const held = await db.query<{ unitName: string; month: string; metrics: number }[]>(
    `SELECT u.name AS "unitName", o.period AS month, count(*)::int AS metrics
     FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id
     WHERE o.source = 'import' AND (o.unit_id, o.metric, o.period) IN (
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))
     GROUP BY 1, 2 ORDER BY 2, 1`,
    [
      figures.map(({ unitId }) => unitId),
      figures.map(({ metric }) => metric),
      figures.map(({ month }) => month),
    ],
  );
  return held;
}
