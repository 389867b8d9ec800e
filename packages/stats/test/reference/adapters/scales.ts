import {
  cronbachAlpha,
  keyItems,
  mcdonaldOmega,
  mean,
  scoreScale,
  standardDeviation,
} from '../../../src/index.ts';
import type { NamedColumn, omegaFromCovariances } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';

const TWO_ITEMS = 'not identified with two items; report Spearman-Brown (standardized alpha)';

export const scoring: Adapter = (question) => {
  const rows = (question.input['first_rows'] as number | null) ?? Infinity;
  const table = question.table.filter((row) => row < rows);
  const names = question.list<string>('items');
  const reverse = question.list<string>('reverse');
  const { scores, answered } = scoreScale(
    names.map((name) => table.numbers(name)),
    {
      minimum: question.number('scale_min'),
      maximum: question.number('scale_max'),
      reversed: names.flatMap((name, i) => (reverse.includes(name) ? [i] : [])),
      minimumShare: question.number('min_prop'),
    },
  );
  const found = scores.filter((score) => score !== null);
  return {
    score: scores,
    answered,
    n_scored: found.length,
    mean: found.length > 0 ? mean(found) : null,
    sd: found.length > 1 ? standardDeviation(found) : null,
  };
};

export function keyedItems(question: Question): NamedColumn[] {
  const filter = question.input['filter'] as { col: string; value: string | number } | null;
  const wanted = filter && question.table.labels(filter.col);
  const table = wanted
    ? question.table.filter((row) => sameCell(wanted[row], filter.value))
    : question.table;
  const reverse = question.list<string>('reverse');
  const scale = { minimum: question.number('scale_min'), maximum: question.number('scale_max') };
  return question.list<string>('items').map((name) => {
    const values = table.numbers(name);
    if (!reverse.includes(name)) return { name, values };
    return { name, values: keyItems([values], { ...scale, reversed: [0] })[0] ?? [] };
  });
}

function sameCell(cell: string | null | undefined, value: string | number): boolean {
  return cell !== null && cell !== undefined && (cell === value || Number(cell) === value);
}

export const alpha: Adapter = (question) => {
  const result = cronbachAlpha(keyedItems(question), { level: question.level });
  return {
    n: result.n,
    k: result.items.length,
    alpha: result.alpha,
    standardized_alpha: result.standardizedAlpha,
    mean_inter_item_r: result.meanInterItemR,
    ci_low: result.low,
    ci_high: result.high,
    ase: result.standardError,
    sem_of_mean_score: result.scoreError,
    items: result.items.map((item) => ({
      item: item.item,
      mean: item.mean,
      sd: item.standardDeviation,
      item_total_r: item.itemTotalR,
      item_rest_r: item.itemRestR,
      alpha_if_deleted: item.alphaIfDeleted,
    })),
    n_dropped: result.dropped,
  };
};

export const omega: Adapter = (question) => {
  const result = mcdonaldOmega(keyedItems(question), { level: question.level });
  return {
    ...tellOmega(result),
    reason: result.reason === 'not-identified-with-two-items' ? TWO_ITEMS : null,
  };
};

/** An omega under the names of the reference. */
export function tellOmega(
  result: Omit<ReturnType<typeof omegaFromCovariances>, 'method'>,
): ReturnType<Adapter> {
  const { fit } = result;
  const estimate = result.omega ?? result.improperOmega;
  return {
    n: result.n,
    k: result.items,
    omega: estimate?.omega ?? null,
    omega_se: estimate?.standardError ?? null,
    omega_ci_low: estimate?.low ?? null,
    omega_ci_high: estimate?.high ?? null,
    loadings: result.loadings,
    uniquenesses: result.uniquenesses,
    heywood: result.isHeywood,
    chisq: fit?.chiSquared,
    df: fit?.df,
    p: fit?.p,
    cfi: fit?.cfi,
    tli: fit?.tli,
    rmsea: fit?.rmsea,
    srmr: fit?.srmr,
    spearman_brown: result.spearmanBrown,
  };
}

