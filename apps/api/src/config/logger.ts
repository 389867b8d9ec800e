import { pino, type LoggerOptions } from 'pino';

export type Logger = ReturnType<typeof createLogger>;

/** What a log line may carry beside its sentence. Anything else is left out, whoever passes it. */
const allowed: ReadonlySet<string> = new Set([
  'queue',
  'wave',
  'name',
  'frames',
  'reason',
  'finding',
]);

/** For every logger of ours, also those that tests listen to. */
export const loggerOptions = {
  base: null,
  formatters: {
    log: (fields) =>
      Object.fromEntries(Object.entries(fields).filter(([field]) => allowed.has(field))),
  },
} satisfies LoggerOptions;

/**
 * JSON lines on standard output. Only what is on the list is written: no request, no header, no
 * body, no address ever reaches a log.
 */
export function createLogger(level: string): ReturnType<typeof pino> {
  return pino({ ...loggerOptions, level });
}
