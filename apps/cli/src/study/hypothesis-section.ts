import { checkNames, describeByCode, sayHolds } from '@throughline/linkage';
import type { HypothesisResult, StudyResult } from '@throughline/types';
import { drawColumns } from '../charts/svg-columns.ts';
import { drawRows } from '../charts/svg-rows.ts';
import { type Html, markup } from '../page/html.ts';
import { type PageColumn, writeTable } from '../page/write-table.ts';
import {
  writeCount,
  writeFigure,
  writeProbability,
  writeRange,
  writeReason,
} from '../screen/write-number.ts';
import { listVerdictNotes } from '../verdicts/verdict-notes.ts';
import { estimatorNames, verdictNames } from '../verdicts/words.ts';

const text = (heading: string): PageColumn => ({ heading, isFigure: false });
const figure = (heading: string): PageColumn => ({ heading, isFigure: true });

/** One hypothesis: its verdict, what must hold, its lags and what became of it when it was tested. */
export function writeHypothesisSection(one: HypothesisResult, study: StudyResult): Html {
  const said = describeByCode(one, study);
  const { word } = one.verdict;
  return markup`<section>
    <p class="word ${word}">${verdictNames[word]}</p>
    <h2>${one.id}. ${said.headline}</h2>
    <p class="faint">${one.proposition}</p>
    ${said.paragraph.map((each) => markup`<p>${each}</p> `)}
    ${listVerdictNotes(one, said).map(
      ({ title, notes }) =>
        markup`<h3>${title}</h3>
          <ul>
            ${notes.map((note) => markup`<li>${note}</li>`)}
          </ul>`,
    )}
    ${one.components.length === 0 ? null : writeComponents(one)}
    ${one.lags.some(({ r }) => r !== null) ? writeLags(one) : null}
    ${one.checks.length === 0 ? null : writeChecks(one)}
  </section> `;
}

function writeComponents({ components, backward, predictor, outcome }: HypothesisResult): Html {
  const title = 'What must hold, and the other direction';
  const all = [
    ...components.map((effect) => ({ effect, isOther: false })),
    ...(backward === null ? [] : [{ effect: backward, isOther: true }]),
  ];
  const nameOf = (at: number) => {
    const row = all[at];
    if (row === undefined) return '';
    if (row.isOther) return `${outcome} first, ${predictor} later`;
    const { from, to, lag } = row.effect;
    return lag === null ? `${from} and ${to}, between units` : `${from} first, ${to} later`;
  };
  return markup`<h3>${title}</h3>
    <div class="pair">
      <div>
        ${drawRows(
          all.map(({ effect, isOther }, at) => ({
            label: nameOf(at),
            estimate: effect.estimate,
            low: effect.low,
            high: effect.high,
            isOther,
          })),
          title,
        )}
      </div>
      ${writeTable(
        'Standard deviations per standard deviation',
        [
          text('path'),
          text('estimated by'),
          figure('effect'),
          figure('95 % interval'),
          figure('p'),
        ],
        all.map(({ effect }, at) => [
          nameOf(at),
          estimatorNames[effect.estimator],
          writeFigure(effect.estimate, 3),
          writeRange(effect.low, effect.high, 3) ?? '',
          writeProbability(effect.p),
        ]),
      )}
    </div>`;
}

function writeLags({ lags, predictor, outcome }: HypothesisResult): Html {
  const title = 'Earlier and later, inside units';
  const write = (lag: number) => (lag > 0 ? `+${lag}` : String(lag).replace('-', '\u2212'));
  return markup`<h3>${title}</h3>
    <p class="faint">
      To the right ${predictor} comes first, to the left ${outcome}. Descriptive only.
    </p>
    <div class="pair">
      <div>
        ${drawColumns(
          lags.map(({ lag, r, low, high }) => ({
            label: write(lag),
            estimate: r,
            low,
            high,
            isOther: lag < 0,
          })),
          { title, across: `periods from ${predictor} to ${outcome}` },
        )}
      </div>
      ${writeTable(
        'Correlation inside units by lag',
        [text('lag'), figure('r'), figure('95 % interval'), figure('pairs')],
        lags.map(({ lag, r, low, high, n }) => [
          write(lag),
          writeFigure(r, 3),
          writeRange(low, high, 3) ?? writeReason('not-estimable'),
          writeCount(n),
        ]),
      )}
    </div>`;
}

function writeChecks({ checks }: HypothesisResult): Html {
  return markup`<h3>Put to the test</h3>
    ${writeTable(
      'Checks',
      [text('question'), text('path'), text('finding')],
      checks.map(({ name, about, holds }) => [
        checkNames[name],
        about.slice(0, 2).join(' → '),
        sayHolds(holds),
      ]),
    )}`;
}
