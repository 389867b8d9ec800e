import type { StudyInput } from '@throughline/linkage';
import type { Registration, StudyResult } from '@throughline/types';

/** A study with the registration and the files it was made from. */
export interface AnsweredStudy {
  /** What the result was computed from. */
  readonly input: StudyInput;
  readonly result: StudyResult;
  readonly registration: Registration;
  /** SHA-256 of the registration's canonical JSON: its name for ever. */
  readonly registrationSha256: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  /** Measures that the registration names and no file has. */
  readonly missingMeasures: readonly string[];
  /** Scores and outcomes of units that the file of units does not list. */
  readonly notListed: number;
  readonly productVersion: string;
}
