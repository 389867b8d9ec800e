import type { ExportFile, ExportKind, Role } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

export const exportNames: Readonly<Record<ExportKind, string>> = {
  pdf: 'PDF report',
  pptx: 'PowerPoint slides',
  xlsx: 'Excel workbook',
  csv: 'CSV table',
};

/** What there is to choose from: the report and the table of estimates are of the whole organisation. */
export function listKinds(role: Role | null, isOfWave: boolean): ExportKind[] {
  if (role !== 'manager') return ['pdf', 'pptx', 'xlsx', 'csv'];
  return isOfWave ? ['xlsx', 'csv'] : ['xlsx'];
}

/** How far a file is, as a sentence. */
export function sayProgress({ kind, state, progress }: ExportFile): string {
  const name = exportNames[kind];
  if (state === 'waiting') return `The ${name} is waiting for its turn.`;
  if (state === 'making') {
    return progress > 0
      ? `The ${name} is being made: ${formatNumber(100 * progress)} %.`
      : `The ${name} is being made.`;
  }
  if (state === 'failed') {
    return `The ${name} could not be made. Nothing else was changed; ask for it again, and if it fails again, the log of the worker says why.`;
  }
  return `The ${name} is ready. It is kept for a day, for you alone.`;
}

/** "88 kB". */
export function formatSize(bytes: number): string {
  return bytes < 1e6
    ? `${formatNumber(Math.ceil(bytes / 1e3))} kB`
    : `${formatNumber(bytes / 1e6, 1)} MB`;
}
