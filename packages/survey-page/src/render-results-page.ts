import type { SharedCell, SharedResults } from '@throughline/types';
import { renderLanguages } from './language-choice.ts';
import { markup, type Insert, type Markup } from './markup.ts';
import { markLanguage, renderShell } from './page-shell.ts';
import {
  chooseShareText,
  nameConstruct,
  showBand,
  showChange,
  showScore,
} from './results-words.ts';
import { fillText } from './texts/fill-text.ts';
import { numberingOf, type SurveyLanguage } from './texts/languages.ts';
import { resultsPageTexts, type ResultsPageTexts } from './texts/results.ts';
import { textsByLanguage } from './texts/texts.ts';

/** What {@link renderResultsPage} needs. */
export interface ResultsPageInput {
  language: SurveyLanguage;
  results: SharedResults;
  /** True where somebody looks before it is shared. */
  isPreview: boolean;
  assets: { style: string };
}

/**
 * A whole HTML page, without a script, that shows those who were asked what came of a wave. It says
 * the same to everybody; choosing a unit is a plain form.
 */
export function renderResultsPage({
  language,
  results,
  isPreview,
  assets,
}: ResultsPageInput): string {
  const texts = resultsPageTexts[language];
  const { language: label, demo, preview } = textsByLanguage[language];
  const { organisationName, pulseName, participation, chosen } = results;
  const told = chooseShareText(results.texts, language, results.defaultLanguage);
  const query =
    chosen !== null && chosen.unitId !== null ? `?unitId=${encodeURIComponent(chosen.unitId)}` : '';
  const write = (text: string): Markup =>
    markup`<p class="told"${markLanguage(told.language, language)}>${text}</p>`;
  return renderShell({
    language,
    title: texts.title,
    assets: { style: assets.style, script: null },
    labels: [...(results.isDemo ? [demo] : []), ...(isPreview ? [preview] : [])],
    content: [
      renderLanguages({ current: language, label, query }),
      markup`<header><p><bdi>${organisationName}</bdi></p><p><bdi>${pulseName}</bdi></p></header>\n`,
      markup`<h1>${texts.title}</h1><p class="quiet">${fillText(texts.closedOn, { date: formatDay(results.closedAt, language) })} `,
      participation !== null &&
        fillText(texts.participation, {
          answered: showBand(participation.answered),
          invited: participation.invited.toLocaleString(numberingOf(language)),
          share: `${showBand(participation.percentBand)} %`,
        }),
      markup`</p>\n<section><h2>${texts.said}</h2>${write(told.said)}</section>`,
      markup`\n<section><h2>${texts.decided}</h2>${write(told.decided)}</section>`,
      markup`\n<section><h2>${texts.whole}</h2>`,
      renderScores(results.whole, listConstructs(results), language),
      markup`<p class="quiet">${fillText(texts.howToRead, { k: results.k })}</p></section>`,
      results.units.length > 0 && renderUnit(results, texts, language),
    ],
  });
}

/** A page that says kindly that there is nothing to see, or not now. */
export function renderResultsNotice(input: {
  kind: 'unknown' | 'too-many';
  language: SurveyLanguage;
  assets: { style: string };
}): string {
  const texts = resultsPageTexts[input.language];
  const [title, sentence] =
    input.kind === 'unknown'
      ? [texts.unknownTitle, texts.unknown]
      : [texts.tooManyTitle, texts.tooMany];
  return renderShell({
    language: input.language,
    title,
    assets: { style: input.assets.style, script: null },
    labels: [],
    content: markup`<section class="notice"><h1>${title}</h1><p>${sentence}</p></section>`,
  });
}

/** Constructs that are told of everybody: a unit is told the same ones, or that there is too little. */
function listConstructs({ whole }: SharedResults): string[] {
  return whole.map(({ construct }) => construct);
}

function renderUnit(
  results: SharedResults,
  texts: ResultsPageTexts,
  language: SurveyLanguage,
): Markup {
  const { units, chosen } = results;
  const options: Insert = units.map(
    ({ unitId, unitName, depth }) =>
      markup`<option value="${unitId}"${unitId === chosen?.unitId && markup` selected`}>${`${'\u2003'.repeat(Math.max(0, depth - 1))}${unitName}`}</option>\n`,
  );
  return markup`
<section id="unit"><h2>${texts.unit}</h2>
<form method="get" action="#unit" class="pick"><label for="choose">${texts.chooseUnit}</label>
<select id="choose" name="unitId" required><option value=""></option>${options}</select>
<button>${texts.show}</button></form>
${
  chosen !== null && [
    chosen.unitName !== null && markup`<h3><bdi>${chosen.unitName}</bdi></h3>`,
    chosen.cells.length === 0
      ? markup`<p class="empty">${texts.tooFew}</p>`
      : renderScores(chosen.cells, listConstructs(results), language),
  ]
}<p class="quiet">${texts.notListed}</p></section>`;
}

function renderScores(
  cells: readonly SharedCell[],
  constructs: readonly string[],
  language: SurveyLanguage,
): Markup {
  const { tooFew } = resultsPageTexts[language];
  if (constructs.length === 0) return markup`<p class="empty">${tooFew}</p>`;
  return markup`<ul class="scores">${constructs.map((construct) => {
    const cell = cells.find((one) => one.construct === construct);
    return markup`<li><strong>${nameConstruct(construct, language)}</strong>${
      cell === undefined
        ? markup`<span class="quiet">${tooFew}</span>`
        : renderScore(cell, language)
    }</li>\n`;
  })}</ul>`;
}

function renderScore(cell: SharedCell, language: SurveyLanguage): Markup {
  const texts = resultsPageTexts[language];
  const { low, high, score, shown, n, change } = cell;
  const number = (value: number): string =>
    value.toLocaleString(numberingOf(language), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const limits = fillText(texts.range, { low: number(low), high: number(high) });
  return markup`<span class="figure">${fillText(texts.score, { score: showScore(shown, language) })}</span>
<svg aria-hidden="true" focusable="false"><rect class="track" x="0" y="7" width="100%" height="2"/><rect class="band" x="${low}%" y="5" width="${Number(Math.max(0, high - low).toFixed(1))}%" height="6"/><circle class="dot" cx="${score}%" cy="8" r="6"/></svg>
<span class="quiet">${limits}; ${fillText(texts.answers, { n: showBand(n) })}</span>${
    change !== null &&
    markup`<span class="quiet">${fillText(texts.change, {
      change: showChange(change.value, language),
      low: showChange(change.low, language),
      high: showChange(change.high, language),
    })}</span>`
  }`;
}

/** The day on which a wave closed, by the calendar of UTC: nobody's hour is told. */
function formatDay(instant: string, language: SurveyLanguage): string {
  return new Intl.DateTimeFormat(numberingOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(instant));
}
