import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  Problem,
  RegistrationRecord,
  StudyResult,
  StudyRun,
  UnitList,
} from '@throughline/types';
import { unzipSync } from 'fflate';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { importFigures } from './setup/published-waves.ts';
import { openStudyInstance, panel, quarters, type StudyInstance } from './setup/study-instance.ts';

/** Which R recomputes. */
const rscript = process.env['RSCRIPT'] ?? 'Rscript';
const hasR = spawnSync(rscript, ['--version']).status === 0;

const someId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

/** Rows of a CSV file without quotation marks inside its cells, by column. */
function readTable(text: string): Record<string, string>[] {
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** Runs study.R on the files of a bundle, and gives what it found by hypothesis and name. */
function recompute(files: ReadonlyMap<string, string>): {
  readonly said: string;
  readonly found: ReadonlyMap<string, string>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [script = ''] = [...files.keys()].filter((path) => path.endsWith('/study.R'));
    const code = `source(${JSON.stringify(join(folder, script))}, chdir = TRUE)
      write.csv(found, stdout(), row.names = FALSE)`;
    const checked = spawnSync(rscript, [join(folder, script)], { encoding: 'utf8' });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    const printed = spawnSync(rscript, ['-e', code], {
      encoding: 'utf8',
      cwd: join(folder, dirname(script)),
    });
    const table = printed.stdout.slice(printed.stdout.indexOf('"hypothesis","what"'));
    return {
      said: checked.stdout,
      found: new Map(
        readTable(table).map(({ hypothesis, what, number, word }) => [
          `${hypothesis} ${what}`,
          word === 'NA' ? (number ?? '') : (word ?? ''),
        ]),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the bundle of a study', () => {
  let here: StudyInstance;
  let made: RegistrationRecord;
  beforeAll(async () => {
    here = await openStudyInstance();
    await stateSizes((i) => 20 + ((i * 7) % 13));
    here.instance.clock.advance(-24 * 365 * 5);
    made = await here.register({ unitCovariates: ['size'] });
    here.instance.clock.advance(24 * 365 * 5);
    await here.run();
  });
  afterAll(() => here.end());

  /** Brings in a size of every shop. */
  async function stateSizes(sizeOf: (i: number) => number): Promise<void> {
    const { units } = (await expectOk(here.admin.get<UnitList>('/api/units'))).body;
    const keyOf = new Map(units.map(({ id, key }) => [id, key]));
    const rows = units
      .filter(({ depth }) => depth > 0)
      .map(({ key, name, parentId }, i) =>
        [key, name, keyOf.get(parentId ?? '') ?? '', sizeOf(i)].join(','),
      );
    const file = ['key,name,parent_key,size', ...rows, ''].join('\n');
    await expectOk(here.admin.post('/api/units/import', file));
  }

  async function download(client: Client, id: string): Promise<Response> {
    const { currentCookie } = client;
    return fetch(`${here.instance.url}/api/studies/runs/${id}/bundle.zip`, {
      headers: currentCookie === null ? {} : { cookie: currentCookie },
    });
  }

  async function unpack(run: StudyRun): Promise<ReadonlyMap<string, string>> {
    const reply = await download(here.executive, run.id);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const name = `throughline-study-${run.inputsHash.slice(0, 12)}`;
    expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="${name}.zip"`);
    const bytes = new Uint8Array(await reply.arrayBuffer());
    expect(bytes).toHaveLength(run.bundleBytes ?? -1);
    const files = Object.entries(unzipSync(bytes)).map(
      ([path, content]) => [path, Buffer.from(content).toString('utf8')] as const,
    );
    expect(files.every(([path]) => path.startsWith(`${name}/`))).toBe(true);
    return new Map(files);
  }

  const latestRun = async (): Promise<{ run: StudyRun; result: StudyResult }> => {
    const { run, result } = await here.latest();
    if (run === null || result === null) throw new Error('nothing has been run');
    return { run, result };
  };

  const fileOf = (files: ReadonlyMap<string, string>, name: string): string =>
    [...files].find(([path]) => path.endsWith(`/${name}`))?.[1] ?? '';

  it('is there before there is anything to compute, and R says the same of it', async () => {
    const { run } = await latestRun();
    const files = await unpack(run);
    expect(fileOf(files, 'README.md')).toContain('**H4: cannot tell yet.**');
    const said = hasR ? recompute(files).found.get('H4 verdict') : 'cannot_tell';
    expect(said).toBe('cannot_tell');
  }, 60_000);

  it('holds the registration as it was hashed, what was published, and the result that is shown', async () => {
    await here.publish(0, quarters);
    await importFigures(here.admin, panel);
    await here.run();
    const { run, result } = await latestRun();
    const files = await unpack(run);
    const hash = createHash('sha256').update(fileOf(files, 'registration.json')).digest('hex');
    expect(hash).toBe(made.sha256);
    const readme = fileOf(files, 'README.md');
    expect(readme).toContain(`registered at ${made.registeredAt}`);
    expect(readme).toContain(made.sha256);
    // It is given away: nobody is named in it.
    expect([...files.values()].join('')).not.toMatch(/Ada Admin|example\.org/);
    expect(JSON.parse(fileOf(files, 'result.json'))).toEqual(result);
    const cells = await here.instance.superuser.query<{ key: string; score: number; n: number }>(
      `SELECT u.key, c.score, c.n_mid AS n FROM result.published_cell c
       JOIN roster.unit u ON u.id = c.unit WHERE c.construct = 'ICT'`,
    );
    const published = new Set(cells.rows.map(({ key, score, n }) => `${key} ${score} ${n}`));
    const rows = readTable(fileOf(files, 'panel.csv'));
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows.filter((one) => one['value:ICT'] !== '')) {
      expect(published).toContain(`${row['unit']} ${row['value:ICT']} ${row['n:ICT']}`);
    }
  });

  if (hasR) {
    it('gives R the headline numbers that the api shows', async () => {
      const { run, result } = await latestRun();
      const { said, found } = recompute(await unpack(run));
      expect(said).toMatch(/all \d{2,} numbers and words agree with result\.json/);
      expect(result.hypotheses.at(-1)?.adjustedP).toBeLessThan(0.05);
      for (const one of result.hypotheses) {
        expect(found.get(`${one.id} verdict`)).toBe(one.verdict.word);
        expect(found.get(`${one.id} direction`)).toBe(one.verdict.direction);
        const numbers = {
          'forward: estimate': one.forward?.estimate,
          'forward: low 95': one.forward?.low,
          'forward: high 95': one.forward?.high,
          'backward: estimate': one.backward?.estimate,
          'adjusted p': one.adjustedP,
        };
        const stated = Object.entries(numbers).filter(([, value]) => typeof value === 'number');
        const again = stated.map(([what]) => [what, Number(found.get(`${one.id} ${what}`))]);
        expect(again).toEqual(
          stated.map(([what, value]) => [what, expect.closeTo(value ?? Number.NaN, 8)]),
        );
      }
    }, 60_000);
  }

  it('holds constant what was stated of units, and looks again where it is changed', async () => {
    const before = await latestRun();
    const sizes = readTable(fileOf(await unpack(before.run), 'units.csv'));
    expect(sizes).toHaveLength(before.result.panel.units);
    expect(new Set(sizes.map(({ size }) => Number(size))).size).toBe(13);
    const first = before.result.hypotheses.find(({ id }) => id === 'H1');
    expect(first?.between?.df).toBe(before.result.panel.units - 3);
    await stateSizes((i) => 20 + ((i * 5) % 11));
    await here.run();
    const after = await latestRun();
    expect(after.run.inputsHash).not.toBe(before.run.inputsHash);
    expect(after.result.earlierLooks).toHaveLength((before.result.earlierLooks?.length ?? 0) + 1);
    const found = after.result.hypotheses.find(({ id }) => id === 'H1');
    expect(found?.between?.estimate).not.toBe(first?.between?.estimate);
    // Inside units nothing else has changed.
    expect(found?.forward).toEqual(first?.forward);
  });

  it('has the same bytes every time, also after newer runs', async () => {
    const { run } = await latestRun();
    const first = Buffer.from(await (await download(here.executive, run.id)).arrayBuffer());
    await here.register({ smallestEffect: 0.15 });
    await here.run();
    expect((await latestRun()).run.id).not.toBe(run.id);
    const second = Buffer.from(await (await download(here.admin, run.id)).arrayBuffer());
    expect(second.equals(first)).toBe(true);
  });

  it('is for those who may see the whole organisation', async () => {
    const { run } = await latestRun();
    const { client } = await addAccount(here.instance, here.admin, 'manager', 'shop-1');
    const refused = await download(client, run.id);
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([403, 'forbidden']);
    const absent = await download(here.executive, someId);
    expect([absent.status, ((await absent.json()) as Problem).detail]).toEqual([
      404,
      'There is no such run.',
    ]);
  });
});
