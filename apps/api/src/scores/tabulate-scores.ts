import type { WaveScores } from '@throughline/types';

export const scoreHeader = [
  'unit',
  'attribute',
  'value',
  'construct',
  'score',
  'low',
  'high',
  'n',
] as const;

/** How many columns of `scoreHeader` say what a figure is of; the rest are figures. */
export const scoreNames = 4;

/** Scores as every file writes them: the very digits of the screen, everybody's first. */
export function tabulateScores({
  cells,
  breakdown,
}: Pick<WaveScores, 'cells' | 'breakdown'>): string[][] {
  const rows = [...cells.map((cell) => ({ ...cell, attribute: '', value: '' })), ...breakdown];
  return rows.map(({ unitName, attribute, value, construct, shown, low, high, n }) => [
    unitName,
    attribute,
    value,
    construct,
    shown,
    String(low),
    String(high),
    n,
  ]);
}
