/**
 * Where each person is: zone and country are the person's own, or else those of the unit, of the
 * nearest unit above it that has one, or of the organisation. Columns: person_id, time_zone, country.
 */
export const clocksSql = `
  WITH RECURSIVE place AS (
    SELECT u.id, coalesce(u.time_zone, o.time_zone) AS time_zone,
      coalesce(u.country, o.country) AS country
    FROM roster.unit u, office.organisation o WHERE u.parent_id IS NULL
    UNION ALL
    SELECT u.id, coalesce(u.time_zone, place.time_zone), coalesce(u.country, place.country)
    FROM roster.unit u JOIN place ON place.id = u.parent_id)
  SELECT p.id AS person_id, p.unit_id, coalesce(p.time_zone, place.time_zone) AS time_zone,
    coalesce(p.country, place.country) AS country
  FROM roster.person p JOIN place ON place.id = p.unit_id`;
