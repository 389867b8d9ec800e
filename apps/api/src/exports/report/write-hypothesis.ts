import { checkNames, english, sayHolds } from '@throughline/linkage';
import type { ExportContent, HypothesisResult } from '@throughline/types';
import type { ToldStudy } from '../study-tables.ts';
import { describeReverse, formatEffect, formatNumber, namePath } from '../study-words.ts';
import { explainMarks, formatInner, nameEffect, writeIntervals } from './draw-intervals.ts';
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
  report.space(3);
  report.write(text?.paragraph.join(' ') ?? '', styles.body, 'P');
  writeEstimates(report, hypothesis, study);
  const reservations = text?.reservations ?? [];
  if (reservations.length > 0) {
    startSection(report, 'With reservations');
    report.list(reservations, styles.body);
  }
  writeChecks(report, hypothesis, study);
  const changes = text?.whatWouldChange ?? [];
  if (changes.length > 0) {
    startSection(report, 'What would change the verdict');
    for (const sentence of changes) report.write(sentence, styles.body, 'P');
  }
  const declared = listDeclared(study, id, timeZone);
  if (declared.length > 0) {
    startSection(report, 'What was declared, and when');
    for (const sentence of declared) report.write(sentence, styles.cell, 'P');
  }
}

function startSection(report: ReportDocument, title: string): void {
  report.reserve(48);
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
  writeIntervals(report, { effects: components, names, smallestEffect, hasNumbers: true });
  report.write(explainMarks(smallestEffect), styles.small, 'P');
  report.space(6);
  writeTable(report, {
    widths: [52, 29, 21, 9, 9],
    header: ['From and to', 'Estimate (95 %)', '90 % interval', 'Units', 'Pairs'],
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

function writeChecks(
  report: ReportDocument,
  { checks }: HypothesisResult,
  { names }: ToldStudy,
): void {
  if (checks.length === 0) return;
  startSection(report, 'Checks');
  const paths = [...new Set(checks.map(({ about }) => namePath(about, names)))];
  const groups = Map.groupBy(checks, ({ name }) => name);
  writeTable(report, {
    widths: [3, ...paths.map(() => 5 / paths.length)],
    header: ['The finding', ...paths],
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
