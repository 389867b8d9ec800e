import { say } from '@throughline/speech';
import type { ExportFile, ExportKind, Role } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** What a file is called before it has a name. */
export function nameExport(kind: ExportKind): string {
  const names: Readonly<Record<ExportKind, string>> = {
    pdf: say('PDF report'),
    pptx: say('PowerPoint slides'),
    xlsx: say('Excel workbook'),
    csv: say('CSV table'),
  };
  return names[kind];
}

/** What there is to choose from: the report and the table of estimates are of the whole organisation. */
export function listKinds(role: Role | null, isOfWave: boolean): ExportKind[] {
  if (role !== 'manager') return ['pdf', 'pptx', 'xlsx', 'csv'];
  return isOfWave ? ['xlsx', 'csv'] : ['xlsx'];
}

/** How far a file is, as a sentence. */
export function sayProgress({ kind, state, progress }: ExportFile): string {
  const name = nameExport(kind);
  if (state === 'waiting') return say('The {name} is waiting for its turn.', { name });
  if (state === 'making') {
    return progress > 0
      ? say('The {name} is being made: {percent} %.', {
          name,
          percent: formatNumber(100 * progress),
        })
      : say('The {name} is being made.', { name });
  }
  if (state === 'failed') {
    return say(
      'The {name} could not be made. Nothing else was changed; ask for it again, and if it fails again, the log of the worker says why.',
      { name },
    );
  }
  return say('The {name} is ready. It is kept for a day, for you alone.', { name });
}

/** "88 kB". */
export function formatSize(bytes: number): string {
  return bytes < 1e6
    ? say('{size} kB', { size: formatNumber(Math.ceil(bytes / 1e3)) })
    : say('{size} MB', { size: formatNumber(bytes / 1e6, 1) });
}
