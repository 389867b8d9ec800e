import type { ScoredCells, WithinCovariance } from '@throughline/linkage';

/** Lines of a file that are joined before they are written. */
const linesAtOnce = 5000;

/** The culture file: what `throughline analyze` reads. */
export function writeCulture({ scores }: ScoredCells): Iterable<string> {
  return writeLines(
    ['unit', 'period', 'construct', 'value', 'n', 'sd'],
    scores.map(({ unit, period, construct, value, n, sd }) => [
      unit,
      period,
      construct,
      value,
      n,
      sd ?? null,
    ]),
  );
}

export function writeCovariance(entries: readonly WithinCovariance[]): Iterable<string> {
  return writeLines(
    ['first', 'second', 'covariance', 'shared'],
    entries.map(({ first, second, covariance, shared }) => [first, second, covariance, shared]),
  );
}

export function writePairs({ pairs }: ScoredCells): Iterable<string> {
  return writeLines(
    ['unit', 'period', 'first', 'second', 'n'],
    pairs.map(({ unit, period, first, second, n }) => [unit, period, first, second, n]),
  );
}

function* writeLines(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Generator<string> {
  yield `${header.join(',')}\n`;
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    const some = rows.slice(from, from + linesAtOnce);
    yield some.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
  }
}

/** Numbers in full; text in quotation marks where it needs them. */
function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
