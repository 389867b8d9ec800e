import { pino } from 'pino';
import { loggerOptions } from './logger.ts';

test('a log line carries what is on the list and nothing else', () => {
  const lines: string[] = [];
  const logger = pino(loggerOptions, { write: (line: string) => lines.push(line) });
  logger.error(
    { queue: 'close-wave', code: 'SECRETCODE', answers: { ICT1: '5' }, req: { ip: '192.0.2.1' } },
    'a job failed',
  );
  expect(lines.join('')).toContain('"queue":"close-wave"');
  expect(lines.join('')).not.toMatch(/SECRETCODE|ICT1|192\.0\.2\.1/);
});
