import { employeeConstructs } from '@throughline/instrument';
import { pastMeasureOf } from '@throughline/types';
import { describeMetric } from '../outcomes/metrics.ts';

const constructs = new Map<string, string>(
  employeeConstructs.map(({ code, name }) => [code, name]),
);

/** What constructs and metrics are called, by code, in the order in which they are given. */
export function nameMeasures(codes: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...codes].map((code) => [code, nameMeasure(code)]));
}

/** A measure of an earlier tool says that it was imported, wherever it is named. */
export function nameMeasure(code: string): string {
  const past = pastMeasureOf(code);
  if (past !== null) return `${past.replace(/_/g, ' ')} (imported)`;
  return constructs.get(code) ?? describeMetric(code).name;
}
