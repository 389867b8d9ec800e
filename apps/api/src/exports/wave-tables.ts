import { employeeConstructs, valueConstructs } from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import { sayShown, type ExportContent } from '@throughline/types';
import type { SheetValue, WrittenSheet } from '../files/xlsx/write-workbook.ts';
import { answerNames, tabulateAnswers } from '../scores/tabulate-answers.ts';
import { scoreNames, tabulateScores } from '../scores/tabulate-scores.ts';

/** The tables of a wave that hold anything. */
export function tabulateWave(content: ExportContent): WrittenSheet[] {
  const { scores, answers, participation, histories } = content;
  const scoreHeader = sayScoreHeader();
  const tables: WrittenSheet[] = [
    {
      name: say('Scores'),
      header: scoreHeader,
      rows:
        scores === null ? [] : toNumbers(tabulateScores({ ...scores, breakdown: [] }), scoreNames),
    },
    {
      name: say('Breakdown'),
      header: scoreHeader,
      rows: scores === null ? [] : toNumbers(tabulateScores({ ...scores, cells: [] }), scoreNames),
    },
    {
      name: say('Participation'),
      header: [say('unit'), say('answered'), say('from %'), say('to %')],
      rows: participation.map(({ unitName, participation: { answered, low, high } }) => [
        unitName,
        toNumber(answered),
        low,
        high,
      ]),
    },
    {
      name: say('Other answers'),
      header: [say('unit'), say('question'), say('answer'), say('share'), 'n'],
      rows: answers === null ? [] : toNumbers(tabulateAnswers(answers), answerNames),
    },
    tabulateTrends(histories),
  ];
  const told = tables.filter(({ rows }) => rows.length > 0);
  return told.length === 0 ? [] : [...told, tabulateConstructs()];
}

function tabulateTrends(histories: ExportContent['histories']): WrittenSheet {
  return {
    name: say('Trend'),
    header: [
      say('unit'),
      say('construct'),
      say('pulse'),
      say('wave'),
      say('closed'),
      say('score'),
      say('low'),
      say('high'),
      'n',
      say('change'),
      say('change low'),
      say('change high'),
    ],
    rows: histories.flatMap(({ unitName, constructs }) =>
      constructs.flatMap(({ code, levels }) =>
        levels.map(({ pulseName, waveNumber, closedAt, shown, low, high, n, change }) => [
          unitName,
          code,
          pulseName,
          waveNumber,
          closedAt.slice(0, 10),
          toNumber(shown),
          low,
          high,
          toNumber(n),
          ...(change === null
            ? []
            : [
                { value: change.value, decimals: 1 as const },
                Number(change.low.toFixed(0)),
                Number(change.high.toFixed(0)),
              ]),
        ]),
      ),
    ),
  };
}

function tabulateConstructs(): WrittenSheet {
  return {
    name: say('Constructs'),
    header: [say('construct'), say('name'), say('what it is')],
    rows: [...employeeConstructs, ...valueConstructs].map(({ code, name, definition }) => [
      code,
      sayKnown(name),
      sayKnown(definition),
    ]),
  };
}

/** `scoreHeader` for people. */
function sayScoreHeader(): readonly string[] {
  return [
    say('unit'),
    say('attribute'),
    say('value'),
    say('construct'),
    say('score'),
    say('low'),
    say('high'),
    'n',
  ];
}

/** What is a number stays one, digit for digit; "10 or less" and "5-9" are texts. */
function toNumber(text: string): SheetValue {
  const value = Number(text);
  return text !== '' && String(value) === text ? value : sayShown(text);
}

/** @param names how many columns in front are names, which stay texts whatever they look like. */
function toNumbers(rows: readonly (readonly string[])[], names: number): SheetValue[][] {
  return rows.map((row) => row.map((cell, at) => (at < names ? cell : toNumber(cell))));
}
