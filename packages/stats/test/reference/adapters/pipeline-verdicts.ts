import {
  adjustPValues,
  asymmetry,
  chooseEstimator,
  confidenceT,
  linearRegression,
  mean,
  pearson,
  primaryEffect,
  standardDeviation,
  tTail,
} from '../../../src/index.ts';
import type { DynamicModel, EstimatorName } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';
import { authenticityModel, backwardModel, forwardModel } from './pipeline-models.ts';
import { measure, pipelinePanel, tableOf } from './pipeline-panel.ts';

/*
 * The verdict rule itself lives in the linkage package. It is restated here in its plainest form, so that the numbers
 * it rests on (estimates, p-values, limits, tails) are checked end to end against the reference. Which estimator
 * decides, and what a verdict reads from it, is the package's own.
 */

const NAMES: Readonly<Record<EstimatorName, string>> = {
  correctedJackknife: 'eiv_hpj',
  jackknife: 'fe_hpj',
  fixedEffects: 'fe',
};

type Path = {
  readonly b: number;
  readonly se: number;
  readonly p: number;
  readonly lo90: number;
  readonly hi90: number;
  readonly same_sign?: boolean;
  readonly disattenuation?: number | null;
};

function path(model: DynamicModel, term: string, estimator: EstimatorName): Path {
  const effect = primaryEffect(model, term, estimator);
  const { estimate: b, standardError: se, low90: lo90, high90: hi90, p, df, range } = effect;
  const shared = { b, se, lo90, hi90, p, df };
  if (!range) return { ...shared, disattenuation: effect.disattenuation };
  const ends = {
    p_corrected: range.pCorrected,
    p_uncorrected: range.pUncorrected,
    b_uncorrected: range.uncorrectedEstimate,
    same_sign: range.hasOneSign,
  };
  return { ...shared, ...ends };
}

export const verdicts: Adapter = (question) => {
  const [delta, alpha] = [question.number('sesoi'), question.number('alpha')];
  const [fw, bw, au] = [forwardModel, backwardModel, authenticityModel].map((fit) =>
    fit(question, 1),
  ) as [DynamicModel, DynamicModel, DynamicModel];
  const estimator = chooseEstimator([fw, bw, au]);
  const enough = fw.units >= question.number('min_units') && fw.n >= question.number('min_rows');
  const forward = path(fw, 'it_lag1', estimator);
  const backward = path(bw, 'cx_lag1', estimator);
  const pathVaAu = path(au, 'va_lag1', estimator);
  const pathPfAu = path(au, 'pf_lag1', estimator);
  const pathAuCx = path(fw, 'au_lag1', estimator);
  const between = betweenUnits(question);
  const tails = tailsOf(question, fw, delta);
  const families: Record<string, readonly (Path | typeof between)[]> = {
    H1: [forward, between],
    H2: [pathPfAu, pathAuCx],
    H3: [pathVaAu, pathAuCx],
    H4: [forward],
  };
  const names = Object.keys(families);
  const primary = names.map((name) => Math.max(...(families[name] ?? []).map(({ p }) => p)));
  const holm = adjustPValues(primary, 'holm');
  const verdictOf = (name: string, i: number): string => {
    const parts = families[name] ?? [];
    if (!enough) return 'inconclusive';
    if (parts.some(({ hi90 }) => hi90 < delta)) return 'not_supported';
    const holds = parts.every((part) => part.b > 0 && !('same_sign' in part && !part.same_sign));
    return (holm[i] ?? 1) < alpha && holds ? 'supported' : 'inconclusive';
  };
  const found = names.map(verdictOf);
  const leads = ({ p, b }: Path): boolean => p < alpha && b > 0;
  return {
    estimator: NAMES[estimator],
    enough_data: enough,
    sesoi: delta,
    primary_p: Object.fromEntries(names.map((name, i) => [name, primary[i]])),
    holm_p: Object.fromEntries(names.map((name, i) => [name, holm[i]])),
    forward,
    backward,
    direction: directionOf(leads(forward), leads(backward)),
    path_va_au: pathVaAu,
    path_pf_au: pathPfAu,
    path_au_cx: pathAuCx,
    direct_va_cx: path(fw, 'va_lag1', estimator),
    between,
    tails,
    h4_tails: found[3] === 'supported' ? tailLabel(tails) : 'not_applicable',
    verdicts: Object.fromEntries(names.map((name, i) => [name, found[i]])),
  };
};

function directionOf(forward: boolean, backward: boolean): string {
  if (forward) return backward ? 'reciprocal' : 'forward';
  return backward ? 'reverse' : 'none';
}

function tailLabel(tails: ReturnType<typeof tailsOf>): string {
  if (tails.difference_p < 0.05) return tails.difference < 0 ? 'stronger_below' : 'stronger_above';
  const { difference_ci90_low: low, difference_ci90_high: high, symmetry_bound: [bound = 0] } = tails;
  return low > -bound && high < bound ? 'symmetric' : 'unresolved';
}

function betweenUnits(question: Question): {
  readonly b: number;
  readonly se: number;
  readonly p: number;
  readonly hi90: number;
  readonly unadjusted: number;
} {
  const panel = pipelinePanel(question);
  const table = tableOf(question, 'units');
  const resourcing = new Map(
    table.labels('unit').map((unit, row) => [unit, table.numbers('resourcing')[row] ?? null]),
  );
  const groups = [...Map.groupBy(panel.rows.keys(), (row) => panel.rows[row]?.unit ?? '')];
  const unitMeans = (name: string): (number | null)[] => {
    const all = measure(panel, name);
    return groups.map(([, rows]) => {
      const values = rows.map((row) => all[row] ?? null).filter((value) => value !== null);
      return values.length > 0 ? mean(values) : null;
    });
  };
  const columns = [unitMeans('cx'), unitMeans('it'), groups.map(([unit]) => resourcing.get(unit) ?? null)];
  const complete = groups.map((_, i) => columns.every((column) => column[i] !== null));
  const [cx, it, resources] = columns.map((column) => {
    const values = column.filter((value, i) => complete[i] && value !== null) as number[];
    const [middle, spread] = [mean(values), standardDeviation(values)];
    return values.map((value) => (value - middle) / spread);
  }) as [number[], number[], number[]];
  const x = [
    { name: 'it', values: it },
    { name: 'resourcing', values: resources },
  ];
  const slope = linearRegression({ y: cx, x }).hc3()?.[1];
  if (!slope || slope.estimate === null || slope.standardError === null || slope.df === null) {
    throw new Error('The between part is undefined.');
  }
  const { estimate: b, standardError: se, df, p } = slope;
  return { b, se, p: p ?? 1, hi90: b + confidenceT(0.9, df) * se, unadjusted: pearson(it, cx).r };
}

function tailsOf(question: Question, forward: DynamicModel, delta: number) {
  const panel = pipelinePanel(question);
  const result = asymmetry({
    x: measure(panel, 'it'),
    y: measure(panel, 'cx'),
    unit: panel.rows.map(({ unit }) => unit),
    time: panel.rows.map(({ period }) => period),
    level: 0.9,
  });
  const { scale, differenceCr1: gap } = result;
  const arm = (position: number): { b: number; se: number; p: number } => {
    const slope = result.cr1?.[position];
    const df = slope?.df ?? 1;
    const greater = tTail(slope?.t ?? 0, df, 'upper');
    return { b: (slope?.estimate ?? 0) * scale, se: (slope?.standardError ?? 0) * scale, p: greater };
  };
  const [above, below] = [arm(1), arm(2)];
  const reliability = forward.withinReliability?.[forward.terms.indexOf('it_lag1')] ?? Number.NaN;
  return {
    above: above.b,
    above_se: above.se,
    above_p_greater: above.p,
    below: below.b,
    below_se: below.se,
    below_p_greater: below.p,
    difference: (gap.estimate ?? 0) * scale,
    difference_se: (gap.standardError ?? 0) * scale,
    difference_p: gap.p ?? 1,
    difference_ci90_low: (gap.low ?? 0) * scale,
    difference_ci90_high: (gap.high ?? 0) * scale,
    symmetry_bound: [2 * delta * Math.sqrt(reliability)],
  };
}

export const verdictRule: Adapter = (question) => {
  const holm = adjustPValues(question.list<number>('p'), 'holm');
  const [delta, alpha] = [question.number('sesoi'), question.number('alpha')];
  const [estimates, limits] = [question.list<number>('estimate'), question.list<number>('ci90_high')];
  const verdict = holm.map((p, i) => {
    if ((limits[i] ?? Infinity) < delta) return 'not_supported';
    return (p ?? 1) < alpha && (estimates[i] ?? 0) > 0 ? 'supported' : 'inconclusive';
  });
  return { holm_p: holm, verdict };
};
