import { say, sayCount } from '@throughline/speech';
import type { Estimate, LinkFinding } from './classify-link.ts';
import { evidenceNeeded } from './evidence-needed.ts';
import type { LinkDescription, LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';
import { sayEstimate } from './say-estimate.ts';
import { sayHalves } from './say-halves.ts';
import { sayCorrelation } from './say-number.ts';
import { findRange } from './find-range.ts';

type Place = Extract<LinkFinding, { state: 'drawn' }>['interval'];

/** 10 to 19 units: the estimate, and why nothing should be read into it. */
export function describeFewUnits(estimate: Estimate, names: Names, takes: string): LinkDescription {
  return {
    headline: sayCount(
      estimate.n,
      'Cannot tell yet: {count} unit are too few to pin a link down.',
      'Cannot tell yet: {count} units are too few to pin a link down.',
    ),
    explanation: [
      sayEstimate(estimate),
      sayWidth(estimate, names),
      sayExpectation(names),
      saySnapshot(),
      sayOtherReasons(),
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
  const cannotTell = say('From one snapshot alone we cannot tell yet whether it is passed on.');
  return {
    headline: `${sayHeadline(estimate, interval, names)} ${cannotTell}`,
    explanation: [
      sayEstimate(estimate),
      `${say('The 95 % interval runs from {low} to {high}.', writeEnds(estimate))} ${sayPlace(estimate, interval, names)}`,
      ...(Math.abs(estimate.r) > 0.995
        ? [
            say(
              'A link this close is rare. Make sure that the two figures are not one and the same.',
            ),
          ]
        : []),
      ...(halves === null ? [] : [halves]),
      sayExpectation(names),
      saySnapshot(),
      sayOtherReasons(),
      takes,
    ],
  };
}

/** What is needed before the question can be answered, and how much of it is missing. */
export function sayWhatATellingTakes(units: number, wavesClosed: number): string {
  const { unitsForVerdict, wavesForVerdict } = evidenceNeeded;
  const needed = say(
    'A verdict needs at least {units} units and {waves} closed waves, so that units can be compared with themselves over time.',
    { units: unitsForVerdict, waves: wavesForVerdict },
  );
  const moreUnits = Math.max(0, unitsForVerdict - units);
  const moreWaves = Math.max(0, wavesForVerdict - wavesClosed);
  return `${needed} ${sayMissing(moreUnits, moreWaves)}`;
}

function sayMissing(moreUnits: number, moreWaves: number): string {
  const units = sayCount(moreUnits, '{count} more unit', '{count} more units');
  const waves = sayCount(moreWaves, '{count} more wave', '{count} more waves');
  if (moreUnits > 0 && moreWaves > 0) {
    return say('What would let us tell: {units} and {waves}.', { units, waves });
  }
  if (moreUnits > 0) return say('What would let us tell: {missing}.', { missing: units });
  if (moreWaves > 0) return say('What would let us tell: {missing}.', { missing: waves });
  return say(
    'Both are there. What would let us tell is that comparison over all waves, with the hypothesis declared before; one snapshot cannot.',
  );
}

function sayHeadline(
  { n }: Estimate,
  interval: Place,
  { construct, metric, higherIsBetter }: Names,
): string {
  const names = { construct, metric };
  if (interval === 'includes-zero') {
    return sayCount(
      n,
      'This snapshot of {count} unit shows no clear link between {construct} and {metric}.',
      'This snapshot of {count} units shows no clear link between {construct} and {metric}.',
      names,
    );
  }
  if (interval === 'above-zero') {
    return higherIsBetter
      ? say(
          'In this snapshot, units that score higher on {construct} tend to be higher on {metric}.',
          names,
        )
      : say(
          'In this snapshot, units that score higher on {construct} tend to be higher on {metric}, which is worse.',
          names,
        );
  }
  return higherIsBetter
    ? say(
        'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is worse.',
        names,
      )
    : say(
        'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is better.',
        names,
      );
}

function writeEnds({ low, high }: Estimate): { readonly low: string; readonly high: string } {
  return { low: sayCorrelation(low), high: sayCorrelation(high) };
}

function sayWidth(estimate: Estimate, names: Names): string {
  const range = findRange(estimate, names);
  const ends = writeEnds(estimate);
  if (range !== null) {
    return say(
      'The 95 % interval runs from {low} to {high}, so wide that it fits anything from {from} to {to}.',
      { ...ends, ...range },
    );
  }
  return estimate.high - estimate.low > 0.3
    ? say('The 95 % interval runs from {low} to {high}, so wide that its size stays open.', ends)
    : say(
        'The 95 % interval runs from {low} to {high}, narrow, but among so few units a single unusual one can move it a long way.',
        ends,
      );
}

function sayPlace(estimate: Estimate, interval: Place, names: Names): string {
  const range = findRange(estimate, names);
  if (interval === 'includes-zero') {
    return range === null
      ? say(
          'It includes zero: these units may show no link at all, and any link there is would be next to none.',
        )
      : say(
          'It includes zero: these units may show no link at all, and what fits is anything from {from} to {to}.',
          range,
        );
  }
  const side =
    interval === 'above-zero'
      ? say('It lies above zero: chance alone would seldom produce such a pattern.')
      : say('It lies below zero: chance alone would seldom produce such a pattern.');
  if (range === null) return side;
  return `${side} ${say('How close the link is stays open: anything from {from} to {to} fits.', range)}`;
}

function sayExpectation({ construct, metric, higherIsBetter }: Names): string {
  const names = { construct, metric };
  return higherIsBetter
    ? say(
        'If good treatment is passed on, a higher score for {construct} should go with a higher {metric}, and the correlation should lie above zero.',
        names,
      )
    : say(
        'If good treatment is passed on, a higher score for {construct} should go with a lower {metric}, as lower is better here, and the correlation should lie below zero.',
        names,
      );
}

function saySnapshot(): string {
  return say(
    'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.',
  );
}

function sayOtherReasons(): string {
  return say(
    'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.',
  );
}
