import { observationPrecision, type ObservationFigure } from '@throughline/linkage';
import type { MetricBook } from './metric-book.ts';

/** The standard error of an observation in units of its metric; null where its precision is not known. */
export function findStandardError(
  book: MetricBook,
  metric: string,
  figure: ObservationFigure,
): number | null {
  return observationPrecision(book.precisionOf(metric), figure)?.standardError ?? null;
}
