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
  const waves = await listComparedWaves(db, listWaveIds(cells));
  const rosters = new RosterComparison(db);
  const trends: Level[][] = [];
  for (const rows of cells) trends.push(await tellLevels(rows, waves, rosters));
  return trends;
}

/** How cells moved in one wave, in the order given; null where that may not be told. */
export async function readChangesOf(
  db: EntityManager,
  waveId: string,
  cells: readonly (readonly PublishedRow[])[],
): Promise<Level['change'][]> {
  const waves = await listComparedWaves(db, listWaveIds(cells));
  const rosters = new RosterComparison(db);
  const wave = waves.find(({ id }) => id === waveId);
  const changes: Level['change'][] = [];
  for (const rows of cells) {
    const row = rows.find((one) => one.waveId === waveId);
    const isThere = wave !== undefined && row !== undefined;
    changes.push(isThere ? await tellChange(row, wave, { rows, waves, rosters }) : null);
  }
  return changes;
}

function listWaveIds(cells: readonly (readonly PublishedRow[])[]): string[] {
  return [...new Set(cells.flatMap((rows) => rows.map(({ waveId }) => waveId)))];
}

/** Against the wave of the same pulse before it that has the cell too. */
async function tellChange(
  row: PublishedRow,
  wave: ComparedWave,
  past: {
    readonly rows: readonly PublishedRow[];
    /** Oldest first. */
    readonly waves: readonly ComparedWave[];
    readonly rosters: RosterComparison;
  },
): Promise<Level['change']> {
  const rowOf = new Map(past.rows.map((one) => [one.waveId, one]));
  const before = past.waves
    .slice(0, past.waves.indexOf(wave))
    .findLast(({ id, pulseId }) => pulseId === wave.pulseId && rowOf.has(id));
  const earlier = before === undefined ? undefined : rowOf.get(before.id);
  if (before === undefined || earlier === undefined) return null;
  const isComparable = await past.rosters.between(wave, before);
  return isComparable(row) ? subtract(row, earlier) : null;
}

async function tellLevels(
  rows: readonly PublishedRow[],
  waves: readonly ComparedWave[],
  rosters: RosterComparison,
): Promise<Level[]> {
  const rowOf = new Map(rows.map((row) => [row.waveId, row]));
  const levels: Level[] = [];
  for (const wave of waves) {
    const row = rowOf.get(wave.id);
    if (row === undefined) continue;
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
      change: await tellChange(row, wave, { rows, waves, rosters }),
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
