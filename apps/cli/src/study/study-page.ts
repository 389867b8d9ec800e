import type { HypothesisResult } from '@throughline/types';
import { drawRows } from '../charts/svg-rows.ts';
import type { Html } from '../page/html.ts';
import { writeFooter } from '../page/write-footer.ts';
import { writePage } from '../page/write-page.ts';
import { writeSection } from '../page/write-section.ts';
import { writeTable } from '../page/write-table.ts';
import { writeCount } from '../screen/write-number.ts';
import type { AnsweredStudy } from './answered-study.ts';
import { writeHypothesisSection } from './hypothesis-section.ts';
import { directionNames, verdictNames } from '../verdicts/words.ts';

/** The study as a page for people who decide: all verdicts, then each hypothesis. */
export function writeStudyPage(answered: AnsweredStudy): string {
  const { result, inputs, productVersion, registrationSha256 } = answered;
  const { hypotheses, panel, lag, smallestEffect, alpha, kind } = result;
  const supported = hypotheses.filter(({ verdict }) => verdict.word === 'supported').length;
  return writePage({
    asked: `Is it passed on? A ${kind} study`,
    headline: `${supported === 0 ? 'None' : writeCount(supported)} of ${hypotheses.length} ${hypotheses.length === 1 ? 'hypothesis is' : 'hypotheses are'} supported`,
    word: null,
    lead: [
      `${writeCount(panel.units)} units over ${writeCount(panel.periods)} periods, from ${panel.firstPeriod ?? 'none'} to ${panel.lastPeriod ?? 'none'}. Declared before looking: lag ${lag}, smallest effect that matters ${smallestEffect}, alpha ${alpha}.`,
      ...answered.missingMeasures.map((name) => `No file has ${name}.`),
    ],
    sections: [
      writeOverview(hypotheses),
      ...hypotheses.map((one) => writeHypothesisSection(one, result)),
    ],
    footer: writeFooter({
      productVersion,
      inputs,
      notes: [`Registration: SHA-256 ${registrationSha256}.`],
    }),
  });
}

function writeOverview(hypotheses: readonly HypothesisResult[]): Html {
  const title = 'The hypotheses at a glance';
  return writeSection({
    title,
    text: [
      'Effect of the predictor on the later outcome inside units, in standard deviations, everything else held constant.',
    ],
    chart: drawRows(
      hypotheses.map(({ id, predictor, outcome, forward }) => ({
        label: `${id}: ${predictor} → ${outcome}`,
        estimate: forward?.estimate ?? null,
        low: forward?.low ?? null,
        high: forward?.high ?? null,
        isOther: false,
      })),
      title,
    ),
    table: writeTable(
      'Verdicts',
      [
        { heading: 'hypothesis', isFigure: false },
        { heading: 'verdict', isFigure: false },
        { heading: 'who moves first', isFigure: false },
      ],
      hypotheses.map(({ id, verdict }) => [
        id,
        `${verdictNames[verdict.word]}${verdict.reservations.length > 0 ? ', with reservations' : ''}`,
        directionNames[verdict.direction],
      ]),
    ),
  });
}
