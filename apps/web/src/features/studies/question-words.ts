import {
  type HypothesisResult,
  type LatestStudy,
  nameMeasure,
  type RegisteredHypothesis,
  type Registration,
} from '@throughline/types';
import { countOf, formatNumber } from '../../parts/format.ts';

/** What exactly a question asks: from what to what, how much later, and what is held constant meanwhile. */
export function describeQuestion(
  { predictor, outcome, adjustments, lag }: RegisteredHypothesis,
  registration: Registration,
  names: LatestStudy['names'],
): string {
  const path = `${nameMeasure(predictor.join('+'), names)} to ${nameMeasure(outcome, names)}`;
  const later = countOf(lag ?? registration.lag, 'period', 'periods');
  const held = adjustments.map((codes) => nameMeasure(codes.join('+'), names));
  const constant = held.length === 0 ? '' : `, with ${listNames(held)} held constant`;
  return `${path}, ${later} later${constant}.`;
}

/** "p 0.012; 0.036 as one of 3 questions." Nothing where nothing was tested. */
export function sayCorrection(
  { primaryP, adjustedP }: HypothesisResult,
  questions: number,
): string {
  if (primaryP === null || adjustedP === null) return '';
  const corrected =
    questions > 1 ? `; ${formatP(adjustedP)} as one of ${formatNumber(questions)} questions` : '';
  return `p ${formatP(primaryP)}${corrected}.`;
}

function formatP(p: number): string {
  return p < 0.001 ? 'below 0.001' : formatNumber(p, 3);
}

function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
