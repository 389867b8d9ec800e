import type { ExportKind } from '@throughline/types';

/** Whether a file is the board report, whose figures are those of the study. */
export function isReport(kind: ExportKind): boolean {
  return kind === 'pdf' || kind === 'pptx';
}
