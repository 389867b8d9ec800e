import { strFromU8, unzipSync } from 'fflate';
import { exportFileSchema } from '@throughline/types';
import { createPool } from '../../../../apps/api/src/database/pools.ts';
import { makeExport } from '../../../../apps/api/src/exports/make-export.ts';
import type { Page } from '../crawl/crawl.ts';
import type { Caller } from '../world/caller.ts';
import type { World } from '../world/make-world.ts';

/**
 * Takes the workbook and the table of each wave along, made as the worker would, as CSV. An
 * account that has asked for as many as it may in an hour has taken them all before.
 */
export async function takeExports(world: World, caller: Caller): Promise<readonly Page[]> {
  const study = createPool(world.instance.database.urls.workerStudy, 1);
  const pages: Page[] = [];
  for (const { id: waveId } of world.closed) {
    for (const kind of ['xlsx', 'csv'] as const) {
      const asked = await caller.post('/api/exports', { kind, waveId });
      if (asked.status === 429) break;
      if (asked.status !== 202) throw new Error(`an export was refused: ${asked.text}`);
      const { id } = exportFileSchema.parse(JSON.parse(asked.text));
      await makeExport({ study, logger: world.context.logger }, id);
      const file = await caller.getBytes(`/api/exports/${id}/file`);
      const tables: [string, string][] =
        kind === 'csv' ? [['csv', strFromU8(file)]] : readSheets(file);
      for (const [name, text] of tables) {
        const sheet = encodeURIComponent(name);
        pages.push({ address: `/api/exports/${id}/file?wave=${waveId}&sheet=${sheet}`, text });
      }
    }
  }
  await study.end();
  return pages;
}

/** Sheets whose rows are all of the wave that was asked for; the others name their waves by number. */
function readSheets(workbook: Uint8Array): [string, string][] {
  const parts = unzipSync(workbook);
  const names = [...read(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)];
  return names.flatMap(([, name = ''], at): [string, string][] =>
    ['Scores', 'Breakdown', 'Other answers'].includes(name)
      ? [[name, toCsv(read(parts, `xl/worksheets/sheet${at + 1}.xml`))]]
      : [],
  );
}

function read(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

function toCsv(sheet: string): string {
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)]
    .map(([, row = '']) => {
      const cells: string[] = [];
      for (const [, column = '', text] of row.matchAll(
        /<c r="([A-Z])\d+"[^>]*>(?:<is><t[^>]*>|<v>)(.*?)(?:<\/t><\/is>|<\/v>)<\/c>/gs,
      )) {
        cells[column.charCodeAt(0) - 65] = (text ?? '').replaceAll('&amp;', '&');
      }
      return Array.from(cells, (cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',');
    })
    .join('\n');
}
