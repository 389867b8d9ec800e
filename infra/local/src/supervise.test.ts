import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { endLeftovers, recordProcess } from './leftovers.ts';
import { inspectProcess, waitUntilGone } from './processes.ts';
import { supervise } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-supervise-'));

afterAll(() => rmSync(folder, { recursive: true }));

function makeService(name: string, source: string) {
  const script = join(folder, `${name}.dist.mjs`);
  writeFileSync(script, source);
  return { name, script, environment: { ONLY: 'this' }, logFile: join(folder, `${name}.log`) };
}

const LIVES = 'setInterval(() => undefined, 1000);';

test('a process that is killed is started again, and stays down once stopped', async () => {
  const pids: number[] = [];
  const crashes: string[] = [];
  const again = Promise.withResolvers<void>();
  const running = supervise(makeService('steady', LIVES), {
    onStart: (pid) => (pids.push(pid) === 2 ? again.resolve() : process.kill(pid, 'SIGKILL')),
    onCrash: (reason) => crashes.push(reason) > 0,
  });
  await again.promise;
  await running.stop();
  expect(crashes).toEqual(['was ended by SIGKILL']);
  expect(pids.map((pid) => inspectProcess(pid))).toEqual([null, null]);
});

test('a crash tells its code and the end of its log, and that of an earlier run is not mixed in', async () => {
  const crash = (word: string): Promise<string> =>
    new Promise((resolve) => {
      supervise(makeService('broken', `console.error('${word}'); process.exit(3);`), {
        onStart: () => undefined,
        onCrash: (reason, lastLines) => {
          resolve(`${reason}: ${lastLines}`);
          return false;
        },
      });
    });
  expect(await crash('first')).toBe('ended with code 3: first');
  expect(await crash('second')).toBe('ended with code 3: second');
});

test('a process gets the environment it is given and nothing of ours', async () => {
  process.env['SECRET_OF_THE_LAUNCHER'] = 'x';
  const source = 'console.log(Object.keys(process.env).sort().join()); process.exit(1);';
  const line = await new Promise<string>((resolve) => {
    supervise(makeService('environment', source), {
      onStart: () => undefined,
      onCrash: (_, lastLines) => {
        resolve(lastLines);
        return false;
      },
    });
  });
  expect(line.split(',').filter((name) => !name.startsWith('NODE_CHANNEL_'))).toEqual(['ONLY']);
});

test('one that ignores being asked is stopped all the same', async () => {
  const source = `process.on('SIGTERM', () => undefined); ${LIVES}`;
  let pid = 0;
  const running = supervise(makeService('stubborn', source), {
    onStart: (started) => (pid = started),
    onCrash: () => false,
  });
  await running.stop();
  expect(inspectProcess(pid)).toBeNull();
});

test('what an earlier start left running is ended, and nobody else is', async () => {
  const file = join(folder, 'processes.json');
  const pids: number[] = [];
  const options = { onStart: (pid: number) => pids.push(pid), onCrash: () => false };
  supervise(makeService('left', LIVES), options);
  const [left = 0] = pids;
  recordProcess(file, 'api', left);
  // The same pid with another start time is somebody else.
  const stranger = supervise(makeService('stranger', LIVES), options);
  const [, other = 0] = pids;
  const records = { worker: { pid: other, startTime: '1' } };
  const own = { api: { pid: left, startTime: inspectProcess(left)?.startTime } };
  writeFileSync(file, JSON.stringify({ ...own, ...records }));
  await endLeftovers(file, () => undefined);
  expect(await waitUntilGone(left, 0)).toBe(true);
  expect(inspectProcess(other)).not.toBeNull();
  await stranger.stop();
});
