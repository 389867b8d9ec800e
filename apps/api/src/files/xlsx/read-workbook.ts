import { say } from '@throughline/speech';
import { refuseFile } from '../refuse.ts';
import type { SheetFile, SheetRow } from '../sheet-file.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readRows } from './read-rows.ts';
import { readStyles } from './read-styles.ts';
import { WorkbookParts } from './workbook-parts.ts';

export interface Workbook {
  readonly rows: readonly SheetRow[];
  readonly about: Pick<SheetFile, 'sheets' | 'sheet'>;
}

/**
 * Rows of one sheet of a workbook (ECMA-376), with dates as 2026-03-31 and shares as "81.5%".
 *
 * @param wanted name of the sheet; null for the first that holds a table.
 * @throws AppError `import-refused` where there is none such, or the file is damaged or too large.
 */
export async function readWorkbook(bytes: Buffer, wanted: string | null): Promise<Workbook> {
  const parts = await WorkbookParts.open(bytes);
  if (!parts.has('xl/workbook.xml'))
    throw refuseFile(say('the file is a ZIP and no .xlsx workbook'));
  const { sheets, is1904 } = await listSheets(parts);
  const names = sheets.map(({ name }) => name);
  const chosen = wanted === null ? sheets : sheets.filter(({ name }) => name === wanted);
  if (chosen.length === 0) throw refuseFile(say('there is no such sheet in the workbook'));
  const strings = await readSharedStrings(parts);
  const styles = await readStyles(parts);
  for (const { name, path } of chosen) {
    const rows = await readRows(parts, path, { strings, styles, is1904 });
    if (wanted !== null || rows.length > 1) return { rows, about: { sheets: names, sheet: name } };
  }
  throw refuseFile(say('no sheet of the workbook holds a header and a row'));
}

interface Sheet {
  readonly name: string;
  readonly path: string;
}

async function listSheets(
  parts: WorkbookParts,
): Promise<{ readonly sheets: readonly Sheet[]; readonly is1904: boolean }> {
  const targets = new Map<string, string>();
  await parts.read('xl/_rels/workbook.xml.rels', {
    open: (tag, { Id: id = '', Target: target = '' }) => {
      if (tag === 'Relationship') targets.set(id, toPath(target));
    },
  });
  const sheets: Sheet[] = [];
  let is1904 = false;
  await parts.read('xl/workbook.xml', {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const path = targets.get(attributes['r:id'] ?? '');
      if (path !== undefined) sheets.push({ name: attributes['name'] ?? '', path });
    },
  });
  return { sheets, is1904 };
}

/** Targets are given from the folder of the workbook, or from the top. */
function toPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
