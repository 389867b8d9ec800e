import { classifyLink } from './classify-link.ts';
import { describeDrawn, describeFewUnits, sayWhatATellingTakes } from './describe-estimate.ts';
import type { LinkDescription, LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';
import { sayCount } from './say-number.ts';

/**
 * Says what the points of one wave and one period show, and what they cannot show, for that many units.
 *
 * Under 10 units nothing is drawn and it says how many are missing; from 10 the estimate stands with
 * an interval that is called too wide; from 20 it says where the interval lies. It never claims that
 * one side brings about the other, and the answer to "is it passed on?" is always "cannot tell yet":
 * that takes a registered study over several waves. Names of constructs and metrics are only quoted.
 */
export function describeLink(facts: LinkFacts): LinkDescription {
  const finding = classifyLink(facts);
  const names: Names = {
    construct: `“${facts.constructName}”`,
    metric: `“${facts.metricName ?? ''}”`,
    higherIsBetter: facts.higherIsBetter,
  };
  const takes = (units: number) => sayWhatATellingTakes(units, facts.wavesClosed);
  switch (finding.state) {
    case 'no-wave':
      return {
        headline: 'Cannot tell yet: no wave has closed.',
        explanation: [
          'Scores appear when the first wave closes. Then they can be set beside what customers say.',
          takes(0),
        ],
      };
    case 'no-outcome':
      return {
        headline: 'Cannot tell yet: nothing is known about customers.',
        explanation: [
          `There are scores for ${names.construct}, and no customer figures to set beside them. Bring in a file of outcomes with a figure per unit and period.`,
          takes(0),
        ],
      };
    case 'too-few-units':
      return describeTooFew(finding, names, takes(finding.n));
    case 'constant':
      return describeConstant(finding, names, takes(finding.n));
    case 'undefined':
      return {
        headline: `Cannot tell yet: these ${sayCount(finding.n, 'unit')} give no correlation with an interval.`,
        explanation: [takes(finding.n)],
      };
    case 'few-units':
      return describeFewUnits(finding.estimate, names, takes(finding.estimate.n));
    case 'drawn':
      return describeDrawn(finding, facts.points, names, takes(finding.estimate.n));
  }
}

function describeTooFew(
  { n, missing }: { readonly n: number; readonly missing: number },
  { construct, metric }: Names,
  takes: string,
): LinkDescription {
  const have =
    n === 0
      ? 'no unit has both a score and a customer figure'
      : `only ${sayCount(n, 'unit has', 'units have')} both a score and a customer figure`;
  return {
    headline: `Cannot tell yet: ${have}.`,
    explanation: [
      `A link is drawn from 10 units on: ${sayCount(missing, 'more unit needs', 'more units need')} both a score for ${construct} and a figure for ${metric}. With fewer, a single unit could turn the picture round.`,
      takes,
    ],
  };
}

function describeConstant(
  { n, side }: { readonly n: number; readonly side: 'culture' | 'outcome' | 'both' },
  { construct, metric }: Names,
  takes: string,
): LinkDescription {
  const same = {
    culture: `the same score for ${construct}`,
    outcome: `the same figure for ${metric}`,
    both: `the same score for ${construct} and the same figure for ${metric}`,
  }[side];
  return {
    headline: `Cannot tell yet: all ${sayCount(n, 'unit')} have ${same}.`,
    explanation: [
      'Whether two things go together shows only where both differ from unit to unit.',
      takes,
    ],
  };
}
