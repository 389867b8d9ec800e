import { say } from '@throughline/speech';
import type { ExportContent } from '@throughline/types';
import { writeWorkbook } from '../files/xlsx/write-workbook.ts';
import { tabulateAbout } from './about-table.ts';
import { tabulateStudy, toldStudy } from './study-tables.ts';
import { tabulateWave } from './wave-tables.ts';

/** Everything of a wave and of the study that was on screen, as a workbook. */
export function makeWorkbook(content: ExportContent): Uint8Array {
  const study = toldStudy(content.study);
  const { organisation } = content;
  return writeWorkbook(say('Is it passed on? {organisation}', { organisation }), [
    tabulateAbout(content, study),
    ...(study === null ? [] : tabulateStudy(study)),
    ...tabulateWave(content),
  ]);
}
