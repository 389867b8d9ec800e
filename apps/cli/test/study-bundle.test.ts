import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { callProgram } from './call-program.ts';
import { culture, makeFixtureFolder, outcomes } from './fixture-folder.ts';

/** Which R recomputes. */
const rscript = process.env['RSCRIPT'] ?? 'Rscript';
const hasR = spawnSync(rscript, ['--version']).status === 0;

const names = [
  'README.md',
  'covariance.csv',
  'expected.csv',
  'measures.csv',
  'panel.csv',
  'registration.csv',
  'registration.json',
  'result.json',
  'study.R',
  'units.csv',
];

let folder: Awaited<ReturnType<typeof makeFixtureFolder>>;

beforeEach(async () => {
  folder = await makeFixtureFolder();
  await folder.write('c.csv', culture.join('\n'));
  await folder.write('o.csv', outcomes.join('\n'));
  await folder.write('u.csv', 'unit,size\nU1,4\nU2,\nU3,7\nU4,1\nU5,2\nU6,3');
  const hypotheses = [{ id: 'X1', predictor: ['ICT'] }];
  const study = { outcome: 'NPS', unitCovariates: ['size'], hypotheses };
  await folder.write('s.json', JSON.stringify(study));
});

afterEach(() => folder.remove());

const files = ['--study', 's.json', '--culture', 'c.csv', '--outcomes', 'o.csv'];

const call = (...more: readonly string[]) =>
  callProgram(['analyze', ...files, '--units', 'u.csv', ...more], folder.path);

test('a folder has everything that the study rests on, and R agrees with it', async () => {
  const bundle = join(folder.path, 'all of it');
  const { exitCode, err } = await call('--bundle', bundle);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect((await readdir(bundle)).toSorted()).toEqual(names);
  expect(await readFile(join(bundle, 'README.md'), 'utf8')).toContain('came in a file');
  expect(await readFile(join(bundle, 'units.csv'), 'utf8')).toMatch(
    /^"unit","size"\n"U1",4\n"U2",\n"U3",7\n/,
  );
  if (!hasR) return;
  const { status, stdout, stderr } = spawnSync(rscript, [join(bundle, 'study.R')], {
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toMatch(/all \d+ numbers and words agree with result\.json/);
  expect(status).toBe(0);
}, 60_000);

test('one file has the same texts, and the same bytes the next time', async () => {
  const bundle = join(folder.path, 'plain');
  await call('--bundle', bundle);
  await call('--bundle', 'study.zip');
  const packed = await readFile(join(folder.path, 'study.zip'));
  const texts = Object.entries(unzipSync(packed)).map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString('utf8'),
  ]);
  expect(texts.map(([path]) => path).toSorted()).toEqual(names.map((name) => `study/${name}`));
  for (const [path = '', text] of texts) {
    expect(text).toBe(await readFile(join(bundle, path.replace('study/', '')), 'utf8'));
  }
  await rm(join(folder.path, 'study.zip'));
  await call('--bundle', 'study.zip');
  expect((await readFile(join(folder.path, 'study.zip'))).equals(packed)).toBe(true);
});

test('nothing that is there is replaced, and then nothing else is written either', async () => {
  await mkdir(join(folder.path, 'old'));
  await writeFile(join(folder.path, 'old.zip'), 'kept');
  for (const path of [join(folder.path, 'old'), 'old.zip']) {
    const { exitCode, out, err } = await call('--bundle', path, '--html', 'page.html');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe(
      `${path.replace(`${folder.path}/`, '')} is there already, and is not replaced. Name one that is not.\n`,
    );
  }
  expect(await folder.read('old.zip')).toBe('kept');
  expect(await readdir(join(folder.path, 'old'))).toEqual([]);
  expect(await readdir(folder.path)).not.toContain('page.html');
});

test('bad input leaves neither bundle nor page, and neither does a folder that is missing', async () => {
  const before = (await readdir(folder.path)).toSorted();
  await folder.write('c.csv', culture.with(2, 'U2,2026-Q1,ICT,good,5').join('\n'));
  const bad = await call('--bundle', 'study.zip', '--html', 'page.html');
  expect(bad.err).toContain('c.csv, line 3, column value');
  await folder.write('c.csv', culture.join('\n'));
  const away = join(folder.path, 'none', 'bundle');
  const lost = await call('--html', 'page.html', '--bundle', away);
  expect([lost.exitCode, lost.err]).toEqual([
    2,
    expect.stringContaining('cannot be written: there is no folder'),
  ]);
  expect((await readdir(folder.path)).toSorted()).toEqual(before);
});
