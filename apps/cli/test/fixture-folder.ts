import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one test file; `remove` takes it away with all that is in it. */
export async function makeFixtureFolder() {
  const path = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  return {
    path,
    write: (name: string, content: string | Uint8Array) => writeFile(join(path, name), content),
    read: (name: string) => readFile(join(path, name), 'utf8'),
    remove: () => rm(path, { recursive: true }),
  };
}

/** Lines of a culture file for a dozen units and two quarters, and of outcomes that follow them. */
export const culture = [
  'unit,period,construct,value,n',
  ...rows((unit, quarter) => `U${unit},2026-Q${quarter},ICT,${(unit * quarter) % 7},${unit + 3}`),
  'U1,2026-Q1,REL,4,9',
  'only inside,2026-Q1,ICT,3,9',
];
export const outcomes = [
  'unit,period,metric,value,n',
  ...rows(
    (unit, quarter) =>
      `U${unit},2026-Q${quarter},NPS,${((unit * quarter) % 7) + ((unit * 5) % (2 + 2 * quarter))},`,
  ),
];

function rows(write: (unit: number, quarter: number) => string): string[] {
  const units = Array.from({ length: 12 }, (_, index) => index + 1);
  return [1, 2].flatMap((quarter) => units.map((unit) => write(unit, quarter)));
}
