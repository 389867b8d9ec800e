export { memoryFlags } from './memory-flags.ts';
export { findFreePort } from './ports.ts';
export { startPostgres, type RunningPostgres } from './postgres.ts';
