import { normalQuantile } from '../src/index.ts';
import type { RandomStream } from '../src/index.ts';

/** A standard normal number. */
export function normal(stream: RandomStream): number {
  return normalQuantile(Math.max(stream.nextUniform(), 2 ** -54));
}

/** So many standard normal numbers. */
export function normals(stream: RandomStream, count: number): number[] {
  return Array.from({ length: count }, () => normal(stream));
}

/** Two columns with correlation rho. */
export function correlatedPair(
  stream: RandomStream,
  n: number,
  rho: number,
): { xs: number[]; ys: number[] } {
  const xs = normals(stream, n);
  const rest = Math.sqrt(1 - rho * rho);
  return { xs, ys: xs.map((x) => rho * x + rest * normal(stream)) };
}

/** An autocorrelated series with variance 1. */
export function series(stream: RandomStream, periods: number, memory: number): number[] {
  let value = normal(stream);
  const fresh = Math.sqrt(1 - memory * memory);
  return Array.from({ length: periods }, () => {
    const now = value;
    value = memory * value + fresh * normal(stream);
    return now;
  });
}

export type SimulatedPanel = { unit: number[]; time: number[]; x: number[]; y: number[] };

/** y = unit + period + slope * x + noise, x and noise autocorrelated at 0.5. */
export function simulatePanel(
  stream: RandomStream,
  units: number,
  periods: number,
  slope: number,
): SimulatedPanel {
  const panel: SimulatedPanel = { unit: [], time: [], x: [], y: [] };
  const shocks = normals(stream, periods);
  for (let j = 0; j < units; j += 1) {
    const level = normal(stream);
    const x = series(stream, periods, 0.5);
    const noise = series(stream, periods, 0.5);
    for (let t = 0; t < periods; t += 1) {
      panel.unit.push(j);
      panel.time.push(t + 1);
      panel.x.push(level + (x[t] ?? 0));
      panel.y.push(level + (shocks[t] ?? 0) + slope * (x[t] ?? 0) + (noise[t] ?? 0));
    }
  }
  return panel;
}

export type DynamicOptions = {
  readonly units: number;
  readonly periods: number;
  readonly respondents: number;
  /** Effects from one period to the next. */
  readonly forward: number;
  readonly backward: number;
};

/** Two scores that move each other, seen through means of so many respondents (error variance 6 / n). */
export function simulateDynamics(stream: RandomStream, options: DynamicOptions): SimulatedPanel {
  const panel: SimulatedPanel = { unit: [], time: [], x: [], y: [] };
  const error = Math.sqrt(6 / options.respondents);
  for (let j = 0; j < options.units; j += 1) {
    const level = normal(stream);
    let [x, y] = [0, 0];
    for (let t = -30; t < options.periods; t += 1) {
      [x, y] = [
        0.4 * x + options.backward * y + 0.85 * normal(stream),
        0.2 * y + options.forward * x + 0.9 * normal(stream),
      ];
      if (t < 0) continue;
      panel.unit.push(j);
      panel.time.push(t + 1);
      panel.x.push(level + x + error * normal(stream));
      panel.y.push(0.5 * level + y + 0.4 * normal(stream));
    }
  }
  return panel;
}
