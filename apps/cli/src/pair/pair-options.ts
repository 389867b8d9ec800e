import {
  type GivenOptions,
  optionOf,
  readWholeNumber,
  requireOption,
} from '../options/read-options.ts';
import { refuseOptions } from '../options/refuse-options.ts';
import { Refusal } from '../refusal.ts';

/** What is asked on the command line, before the files are known. */
export interface PairOptions {
  readonly culture: string;
  readonly outcomes: string;
  readonly units: string | null;
  readonly predictor: string;
  readonly outcome: string;
  readonly lag: number;
  readonly controls: readonly string[];
  readonly minN: number | null;
  readonly isStandardized: boolean;
  readonly isJson: boolean;
  readonly html: string | null;
}

/** @throws Refusal that names what is missing or makes no sense. */
export function readPairOptions(options: GivenOptions): PairOptions {
  refuseOptions(options, ['covariance', 'pairs', 'bundle'], 'they belong to a study (--study)');
  const asked = {
    culture: requireOption(options, 'culture', 'the file with the scores'),
    outcomes: requireOption(options, 'outcomes', 'the file with the outcomes'),
    units: optionOf(options, 'units'),
    predictor: requireOption(options, 'predictor', 'the construct to take from the scores'),
    outcome: requireOption(options, 'outcome', 'the metric to take from the outcomes'),
    lag: readWholeNumber(options, 'lag', { low: -1000, high: 1000 }) ?? 0,
    controls: options.get('control') ?? [],
    minN: readWholeNumber(options, 'min-n', { low: 1, high: 1_000_000 }),
    isStandardized: readStandardize(options),
    isJson: options.has('json'),
    html: optionOf(options, 'html'),
  };
  const seen = new Set([asked.predictor, asked.outcome]);
  for (const control of asked.controls) {
    if (seen.has(control)) {
      throw new Refusal(`--control ${control}: is asked for already, and cannot be held constant.`);
    }
    seen.add(control);
  }
  return asked;
}

function readStandardize(options: GivenOptions): boolean {
  const text = optionOf(options, 'standardize');
  if (text === null || text === 'period') return text !== null;
  throw new Refusal(`--standardize takes "period", not "${text}".`);
}
