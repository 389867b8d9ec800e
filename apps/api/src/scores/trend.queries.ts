import {
  countChangedPeople,
  nameOfCell,
  type Move,
  type Slice,
  type TreeUnit,
} from '@throughline/disclosure';
import type { Trend } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { PublishedRow } from './published-cells.ts';

interface WaveRow {
  readonly id: string;
  readonly number: number;
  readonly k: number;
  readonly attributes: readonly string[];
  readonly pulseId: string;
  readonly pulseName: string;
  readonly plannedAt: Date;
  readonly closedAt: Date;
}

/** Rosters that lie further apart were not compared at launch. */
const comparedDays = 400;

/** Levels as they were published, oldest first, with the changes that may be told. */
export async function readTrend(
  db: EntityManager,
  rows: readonly PublishedRow[],
): Promise<Trend['levels']> {
  const waves = await db.query<WaveRow[]>(
    `SELECT w.id, w.number, w.k, w.attributes, w.pulse_id AS "pulseId", p.name AS "pulseName",
       w.planned_at AS "plannedAt", w.closed_at AS "closedAt"
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
     WHERE w.id = ANY ($1) ORDER BY w.closed_at, w.id`,
    [rows.map((row) => row.waveId)],
  );
  const rowOf = new Map(rows.map((row) => [row.waveId, row]));
  const levels: Trend['levels'] = [];
  for (const [index, wave] of waves.entries()) {
    const row = rowOf.get(wave.id);
    if (row === undefined) continue;
    const before = waves.slice(0, index).findLast((one) => one.pulseId === wave.pulseId);
    const earlier = before === undefined ? undefined : rowOf.get(before.id);
    const { unitName, score, shown, low, high, n, nMid } = row;
    levels.push({
      unitName,
      score,
      shown,
      low,
      high,
      n,
      nMid,
      waveId: wave.id,
      waveNumber: wave.number,
      pulseName: wave.pulseName,
      closedAt: wave.closedAt.toISOString(),
      change:
        before !== undefined &&
        earlier !== undefined &&
        (await isComparable(db, row, { wave, before }))
          ? subtract(row, earlier)
          : null,
    });
  }
  return levels;
}

/** The two rosters of the cell are equal, or differ by k or more people. */
async function isComparable(
  db: EntityManager,
  row: PublishedRow,
  { wave, before }: { readonly wave: WaveRow; readonly before: WaveRow },
): Promise<boolean> {
  const days = (wave.plannedAt.getTime() - before.plannedAt.getTime()) / 86_400_000;
  if (days > comparedDays) return false;
  const moves = await db.query<Move[]>(
    `SELECT CASE WHEN from_unit IS NOT NULL
         THEN jsonb_build_object('unitId', from_unit, 'bucket', to_jsonb(from_bucket)) END AS "from",
       CASE WHEN to_unit IS NOT NULL
         THEN jsonb_build_object('unitId', to_unit, 'bucket', to_jsonb(to_bucket)) END AS "to",
       people
     FROM roster.roster_move WHERE wave_id = $1 AND earlier_wave_id = $2`,
    [wave.id, before.id],
  );
  const earlierUnits = await readUnits(db, before.id);
  const counts = countChangedPeople(await readUnits(db, wave.id), {
    earlierWaveId: before.id,
    earlierUnits,
    moves,
  });
  const changed = counts.get(nameOfCell(row.unitId, sliceOf(row, wave))) ?? 0;
  return changed === 0 || changed >= Math.max(wave.k, before.k);
}

function sliceOf(row: PublishedRow, wave: WaveRow): Slice {
  if (row.attribute === '') return null;
  return { attribute: wave.attributes.indexOf(row.attribute), value: row.value };
}

function readUnits(db: EntityManager, waveId: string): Promise<TreeUnit[]> {
  return db.query(
    `SELECT unit_id AS id, parent_id AS "parentId" FROM roster.wave_unit WHERE wave_id = $1`,
    [waveId],
  );
}

/** From what is published alone. A level held at an end of its scale has no difference to tell. */
function subtract(now: PublishedRow, before: PublishedRow): Trend['levels'][number]['change'] {
  const isHeld = (row: PublishedRow): boolean => Number.isNaN(Number(row.shown));
  if (isHeld(now) || isHeld(before)) return null;
  const half = Math.hypot(now.high - now.low, before.high - before.low) / 2;
  const value = now.score - before.score;
  const round = (number: number): number => Number(number.toFixed(1));
  return { value: round(value), low: round(value - half), high: round(value + half) };
}
