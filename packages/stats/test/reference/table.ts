import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A CSV file in memory: cells by column, `null` where the cell is empty. */
export class Table {
  private readonly columns: ReadonlyMap<string, readonly (string | null)[]>;
  readonly rows: number;

  constructor(columns: ReadonlyMap<string, readonly (string | null)[]>) {
    this.columns = columns;
    this.rows = columns.values().next().value?.length ?? 0;
  }

  names(): string[] {
    return [...this.columns.keys()];
  }

  labels(name: string): readonly (string | null)[] {
    const column = this.columns.get(name);
    if (!column) throw new Error(`The data have no column "${name}".`);
    return column;
  }

  numbers(name: string): (number | null)[] {
    return this.labels(name).map((cell) => (cell === null ? null : Number(cell)));
  }

  /** The rows where `keep` holds. */
  filter(keep: (row: number) => boolean): Table {
    const kept = [...this.columns].map(
      ([name, cells]) => [name, cells.filter((_, row) => keep(row))] as const,
    );
    return new Table(new Map(kept));
  }
}

/** Reads a CSV file with a header, UTF-8, gzip if the name ends in .gz. */
export function readTable(path: string): Table {
  const raw = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const names = splitLine(lines[0] ?? '');
  const cells: (string | null)[][] = names.map(() => []);
  for (const line of lines.slice(1)) {
    const values = splitLine(line);
    cells.forEach((column, i) => column.push(values[i] ? values[i] : null));
  }
  return new Table(new Map(names.map((name, i) => [name, cells[i] ?? []])));
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const parts = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  return parts
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map((part) => part.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
