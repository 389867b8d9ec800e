import {
  betaTail,
  chiSquaredQuantile,
  chiSquaredTail,
  fQuantile,
  fTail,
  logGamma,
  noncentralTTail,
  normalQuantile,
  normalTail,
  tDensity,
  tQuantile,
  tTail,
} from '../../../src/index.ts';
import type { Tail } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

type Evaluate = (argument: (name: string) => number, tail: Tail) => number;

const FUNCTIONS: Record<string, Evaluate> = {
  pnorm: (of, tail) => normalTail(of('q'), tail),
  pt: (of, tail) => tTail(of('q'), of('df'), tail),
  pt_noncentral: (of, tail) => noncentralTTail(of('q'), of('df'), of('ncp'), tail),
  pf: (of, tail) => fTail(of('q'), of('df1'), of('df2'), tail),
  pchisq: (of, tail) => chiSquaredTail(of('q'), of('df'), tail),
  pbeta: (of, tail) => betaTail(of('q'), of('shape1'), of('shape2'), tail),
  qnorm: (of, tail) => normalQuantile(of('p'), tail),
  qt: (of, tail) => tQuantile(of('p'), of('df'), tail),
  qf: (of, tail) => fQuantile(of('p'), of('df1'), of('df2'), tail),
  qchisq: (of, tail) => chiSquaredQuantile(of('p'), of('df'), tail),
  lgamma: (of) => logGamma(of('x')),
  dt: (of) => tDensity(of('x'), of('df')),
};

export const distributions: Adapter = (question) => {
  const { args } = question;
  const name = question.text('fn');
  const evaluate = FUNCTIONS['ncp' in args ? `${name}_noncentral` : name];
  if (!evaluate) throw new Error(`there is no distribution function "${name}" here`);
  const tail: Tail = args['lower.tail'] === false ? 'upper' : 'lower';
  const length = question.list('q').length || question.list('p').length || question.list('x').length;
  const value = Array.from({ length }, (_, i) => evaluate((key) => question.list<number>(key)[i] ?? 0, tail));
  return { value };
};
