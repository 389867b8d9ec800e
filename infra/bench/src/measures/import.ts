import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import {
  listPeople,
  personColumns,
  writePeople,
  writeUnits,
  type PersonCells,
} from '../instance/organisation.ts';
import { compare } from './compare.ts';
import type { Bench, Measure } from './measure.ts';
import { runPairs } from './pairs.ts';

const people = 10_000;
const branch = 'import';

/** I1: the import of 10,000 people over HTTP, against COPY of the same rows into the same table. */
export async function measureImport(bench: Bench): Promise<Measure> {
  const { admin, instance, say } = bench;
  say(`Import: ${people} people through the product, and by COPY`);
  await admin.post('/api/units/import', writeUnits(branch, people));
  const client = new pg.Client({ connectionString: instance.database.superuserUrl });
  await client.connect();
  const unitIds = await readUnitIds(client);
  let marks = 0;
  const freshRows = (): PersonCells[] => listPeople(branch, `${(marks += 1)}`, people);
  const copy = async (): Promise<number> => {
    const rows = writeCopyRows(freshRows(), unitIds);
    return timed(() => copyPeople(client, rows));
  };
  const upload = async (): Promise<number> => {
    const file = writePeople(freshRows());
    return timed(() => admin.post('/api/people/import', file));
  };
  try {
    await warmUp(client, copy, upload);
    const pairs = await runPairs({
      count: bench.pairs,
      ownPids: [instance.database.pid()],
      yardstick: () => repeat(client, bench.seconds, copy),
      product: () => repeat(client, bench.seconds, upload),
      say,
    });
    const isSide = (milliseconds: number): number => milliseconds;
    return {
      id: 'I1',
      title: `import of ${people.toLocaleString('en-GB')} people, product against COPY`,
      unit: 'ms',
      ...compare(pairs, isSide, isSide),
      bounds: { floor: 20, aim: 10, isGood: 'below' },
    };
  } finally {
    await client.end();
  }
}

/** Mean time of one run over at least so many seconds, each on an empty table. */
async function repeat(
  client: pg.Client,
  seconds: number,
  runOnce: () => Promise<number>,
): Promise<number> {
  let total = 0;
  let runs = 0;
  while (total < seconds * 1_000) {
    await emptyPeople(client);
    total += await runOnce();
    runs += 1;
  }
  return total / runs;
}

async function warmUp(
  client: pg.Client,
  ...sides: readonly (() => Promise<number>)[]
): Promise<void> {
  for (const side of [...sides, ...sides]) {
    await emptyPeople(client);
    await side();
  }
}

/** Emptied, not analysed: statistics of an empty table would mislead the sessions that follow. */
async function emptyPeople(client: pg.Client): Promise<void> {
  await client.query('TRUNCATE roster.person CASCADE');
}

async function copyPeople(client: pg.Client, rows: string): Promise<void> {
  const columns = personColumns.map((name) => (name === 'unit_key' ? 'unit_id' : name));
  const stream = client.query(copyFrom(`COPY roster.person (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from([rows]), stream);
}

function writeCopyRows(rows: readonly PersonCells[], unitIds: ReadonlyMap<string, string>): string {
  const lines = rows.map(([key, email, name, unit, locale, zone]) =>
    [key, email, name, unitIds.get(unit) ?? '', locale, zone].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

async function readUnitIds(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const units = await client.query<{ key: string; id: string }>('SELECT key, id FROM roster.unit');
  return new Map(units.rows.map(({ key, id }) => [key, id]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
