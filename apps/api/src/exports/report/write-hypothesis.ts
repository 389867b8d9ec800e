import { checkNames, choosePhrases, sayHolds } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import {
  nameMeasure,
  sayMediation,
  type ExportContent,
  type HypothesisResult,
  type UnitMeans,
} from '@throughline/types';
import type { ToldStudy } from '../study-tables.ts';
import {
  describeReverse,
  explainMarks,
  explainMediation,
  formatEffect,
  formatNumber,
  namePath,
} from '../study-words.ts';
import { formatInner, nameEffect, writeIntervals } from './draw-intervals.ts';
import { lagsHeight, writeLags } from './draw-lags.ts';
import { explainMeans, meansHeight, writeMeans } from './draw-means.ts';
import { styles } from './look.ts';
import type { ReportDocument } from './report-document.ts';
import { listDeclared } from './report-words.ts';
import { writeTable } from './write-table.ts';

/** What is told of a hypothesis beside its result. */
export interface ToldHypothesis {
  readonly study: ToldStudy;
  readonly timeZone: ExportContent['timeZone'];
  readonly unitMeans: readonly UnitMeans[];
}

/** A page of its own for a hypothesis: verdict, estimates, checks, and what was declared. */
export function writeHypothesis(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { study, timeZone, unitMeans }: ToldHypothesis,
): void {
  const { id, proposition, verdict } = hypothesis;
  const text = study.texts[id];
  report.startPage();
  report.write(say('{id}: {text}', { id, text: sayKnown(proposition) }), styles.heading, 'H2');
  report.space(6);
  report.write(choosePhrases().word[verdict.word], styles.kicker, 'P');
  report.write(text?.headline ?? '', styles.strong, 'P');
  report.space(3);
  report.write(text?.paragraph.join(' ') ?? '', styles.body, 'P');
  writeEstimates(report, hypothesis, study);
  writeUnits(report, unitMeans, study);
  writeOrder(report, hypothesis, study);
  const reservations = text?.reservations ?? [];
  if (reservations.length > 0) {
    startSection(report, say('With reservations'));
    report.list(reservations, styles.body);
  }
  writeChecks(report, hypothesis, study);
  const changes = text?.whatWouldChange ?? [];
  if (changes.length > 0) {
    startSection(report, say('What would change the verdict'));
    for (const sentence of changes) report.write(sentence, styles.body, 'P');
  }
  const declared = listDeclared(study, id, timeZone);
  if (declared.length > 0) {
    startSection(report, say('What was declared, and when'));
    for (const sentence of declared) report.write(sentence, styles.cell, 'P');
  }
}

/** @param height of what stands on the same page as its title, in points. */
function startSection(report: ReportDocument, title: string, height = 24): void {
  report.reserve(24 + height);
  report.space(8);
  report.write(title, styles.section, 'H3');
  report.space(2);
}

function writeEstimates(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { names, result }: ToldStudy,
): void {
  const { components, gate } = hypothesis;
  startSection(report, say('Estimates'));
  if (components.length === 0) {
    if (gate.passed) {
      report.write(say('No estimate can be made from these figures.'), styles.body, 'P');
    } else {
      report.write(say('There is too little for an estimate yet.'), styles.body, 'P');
    }
    return;
  }
  const { smallestEffect } = result;
  writeIntervals(report, { effects: components, names, smallestEffect, hasNumbers: true });
  report.write(explainMarks(smallestEffect), styles.small, 'P');
  report.space(6);
  writeTable(report, {
    widths: [47, 27, 22, 14, 10],
    header: [
      say('From and to'),
      say('Estimate (95 %)'),
      say('90 % interval'),
      say('Units'),
      say('Pairs'),
    ],
    rows: components.map((effect) => [
      nameEffect(effect, names),
      formatEffect(effect),
      formatInner(effect),
      formatNumber(effect.units),
      formatNumber(effect.rows),
    ]),
    figuresFrom: 1,
  });
  const reverse = describeReverse(hypothesis, names);
  if (reverse !== null) {
    report.space(4);
    report.write(reverse, styles.small, 'P');
  }
}

function writeUnits(
  report: ReportDocument,
  paths: readonly UnitMeans[],
  { names }: ToldStudy,
): void {
  const drawn = paths.filter(({ between }) => between.points.length > 0);
  const [first] = drawn;
  if (first === undefined) return;
  startSection(report, say('Unit by unit'), meansHeight + 2 * styles.small.leading);
  report.write(explainMeans(first), styles.small, 'P');
  for (const path of drawn) {
    report.space(4);
    writeMeans(report, path, names);
  }
}

/** Which comes first, and what it goes through. */
function writeOrder(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { names, result }: ToldStudy,
): void {
  const { lag = result.lag, lags, mediation } = hypothesis;
  if (lags.some(({ r }) => r !== null)) {
    startSection(report, say('Which comes first'), lagsHeight + styles.strong.leading);
    writeLags(report, hypothesis, { names, declared: lag });
  }
  if (mediation === null) return;
  startSection(report, say('What it goes through'));
  report.write(sayMediation(mediation, nameMeasure(mediation.first.to, names)), styles.body, 'P');
  report.write(explainMediation(mediation, names), styles.small, 'P');
}

function writeChecks(
  report: ReportDocument,
  { checks }: HypothesisResult,
  { names }: ToldStudy,
): void {
  if (checks.length === 0) return;
  startSection(report, say('Checks'));
  const paths = [...new Set(checks.map(({ about }) => namePath(about, names)))];
  const groups = Map.groupBy(checks, ({ name }) => name);
  writeTable(report, {
    widths: [3, ...paths.map(() => 5 / paths.length)],
    header: [say('The finding'), ...paths],
    rows: [...groups].map(([name, own]) => [
      checkNames[name],
      ...paths.map((path) => {
        const said = own
          .filter(({ about }) => namePath(about, names) === path)
          .map(({ holds }) => sayHolds(holds));
        return [...new Set(said)].join(', ');
      }),
    ]),
    figuresFrom: Infinity,
  });
}
