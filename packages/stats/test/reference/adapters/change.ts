import { compareMeans, comparePaired, cusumChart, ewmaChart } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

const oneBased = (positions: readonly number[]): number[] => positions.map((i) => i + 1);

const KINDS: Record<string, Adapter> = {
  welch: (question) => {
    const x = question.column('x');
    const group = question.labels('group');
    const [first, second] = question.list<string | number>('levels').map((level) =>
      x.filter((_, row) => group[row] === String(level)),
    );
    const result = compareMeans(first ?? [], second ?? [], { level: question.level });
    return {
      n1: result.n1,
      n2: result.n2,
      difference: result.difference,
      t: result.t,
      df: result.df,
      p: result.p,
      ci_low: result.low,
      ci_high: result.high,
      cohens_d: result.cohensD,
      hedges_g: result.hedgesG,
    };
  },
  paired: (question) => {
    const [pre, post] = [question.column('pre'), question.column('post')];
    const { low, high, ...result } = comparePaired(pre, post, { level: question.level });
    return { ...result, ci_low: low, ci_high: high };
  },
  ewma: (question) => {
    const result = ewmaChart(question.list<number>('x'), {
      center: question.number('center'),
      standardDeviation: question.number('sd'),
      weight: question.number('lambda'),
      width: question.number('width'),
    });
    const { values, lower, upper, signals } = result;
    return { ewma: values, lower, upper, signals: oneBased(signals) };
  },
  cusum: (question) => {
    const result = cusumChart(question.list<number>('x'), {
      center: question.number('center'),
      standardDeviation: question.number('sd'),
      slack: question.number('k'),
      interval: question.number('h'),
    });
    return {
      upper: result.upward,
      lower: result.downward,
      signals_up: oneBased(result.upwardSignals),
      signals_down: oneBased(result.downwardSignals),
      in_control_arl: result.inControlRunLength,
    };
  },
};

export const change: Adapter = (question) => {
  const answer = KINDS[String(question.args['kind'])];
  if (!answer) throw new Error(`there is no change method "${String(question.args['kind'])}" here`);
  return answer(question);
};
