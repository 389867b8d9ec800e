import { canonicalJson, measuresOf, runStudy } from '@throughline/linkage';
import type { Look } from '@throughline/types';
import type { Reader } from '../database/reader.ts';
import { gatherStudy } from './gather-study.ts';
import { hashInput } from './hash-input.ts';
import { packBundle } from './pack-bundle.ts';
import { readStudyData } from './read-study-data.ts';
import { toFamily, type StoredRegistration } from './stored-registration.ts';

/** What is to be computed, and which inputs have been computed before (hashes in hexadecimal). */
export interface StudyTask {
  readonly registrations: readonly StoredRegistration[];
  readonly knownHashes: readonly string[];
  /** Looks at other data in the same calendar quarter, for which this one is corrected. */
  readonly earlierLooks: readonly Look[];
}

/** What came of a study. */
export interface ComputedStudy {
  readonly inputsHash: string;
  /** Null where these inputs have been computed before. */
  readonly found: {
    /** The result in its canonical text. */
    readonly result: string;
    /** What it was computed from, with the result, as a ZIP file. */
    readonly bundle: Uint8Array;
  } | null;
}

/** Gathers, and runs the study unless it has been run on the same inputs. */
export async function computeStudy(
  db: Reader,
  { registrations, knownHashes, earlierLooks }: StudyTask,
  onProgress: (share: number) => void,
): Promise<ComputedStudy | null> {
  const family = toFamily(registrations);
  if (family === null) return null;
  const data = await readStudyData(db, [...measuresOf(family)]);
  const input = gatherStudy(data, registrations);
  if (input === null) return null;
  const inputsHash = hashInput(input, registrations).toString('hex');
  if (knownHashes.includes(inputsHash)) return { inputsHash, found: null };
  const result = runStudy({
    ...input,
    earlierLooks,
    onProgress: ({ share }) => onProgress(share),
  });
  const bundle = packBundle(input, result, {
    stored: registrations,
    inputsHash,
    book: data.metrics,
  });
  return { inputsHash, found: { result: canonicalJson(result), bundle } };
}
