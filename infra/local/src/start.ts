import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Reading and compiling our files and their packages is most of a start; only the first one pays.
enableCompileCache(
  fileURLToPath(new URL('../../../node_modules/.cache/throughline/code', import.meta.url)),
);
await import('./main.ts');
