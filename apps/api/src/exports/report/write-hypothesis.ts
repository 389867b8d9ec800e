import { checkNames, english, sayHolds } from '@throughline/linkage';
import type { ExportContent, HypothesisResult } from '@throughline/types';
import type { ToldStudy } from '../study-tables.ts';
import {
  describeReverse,
  formatEffect,
  formatNumber,
  nameMeasure,
  placeEffect,
} from '../study-words.ts';
import { explainMarks, formatInner, writeIntervals } from './draw-intervals.ts';
import { styles } from './look.ts';
import type { ReportDocument } from './report-document.ts';
import { listDeclared } from './report-words.ts';
import { writeTable } from './write-table.ts';

/** A page of its own for a hypothesis: verdict, estimates, checks, and what was declared. */
export function writeHypothesis(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { study, timeZone }: { readonly study: ToldStudy; readonly timeZone: ExportContent['timeZone'] },
): void {
  const { id, proposition, verdict } = hypothesis;
  const text = study.texts[id];
  report.startPage();
  report.write(`${id}: ${proposition}`, styles.heading, 'H2');
  report.space(6);
  report.write(english.word[verdict.word], styles.kicker, 'P');
  report.write(text?.headline ?? '', styles.strong, 'P');
  for (const sentence of text?.paragraph ?? []) {
    report.space(3);
    report.write(sentence, styles.body, 'P');
  }
  writeEstimates(report, hypothesis, study);
  const reservations = text?.reservations ?? [];
  if (reservations.length > 0) {
    startSection(report, 'With reservations');
    report.list(reservations, styles.body);
  }
  writeChecks(report, hypothesis);
  const changes = text?.whatWouldChange ?? [];
  if (changes.length > 0) {
    startSection(report, 'What would change the verdict');
    for (const sentence of changes) report.write(sentence, styles.body, 'P');
  }
  const declared = listDeclared(study, id, timeZone);
  if (declared.length > 0) {
    startSection(report, 'What was declared, and when');
    for (const sentence of declared) report.write(sentence, styles.body, 'P');
  }
}

function startSection(report: ReportDocument, title: string): void {
  report.reserve(60);
  report.space(12);
  report.write(title, styles.section, 'H3');
  report.space(2);
}

function writeEstimates(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { names, result }: ToldStudy,
): void {
  const { components, gate } = hypothesis;
  startSection(report, 'Estimates');
  if (components.length === 0) {
    if (gate.passed) {
      report.write('No estimate can be made from these figures.', styles.body, 'P');
    } else {
      report.write('There is too little for an estimate yet.', styles.body, 'P');
    }
    return;
  }
  const { smallestEffect } = result;
  writeIntervals(report, { effects: components, names, smallestEffect });
  report.write(explainMarks(smallestEffect), styles.small, 'P');
  report.space(6);
  writeTable(report, {
    widths: [26, 26, 22, 26, 20, 9, 9],
    header: ['From', 'To', 'Where', 'Estimate (95 %)', '90 % interval', 'Units', 'Pairs'],
    rows: components.map((effect) => [
      nameMeasure(effect.from, names),
      nameMeasure(effect.to, names),
      placeEffect(effect),
      formatEffect(effect),
      formatInner(effect),
      formatNumber(effect.units),
      formatNumber(effect.rows),
    ]),
    figuresFrom: 3,
  });
  const reverse = describeReverse(hypothesis, names);
  if (reverse !== null) {
    report.space(4);
    report.write(reverse, styles.small, 'P');
  }
}

function writeChecks(report: ReportDocument, { checks }: HypothesisResult): void {
  if (checks.length === 0) return;
  startSection(report, 'Checks');
  writeTable(report, {
    widths: [3, 1],
    header: ['The finding', 'Result'],
    rows: checks.map(({ name, holds }) => [checkNames[name], sayHolds(holds)]),
    figuresFrom: 2,
  });
}
