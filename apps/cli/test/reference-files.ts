import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const reference = fileURLToPath(
  new URL('../../../packages/stats/test/reference/', import.meta.url),
);

/** A data file of the reference as text. */
export async function readData(name: string): Promise<string> {
  const raw = await readFile(`${reference}data/${name}`);
  return (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
}

/** The rows of a data file by the names of its columns; an empty cell is missing. */
export async function readRows(name: string): Promise<Record<string, string>[]> {
  const [header = '', ...lines] = (await readData(name))
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((each, at) => [each, cells[at] ?? '']));
  });
}

/** The cases of an expected file. */
export async function readCases<Expected>(method: string): Promise<
  {
    readonly id: string;
    readonly data: string;
    readonly input: Readonly<Record<string, string>>;
    readonly args: Readonly<Record<string, unknown>>;
    readonly expected: Expected;
  }[]
> {
  const text = await readFile(`${reference}expected/${method}.json`, 'utf8');
  return JSON.parse(text).cases;
}

/** Two columns of a panel as the files that the program reads; rows without a value are left out. */
export function asTables(
  rows: readonly Record<string, string>[],
  columns: { readonly unit: string; readonly time: string; readonly x: string; readonly y: string },
): { readonly culture: string; readonly outcomes: string } {
  const write = (name: string, column: string) =>
    [
      `unit,period,${name},value,n`,
      ...rows
        .filter((row) => (row[column] ?? '') !== '')
        .map((row) => `${row[columns.unit]},${row[columns.time]},${column},${row[column]},`),
    ].join('\n');
  return { culture: write('construct', columns.x), outcomes: write('metric', columns.y) };
}

/** How the answers of the simulated panels are scored. */
export const panelInstrument = {
  format: 'throughline-scoring/1',
  constructs: Object.entries({ it: 'ICT', pf: 'KNW', au: 'AUT', va: 'VAL' }).map(
    ([short, code]) => ({
      code,
      items: [1, 2, 3].map((place) => `${short}${place}`),
      reverse: ['va3', 'pf3'].filter((item) => item.startsWith(short)),
      minimum: 1,
      maximum: 5,
    }),
  ),
};

/** The registration of the simulated panels, with what has a default left out. */
export const panelStudy = {
  outcome: 'csat',
  unitCovariates: ['resourcing'],
  permutations: 199,
  hypotheses: [
    { id: 'H1', predictor: ['ICT'], adjustments: [['KNW'], ['VAL']] },
    { id: 'H2', predictor: ['KNW'], adjustments: [['ICT'], ['VAL']] },
    { id: 'H3', predictor: ['VAL'], adjustments: [['ICT'], ['KNW']] },
    { id: 'H4', predictor: ['ICT'], adjustments: [['KNW'], ['VAL']] },
  ],
};

/** Customers of a simulated panel as outcomes: mean, n and standard deviation per unit and period. */
export async function panelOutcomes(name: string): Promise<string> {
  const customers = await readRows(`panel_${name}_customers.csv.gz`);
  const groups = Map.groupBy(customers, ({ unit, period }) => `${unit},${period}`);
  const lines = [...groups].flatMap(([place, rows]) => {
    const values = rows.flatMap(({ csat = '' }) => (csat === '' ? [] : [Number(csat)]));
    const n = values.length;
    if (n === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return [`${place},csat,${mean},${n},${n > 1 ? Math.sqrt(squares / (n - 1)) : ''}`];
  });
  return ['unit,period,metric,value,n,sd', ...lines].join('\n');
}
