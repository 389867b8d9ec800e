import type { StudyResult } from '@throughline/types';
import { canonicalJson } from '../study/canonical-json.ts';
import { prepareStudy } from '../study/study-context.ts';
import type { StudyInput } from '../study/study-input.ts';
import type { BundleAbout } from './bundle-about.ts';
import { writeExpected } from './expected-table.ts';
import {
  writeCovariance,
  writeLooks,
  writeMeasures,
  writePairs,
  writePanel,
  writeUnits,
} from './panel-tables.ts';
import { writeReadme } from './readme.ts';
import { writeRegistration } from './registration-table.ts';
import { studyScript } from './study-script.ts';

/**
 * Everything that a study was computed from and found, as files, with a script that computes it again in R.
 *
 * Pure: the same study gives the same bytes. The input must be the one that the result was computed from. See
 * docs/statistics.md#bundle.
 *
 * @returns texts by file name.
 */
export function writeBundle(
  input: StudyInput,
  result: StudyResult,
  about: BundleAbout,
): ReadonlyMap<string, string> {
  const { panel, errors } = prepareStudy(input);
  const studied = { input, panel, errors };
  const pairs = writePairs(studied);
  const files = new Map([
    ['panel.csv', writePanel(studied)],
    ['measures.csv', writeMeasures(studied)],
    ['covariance.csv', writeCovariance(studied)],
    ...(pairs === null ? [] : [['pairs.csv', pairs] as const]),
    ['units.csv', writeUnits(studied)],
    ...(result.earlierLooks.length === 0
      ? []
      : [['looks.csv', writeLooks(result.earlierLooks)] as const]),
    ['registration.json', canonicalJson(input.registration)],
    ['registration.csv', writeRegistration(input.registration)],
    ['result.json', canonicalJson(result)],
    ['expected.csv', writeExpected(result)],
    ['study.R', studyScript],
  ]);
  return new Map([['README.md', writeReadme(input, result, about, files)], ...files]);
}
