import type { HypothesisId } from '@throughline/linkage';

/**
 * What the instrument names as the outcome of each hypothesis, first choice first: customers' answers
 * by construct, then what is taken where those are not measured.
 */
export const outcomeCodes: Readonly<Record<HypothesisId, readonly string[]>> = {
  H1: ['PER', 'EML', 'NPS'],
  H2: ['SCR', 'PER', 'SAT', 'EML'],
  H3: ['PER', 'COMPLAINTS', 'REC', 'SALES'],
  H4: ['SAT', 'NPS', 'PER', 'EFF', 'RET', 'REC'],
};

/** Metrics under other names than the instrument's code. Any other metric is found by the code itself. */
const metricsOfCode: Readonly<Record<string, readonly string[]>> = {
  SAT: ['csat'],
  NPS: ['nps'],
  EFF: ['ces'],
  RET: ['retention'],
  EML: ['loyalty'],
  COMPLAINTS: ['complaint_rate'],
  SALES: ['revenue'],
};

/** What stands in where nothing that the instrument names is measured: how customers feel in general. */
export const standIns = ['csat', 'nps'] as const;

/** Questions that staff cannot influence; an effect of the same size on them speaks against passing on. */
export const comparisonCode = 'CTL';

/** Names, in lower case, under which a metric of this code may have been brought in. */
export function metricNamesOf(code: string): string[] {
  return [code.toLowerCase(), ...(metricsOfCode[code] ?? [])];
}
