import { readOptions } from '../options/read-options.ts';
import { answerScore } from '../score/answer-score.ts';
import type { Command } from './command.ts';

const help = `throughline score: from people's answers to scores of units

Usage: throughline score --respondents R.csv --instrument I.json --out culture.csv [options]

  --respondents FILE     Answers: columns unit,period and one column an item, one row a person
  --instrument FILE      Which items make which construct, in JSON
  --out FILE             The culture file to write: unit,period,construct,value,n,sd
  --covariance-out FILE  How scores differ between people of a cell: first,second,covariance,shared
  --pairs-out FILE       People with both of two scores: unit,period,first,second,n
  --min-n N              Leave out cells with fewer than N people (5 unless given, never fewer)

An empty answer was not given; an answer that is no number, or not on the scale, refuses the whole
file. Files are written whole or not at all. Everything is described in docs/cli.md.
`;

const kinds = {
  respondents: 'value',
  instrument: 'value',
  out: 'value',
  'covariance-out': 'value',
  'pairs-out': 'value',
  'min-n': 'value',
} as const;

export const score: Command = {
  name: 'score',
  summary: 'Scores of units from people’s answers',
  help,
  run: (argumentsGiven, screen) => answerScore(readOptions('score', argumentsGiven, kinds), screen),
};
