import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended } from './call-bin.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['apps/cli/src', 'apps/cli/package.json', 'package.json'];
let root: string;

/** The command line beside programs of an api that only say how they were called. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-programs-'));
  for (const path of sources) await cp(join(project, path), join(root, path), { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
});

afterEach(() => rm(root, { recursive: true }));

async function putProgram(name: string, content: string): Promise<void> {
  const path = join(root, 'apps/api/dist', `${name}.js`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function call(...given: readonly string[]): Promise<Ended> {
  return callWith({}, ...given);
}

function callWith(
  settings: Readonly<Record<string, string>>,
  ...given: readonly string[]
): Promise<Ended> {
  const args = ['--conditions=source', join(root, 'apps/cli/src/main.ts'), ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, ...settings } }, (error, out, err) =>
      resolve({ exitCode: error === null ? 0 : (error.code ?? null), out, err }),
    );
  });
}

const echo = 'process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 0;';

test('the doctor’s findings are printed where they are well', async () => {
  await putProgram('doctor', echo);
  expect(await call('doctor')).toEqual({ exitCode: 0, out: '[]', err: '' });
});

test('the doctor looks at what runs here, unless the environment names a database', async () => {
  await putProgram('doctor', 'process.stdout.write(String(process.env.SMTP_URL));');
  await mkdir(join(root, '.throughline'));
  const settings = JSON.stringify({ SMTP_URL: 'smtp://127.0.0.1:2525' });
  await writeFile(join(root, '.throughline', 'worker-settings.json'), settings);
  const found = await call('doctor');
  expect(found.out).toMatch(/^The instance of .+\.throughline\n\nsmtp:\/\/127\.0\.0\.1:2525$/);
  expect((await call('doctor', '--json')).out).toBe('smtp://127.0.0.1:2525');
  const named = { WORKER_MAIL_DATABASE_URL: 'postgresql://db.example/throughline' };
  expect((await callWith(named, 'doctor')).out).toBe('undefined');
});

test('findings that must be mended are printed as others are, and end with 2', async () => {
  await putProgram('doctor', echo.replace('= 0;', '= 2;'));
  expect(await call('doctor', '--json')).toEqual({ exitCode: 2, out: '["--json"]', err: '' });
});

test('a program that could not do its work is a refusal', async () => {
  await putProgram('migrate', 'process.stderr.write("It is not right."); process.exitCode = 1;');
  expect(await call('migrate')).toEqual({ exitCode: 2, out: '', err: 'It is not right.\n' });
});

test('options that a program does not know are refused before it runs', async () => {
  await putProgram('doctor', echo);
  await putProgram('migrate', echo);
  expect(await call('doctor', '--jsn')).toEqual({
    exitCode: 2,
    out: '',
    err: '"throughline doctor" takes only --json.\n',
  });
  expect(await call('migrate', '--json')).toMatchObject({
    exitCode: 2,
    err: '"throughline migrate" takes no arguments.\n',
  });
});

test('an api that was not built is said so', async () => {
  expect(await call('doctor')).toMatchObject({
    exitCode: 2,
    err: 'The api has not been built. Run "npm run build" first.\n',
  });
});
