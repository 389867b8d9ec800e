import {
  compareNps,
  compareProportions,
  countPromoters,
  netPromoterScore,
  proportion as wilson,
} from '../../../src/index.ts';
import type { NpsCounts } from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';

export const nps: Adapter = (question) => {
  const { input } = question;
  const options = { level: question.level };
  if ('first' in input) {
    const change = compareNps(input['first'] as NpsCounts, input['second'] as NpsCounts, options);
    const { difference, standardError, z, p, low, high } = change;
    return { difference, se: standardError, z, p, ci_low: low, ci_high: high };
  }
  const result = netPromoterScore('x' in input ? countFiltered(question) : (input as NpsCounts), options);
  return {
    n: result.n,
    promoters: result.promoters,
    passives: result.passives,
    detractors: result.detractors,
    nps: result.nps,
    se: result.standardError,
    wald_low: result.waldLow,
    wald_high: result.waldHigh,
    adj_nps: result.adjustedNps,
    adj_low: result.low,
    adj_high: result.high,
  };
};

function countFiltered(question: Question): NpsCounts {
  const filter = (question.input['filter'] ?? {}) as Record<string, string | number>;
  const wanted = Object.entries(filter).map(
    ([name, value]) => [question.table.labels(name), String(value)] as const,
  );
  const rows = question.table.filter((row) => wanted.every(([cells, value]) => cells[row] === value));
  return countPromoters(rows.numbers(question.text('x')));
}

export const proportion: Adapter = (question) => {
  const options = { level: question.level };
  if ('x1' in question.input) {
    const [x1, n1] = [question.number('x1'), question.number('n1')];
    const [x2, n2] = [question.number('x2'), question.number('n2')];
    const result = compareProportions({ count: x1, n: n1 }, { count: x2, n: n2 }, options);
    const { difference, low, high, chiSquared, p } = result;
    return { difference, ci_low: low, ci_high: high, chisq: chiSquared, p };
  }
  const share = { count: question.number('x'), n: question.number('n') };
  const { proportion: p, low, high } = wilson(share, options);
  return { p, ci_low: low, ci_high: high };
};
