// Plain JavaScript on purpose: an older Node must be able to read this far, to hand over or to say why not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NODE_NEEDED = 24;
const start = new URL('./src/start.ts', import.meta.url);
const pinned = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) {
  await import(start.href);
} else if (existsSync(pinned)) {
  const args = [fileURLToPath(start), ...process.argv.slice(2)];
  const child = spawn(pinned, args, { stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  process.stderr.write(
    `Throughline runs on Node ${NODE_NEEDED}; this is ${process.version}. Run "npm ci" first: it brings the right one.\n`,
  );
  process.exitCode = 1;
}
