import { type CellSums, drawCell, drawCustomers } from './answers.ts';
import { type Draws, drawsFrom } from './draws.ts';
import type { LatentProcess } from './latent-process.ts';
import { drawPath, drawUnit } from './unit-levels.ts';

/** One unit and period of a simulated organisation; null where a side was not measured. */
export interface SimulatedCell {
  readonly unit: string;
  readonly period: number;
  readonly people: CellSums | null;
  readonly customers: { readonly n: number; readonly mean: number; readonly sd: number };
}

export interface SimulatedPanel {
  readonly cells: readonly SimulatedCell[];
  /** What lies behind both sides, by unit. */
  readonly resourcing: ReadonlyMap<string, number>;
}

export interface PanelSize {
  readonly units: number;
  readonly periods: number;
}

const [expectedPeople, expectedCustomers] = [12, 35];
const [shareOfCellsMissing, weightOfShock] = [0.03, 0.3];

/**
 * An organisation that is surveyed every period, with a known truth: what moves inside units follows the process,
 * resources confound treatment and customers between units, and seasons and shocks move all units together.
 *
 * The same seed and stream give the same panel on every machine.
 */
export function simulatePanel(
  process: LatentProcess,
  { units, periods }: PanelSize,
  { seed, stream }: { readonly seed: number; readonly stream: number },
): SimulatedPanel {
  const draws = drawsFrom(seed, stream);
  const shocks = drawShocks(periods, draws);
  const cells: SimulatedCell[] = [];
  const resourcing = new Map<string, number>();
  for (let i = 1; i <= units; i += 1) {
    const unit = `U${String(i).padStart(3, '0')}`;
    const own = drawUnit(process, draws);
    resourcing.set(unit, own.resourcing);
    drawPath(process, periods, draws).forEach((moved, t) => {
      const period = t + 1;
      if (period < own.firstPeriod) return;
      const shock = weightOfShock * (shocks[t] ?? 0);
      const isMissing = draws.uniform() < shareOfCellsMissing;
      const asked = Math.min(own.headcount, Math.max(4, draws.poisson(expectedPeople)));
      const inside = moved.map((value) => value + shock);
      const people = isMissing ? null : drawCell(asked, { level: own.level, inside }, draws);
      const n = Math.max(3, draws.poisson(expectedCustomers));
      const mood = 0.8 * (own.level[4] ?? 0) + (inside[4] ?? 0);
      cells.push({ unit, period, people, customers: { n, ...drawCustomers(n, mood, draws) } });
    });
  }
  return { cells, resourcing };
}

/** A season of twelve periods and chance, with mean 0 and standard deviation 1. */
function drawShocks(periods: number, { normal }: Draws): number[] {
  const raw = Array.from(
    { length: periods },
    (_, t) => Math.sin((2 * Math.PI * (t + 1)) / 12) + 0.5 * normal(),
  );
  const mean = raw.reduce((sum, value) => sum + value, 0) / periods;
  const spread = Math.sqrt(raw.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (periods - 1));
  return raw.map((value) => (value - mean) / spread);
}
