import type { WorkbookParts } from './workbook-parts.ts';

/** What a number means by its format: a day of the calendar, a share, or itself. */
export type NumberKind = 'plain' | 'date' | 'percent';

/** Formats of ECMA-376 18.8.30 that are written by number. */
function kindOfBuiltIn(id: number): NumberKind {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)) return 'date';
  return id === 9 || id === 10 ? 'percent' : 'plain';
}

function kindOfCode(code: string): NumberKind {
  // Text in quotes, escaped letters, colours and conditions in brackets say nothing of the kind.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** Kinds by the number of a style, as cells name it. */
export async function readStyles(parts: WorkbookParts): Promise<readonly NumberKind[]> {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isInCellFormats = false;
  await parts.read('xl/styles.xml', {
    open: (tag, attributes) => {
      if (tag === 'numFmt') {
        own.set(Number(attributes['numFmtId']), kindOfCode(attributes['formatCode'] ?? ''));
      } else if (tag === 'cellXfs') isInCellFormats = true;
      else if (tag === 'xf' && isInCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        kinds.push(own.get(id) ?? kindOfBuiltIn(id));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInCellFormats = false;
    },
  });
  return kinds;
}
