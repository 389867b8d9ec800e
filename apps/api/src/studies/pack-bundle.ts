import { measuresOf, writeBundle, zipBundle, type StudyInput } from '@throughline/linkage';
import type { StudyResult } from '@throughline/types';
import type { MetricBook } from '../outcomes/metric-book.ts';
import { speakIn } from '../speech/speech.ts';
import { nameMeasures } from './name-measures.ts';
import type { StoredRegistration } from './stored-registration.ts';

const titles: Readonly<Record<StudyResult['kind'], string>> = {
  confirmatory: 'Is the way people are treated passed on to customers?',
  exploratory: 'Exploratory questions: is it passed on to customers?',
};

/** How the folder of a bundle, and the file that holds it, are called: by the inputs of its run. */
export function nameBundle(inputsHash: string): string {
  return `throughline-study-${inputsHash.slice(0, 12)}`;
}

/**
 * The bundle of a run as a ZIP file. Nobody is named in it: it is made to be given away, and who registered what stands
 * in the product.
 */
export function packBundle(
  input: StudyInput,
  result: StudyResult,
  {
    stored,
    inputsHash,
    book,
  }: {
    readonly stored: readonly StoredRegistration[];
    readonly inputsHash: string;
    readonly book: MetricBook;
  },
): Uint8Array {
  const declared = result.kind === 'confirmatory' ? stored.at(-1) : undefined;
  const files = writeBundle(input, result, {
    title: titles[result.kind],
    registeredBy: null,
    registeredAt: declared?.registeredAt.toISOString() ?? null,
    hash: declared?.sha256.toString('hex') ?? null,
    // A bundle goes to whoever checks it, in the language of its files.
    names: speakIn('en', () => nameMeasures(measuresOf(input.registration), book)),
  });
  return zipBundle(files, nameBundle(inputsHash));
}
