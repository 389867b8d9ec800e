import { checkNames, choosePhrases, sayHolds } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import { nameMeasure, type Effect, type LatestStudy, type StudyResult } from '@throughline/types';
import type { SheetValue, WrittenSheet } from '../files/xlsx/write-workbook.ts';
import { namePath, placeEffect } from './study-words.ts';

/** A study with a result. */
export type ToldStudy = LatestStudy & { readonly result: StudyResult };

/** The study where it has a result to tell of. */
export function toldStudy(study: LatestStudy | null): ToldStudy | null {
  return study === null || study.result === null ? null : { ...study, result: study.result };
}

/** What came of each hypothesis, what it was estimated from, and what it was checked against. */
export function tabulateStudy(study: ToldStudy): WrittenSheet[] {
  return [tabulateVerdicts(study), tabulateEffects(study), tabulateChecks(study)];
}

function tabulateVerdicts({ result, texts }: ToldStudy): WrittenSheet {
  return {
    name: say('Hypotheses'),
    header: [
      say('hypothesis'),
      say('proposition'),
      say('verdict'),
      say('in words'),
      say('with reservations'),
      say('what would change it'),
    ],
    rows: result.hypotheses.map(({ id, proposition, verdict }) => {
      const text = texts[id];
      return [
        id,
        sayKnown(proposition),
        choosePhrases().word[verdict.word],
        text?.headline ?? '',
        text?.reservations.join(' ') ?? '',
        text?.whatWouldChange.join(' ') ?? '',
      ];
    }),
  };
}

/** Every estimate a verdict hangs on, with the two digits of the screen. */
export function tabulateEffects({ result, names }: ToldStudy): WrittenSheet {
  const tell = (id: string, verdict: string, effect: Effect): SheetValue[] => [
    id,
    verdict,
    nameMeasure(effect.from, names),
    nameMeasure(effect.to, names),
    placeEffect(effect),
    ...[effect.estimate, effect.low, effect.high, effect.low90, effect.high90].map(
      (value): SheetValue => ({ value, decimals: 2 }),
    ),
    effect.units,
    effect.periods,
    effect.rows,
  ];
  return {
    name: say('Estimates'),
    header: [
      say('hypothesis'),
      say('verdict'),
      say('from'),
      say('to'),
      say('where'),
      say('estimate'),
      say('95 % low'),
      say('95 % high'),
      say('90 % low'),
      say('90 % high'),
      say('units'),
      say('periods'),
      say('pairs'),
    ],
    rows: result.hypotheses.flatMap(({ id, verdict, components, backward }) => [
      ...components.map((effect) => tell(id, choosePhrases().word[verdict.word], effect)),
      ...(backward === null ? [] : [tell(id, say('the way back'), backward)]),
    ]),
  };
}

function tabulateChecks({ result, names }: ToldStudy): WrittenSheet {
  return {
    name: say('Checks'),
    header: [say('hypothesis'), say('check'), say('path'), say('result')],
    rows: result.hypotheses.flatMap(({ id, checks }) =>
      checks.map(({ name, about, holds }) => [
        id,
        checkNames[name],
        namePath(about, names),
        sayHolds(holds),
      ]),
    ),
  };
}
