import { readOptions } from '../options/read-options.ts';
import { answerPair } from '../pair/answer-pair.ts';
import { answerStudy } from '../study/answer-study.ts';
import type { Command } from './command.ts';

const help = `throughline analyze: is it passed on? Scores of culture against outcomes, from files

Usage: throughline analyze --culture C.csv --outcomes O.csv --predictor P --outcome M [options]
       throughline analyze --culture C.csv --outcomes O.csv --study STUDY.json [options]

  --culture FILE       Scores: columns unit,period,construct,value,n[,sd]
  --outcomes FILE      External measures: columns unit,period,metric,value,n[,sd]
  --units FILE         Units that take part: columns unit[,name] and properties to hold constant

One construct against one metric
  --predictor NAME     The construct to take from the scores
  --outcome NAME       The metric to take from the outcomes
  --lag N              Outcome N periods after the score (0 unless given; below 0 is before);
                       the model looks back the larger of 1 and N
  --control NAME       Hold another construct, metric or property of units constant; may be repeated
  --min-n N            Leave out sides with fewer than N people, or that do not say how many
  --standardize period Turn measures into z-scores within each period first

A registered study
  --study FILE         The registration: hypotheses, lag, smallest effect, minimum evidence
  --covariance FILE    How people's scores differ within cells: columns first,second,covariance,shared
  --pairs FILE         People with both of two scores: columns unit,period,first,second,n
  --bundle PATH        Write everything that it rests on, with an R script that computes it again:
                       a folder, or one file where PATH ends in .zip; nothing is replaced

Output
  --json               Print JSON instead of tables
  --html FILE          Write a page with charts as well

Periods are written 2026, 2026-Q1, 2026-03, 2026-W05 or 2026-01-31, or numbered 1, 2, 3, one kind a
file; n and sd may be empty. A lag counts periods, whether or not anything was measured in them.
Where one file has shorter periods than the other, they are averaged into the longer ones, weighted
by n. Each unit weighs the same. One bad row refuses the whole file, with its line and column. Ends
with 0 where there is an answer and with 2 where files or options do not allow one.
Everything is described in docs/cli.md.
`;

const kinds = {
  culture: 'value',
  outcomes: 'value',
  units: 'value',
  predictor: 'value',
  outcome: 'value',
  lag: 'value',
  control: 'list',
  'min-n': 'value',
  standardize: 'value',
  study: 'value',
  covariance: 'value',
  pairs: 'value',
  json: 'flag',
  html: 'value',
  bundle: 'value',
} as const;

export const analyze: Command = {
  name: 'analyze',
  summary: 'The link between two files: scores of culture, and outcomes',
  help,
  run(argumentsGiven, screen, progress) {
    const options = readOptions('analyze', argumentsGiven, kinds);
    return options.has('study')
      ? answerStudy(options, screen, progress)
      : answerPair(options, screen);
  },
};
