import { type WithinCovariance, quoteCell, readNumber } from '@throughline/linkage';
import { Refusal } from '../refusal.ts';
import { acceptColumns } from './accept-columns.ts';
import { ColumnReader } from './column-reader.ts';
import { readCsv } from './read-csv.ts';

/** How the scores of people in one cell differ and go together, as `throughline score` writes it. */
export interface CovarianceFile {
  readonly path: string;
  readonly sha256: string;
  readonly entries: readonly WithinCovariance[];
}

/**
 * Reads columns `first,second,covariance,shared`; `shared` is the part of the smaller n that has both scores.
 *
 * @throws Refusal with file, line and column of what is wrong.
 */
export async function readCovariance(path: string): Promise<CovarianceFile> {
  const entries: WithinCovariance[] = [];
  const lines = new Map<string, number>();
  const needed = ['first', 'second', 'covariance', 'shared'];
  const file = await readCsv(
    path,
    (header) =>
      new ColumnReader(header, needed, ({ line, cell }) => {
        const [first, second] = [cell('first'), cell('second')];
        const key = [first, second].toSorted().join('\n');
        const earlier = lines.get(key);
        if (earlier !== undefined) {
          return { column: 'first', reason: `says again what line ${earlier} said` };
        }
        lines.set(key, line);
        const covariance = readNumber(cell('covariance'));
        if ('reason' in covariance) return { column: 'covariance', reason: covariance.reason };
        if (first === second && covariance.value < 0) {
          const reason = `is below zero for ${quoteCell(first)} with itself, which a variance cannot be`;
          return { column: 'covariance', reason };
        }
        const shared = readNumber(cell('shared'));
        if ('reason' in shared) return { column: 'shared', reason: shared.reason };
        if (shared.value < 0 || shared.value > 1) {
          return { column: 'shared', reason: 'is not between 0 and 1' };
        }
        entries.push({ first, second, covariance: covariance.value, shared: shared.value });
        return null;
      }),
  );
  acceptColumns(file);
  if (entries.length === 0) throw new Refusal(`${path}, line 1: there is no row below the header.`);
  return { path, sha256: file.sha256, entries };
}
