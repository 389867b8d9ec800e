import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { inspectBuild } from './build-stamp.ts';

let root: string;

function write(path: string, secondsAgo: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path.endsWith('package.json') ? '{ "scripts": { "build": "tsc" } }' : path);
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(file, time, time);
}

const isBuilt = (): boolean => inspectBuild(root).isBuilt;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-build-'));
  mkdirSync(join(root, 'packages'));
  write('apps/api/package.json', 100);
  write('apps/api/src/main.ts', 100);
});

afterEach(() => rmSync(root, { recursive: true }));

test('a fresh clone is not built', () => {
  expect(isBuilt()).toBe(false);
});

test('a tree that was built by hand after its last change is built', () => {
  write('apps/api/dist/main.js', 50);
  expect(isBuilt()).toBe(true);
  write('apps/api/src/main.ts', 10);
  expect(isBuilt()).toBe(false);
});

test('after a build any change of a source counts, also to an older file, and a test does not', () => {
  write('apps/api/dist/main.js', 50);
  inspectBuild(root).remember();
  write('apps/api/src/main.test.ts', 1);
  expect(isBuilt()).toBe(true);
  write('apps/api/src/main.ts', 500);
  write('apps/api/dist/main.js', 1000);
  expect(isBuilt()).toBe(false);
});

test('a stamp does not stand in for files that are gone', () => {
  write('apps/api/dist/main.js', 50);
  inspectBuild(root).remember();
  unlinkSync(join(root, 'apps/api/dist/main.js'));
  rmSync(join(root, 'apps/api/dist'), { recursive: true });
  expect(isBuilt()).toBe(false);
});
