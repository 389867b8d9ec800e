import type { ExportContent } from '@throughline/types';
import { writeCsv } from '../files/write-csv.ts';
import { roundFixed, type SheetValue } from '../files/xlsx/write-workbook.ts';
import { scoreHeader, tabulateScores } from '../scores/tabulate-scores.ts';
import { tabulateEffects, toldStudy } from './study-tables.ts';

/** One table as CSV: the scores of the wave that was asked for, byte for byte as its page gives them, else the estimates. */
export function makeCsv({ scores, study }: ExportContent): string {
  if (scores !== null) return writeCsv([scoreHeader, ...tabulateScores(scores)]);
  const told = toldStudy(study);
  if (told === null) throw new Error('There is no table to write.');
  const { header, rows } = tabulateEffects(told);
  return writeCsv([header, ...rows.map((row) => row.map(toText))]);
}

function toText(value: SheetValue): string {
  return typeof value === 'object' ? roundFixed(value).toFixed(value.decimals) : String(value);
}
