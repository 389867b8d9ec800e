import {
  coarsenPeriod,
  coarserFormat,
  parsePeriod,
  type CalendarFormat,
  type Period,
  type StudyFigure,
} from '@throughline/linkage';

/** A figure as it was brought in, with its period read. */
interface Dated extends StudyFigure {
  readonly at: Period;
}

/**
 * One length of period for each metric, and at least a given one. Where a metric came in periods of different lengths, the
 * shorter go into the longer that holds their middle, weighted by n; a figure that was given for the
 * longer period itself stands as it is.
 */
export function alignFigures(
  figures: readonly StudyFigure[],
  least: CalendarFormat = 'day',
): StudyFigure[] {
  const dated = figures.flatMap((figure): Dated[] => {
    const at = parsePeriod(figure.period);
    return at === null ? [] : [{ ...figure, at }];
  });
  return [...Map.groupBy(dated, ({ metric }) => metric).values()].flatMap((own) =>
    alignMetric(own, least),
  );
}

function alignMetric(figures: readonly Dated[], least: CalendarFormat): StudyFigure[] {
  const formats = figures.map(({ at }) => at.format);
  const format = formats.reduce(coarserFormat, least);
  if (formats.every((one) => one === format)) return figures.map(plain);
  const groups = Map.groupBy(figures, (one) =>
    JSON.stringify([one.unit, coarsenPeriod(one.at, format).index]),
  );
  return [...groups.values()].flatMap((own) => {
    const whole = own.find(({ at }) => at.format === format);
    if (whole !== undefined) return [plain(whole)];
    const [first] = own;
    return first === undefined ? [] : [average(own, first, coarsenPeriod(first.at, format).text)];
  });
}

function average(own: readonly Dated[], { unit, metric }: Dated, period: string): StudyFigure {
  const known = own.map(({ n }) => n).filter((n) => n !== null);
  const isKnown = known.length === own.length;
  const weights = isKnown ? known : own.map(() => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const value = own.reduce((sum, one, i) => sum + one.value * (weights[i] ?? 0), 0) / total;
  return { unit, metric, period, value, n: isKnown ? total : null, sd: poolSpread(own) };
}

/** Spread inside the parts; unknown where that of any part is. */
export function poolSpread(own: readonly Pick<StudyFigure, 'n' | 'sd'>[]): number | null {
  let [squares, df] = [0, 0];
  for (const { n, sd } of own) {
    if (n === null || sd === null || sd === undefined || n < 2) return null;
    squares += (n - 1) * sd * sd;
    df += n - 1;
  }
  return Math.sqrt(squares / df);
}

function plain({ unit, period, metric, value, n, sd }: Dated): StudyFigure {
  return { unit, period, metric, value, n, sd: sd ?? null };
}
