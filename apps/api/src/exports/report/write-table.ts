import { colours, contentWidth, page, styles, type TextStyle } from './look.ts';
import type { ReportDocument, StructureElement } from './report-document.ts';

export interface ReportTable {
  /** Shares of the width, one for each column. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** From this column on, cells hold figures and stand at the right. */
  readonly figuresFrom: number;
}

const gap = 8;
const padding = 2.5;

/** A table whose cells wrap and whose rows are never broken; a page that it goes on starts with its header. */
export function writeTable(report: ReportDocument, table: ReportTable): void {
  const { doc, root } = report.place;
  const element = doc.struct('Table');
  root.add(element);
  writeRow(report, element, { table, cells: table.header, isHeader: true });
  for (const cells of table.rows) {
    writeRow(report, element, { table, cells, isHeader: false });
  }
  element.end();
}

interface TableRow {
  readonly table: ReportTable;
  readonly cells: readonly string[];
  readonly isHeader: boolean;
}

function writeRow(report: ReportDocument, parent: StructureElement, row: TableRow): void {
  const { table, cells, isHeader } = row;
  const style = isHeader ? styles.cellHeading : styles.cell;
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => (contentWidth * width) / total - gap);
  const wrapped = cells.map((cell, at) => report.pen.wrap(cell, style, widths[at] ?? 0));
  const height = Math.max(...wrapped.map(({ length }) => length)) * style.leading + 2 * padding;
  // A header alone at the foot of a page would belong to nothing.
  report.reserve(isHeader ? 3 * height : height);
  const { doc, top } = report.place;
  const element = doc.struct('TR');
  parent.add(element);
  let left: number = page.margin;
  for (const [at, lines] of wrapped.entries()) {
    const width = widths[at] ?? 0;
    const isName = at === 0 && !isHeader;
    const options = isHeader ? headerOf('Column') : isName ? headerOf('Row') : {};
    const x = left;
    const isFigure = at >= table.figuresFrom;
    const draw = (): void => writeCell(report, lines, { style, x, width, isFigure, top });
    element.add(doc.struct(isHeader || isName ? 'TH' : 'TD', options, draw));
    left += width + gap;
  }
  report.space(height);
  underline(report, isHeader ? colours.muted : colours.rule);
}

/** The types of pdfkit leave the scope of a header out. */
function headerOf(scope: 'Column' | 'Row'): { readonly title?: string; readonly scope: string } {
  return { scope };
}

interface CellPlace {
  readonly style: TextStyle;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly isFigure: boolean;
}

function writeCell(report: ReportDocument, lines: readonly string[], place: CellPlace): void {
  const { style, x, top, width, isFigure } = place;
  for (const [at, line] of lines.entries()) {
    const free = isFigure ? width - report.pen.measure(line, style) : 0;
    report.pen.write(line, style, { x: x + free, y: top + padding + at * style.leading });
  }
}

function underline(report: ReportDocument, colour: string): void {
  const { doc, top } = report.place;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(page.margin, top)
    .lineTo(page.margin + contentWidth, top)
    .lineWidth(0.5)
    .stroke(colour);
  doc.endMarkedContent();
}
