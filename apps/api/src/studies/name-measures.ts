import { employeeConstructs } from '@throughline/instrument';
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
    [...codes].map((code) => [code, constructs.get(code) ?? book.describe(code).name]),
  );
}
