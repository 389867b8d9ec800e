import { say } from '@throughline/speech';
import { countLines } from './decode-text.ts';
import { stripFormulaMark } from './formula-mark.ts';
import { maxRecordCharacters, parseRecords, sayOtherWidth } from './parse-records.ts';
import { refuseFile } from './refuse.ts';
import type { SheetRow } from './sheet-file.ts';

/** Text that is cut into rows at once. */
const pieceCharacters = 64_000;

/**
 * Rows of a CSV text, some thousands at a time, so that a file of any length takes the same memory.
 *
 * @throws AppError `import-refused` naming the line that is not valid CSV.
 */
export async function* streamRows(
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly SheetRow[]> {
  let lines = 0;
  let width: number | null = null;
  for await (const piece of cutPieces(texts)) {
    const rows = readRows(piece, delimiter, lines);
    width ??= rows[0]?.cells.length ?? null;
    const other = rows.find(({ cells }) => cells.length !== width);
    if (other !== undefined) throw refuseFile(sayOtherWidth(), other.line);
    lines += countLines(piece);
    if (rows.length > 0) yield rows;
  }
}

function readRows(piece: string, delimiter: string, linesBefore: number): readonly SheetRow[] {
  if (!piece.includes('"')) return splitRows(piece, delimiter, linesBefore);
  const lines = piece.replace(/\r\n|\r/g, '\n');
  return parseRecords(lines, delimiter, linesBefore).map(({ record, info }) => ({
    line: linesBefore + info.lines,
    cells: record.map(cleanCell),
  }));
}

/** What holds no quote needs no parser: every mark parts cells. */
function splitRows(piece: string, delimiter: string, linesBefore: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let line = linesBefore;
  for (let start = 0; start < piece.length;) {
    const end = findLineEnd(piece, start);
    line += 1;
    if (end - start > maxRecordCharacters) {
      throw refuseFile(say('the row is longer than any row of figures can be'), line);
    }
    if (end > start) rows.push({ line, cells: splitCells(piece.slice(start, end), delimiter) });
    start = end + (piece.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** Where a line ends, or the text. */
function findLineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function splitCells(text: string, delimiter: string): string[] {
  const cells = text.split(delimiter);
  for (const [at, cell] of cells.entries()) cells[at] = cleanCell(cell);
  return cells;
}

function cleanCell(cell: string): string {
  return stripFormulaMark(cell.trim());
}

/** Text in pieces of whole rows. A row that does not end is a piece, for the parser to refuse. */
async function* cutPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    for (let at = 0; at < text.length; at += pieceCharacters) {
      held += text.slice(at, at + pieceCharacters);
      const end = findEnd(held);
      if (end === 0 && held.length <= 4 * maxRecordCharacters) continue;
      const piece = end === 0 ? held : held.slice(0, end);
      held = end === 0 ? '' : held.slice(end);
      yield piece;
    }
  }
  if (held !== '') yield held;
}

/** Where the last row ends of which nothing can follow; 0 where none does. */
function findEnd(text: string): number {
  const hasQuotes = text.includes('"');
  if (!hasQuotes) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
  }
  let isQuoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === 10 || (code === 13 && at < text.length - 1 && text[at + 1] !== '\n')) {
      end = at + 1;
    }
  }
  return end;
}
