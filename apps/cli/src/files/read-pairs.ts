import { parseAnyPeriod, quoteCell, readCount } from '@throughline/linkage';
import { acceptColumns } from './accept-columns.ts';
import { ColumnReader } from './column-reader.ts';
import { readCsv } from './read-csv.ts';

/** How many people of a unit and period have both of two scores, as `throughline score` writes it. */
export interface PairsFile {
  readonly path: string;
  readonly sha256: string;
  readonly count: (unit: string, period: string, first: string, second: string) => number | null;
}

/**
 * Reads columns `unit,period,first,second,n`, in either order of the two scores.
 *
 * @throws Refusal with file, line and column of what is wrong.
 */
export async function readPairs(path: string): Promise<PairsFile> {
  const counts = new Map<string, Map<string, number>>();
  const needed = ['unit', 'period', 'first', 'second', 'n'];
  const file = await readCsv(
    path,
    (header) =>
      new ColumnReader(header, needed, ({ cell }) => {
        const period = parseAnyPeriod(cell('period'));
        if (period === null) {
          return { column: 'period', reason: `${quoteCell(cell('period'))} is not a period` };
        }
        const n = cell('n') === '0' ? { value: 0 } : readCount(cell('n'));
        if ('reason' in n) return { column: 'n', reason: n.reason };
        if (n.value === null) return { column: 'n', reason: 'is empty' };
        const pair = pairKey(cell('first'), cell('second'));
        const known = counts.get(pair) ?? new Map<string, number>();
        const place = `${period.text} ${cell('unit')}`;
        if (known.has(place)) {
          return { column: 'unit', reason: 'gives this unit, period and pair a second time' };
        }
        known.set(place, n.value);
        counts.set(pair, known);
        return null;
      }),
  );
  acceptColumns(file);
  return {
    path,
    sha256: file.sha256,
    count: (unit, period, first, second) =>
      counts.get(pairKey(first, second))?.get(`${period} ${unit}`) ?? null,
  };
}

function pairKey(first: string, second: string): string {
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}
