import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { callBin, binPath } from './call-bin.ts';

const doors = ['linkage', 'stats', 'types'].map((name) => `packages/${name}/dist/index.js`);
const sources = ['linkage', 'stats', 'types'].map((name) => `packages/${name}/src/index.ts`);
const [before, after] = [new Date('2026-01-01'), new Date('2026-01-02')];
let root: string;
let bin: string;

/** A tree laid out as the project is, with programs that only say which of them was started. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-bin-'));
  bin = await put('apps/cli/bin/throughline.mjs', '', before);
  await copyFile(binPath, bin);
  for (const path of sources) await put(path, '', before);
  for (const path of doors) await put(path, '', after);
  await put('package.json', '{"type":"module"}', before);
  await put('apps/cli/src/main.ts', 'const word: string = "source"; console.log(word);', before);
  await put('apps/cli/dist/main.js', 'console.log("built");', after);
});

afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string, changed: Date): Promise<string> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  await utimes(full, changed, changed);
  return full;
}

test('what was built is run where it is newer than its sources', async () => {
  expect(await callBin([], { bin })).toMatchObject({ exitCode: 0, out: 'built\n' });
}, 30_000);

test('what was built is run where there are no sources, as in an image', async () => {
  await rm(join(root, 'apps/cli/src'), { recursive: true });
  expect(await callBin([], { bin })).toMatchObject({ out: 'built\n' });
}, 30_000);

test.each(['apps/cli/src/main.ts', 'packages/stats/src/index.ts', 'packages/linkage/src/new.ts'])(
  'sources are run where %s changed after the build',
  async (path) => {
    await put('apps/cli/src/main.ts', 'console.log("source");', before);
    await put(path, 'console.log("source");', new Date('2026-01-03'));
    expect(await callBin([], { bin })).toMatchObject({ out: 'source\n' });
  },
  30_000,
);

test('a test that changed after the build does not make it old', async () => {
  await put('packages/stats/src/some.test.ts', '', new Date('2026-01-03'));
  expect(await callBin([], { bin })).toMatchObject({ out: 'built\n' });
}, 30_000);

test('sources are run where a package was never built', async () => {
  await rm(join(root, 'packages/types/dist'), { recursive: true });
  expect(await callBin([], { bin })).toMatchObject({ out: 'source\n' });
}, 30_000);

test('arguments, output and exit code pass through', async () => {
  const program =
    'process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;';
  await put('apps/cli/dist/main.js', program, after);
  const ended = await callBin(['a b', '--c="d"', ''], { bin });
  expect(ended).toEqual({ exitCode: 7, out: '["a b","--c=\\"d\\"",""]', err: '' });
}, 30_000);

// The programs end by themselves after a while, so that a failure here leaves none behind.
test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s reaches the program and ends both',
  async (signal) => {
    const program = 'process.stdout.write(String(process.pid)); setTimeout(() => {}, 20_000);';
    await put('apps/cli/dist/main.js', program, after);
    const outer = spawn(process.execPath, [bin], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [inner] = (await once(outer.stdout, 'data')) as [Buffer];
    outer.kill(signal);
    expect(await once(outer, 'exit')).toEqual([null, signal]);
    expect(() => process.kill(Number(inner.toString()), 0)).toThrow('ESRCH');
  },
  30_000,
);

test('a program that handles a signal decides how both end', async () => {
  const program =
    'process.on("SIGTERM", () => process.exit(3)); process.stdout.write("up"); setTimeout(() => {}, 20_000);';
  await put('apps/cli/dist/main.js', program, after);
  const outer = spawn(process.execPath, [bin], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(outer.stdout, 'data');
  outer.kill('SIGTERM');
  expect(await once(outer, 'exit')).toEqual([3, null]);
}, 30_000);
