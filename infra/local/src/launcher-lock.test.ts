import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { acquireLock } from './launcher-lock.ts';
import { inspectProcess } from './processes.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
  file = join(folder, 'launcher.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

function leaveLock(pid: number, startTime: string): void {
  const url = 'http://localhost:3000';
  writeFileSync(file, JSON.stringify({ pid, startTime, url, isStopping: false }));
}

test('a second start on the same folder is told who runs and where', async () => {
  leaveLock(process.pid, inspectProcess(process.pid)?.startTime ?? '');
  await expect(acquireLock(file, 'http://localhost:3001')).rejects.toThrow(
    `already runs on this data folder (pid ${process.pid}): http://localhost:3000`,
  );
});

test('a second start that comes while the first one stops waits for it', async () => {
  const first = await acquireLock(file, 'http://localhost:3000');
  first.announceStop();
  setTimeout(() => first.release(), 200);
  const second = await acquireLock(file, 'http://localhost:3001');
  expect(readFileSync(file, 'utf8')).toContain('3001');
  second.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a killed start is taken over, also when its pid is somebody else by now', async () => {
  leaveLock(4_000_000, '1');
  (await acquireLock(file, '')).release();
  leaveLock(process.pid, 'another time');
  const lock = await acquireLock(file, 'http://localhost:3001');
  expect(readFileSync(file, 'utf8')).toContain('3001');
  lock.release();
});

test('a lock that was cut short is no reason to fail', async () => {
  writeFileSync(file, '{"pid":');
  (await acquireLock(file, '')).release();
  expect(readdirSync(folder)).toEqual([]);
});
