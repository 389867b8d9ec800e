import { cpus, totalmem } from 'node:os';
import type { Measure } from './measure.ts';
import { writeTable } from './write-table.ts';

export type Verdict =
  'below the floor' | 'disturbed' | 'passes' | 'reaches the aim' | 'information';

export function judge(measure: Measure): Verdict {
  const { bounds } = measure;
  if (bounds === null) return 'information';
  if (measure.pairsKept === 0) return 'disturbed';
  const value = measure.ratio ?? measure.product;
  const isWithin = (bound: number): boolean =>
    bounds.isGood === 'above' ? value >= bound : value <= bound;
  if (!isWithin(bounds.floor)) return 'below the floor';
  return bounds.aim !== null && isWithin(bounds.aim) ? 'reaches the aim' : 'passes';
}

/** The measures as a table of text. */
export function tabulate(measures: readonly Measure[]): string {
  const head = ['', 'measure', 'yardstick', 'product', 'ratio', 'floor', 'aim', 'pairs', 'verdict'];
  const rows = measures.map((one) => [
    one.id,
    one.title,
    one.yardstick === null ? '' : writeNumber(one.yardstick, one.unit),
    writeNumber(one.product, one.unit),
    one.ratio?.toFixed(2) ?? '',
    writeBound(one, one.bounds?.floor),
    writeBound(one, one.bounds?.aim),
    `${one.pairsKept}/${one.pairsRun}`,
    judge(one),
  ]);
  return writeTable(head, rows);
}

function writeBound(measure: Measure, bound: number | null | undefined): string {
  if (bound === null || bound === undefined) return '';
  return `${measure.bounds?.isGood === 'above' ? '>=' : '<='} ${bound}`;
}

function writeNumber(value: number, unit: string): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

/** What the figures were measured on, in one line. */
export function describeMachine(postgresVersion: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GiB, Node ${process.version.slice(1)}, PostgreSQL ${postgresVersion}`;
}
