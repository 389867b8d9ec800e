import type { SendPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { PaceLimits } from '../config/mail-config.ts';
import { canBeWritten } from '../directory/reach.ts';
import { hashOfEmail } from '../mail/unwanted.ts';
import type { Audience } from './audience.ts';
import { invitedSql } from './invited-sql.ts';

/** People whose mails go to one domain, and how many of them can be written to no more. */
interface DomainCount {
  readonly people: number;
  readonly bounced: number;
}

/**
 * How long sending takes, and to whom it will not go because their address gave mails back. Who
 * wants no mails is not counted: the plan of a small unit would say who it is.
 */
export async function planSending(
  db: EntityManager,
  audience: Audience,
  pace: PaceLimits,
): Promise<Pick<SendPlan, 'sendingSeconds' | 'bounced' | 'withoutEmail'>> {
  const domains = await db.query<DomainCount[]>(
    `SELECT count(*)::int AS people, count(s.address)::int AS bounced
     FROM (${invitedSql}) a JOIN roster.person p ON p.id = a.id AND p.email IS NOT NULL AND p.reach IS NULL
     LEFT JOIN roster.suppression s ON s.reason = 'bounced'
       AND s.address = ${hashOfEmail('p.email')}
     GROUP BY lower(split_part(p.email, '@', 2))`,
    [...audience.parameters],
  );
  const [unwritten] = await db.query<{ people: number }[]>(
    `SELECT count(*)::int AS people FROM (${invitedSql}) a JOIN roster.person p ON p.id = a.id
     WHERE NOT ${canBeWritten('p')}`,
    [...audience.parameters],
  );
  return {
    sendingSeconds: estimateSending(
      domains.map(({ people, bounced }) => people - bounced),
      pace,
    ),
    bounced: domains.reduce((sum, { bounced }) => sum + bounced, 0),
    withoutEmail: unwritten?.people ?? 0,
  };
}

/**
 * Seconds until the last mail has left, all being due at once; null where no rate is set.
 *
 * @param mails how many go to each domain
 */
export function estimateSending(
  mails: readonly number[],
  { perSecond, perDomainPerSecond }: PaceLimits,
): number | null {
  if (perSecond === null && perDomainPerSecond === null) return null;
  const all = mails.reduce((sum, count) => sum + count, 0);
  return Math.max(
    perSecond === null ? 0 : all / perSecond,
    perDomainPerSecond === null ? 0 : Math.max(0, ...mails) / perDomainPerSecond,
  );
}
