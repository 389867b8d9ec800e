import { type GivenOptions, optionOf, requireOption } from '../options/read-options.ts';
import { refuseOptions } from '../options/refuse-options.ts';

/** The files that a study is run over. */
export interface StudyOptions {
  readonly study: string;
  readonly culture: string;
  readonly outcomes: string;
  readonly units: string | null;
  readonly covariance: string | null;
  readonly pairs: string | null;
  readonly isJson: boolean;
  readonly html: string | null;
  /** A folder, or a file that ends in .zip. */
  readonly bundle: string | null;
}

/** @throws Refusal that names what is missing, or belongs into the study file. */
export function readStudyOptions(options: GivenOptions): StudyOptions {
  refuseOptions(
    options,
    ['predictor', 'outcome', 'lag', 'control', 'min-n', 'standardize'],
    'the study file (--study) says it',
  );
  return {
    study: requireOption(options, 'study', 'the file with the registration'),
    culture: requireOption(options, 'culture', 'the file with the scores'),
    outcomes: requireOption(options, 'outcomes', 'the file with the outcomes'),
    units: optionOf(options, 'units'),
    covariance: optionOf(options, 'covariance'),
    pairs: optionOf(options, 'pairs'),
    isJson: options.has('json'),
    html: optionOf(options, 'html'),
    bundle: optionOf(options, 'bundle'),
  };
}
