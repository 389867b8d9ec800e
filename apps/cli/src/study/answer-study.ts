import { createHash } from 'node:crypto';
import { canonicalJson, measuresOf, runStudy, type StudyInput } from '@throughline/linkage';
import type { Registration } from '@throughline/types';
import { readCovariance } from '../files/read-covariance.ts';
import { readJson } from '../files/read-json.ts';
import { readPairs } from '../files/read-pairs.ts';
import { readTables } from '../files/read-tables.ts';
import { type UnitsFile, readUnits } from '../files/read-units.ts';
import { refuseExisting, refuseSameFile, writeFiles } from '../files/write-files.ts';
import type { GivenOptions } from '../options/read-options.ts';
import { productVersion } from '../product-version.ts';
import { Refusal } from '../refusal.ts';
import type { ProgressLine } from '../screen/progress-line.ts';
import type { Screen } from '../screen/screen.ts';
import type { AnsweredStudy } from './answered-study.ts';
import { fillRegistration } from './fill-registration.ts';
import { sayProgress } from './say-progress.ts';
import { bundleOf } from './study-bundle.ts';
import { studyFileSchema } from './study-file.ts';
import { writeStudyJson } from './study-json.ts';
import { type StudyOptions, readStudyOptions } from './study-options.ts';
import { writeStudyPage } from './study-page.ts';
import { writeStudyText } from './study-text.ts';

/** A registered study over files, as text or JSON; as a page and with all that it rests on where asked for. */
export async function answerStudy(
  given: GivenOptions,
  screen: Screen,
  progress: ProgressLine,
): Promise<string> {
  const options = readStudyOptions(given);
  const { study, culture, outcomes, units, covariance, pairs, html, bundle } = options;
  refuseSameFile([html, bundle], [study, culture, outcomes, units, covariance, pairs]);
  if (bundle !== null) await refuseExisting(bundle);
  const answered = await runFromFiles(options, progress);
  const text = options.isJson ? writeStudyJson(answered) : writeStudyText(answered, screen);
  await writeFiles([
    ...(html === null ? [] : [{ path: html, parts: [writeStudyPage(answered)] }]),
    ...(bundle === null ? [] : [bundleOf(bundle, answered)]),
  ]);
  return text;
}

async function runFromFiles(options: StudyOptions, progress: ProgressLine): Promise<AnsweredStudy> {
  progress.show('Reading the files');
  const file = await readJson(options.study, studyFileSchema);
  const registration = fillRegistration(options.study, file.content);
  const units =
    options.units === null ? null : await readUnits(options.units, registration.unitCovariates);
  refuseCovariates(options, registration, units);
  const covariance = options.covariance === null ? null : await readCovariance(options.covariance);
  const pairs = options.pairs === null ? null : await readPairs(options.pairs);
  const wanted = measuresOf(registration);
  const { culture, outcomes } = await readTables(options, wanted);
  const twin = culture.names.find((name) => wanted.has(name) && outcomes.names.includes(name));
  if (twin !== undefined) {
    throw new Refusal(
      `"${twin}" is a construct in ${culture.path} and a metric in ${outcomes.path}. Rename one of them.`,
    );
  }
  const isListed = ({ unit }: { readonly unit: string }): boolean =>
    units === null || units.covariates.has(unit);
  const [scores, figures] = [culture.rows.filter(isListed), outcomes.rows.filter(isListed)];
  const { precision, agreement, isDeclaredAfterData, earlierLooks, seed, permutations } =
    file.content;
  const input: StudyInput = {
    registration,
    scores,
    figures,
    ...(units === null ? {} : { covariates: units.covariates }),
    ...(covariance === null ? {} : { withinCovariance: covariance.entries }),
    ...(pairs === null ? {} : { pairCount: pairs.count }),
    precision: new Map(Object.entries(precision)),
    agreement: new Map(Object.entries(agreement)),
    isDeclaredAfterData,
    earlierLooks,
    seed,
    permutations,
  };
  const onProgress: StudyInput['onProgress'] = (reached) => progress.show(sayProgress(reached));
  return {
    input,
    result: runStudy({ ...input, onProgress }),
    registration,
    registrationSha256: createHash('sha256').update(canonicalJson(registration)).digest('hex'),
    inputs: [file, culture, outcomes, units, covariance, pairs].filter((one) => one !== null),
    missingMeasures: [...wanted].filter(
      (name) => !culture.names.includes(name) && !outcomes.names.includes(name),
    ),
    notListed: culture.rows.length + outcomes.rows.length - scores.length - figures.length,
    productVersion: await productVersion(),
  };
}

function refuseCovariates(
  { study }: StudyOptions,
  { unitCovariates }: Registration,
  units: UnitsFile | null,
): void {
  const missing = unitCovariates.find((name) => units?.columns.includes(name) !== true);
  if (missing === undefined) return;
  throw new Refusal(
    units === null
      ? `${study}, unitCovariates: "${missing}" is a property of units. Give the file that has it as --units.`
      : `${study}, unitCovariates: ${units.path} has no column "${missing}".`,
  );
}
