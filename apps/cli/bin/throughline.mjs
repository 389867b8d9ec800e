#!/usr/bin/env node
/**
 * Starts the command line on the Node version this project pins, whichever one was called.
 *
 * Runs what was built where that is newer than its sources, and the sources themselves otherwise,
 * so that it works straight after `npm ci`. Plain JavaScript without modern syntax: an old Node
 * must get far enough to start the new one.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = 24;

function findNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(binary)) return binary;
  } catch {
    // Not installed here, as in an image that is built on the right Node to begin with.
  }
  return Number(process.versions.node.split('.')[0]) >= oldestNode ? process.execPath : null;
}

/** Newest change of any source file under a folder; tests do not count, since they are not built. */
function newestSource(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) newest = Math.max(newest, newestSource(path));
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) {
      newest = Math.max(newest, statSync(path).mtimeMs);
    }
  }
  return newest;
}

function isBuilt(folder, door) {
  const built = join(folder, 'dist', door);
  if (!existsSync(built)) return false;
  const source = join(folder, 'src');
  return !existsSync(source) || statSync(built).mtimeMs >= newestSource(source);
}

function isAllBuilt() {
  const packages = join(home, '..', '..', 'packages');
  return (
    isBuilt(home, 'main.js') &&
    ['linkage', 'stats', 'types'].every((name) => isBuilt(join(packages, name), 'index.js'))
  );
}

const node = findNode();
if (node === null) {
  process.stderr.write(
    `throughline needs Node ${oldestNode} or newer, and this is ${process.version}. Run "npm ci" in the project: it brings the right one.\n`,
  );
  process.exit(2);
}

const program = isAllBuilt()
  ? [join(home, 'dist', 'main.js')]
  : ['--conditions=source', join(home, 'src', 'main.ts')];
const child = spawn(node, program.concat(process.argv.slice(2)), { stdio: 'inherit' });

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));

child.on('error', (error) => {
  process.stderr.write(`throughline could not start ${node}: ${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code === null ? 1 : code);
  // Ending by the same signal is how a shell learns that it was a signal.
  signals.forEach((each) => process.removeAllListeners(each));
  process.kill(process.pid, signal);
});
