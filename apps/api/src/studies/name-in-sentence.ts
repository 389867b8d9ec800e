import { employeeConstructs } from '@throughline/instrument';
import type { Named } from '@throughline/linkage';
import type { MetricBook } from '../outcomes/metric-book.ts';
import { namePastMeasure } from './name-measures.ts';

/**
 * Metrics whose names are nouns that anybody uses. Any other name is quoted: a sentence must not read "higher treated
 * as a person".
 */
const unquoted: Readonly<Record<string, string>> = {
  nps: 'Net Promoter Score',
  csat: 'customer satisfaction',
  retention: 'retention',
  loyalty: 'loyalty',
  revenue: 'revenue',
};

/** How a construct, a mean of constructs ("KNW+HRD") or a metric is called inside a sentence. */
export function nameInSentence(code: string, book: MetricBook): Named {
  const constructs = code
    .split('+')
    .map((part) => employeeConstructs.find((one) => one.code === part)?.name);
  const found = constructs.filter((name) => name !== undefined);
  if (found.length === constructs.length) {
    const name = quote(found.map(lowerFirst).join(' and '));
    return { ...turn(name, true), unit: 'points of it' };
  }
  const past = namePastMeasure(code);
  if (past !== null) return { ...turn(quote(lowerFirst(past)), true), unit: null };
  const metric = book.describe(code);
  const name = unquoted[metric.code] ?? quote(lowerFirst(metric.name));
  return { ...turn(name, metric.higherIsBetter), unit: stepOf(metric.unit) };
}

function turn(name: string, higherIsBetter: boolean): Omit<Named, 'unit'> {
  const [better, worse] = higherIsBetter ? ['higher', 'lower'] : ['lower', 'higher'];
  const lowerIsBetter = !higherIsBetter;
  return { name, better: `${better} ${name}`, worse: `${worse} ${name}`, lowerIsBetter };
}

/** One step of a metric's scale: "points", "percentage points", "per 1,000 contacts"; null where it has none. */
function stepOf(unit: string): string | null {
  if (unit === '') return null;
  return unit.startsWith('%') ? 'percentage points' : unit.replace(/ from .*$/, '');
}

function quote(text: string): string {
  return `“${text}”`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
