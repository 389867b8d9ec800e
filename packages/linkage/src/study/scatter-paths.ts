import type { HypothesisPath, PathLevel, RegisteredHypothesis } from '@throughline/types';
import { type Measure, measureOf } from './measure.ts';
import { lagOf } from './paths-of.ts';
import { type SamplingErrors, samplingErrors } from './sampling-errors.ts';
import type { StudyInput } from './study-input.ts';
import { type StudyPanel, buildStudyPanel } from './study-panel.ts';

/** Distance of the limits of a 95 % interval, in standard errors. */
const reach = 1.959964;

interface Valued {
  readonly value: number;
  /** Null where the sampling error is not known. */
  readonly variance: number | null;
}

interface Pair {
  readonly unit: string;
  readonly period: string;
  readonly from: Valued;
  readonly to: Valued;
}

/**
 * The points of a hypothesis, path by path, at its registered lag: unit means, and departures of
 * single periods from the mean of their unit. What a low figure is good for is drawn as it is
 * measured. Descriptive: no error of measurement is taken out of the lines.
 *
 * @returns a path without points where the panel lacks a measure.
 * @throws RangeError as {@link buildStudyPanel} does.
 */
export function scatterPaths(
  input: StudyInput,
  hypothesis: RegisteredHypothesis,
): HypothesisPath[] {
  const panel = buildStudyPanel(input);
  const errors = samplingErrors(panel, input);
  const lag = lagOf(hypothesis, input.registration);
  return listLegs(hypothesis).map(([from, to]) => {
    const [x, y] = [measureOf(panel, from), measureOf(panel, to)];
    const pairs = x === null || y === null ? [] : pairUp({ panel, errors }, { x, y, lag });
    return {
      from: from.join('+'),
      to: to.join('+'),
      lag,
      between: drawLevel(meansOf(pairs)),
      within: drawLevel(departuresOf(pairs)),
    };
  });
}

function listLegs({ rule, predictor, mediator, outcome }: RegisteredHypothesis) {
  return rule === 'chain' && mediator !== null
    ? ([
        [predictor, mediator],
        [mediator, [outcome]],
      ] as const)
    : ([[predictor, [outcome]]] as const);
}

function pairUp(
  { panel, errors }: { readonly panel: StudyPanel; readonly errors: SamplingErrors },
  { x, y, lag }: { readonly x: Measure; readonly y: Measure; readonly lag: number },
): Pair[] {
  const [readX, readY] = [readerOf(errors, x), readerOf(errors, y)];
  const rowOf = new Map(panel.unit.map((unit, row) => [`${panel.time[row]} ${unit}`, row]));
  return panel.unit.flatMap((unit, row) => {
    const earlier = rowOf.get(`${(panel.time[row] ?? 0) - lag} ${unit}`);
    const from = earlier === undefined ? null : readX(earlier);
    const to = readY(row);
    if (from === null || to === null) return [];
    return [{ unit, period: panel.period[row] ?? '', from, to }];
  });
}

function readerOf(errors: SamplingErrors, measure: Measure): (row: number) => Valued | null {
  const isKnown = errors.precisionOf([measure]) !== 'none';
  const terms = isKnown ? errors.terms(measure, measure) : [];
  return (row) => {
    const value = measure.values[row] ?? null;
    if (value === null) return null;
    const variance = terms.reduce(
      (sum, { weight, column }) => sum + weight * (column[row] ?? 0),
      0,
    );
    return { value, variance: isKnown ? variance : null };
  };
}

function meansOf(pairs: readonly Pair[]): DrawnPair[] {
  return [...Map.groupBy(pairs, ({ unit }) => unit)].map(([unit, own]) => ({
    unit,
    period: null,
    from: meanOf(own.map(({ from }) => from)),
    to: meanOf(own.map(({ to }) => to)),
  }));
}

function departuresOf(pairs: readonly Pair[]): DrawnPair[] {
  return [...Map.groupBy(pairs, ({ unit }) => unit).values()]
    .filter((own) => own.length > 1)
    .flatMap((own) => {
      const from = departures(own.map((one) => one.from));
      const to = departures(own.map((one) => one.to));
      return own.flatMap(({ unit, period }, i) => {
        const [x, y] = [from[i], to[i]];
        return x === undefined || y === undefined ? [] : [{ unit, period, from: x, to: y }];
      });
    });
}

interface DrawnPair extends Omit<Pair, 'period'> {
  readonly period: string | null;
}

function meanOf(parts: readonly Valued[]): Valued {
  const count = parts.length;
  const variance = sumVariance(parts);
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0) / count,
    variance: variance === null ? null : variance / count ** 2,
  };
}

/** Each less the mean of all: its error is in that mean as well. */
function departures(parts: readonly Valued[]): Valued[] {
  const mean = meanOf(parts);
  return parts.map(({ value, variance }) => ({
    value: value - mean.value,
    variance:
      variance === null || mean.variance === null
        ? null
        : variance * (1 - 2 / parts.length) + mean.variance,
  }));
}

function sumVariance(parts: readonly Valued[]): number | null {
  let sum = 0;
  for (const { variance } of parts) {
    if (variance === null) return null;
    sum += variance;
  }
  return sum;
}

function drawLevel(pairs: readonly DrawnPair[]): PathLevel {
  return {
    points: pairs.map(({ unit, period, from, to }) => ({
      unitName: unit,
      period,
      from: withLimits(from),
      to: withLimits(to),
    })),
    line: fitLine(pairs),
  };
}

function withLimits({ value, variance }: Valued): PathLevel['points'][number]['from'] {
  if (variance === null) return { value, low: null, high: null };
  const half = reach * Math.sqrt(Math.max(0, variance));
  return { value, low: value - half, high: value + half };
}

function fitLine(pairs: readonly DrawnPair[]): PathLevel['line'] {
  if (pairs.length < 3) return null;
  const x = meanOf(pairs.map(({ from }) => from)).value;
  const y = meanOf(pairs.map(({ to }) => to)).value;
  let [xx, xy] = [0, 0];
  for (const { from, to } of pairs) {
    xx += (from.value - x) ** 2;
    xy += (from.value - x) * (to.value - y);
  }
  // What is left of sums that should be nothing.
  if (xx < 1e-9 * pairs.length) return null;
  const slope = xy / xx;
  return { intercept: y - slope * x, slope };
}
