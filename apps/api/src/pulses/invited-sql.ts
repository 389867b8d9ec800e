/**
 * Everybody in the units of a pulse, with where they are counted, when they were asked last, and
 * why they are left out this time: `on-leave`, `settling`, `asked-recently`, or null. Parameters:
 * asked units, attribute names, heads, the units they are counted in, the moment since when a
 * change is new, 2k, the moment of the launch, since when asked is recent (null to ask again),
 * and since when asked twice is.
 *
 * Once a wave was launched, somebody new in a unit of fewer than 2k people settles first: four
 * invented colleagues beside one real one would otherwise be five, in a unit that is new itself as
 * well.
 */
export const candidatesSql = `
  SELECT p.id, p.attributes, coalesce(h.counted, p.unit_id) AS unit_id, lately.asked_at,
    ARRAY(SELECT coalesce(p.attributes->>a.name, '')
      FROM unnest($2::text[]) WITH ORDINALITY a (name, place) ORDER BY a.place) AS bucket,
    CASE
      WHEN coalesce(p.leave_from, p.leave_until) IS NOT NULL
        AND t.today BETWEEN coalesce(p.leave_from, t.today) AND coalesce(p.leave_until, t.today)
        THEN 'on-leave'
      WHEN p.placed_at > $5::timestamptz AND s.people < $6::int
        AND EXISTS (SELECT FROM roster.wave w WHERE w.planned_at < p.placed_at)
        AND NOT EXISTS (SELECT FROM roster.invitation i JOIN roster.wave w ON w.id = i.wave_id
          WHERE i.person_id = p.id AND w.planned_at >= p.placed_at)
        THEN 'settling'
      WHEN $8::timestamptz IS NOT NULL AND (lately.asked_at > $8::timestamptz OR lately.times > 1)
        THEN 'asked-recently'
    END AS left_out
  FROM roster.person p
  CROSS JOIN (SELECT ($7::timestamptz AT TIME ZONE o.time_zone)::date AS today
    FROM office.organisation o) t
  JOIN (SELECT unit_id, count(*) AS people FROM roster.person GROUP BY unit_id) s
    ON s.unit_id = p.unit_id
  LEFT JOIN (SELECT i.person_id, max(w.planned_at) AS asked_at, count(*) AS times
    FROM roster.wave w JOIN roster.invitation i ON i.wave_id = w.id
    WHERE w.planned_at > $9::timestamptz GROUP BY i.person_id) lately ON lately.person_id = p.id
  LEFT JOIN unnest($3::uuid[], $4::uuid[]) h (person_id, counted) ON h.person_id = p.id
  WHERE p.unit_id = ANY ($1::uuid[])`;

/** How many parameters {@link invitedSql} takes: those of a query around it come after them. */
export const invitedParameters = 11;

/**
 * Who is invited: those whose turn it is and who are not left out. Two parameters more: their places.
 * Both conditions are written so that PostgreSQL expects many people to meet them, as they do: it takes an
 * expression to be null for one row in 200, and then looks at everybody once more for each of those.
 */
export const invitedSql = `
  SELECT p.id, p.attributes, p.unit_id, p.bucket FROM (${candidatesSql}) p
  WHERE CASE WHEN p.left_out IS NULL THEN true ELSE false END
    AND ((p.unit_id, p.bucket) IN (SELECT c.unit_id, c.bucket::text[]
      FROM unnest($10::uuid[], $11::text[]) c (unit_id, bucket))) IS TRUE`;
