import { employeeConstructs } from '@throughline/instrument';
import type { Named } from '@throughline/linkage';
import { currentSpeech, say, sayKnown, sayList } from '@throughline/speech';
import type { MetricBook } from '../outcomes/metric-book.ts';
import { namePastMeasure } from './name-measures.ts';

/**
 * Metrics whose names are nouns that anybody uses. Any other name is quoted: a sentence must not read "higher treated
 * as a person". In other languages all names are quoted.
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
    return { ...turn(quoteMean(found), true), unit: say('points of it') };
  }
  const past = namePastMeasure(code);
  if (past !== null) return { ...turn(quote(past), true), unit: null };
  const metric = book.describe(code);
  const noun = isEnglish() ? unquoted[metric.code] : undefined;
  return { ...turn(noun ?? quote(metric.name), metric.higherIsBetter), unit: stepOf(metric.unit) };
}

function turn(name: string, higherIsBetter: boolean): Omit<Named, 'unit'> {
  const higher = say('higher {metric}', { metric: name });
  const lower = say('lower {metric}', { metric: name });
  return higherIsBetter
    ? { name, better: higher, worse: lower, lowerIsBetter: false }
    : { name, better: lower, worse: higher, lowerIsBetter: true };
}

/** One step of a metric's scale: "points", "percentage points", "per 1,000 contacts"; null where it has none. */
function stepOf(unit: string): string | null {
  if (unit === '') return null;
  return unit.startsWith('%') ? say('percentage points') : sayKnown(unit.replace(/ from .*$/, ''));
}

/** Inside a quotation English names begin small; other languages quote each name as it stands. */
function quoteMean(names: readonly string[]): string {
  return isEnglish() ? quote(names.map(lowerFirst).join(' and ')) : sayList(names.map(quote));
}

function quote(text: string): string {
  return say('“{name}”', { name: isEnglish() ? lowerFirst(text) : sayKnown(text) });
}

function isEnglish(): boolean {
  return currentSpeech().language === 'en';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
