import { encodeQR } from 'qr';

/** The empty edge that the standard (ISO/IEC 18004) asks for. */
const edge = 4;

/** A QR code as an SVG path of the dark parts, in modules; a quarter of it may be damaged. */
export function drawSquare(content: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(content, 'raw', { border: edge, ecc: 'quartile' });
  const path = rows.flatMap((row, y) =>
    findRuns(row).map(({ x, length }) => drawRun(x, y, length)),
  );
  return { size: rows.length, path: path.join('') };
}

function drawRun(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}

function findRuns(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs;
}
