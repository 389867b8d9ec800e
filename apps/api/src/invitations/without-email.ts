/**
 * Invitations of a wave ($1) that were launched without an address and whose people still have
 * none. Whoever was mailed is never among them: taking an address out of the directory puts
 * nobody's code on paper.
 */
export const withoutEmailSql = `
  SELECT i.id, i.unit_id, i.cohort_id, i.variant, i.attributes, p.name
  FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id AND p.email IS NULL AND p.reach IS NULL
  WHERE i.wave_id = $1 AND NOT EXISTS (SELECT FROM roster.delivery d
    WHERE d.invitation_id = i.id AND d.kind = 'invitation')`;

/** The same, in one unit ($2) and all below it, as the tree was when the wave was launched. */
export const withoutEmailInBranchSql = `
  WITH RECURSIVE branch AS (
    SELECT unit_id, name FROM roster.wave_unit WHERE wave_id = $1 AND unit_id = $2
    UNION ALL
    SELECT u.unit_id, u.name FROM roster.wave_unit u JOIN branch ON u.parent_id = branch.unit_id
    WHERE u.wave_id = $1)
  SELECT e.*, branch.name AS unit_name
  FROM (${withoutEmailSql}) e JOIN branch ON branch.unit_id = e.unit_id`;
