import { employeeConstructs } from '@throughline/instrument';
import { codeOfPastMeasure } from '@throughline/types';
import type { Reader } from '../database/reader.ts';

/** A past score as a study names it. */
export interface NamedPastScore {
  readonly unit: string;
  readonly period: string;
  /** A construct, on its scale of 0 to 100, or the code of a measure that stands for itself. */
  readonly construct: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd: number | null;
}

const mark = codeOfPastMeasure('');
const constructs = employeeConstructs.map(({ code }) => code);

/** A measure by the name of a construct stands for it; any other for what it was given, or itself. */
const named = `
  SELECT s.unit_id AS unit, s.period,
    CASE WHEN m.construct IS NOT NULL THEN m.construct WHEN s.measure = ANY ($1) THEN s.measure
      ELSE $2 || s.measure END AS construct,
    CASE WHEN m.construct IS NULL THEN s.value
      ELSE 100 * (s.value - m.low) / (m.high - m.low) END AS value,
    s.n,
    CASE WHEN m.construct IS NULL THEN s.standard_deviation
      ELSE 100 * s.standard_deviation / (m.high - m.low) END AS sd
  FROM outcome.past_score s LEFT JOIN outcome.past_meaning m ON m.measure = s.measure`;

/** The past scores that the named measures of a study are made of; in an order of their content. */
export async function readNamedPastScores(
  db: Reader,
  measures: readonly string[],
): Promise<NamedPastScore[]> {
  const found = await db.query<NamedPastScore>(
    `SELECT * FROM (${named}) p WHERE p.construct = ANY ($3)
     ORDER BY p.construct, p.unit, p.period`,
    [constructs, mark, measures],
  );
  return found.rows;
}

/** The periods of past scores, by the measure that studies know them as. */
export async function listPastPeriods(
  db: Reader,
): Promise<{ readonly construct: string; readonly period: string }[]> {
  const found = await db.query<{ construct: string; period: string }>(
    `SELECT DISTINCT p.construct, p.period FROM (${named}) p ORDER BY 1, 2`,
    [constructs, mark],
  );
  return found.rows;
}

/** Measures that stand for themselves, and how much there is of them. */
export async function listOwnPastMeasures(
  db: Reader,
): Promise<{ readonly code: string; readonly units: number; readonly periods: number }[]> {
  const found = await db.query<{ code: string; units: number; periods: number }>(
    `SELECT p.construct AS code, count(DISTINCT p.unit)::int AS units,
       count(DISTINCT p.period)::int AS periods
     FROM (${named}) p WHERE starts_with(p.construct, $2)
     GROUP BY 1 ORDER BY p.construct COLLATE "C"`,
    [constructs, mark],
  );
  return found.rows;
}

/** A unit, period and construct for which two measures stand at once, if there is one. */
export async function findClash(
  db: Reader,
): Promise<{ readonly construct: string; readonly period: string; readonly unit: string } | null> {
  const found = await db.query<{ construct: string; period: string; unit: string }>(
    `SELECT p.construct, p.period, u.key AS unit FROM (${named}) p JOIN roster.unit u ON u.id = p.unit
     GROUP BY p.construct, p.period, u.key HAVING count(*) > 1 ORDER BY 1, 2, 3 LIMIT 1`,
    [constructs, mark],
  );
  return found.rows[0] ?? null;
}
