import { say } from '@throughline/speech';
import type { AuditEntry, AuditLog, AuditQuery } from '@throughline/types';
import type { EntityManager } from 'typeorm';

interface EntryRow extends Omit<AuditEntry, 'at'> {
  readonly at: Date;
  readonly waveOf: string | null;
  readonly waveNumber: number | null;
  readonly unitName: string | null;
  readonly codes: string | null;
}

/** Entries as people read them, with names for what they name by identifier. */
export async function readEntries(
  db: EntityManager,
  { offset, limit }: AuditQuery,
): Promise<AuditLog> {
  const rows = await db.query<EntryRow[]>(
    `SELECT e.id, e.at, by.name AS "by", e.action, e.detail->>'deed' AS "refusedAction",
       e.detail->>'reason' AS reason,
       owner.name AS "waveOf", wave.number AS "waveNumber", unit.name AS "unitName",
       e.detail->>'codes' AS codes,
       coalesce(pulse.name, account.name, unit.name,
         CASE WHEN e.detail ?| '{keyId,hookId,reorganisationId}' THEN e.detail->>'name' END) AS subject
     FROM office.audit_entry e
     LEFT JOIN office.account by ON by.id = e.account_id
     LEFT JOIN office.account account ON account.id::text = e.detail->>'accountId'
     LEFT JOIN roster.pulse pulse ON pulse.id::text = e.detail->>'pulseId'
     LEFT JOIN roster.wave wave ON wave.id::text = e.detail->>'waveId'
     LEFT JOIN roster.unit unit ON unit.id::text = e.detail->>'unitId'
     LEFT JOIN roster.pulse owner ON owner.id = wave.pulse_id
     ORDER BY e.at DESC, e.id OFFSET $1 LIMIT $2`,
    [offset, limit],
  );
  const [counted] = await db.query<{ total: number }[]>(
    'SELECT count(*)::int AS total FROM office.audit_entry',
  );
  return {
    entries: rows.map(({ waveOf, waveNumber, unitName, codes, ...row }) => ({
      ...row,
      at: row.at.toISOString(),
      subject:
        waveOf === null || waveNumber === null
          ? row.subject
          : [
              say('{pulse}, wave {number}', { pulse: waveOf, number: waveNumber }),
              ...(unitName === null ? [] : [unitName]),
              ...(codes === null ? [] : [say('codes: {codes}', { codes })]),
            ].join(', '),
    })),
    total: counted?.total ?? 0,
  };
}
