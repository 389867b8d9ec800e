import { describeByCode } from '@throughline/linkage';
import { markup } from '../page/html.ts';
import { writeFooter } from '../page/write-footer.ts';
import { writePage } from '../page/write-page.ts';
import { writeTable } from '../page/write-table.ts';
import { writeCount } from '../screen/write-number.ts';
import { listVerdictNotes } from '../verdicts/verdict-notes.ts';
import { verdictNames } from '../verdicts/words.ts';
import type { AnsweredPair } from './answered-pair.ts';
import { describeDropped } from './describe-dropped.ts';
import { describeSize, describeTiming } from './describe-panel.ts';
import {
  writeLagSection,
  writeLevelSection,
  writeModelSection,
  writePeriodSection,
  writeScatterSection,
} from './pair-sections.ts';

/** The analysis as a page for people who decide. */
export function writePairPage({ analysis, files, units, productVersion }: AnsweredPair): string {
  const { panel, hypothesis, question } = analysis;
  const said = describeByCode(hypothesis, analysis.study);
  const { word } = hypothesis.verdict;
  const scatter = writeScatterSection(analysis, units);
  const controls = [...question.controls, ...question.unitControls];
  return writePage({
    asked: `Is it passed on? ${panel.predictor} inside, ${panel.outcome} outside`,
    headline: said.headline,
    word: markup`<p class="word ${word}">${verdictNames[word]}</p>`,
    lead: said.paragraph,
    sections: [
      ...listVerdictNotes(hypothesis, said).map(
        ({ title, notes }) =>
          markup`<section>
            <h2>${title}</h2>
            <ul>
              ${notes.map((note) => markup`<li>${note}</li>`)}
            </ul>
          </section> `,
      ),
      writePeriodSection(analysis),
      ...(scatter === null ? [] : [scatter]),
      ...(panel.periods.length > 1 ? [writeLevelSection(analysis)] : []),
      ...(panel.periods.length > 1 ? [writeModelSection(analysis), writeLagSection(analysis)] : []),
      markup`<section>
        <h2>What went in</h2>
        <p class="faint">
          ${describeSize(panel)}
          ${describeTiming(analysis)}${controls.length > 0 ? ` Held constant: ${controls.join(', ')}.` : ''}
        </p>
        ${
          describeDropped(panel).length === 0
            ? markup`<p class="faint">Nothing was left out.</p>`
            : writeTable(
                'Left out, by reason',
                [
                  { heading: 'reason', isFigure: false },
                  { heading: 'scores and outcomes', isFigure: true },
                ],
                Object.entries(panel.dropped)
                  .filter(([, count]) => count > 0)
                  .map(([reason, count]) => [reason, writeCount(count)]),
              )
        }
      </section> `,
    ],
    footer: writeFooter({
      productVersion,
      inputs: [files.culture, files.outcomes, ...(units === null ? [] : [units])],
      notes: [
        'The model: the outcome now on what it was, the score and all that is held constant one lag before, with unit and period effects. An exploratory question: a finding here asks to be registered and confirmed on data that nobody has seen.',
      ],
    }),
  });
}
