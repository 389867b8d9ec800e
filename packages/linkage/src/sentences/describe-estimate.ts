import type { Estimate, LinkFinding } from './classify-link.ts';
import { evidenceNeeded } from './evidence-needed.ts';
import type { LinkDescription, LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';
import { sayHalves } from './say-halves.ts';
import { nameStrength, sayCorrelation, sayCount } from './say-number.ts';

const cannotTell = 'From one snapshot alone we cannot tell yet whether it is passed on.';

const snapshot =
  'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.';

const otherReasons =
  'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.';

/** 10 to 19 units: the estimate, and why nothing should be read into it. */
export function describeFewUnits(estimate: Estimate, names: Names, takes: string): LinkDescription {
  const { n, low, high } = estimate;
  const range = sayRange(estimate, names);
  const isWide = range !== null || high - low > 0.3;
  const width = isWide
    ? `so wide that ${range === null ? 'its size stays open' : `it fits anything ${range}`}`
    : 'narrow, but among so few units a single unusual one can move it a long way';
  return {
    headline: `Cannot tell yet: ${sayCount(n, 'unit')} are too few to pin a link down.`,
    explanation: [
      sayEstimate(estimate),
      `The 95 % interval runs ${sayInterval(estimate)}, ${width}.`,
      sayExpectation(names),
      snapshot,
      otherReasons,
      takes,
    ],
  };
}

/** 20 units and more: where the interval lies, and what that does and does not mean. */
export function describeDrawn(
  { estimate, interval }: Extract<LinkFinding, { state: 'drawn' }>,
  points: LinkFacts['points'],
  names: Names,
  takes: string,
): LinkDescription {
  const halves = sayHalves(points, names);
  return {
    headline: `${sayHeadline(estimate, interval, names)} ${cannotTell}`,
    explanation: [
      sayEstimate(estimate),
      `The 95 % interval runs ${sayInterval(estimate)}. ${sayPlace(estimate, interval, names)}`,
      ...(Math.abs(estimate.r) > 0.995
        ? ['A link this close is rare. Make sure that the two figures are not one and the same.']
        : []),
      ...(halves === null ? [] : [halves]),
      sayExpectation(names),
      snapshot,
      otherReasons,
      takes,
    ],
  };
}

/** What is needed before the question can be answered, and how much of it is missing. */
export function sayWhatATellingTakes(units: number, wavesClosed: number): string {
  const { unitsForVerdict, wavesForVerdict } = evidenceNeeded;
  const moreUnits = Math.max(0, unitsForVerdict - units);
  const moreWaves = Math.max(0, wavesForVerdict - wavesClosed);
  const missing = [
    ...(moreUnits > 0 ? [sayCount(moreUnits, 'more unit')] : []),
    ...(moreWaves > 0 ? [sayCount(moreWaves, 'more wave')] : []),
  ];
  const needed = `A verdict needs at least ${unitsForVerdict} units and ${wavesForVerdict} closed waves, so that units can be compared with themselves over time.`;
  return missing.length > 0
    ? `${needed} What would let us tell: ${missing.join(' and ')}.`
    : `${needed} Both are there. What would let us tell is that comparison over all waves, with the hypothesis declared before; one snapshot cannot.`;
}

function sayHeadline(
  { n }: Estimate,
  interval: 'above-zero' | 'below-zero' | 'includes-zero',
  { construct, metric, higherIsBetter }: Names,
): string {
  if (interval === 'includes-zero') {
    return `This snapshot of ${sayCount(n, 'unit')} shows no clear link between ${construct} and ${metric}.`;
  }
  const isHigher = interval === 'above-zero';
  const turn =
    isHigher === higherIsBetter ? (higherIsBetter ? '' : ', which is better') : ', which is worse';
  return `In this snapshot, units that score higher on ${construct} tend to be ${isHigher ? 'higher' : 'lower'} on ${metric}${turn}.`;
}

function sayEstimate({ n, r }: Estimate): string {
  const strength = nameStrength(r);
  const link = strength === 'next to none' ? 'next to no link' : `a ${strength} link`;
  return `Across ${sayCount(n, 'unit')} the correlation is ${sayCorrelation(r)}: ${link}, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).`;
}

function sayInterval({ low, high }: Estimate): string {
  return `from ${sayCorrelation(low)} to ${sayCorrelation(high)}`;
}

function sayPlace(
  estimate: Estimate,
  interval: 'above-zero' | 'below-zero' | 'includes-zero',
  names: Names,
): string {
  const range = sayRange(estimate, names);
  if (interval === 'includes-zero') {
    const fits =
      range === null ? 'any link there is would be next to none' : `what fits is anything ${range}`;
    return `It includes zero: these units may show no link at all, and ${fits}.`;
  }
  const side = interval === 'above-zero' ? 'above' : 'below';
  const size = range === null ? '' : ` How close the link is stays open: anything ${range} fits.`;
  return `It lies ${side} zero: chance alone would seldom produce such a pattern.${size}`;
}

/** Both ends of the interval in words; `null` where one word fits both. */
function sayRange({ low, high }: Estimate, { higherIsBetter }: Names): string | null {
  const [from, to] = [low, high].map((value) => {
    const strength = nameStrength(value);
    if (strength === 'next to none') return 'next to no link';
    const isExpected = value > 0 === higherIsBetter;
    return `a ${strength} link${isExpected ? '' : ' the wrong way round'}`;
  });
  return from === to ? null : `from ${from} to ${to}`;
}

function sayExpectation({ construct, metric, higherIsBetter }: Names): string {
  return higherIsBetter
    ? `If good treatment is passed on, a higher score for ${construct} should go with a higher ${metric}, and the correlation should lie above zero.`
    : `If good treatment is passed on, a higher score for ${construct} should go with a lower ${metric}, as lower is better here, and the correlation should lie below zero.`;
}
