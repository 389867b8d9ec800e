import { basename } from 'node:path';
import type { Effect } from '@throughline/types';
import { describeByCode } from '@throughline/linkage';
import type { AnsweredPair } from './answered-pair.ts';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const FORMAT_VERSION = 1;

const shownLags = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The analysis as JSON, numbers in full. Every field is described in docs/cli.md. */
export function writePairJson(answered: AnsweredPair): string {
  return `${JSON.stringify(pairDocument(answered), null, 2)}\n`;
}

function pairDocument({ analysis, files, units, productVersion }: AnsweredPair) {
  const { question, panel, byPeriod, within, withinTwoWay, between, hypothesis } = analysis;
  const { predictor, outcome, lag, minN, format, averaged, dropped } = panel;
  const { gate, verdict } = hypothesis;
  return {
    version: FORMAT_VERSION,
    productVersion,
    question: {
      predictor,
      outcome,
      lag,
      modelLag: analysis.study.lag,
      controls: question.controls,
      unitControls: question.unitControls,
      minN,
      standardize: question.isStandardized ? 'period' : null,
    },
    inputs: [files.culture, files.outcomes, ...(units === null ? [] : [units])].map((file) => ({
      file: basename(file.path),
      sha256: file.sha256,
    })),
    panel: {
      rows: panel.rows.length,
      units: panel.units.length,
      periods: panel.periods.length,
      periodFormat: format,
      averaged,
      dropped,
      periodsWithoutSpread: analysis.periodsWithoutSpread,
    },
    byPeriod,
    between,
    within,
    withinTwoWay,
    model: effectDocument(hypothesis.forward),
    reverse: effectDocument(hypothesis.backward),
    betweenAdjusted: question.unitControls.length > 0 ? effectDocument(hypothesis.between) : null,
    lags: shownLags.map((at) => {
      const found = hypothesis.lags.find((one) => one.lag === at);
      const { r = null, low = null, high = null, n = 0, units: own = 0 } = found ?? {};
      return { lag: at, r, low, high, n, units: own, reason: whyNoInterval(r, low) };
    }),
    gate,
    verdict: {
      word: verdict.word,
      headline: describeByCode(hypothesis, analysis.study).headline,
      reasons: verdict.reasons,
      reservations: verdict.reservations,
      direction: verdict.direction,
    },
    checks: hypothesis.checks,
    aggregation: analysis.study.aggregation,
  };
}

function whyNoInterval(r: number | null, low: number | null): string | null {
  if (r === null) return 'not-estimable';
  return low === null ? 'too-few-rows' : null;
}

const noEffect = {
  estimate: null,
  low: null,
  high: null,
  low90: null,
  high90: null,
  se: null,
  p: null,
  df: null,
  estimator: null,
  lag: null,
  units: 0,
  rows: 0,
  periods: 0,
  raw: null,
  uncorrected: null,
  disattenuation: null,
  reason: 'not-estimable',
};

function effectDocument(effect: Effect | null) {
  if (effect === null) return noEffect;
  const { standardError, from, to, ...rest } = effect;
  const { estimate, low, high, low90, high90, p, df, ...about } = rest;
  return {
    estimate,
    low,
    high,
    low90,
    high90,
    se: standardError,
    p,
    df,
    from,
    to,
    ...about,
    reason: null,
  };
}
