import { compare } from './r/compare.ts';
import { decide } from './r/decide.ts';
import { estimate } from './r/estimate.ts';
import { levels } from './r/levels.ts';
import { readFiles } from './r/read-files.ts';
import { samplingErrors } from './r/sampling-errors.ts';

/**
 * The script that recomputes a study in R. It shares no code with the engine: only base R, from the tables of the
 * bundle, step by step as docs/statistics.md describes them.
 */
export const studyScript = [readFiles, samplingErrors, estimate, levels, decide, compare].join('');
