import { strToU8, zipSync, type Zippable } from 'fflate';

export type WorkbookCell = string | number | { readonly xml: string };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as a spreadsheet program writes it, with one sheet per table. Style 1 is a date, 2 a share. */
export function makeWorkbook(
  tables: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>,
  others: Zippable = {},
): Buffer {
  const names = Object.keys(tables);
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`,
  );
  const relations = names.map(
    (_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = Object.values(tables).map((rows, at): [string, Uint8Array] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    strToU8(
      `${head}<worksheet ${main}><sheetData>${rows.map(writeRow).join('')}</sheetData></worksheet>`,
    ),
  ]);
  const zip = zipSync({
    'xl/workbook.xml': strToU8(
      `${head}<workbook ${main} xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships>${relations.join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(parts),
    ...others,
  });
  return Buffer.from(zip);
}

function writeRow(cells: readonly WorkbookCell[], at: number): string {
  return `<row r="${at + 1}">${cells.map(writeCell).join('')}</row>`;
}

function writeCell(cell: WorkbookCell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
