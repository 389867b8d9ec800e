import type pg from 'pg';
import type { Clock } from '../config/clock.ts';
import type { Break } from '../mail/breaker.ts';

type Surroundings = Readonly<{ mail: pg.Pool; clock: Clock }>;

/** How long the one mail that tries may take before another worker may try. */
const probeMinutes = 2;

/** Stops all mails, of every worker, for some minutes. */
export async function openCircuit(
  { mail, clock }: Surroundings,
  { reason, minutes }: Break,
): Promise<void> {
  await mail.query(
    `INSERT INTO roster.mail_circuit (reason, until) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, until = excluded.until`,
    [reason, after(clock, minutes)],
  );
}

/** Lets mails go again. */
export async function closeCircuit({ mail }: Surroundings): Promise<void> {
  await mail.query('DELETE FROM roster.mail_circuit');
}

/** Until when no mail may go; null where they may. */
export async function readCircuit({ mail }: Pick<Surroundings, 'mail'>): Promise<Date | null> {
  const found = await mail.query<{ until: Date }>('SELECT until FROM roster.mail_circuit');
  return found.rows[0]?.until ?? null;
}

/** Takes leave to send the one mail that tries; only one worker gets it. */
export async function takeProbe({ mail, clock }: Surroundings): Promise<boolean> {
  const taken = await mail.query('UPDATE roster.mail_circuit SET until = $2 WHERE until <= $1', [
    clock.now(),
    after(clock, probeMinutes),
  ]);
  return taken.rowCount === 1;
}

function after(clock: Clock, minutes: number): Date {
  return new Date(clock.now().getTime() + minutes * 60_000);
}
