import type { PairAnalysis } from '@throughline/linkage';
import type { TableFiles } from '../files/read-tables.ts';
import type { UnitsFile } from '../files/read-units.ts';

/** An analysis with the files it was made from. */
export interface AnsweredPair {
  readonly analysis: PairAnalysis;
  readonly files: TableFiles;
  readonly units: UnitsFile | null;
  readonly productVersion: string;
}
