const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in `cellXfs` of the styles. */
export const styleOf = { text: 1, header: 2, tenths: 3, hundredths: 4, formulaLike: 5 } as const;

/** Control characters are left out: no spreadsheet opens a file that has them. */
const forbidden = /[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv;

export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export function contentTypes(sheets: number): string {
  const overrides = numbers(sheets).map(
    (one) =>
      `<Override PartName="/xl/worksheets/sheet${one}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join('')}</Types>`;
}

export const packageRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export function properties(title: string, language: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title><dc:creator>Throughline</dc:creator><dc:language>${escape(language)}</dc:language></cp:coreProperties>`;
}

export function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

export function workbookRelations(sheets: number): string {
  const relations = numbers(sheets).map(
    (one) =>
      `<Relationship Id="rId${one}" Type="${office}/worksheet" Target="worksheets/sheet${one}.xml"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${relations.join('')}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
}

/** In the order of `styleOf`; a formula-like text keeps its quote when it is edited. */
export const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
  'numFmtId="0" fontId="0" borderId="0"',
  'numFmtId="49" fontId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"',
  'numFmtId="49" fontId="1" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"',
  'numFmtId="164" fontId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"',
  'numFmtId="2" fontId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"',
  'numFmtId="49" fontId="0" borderId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"',
]
  .map((one) => `<xf ${one} fillId="0" xfId="0"><alignment vertical="top" wrapText="1"/></xf>`)
  .join('')}</cellXfs></styleSheet>`;

/** @param last the cell at the lower right of the table. */
export function worksheet(
  widths: readonly number[],
  last: string,
  rows: readonly string[],
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}
