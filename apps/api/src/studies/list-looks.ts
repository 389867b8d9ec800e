import type { Look } from '@throughline/types';
import type pg from 'pg';

/**
 * What earlier runs of a registration found in the calendar quarter of an instant, as the organisation counts quarters;
 * oldest first. A run in which nothing passed its gate was no look: it had nothing to find.
 */
export async function listLooks(study: pg.Pool, registrationId: string, at: Date): Promise<Look[]> {
  const found = await study.query<{ look: Look }>(
    `SELECT jsonb_object_agg(h ->> 'id', h -> 'primaryP') AS look
     FROM study.run r
     JOIN study.run_registration l ON l.run_id = r.id
     CROSS JOIN office.organisation o
     CROSS JOIN jsonb_array_elements(r.result::jsonb -> 'hypotheses') h
     WHERE l.registration_id = $1
       AND date_trunc('quarter', r.finished_at, o.time_zone) =
         date_trunc('quarter', $2::timestamptz, o.time_zone)
       AND (h -> 'gate' ->> 'passed')::boolean AND jsonb_typeof(h -> 'primaryP') = 'number'
     GROUP BY r.id, r.finished_at ORDER BY r.finished_at, r.id`,
    [registrationId, at],
  );
  return found.rows.map(({ look }) => look);
}
