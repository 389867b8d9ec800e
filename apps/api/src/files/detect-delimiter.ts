const delimiters = [',', ';', '\t', '|'] as const;

/** Rows that are looked at. */
const sampleRows = 30;

/**
 * What parts the cells of a text: the mark that stands equally often in its first rows, outside
 * quotes. Null where no mark stands in the first row at all.
 */
export function detectDelimiter(text: string): string | null {
  const rows = sampleOf(text);
  const [found] = delimiters
    .map((mark) => {
      const counts = rows.map((row) => row.split(mark).length - 1);
      const [first = 0] = counts;
      const equal = counts.filter((count) => count === first).length / Math.max(1, counts.length);
      return { mark, first, equal };
    })
    .filter(({ first }) => first > 0)
    .toSorted((one, other) => other.equal - one.equal || other.first - one.first);
  return found?.mark ?? null;
}

/** The first rows without what stands in quotes: commas and line breaks in there part nothing. */
function sampleOf(text: string): string[] {
  const bare = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '""');
  const rows = bare.split(/\r\n|\n|\r/).filter((row) => row.trim() !== '');
  return rows.slice(0, sampleRows);
}
