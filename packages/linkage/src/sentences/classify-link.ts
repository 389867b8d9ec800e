import { evidenceNeeded } from './evidence-needed.ts';
import type { LinkFacts } from './link-facts.ts';

/** A correlation with its interval, and whether it points the way that passing on would. */
export interface Estimate {
  readonly n: number;
  readonly r: number;
  readonly low: number;
  readonly high: number;
}

/** What can be said about a link, before it is put into words of a language. */
export type LinkFinding =
  | { readonly state: 'no-wave' }
  | { readonly state: 'no-outcome' }
  | { readonly state: 'too-few-units'; readonly n: number; readonly missing: number }
  | {
      readonly state: 'constant';
      readonly n: number;
      readonly side: 'culture' | 'outcome' | 'both';
    }
  | { readonly state: 'undefined'; readonly n: number }
  | { readonly state: 'few-units'; readonly estimate: Estimate }
  | {
      readonly state: 'drawn';
      readonly estimate: Estimate;
      /** Where the whole interval lies. An end exactly at zero includes it. */
      readonly interval: 'above-zero' | 'below-zero' | 'includes-zero';
    };

/** Decides what may be said about a link, by how much there is to see. */
export function classifyLink(facts: LinkFacts): LinkFinding {
  const { n, r, low, high } = facts.correlation;
  if (facts.wavesClosed === 0) return { state: 'no-wave' };
  if (facts.metricName === null) return { state: 'no-outcome' };
  const { unitsToDraw, unitsForVerdict } = evidenceNeeded;
  if (n < unitsToDraw) return { state: 'too-few-units', n, missing: unitsToDraw - n };
  if (r === null || low === null || high === null) return explainUndefined(facts);
  const estimate = { n, r, low, high };
  if (n < unitsForVerdict) return { state: 'few-units', estimate };
  return { state: 'drawn', estimate, interval: placeInterval(estimate) };
}

function placeInterval({ low, high }: Estimate): 'above-zero' | 'below-zero' | 'includes-zero' {
  if (low > 0) return 'above-zero';
  return high < 0 ? 'below-zero' : 'includes-zero';
}

function explainUndefined({ points, correlation: { n } }: LinkFacts): LinkFinding {
  const isCultureFlat = new Set(points.map(({ culture }) => culture)).size === 1;
  const isOutcomeFlat = new Set(points.map(({ outcome }) => outcome)).size === 1;
  if (isCultureFlat && isOutcomeFlat) return { state: 'constant', n, side: 'both' };
  if (isCultureFlat) return { state: 'constant', n, side: 'culture' };
  return isOutcomeFlat ? { state: 'constant', n, side: 'outcome' } : { state: 'undefined', n };
}
