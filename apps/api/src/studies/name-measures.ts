import { employeeConstructs } from '@throughline/instrument';
import { say } from '@throughline/speech';
import { pastMeasureOf } from '@throughline/types';
import type { MetricBook } from '../outcomes/metric-book.ts';

const constructs = new Map<string, string>(
  employeeConstructs.map(({ code, name }) => [code, name]),
);

/** What constructs and metrics are called, by code, in the order in which they are given. */
export function nameMeasures(
  codes: Iterable<string>,
  book: MetricBook,
): ReadonlyMap<string, string> {
  return new Map(
    [...codes].map((code) => [
      code,
      namePastMeasure(code) ?? constructs.get(code) ?? book.describe(code).name,
    ]),
  );
}

/** A measure of an earlier tool says that it was imported, wherever it is named; null for any other code. */
export function namePastMeasure(code: string): string | null {
  const past = pastMeasureOf(code);
  return past === null ? null : say('{measure} (imported)', { measure: past.replace(/_/g, ' ') });
}
