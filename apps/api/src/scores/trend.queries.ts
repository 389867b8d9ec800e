import type { Trend } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { listComparedWaves, RosterComparison, type ComparedWave } from './compare-rosters.ts';
import type { PublishedRow } from './published-cells.ts';

type Level = Trend['levels'][number];

/** Levels as they were published, oldest first, with the changes that may be told. */
export async function readTrend(
  db: EntityManager,
  rows: readonly PublishedRow[],
): Promise<Level[]> {
  const [trend] = await readTrends(db, [rows]);
  return trend ?? [];
}

/** The same for several cells, each given by its rows over the waves. */
export async function readTrends(
  db: EntityManager,
  cells: readonly (readonly PublishedRow[])[],
): Promise<Level[][]> {
  const waves = await listComparedWaves(db, [
    ...new Set(cells.flatMap((rows) => rows.map((row) => row.waveId))),
  ]);
  const rosters = new RosterComparison(db);
  const trends: Level[][] = [];
  for (const rows of cells) trends.push(await tellLevels(rows, waves, rosters));
  return trends;
}

async function tellLevels(
  rows: readonly PublishedRow[],
  all: readonly ComparedWave[],
  rosters: RosterComparison,
): Promise<Level[]> {
  const rowOf = new Map(rows.map((row) => [row.waveId, row]));
  const waves = all.filter((wave) => rowOf.has(wave.id));
  const levels: Level[] = [];
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
        before !== undefined && earlier !== undefined && (await rosters.between(wave, before))(row)
          ? subtract(row, earlier)
          : null,
    });
  }
  return levels;
}

/** From what is published alone. A level held at an end of its scale has no difference to tell. */
export function subtract(now: PublishedRow, before: PublishedRow): Level['change'] {
  const isHeld = (row: PublishedRow): boolean => Number.isNaN(Number(row.shown));
  if (isHeld(now) || isHeld(before)) return null;
  const half = Math.hypot(now.high - now.low, before.high - before.low) / 2;
  const value = now.score - before.score;
  const round = (number: number): number => Number(number.toFixed(1));
  return { value: round(value), low: round(value - half), high: round(value + half) };
}
