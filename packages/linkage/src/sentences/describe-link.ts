import { say, sayCount } from '@throughline/speech';
import { classifyLink } from './classify-link.ts';
import { describeDrawn, describeFewUnits, sayWhatATellingTakes } from './describe-estimate.ts';
import { evidenceNeeded } from './evidence-needed.ts';
import type { LinkDescription, LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';

/**
 * Says what the points of one wave and one period show, and what they cannot show, for that many units.
 *
 * Under 10 units nothing is drawn and it says how many are missing; from 10 the estimate stands with
 * an interval that is called too wide; from 20 it says where the interval lies. It never claims that
 * one side brings about the other, and the answer to "is it passed on?" is always "cannot tell yet":
 * that takes a registered study over several waves. Names of constructs and metrics are only quoted, as the reader
 * calls them.
 */
export function describeLink(facts: LinkFacts): LinkDescription {
  const finding = classifyLink(facts);
  const names: Names = {
    construct: say('“{name}”', { name: facts.constructName }),
    metric: say('“{name}”', { name: facts.metricName ?? '' }),
    higherIsBetter: facts.higherIsBetter,
  };
  const takes = (units: number) => sayWhatATellingTakes(units, facts.wavesClosed);
  switch (finding.state) {
    case 'no-wave':
      return {
        headline: say('Cannot tell yet: no wave has closed.'),
        explanation: [
          say(
            'Scores appear when the first wave closes. Then they can be set beside what customers say.',
          ),
          takes(0),
        ],
      };
    case 'no-outcome':
      return {
        headline: say('Cannot tell yet: nothing is known about customers.'),
        explanation: [
          say(
            'There are scores for {construct}, and no customer figures to set beside them. Bring in a file of outcomes with a figure per unit and period.',
            { construct: names.construct },
          ),
          takes(0),
        ],
      };
    case 'too-few-units':
      return describeTooFew(finding, names, takes(finding.n));
    case 'constant':
      return describeConstant(finding, names, takes(finding.n));
    case 'undefined':
      return {
        headline: sayCount(
          finding.n,
          'Cannot tell yet: these {count} unit give no correlation with an interval.',
          'Cannot tell yet: these {count} units give no correlation with an interval.',
        ),
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
  return {
    headline:
      n === 0
        ? say('Cannot tell yet: no unit has both a score and a customer figure.')
        : sayCount(
            n,
            'Cannot tell yet: only {count} unit has both a score and a customer figure.',
            'Cannot tell yet: only {count} units have both a score and a customer figure.',
          ),
    explanation: [
      sayCount(
        missing,
        'A link is drawn from {needed} units on: {count} more unit needs both a score for {construct} and a figure for {metric}. With fewer, a single unit could turn the picture round.',
        'A link is drawn from {needed} units on: {count} more units need both a score for {construct} and a figure for {metric}. With fewer, a single unit could turn the picture round.',
        { needed: evidenceNeeded.unitsToDraw, construct, metric },
      ),
      takes,
    ],
  };
}

function describeConstant(
  { n, side }: { readonly n: number; readonly side: 'culture' | 'outcome' | 'both' },
  names: Names,
  takes: string,
): LinkDescription {
  return {
    headline: sayConstant(n, side, names),
    explanation: [
      say('Whether two things go together shows only where both differ from unit to unit.'),
      takes,
    ],
  };
}

function sayConstant(
  n: number,
  side: 'culture' | 'outcome' | 'both',
  { construct, metric }: Names,
): string {
  // There are as many units as it takes to draw a link, so never one.
  switch (side) {
    case 'culture':
      return sayCount(
        n,
        'Cannot tell yet: all {count} unit have the same score for {construct}.',
        'Cannot tell yet: all {count} units have the same score for {construct}.',
        { construct },
      );
    case 'outcome':
      return sayCount(
        n,
        'Cannot tell yet: all {count} unit have the same figure for {metric}.',
        'Cannot tell yet: all {count} units have the same figure for {metric}.',
        { metric },
      );
    case 'both':
      return sayCount(
        n,
        'Cannot tell yet: all {count} unit have the same score for {construct} and the same figure for {metric}.',
        'Cannot tell yet: all {count} units have the same score for {construct} and the same figure for {metric}.',
        { construct, metric },
      );
  }
}
