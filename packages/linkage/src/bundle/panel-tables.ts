import type { Look } from '@throughline/types';
import type { SamplingErrors } from '../study/sampling-errors.ts';
import type { StudyInput } from '../study/study-input.ts';
import type { Series, StudyPanel } from '../study/study-panel.ts';
import { measureOf } from '../study/measure.ts';
import { type Cell, writeCsv } from './write-csv.ts';

interface Studied {
  readonly input: StudyInput;
  readonly panel: StudyPanel;
  readonly errors: SamplingErrors;
}

/** One row a unit and period, at the grain that was used, with every measure and how sure it is. */
export function writePanel({ panel, errors }: Studied): string {
  const columns = [...panel.series.values()].flatMap((series) => [
    { name: `value:${series.name}`, cells: series.values },
    { name: `n:${series.name}`, cells: series.counts },
    ...precisionColumn(panel, errors, series),
  ]);
  const header = ['unit', 'period', 'index', ...columns.map(({ name }) => name)];
  return writeCsv(header, panelRows(panel, columns));
}

/** One after the other: all at once would be most of the memory that a large study takes. */
function* panelRows(
  panel: StudyPanel,
  columns: readonly { readonly cells: readonly Cell[] }[],
): Generator<Cell[]> {
  for (const [row, unit] of panel.unit.entries()) {
    const cells = columns.map((column) => column.cells[row] ?? null);
    yield [unit, panel.period[row] ?? null, panel.time[row] ?? null, ...cells];
  }
}

/** Of a score what rounding adds, if anything; of an outcome the sampling variance, where it is known. */
function precisionColumn(
  panel: StudyPanel,
  errors: SamplingErrors,
  series: Series,
): { readonly name: string; readonly cells: readonly Cell[] }[] {
  if (series.side === 'culture') {
    const cells = Array.from(series.roundingVariance);
    return cells.some((one) => one > 0) ? [{ name: `rounding:${series.name}`, cells }] : [];
  }
  const measure = measureOf(panel, [series.name]);
  if (measure === null || errors.precisionOf([measure]) === 'none') return [];
  const terms = errors.terms(measure, measure);
  const cells = series.values.map((value, row) =>
    value === null
      ? null
      : terms.reduce((sum, { weight, column }) => sum + weight * (column[row] ?? 0), 0),
  );
  return [{ name: `variance:${series.name}`, cells }];
}

/** Every measure with its side and, for constructs, how far the people of a unit agree. */
export function writeMeasures({ input, panel }: Studied): string {
  const rows = [...panel.series.values()].map(({ name, side }): Cell[] => [
    name,
    side,
    input.agreement?.get(name) ?? null,
  ]);
  return writeCsv(['measure', 'side', 'agreement'], rows);
}

/** How, and how jointly, the scores of people in one cell differ, pooled over cells. */
export function writeCovariance({ input, panel, errors }: Studied): string {
  const isUsed = (name: string): boolean => panel.series.get(name)?.side === 'culture';
  const given = input.withinCovariance
    ?.filter(({ first, second }) => isUsed(first) && isUsed(second))
    .map(({ first, second, covariance, shared }): Cell[] => [first, second, covariance, shared]);
  const pooled = [...panel.series.values()].flatMap((series): Cell[][] => {
    const variance = errors.withinVariance(series);
    return variance === null ? [] : [[series.name, series.name, variance, 1]];
  });
  return writeCsv(['first', 'second', 'covariance', 'shared'], given ?? pooled);
}

/**
 * People with both of two scores, cell by cell.
 *
 * @returns null where this was not counted.
 */
export function writePairs({ input: { pairCount }, panel }: Studied): string | null {
  if (pairCount === undefined) return null;
  const culture = [...panel.series.values()].filter(({ side }) => side === 'culture');
  const rows = panel.unit.flatMap((unit, row) =>
    culture.flatMap((first, a) =>
      culture.slice(a + 1).flatMap((second): Cell[][] => {
        const period = panel.period[row] ?? '';
        const both = pairCount(unit, period, first.name, second.name);
        return both === null ? [] : [[unit, period, first.name, second.name, both]];
      }),
    ),
  );
  return writeCsv(['unit', 'period', 'first', 'second', 'both'], rows);
}

/** Units with the properties that may lie behind both sides. */
export function writeUnits({ input, panel }: Studied): string {
  const names = input.registration.unitCovariates;
  const rows = panel.units.map((unit): Cell[] => [
    unit,
    ...names.map((name) => input.covariates?.get(unit)?.[name] ?? null),
  ]);
  return writeCsv(['unit', ...names], rows);
}

/** What earlier looks in the quarter found, and this one is corrected for. */
export function writeLooks(looks: readonly Look[]): string {
  const rows = looks.flatMap((look, i) =>
    Object.entries(look).map(([hypothesis, p]): Cell[] => [i + 1, hypothesis, p]),
  );
  return writeCsv(['look', 'hypothesis', 'p'], rows);
}
