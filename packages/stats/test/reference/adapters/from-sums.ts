import {
  agreementFromVariances,
  alphaFromCovariances,
  iccFromSums,
  omegaFromCovariances,
  standardDeviation,
} from '../../../src/index.ts';
import type { NamedColumn, ScaleCovariances } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';
import { agreement, tellAgreement, tellIcc } from './agreement.ts';
import { alpha, keyedItems, omega, tellOmega } from './scales.ts';

/** The answers of everyone who answered everything, by row. */
function completeRows(columns: readonly (readonly (number | null)[])[]): number[][] {
  return (columns[0] ?? []).flatMap((_, row) => {
    const found = columns.map((column) => column[row] ?? null);
    return found.every((value) => value !== null) ? [found] : [];
  });
}

function sumUp(items: readonly NamedColumn[]): ScaleCovariances {
  const rows = completeRows(items.map(({ values }) => Array.from(values)));
  const n = rows.length;
  const means = items.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / n);
  const covary = (i: number, j: number): number =>
    rows.reduce(
      (sum, row) => sum + ((row[i] ?? 0) - (means[i] ?? 0)) * ((row[j] ?? 0) - (means[j] ?? 0)),
      0,
    ) /
    (n - 1);
  return {
    names: items.map(({ name }) => name),
    n,
    covariances: items.map((_, i) => items.map((__, j) => covary(Math.min(i, j), Math.max(i, j)))),
  };
}

/** What alpha's cases expect, everything that covariances tell being computed from them alone. */
export const alphaFromSums: Adapter = (question) => {
  const answers = alpha(question);
  const result = alphaFromCovariances(sumUp(keyedItems(question)), { level: question.level });
  const before = answers['items'] as Record<string, unknown>[];
  return {
    ...answers,
    n: result.n,
    k: result.items.length,
    alpha: result.alpha,
    standardized_alpha: result.standardizedAlpha,
    mean_inter_item_r: result.meanInterItemR,
    ci_low: result.low,
    ci_high: result.high,
    ase: result.standardError,
    sem_of_mean_score: result.scoreError,
    items: result.items.map((item, i) => ({
      ...before[i],
      item: item.item,
      sd: item.standardDeviation,
      item_total_r: item.itemTotalR,
      item_rest_r: item.itemRestR,
    })),
  };
};

/** What omega's cases expect, from covariances alone. */
export const omegaFromSums: Adapter = (question) => ({
  ...omega(question),
  ...tellOmega(omegaFromCovariances(sumUp(keyedItems(question)), { level: question.level })),
});


interface Group {
  readonly unit: string;
  readonly rows: readonly number[][];
}

function groupAnswers(question: Question, columns: readonly (number | null)[][]): Group[] {
  const labels = question.labels('group');
  const groups = new Map<string, number[][]>();
  labels.forEach((label, row) => {
    const [found] = completeRows(columns.map((column) => [column[row] ?? null]));
    if (label === null || found === undefined) return;
    groups.set(label, [...(groups.get(label) ?? []), found]);
  });
  return [...groups].map(([unit, rows]) => ({ unit, rows }));
}

function varianceOf(rows: readonly number[][], item: number): number {
  return standardDeviation(rows.map((row) => row[item] ?? 0)) ** 2;
}

/** What agreement's cases expect, from n, sums, sums of squares and item variances alone. */
export const agreementFromSums: Adapter = (question) => {
  const nullVariance = question.number('null_variance');
  const isScale = 'items' in question.input;
  const columns = isScale
    ? question.columns('items').map(({ values }) => values)
    : [question.column('x')];
  const groups = groupAnswers(question, columns);
  const rwg = agreementFromVariances(
    groups.map(({ unit, rows }) => ({
      unit,
      n: rows.length,
      itemVariances: rows.length < 2 ? [] : columns.map((_, item) => varianceOf(rows, item)),
    })),
    nullVariance,
  );
  if (isScale) return { ...agreement(question), ...tellAgreement('rwg_j', rwg) };
  const icc = iccFromSums(
    groups.map(({ unit, rows }) => ({
      unit,
      n: rows.length,
      sum: rows.reduce((sum, [x = 0]) => sum + x, 0),
      sumOfSquares: rows.reduce((sum, [x = 0]) => sum + x * x, 0),
    })),
    { level: question.level },
  );
  return { ...agreement(question), ...tellIcc(icc), ...tellAgreement('rwg', rwg) };
};

