import type { Effect, HypothesisResult, StudyResult } from '@throughline/types';
import { choosePhrases } from './choose-phrases.ts';
import type { Missing, Named, PeriodWord, Phrases, SaidPath } from './phrases.ts';

/** How measures are called, and how long a period is. */
export interface VerdictNames {
  /** A construct, a mean of constructs ("KNW+HRD") or a metric, by its code. */
  readonly measure: (code: string) => Named;
  readonly period: PeriodWord;
}

/** A verdict in words: one sentence, a paragraph, what is held against it, and what would change it. */
export interface VerdictText {
  readonly headline: string;
  readonly paragraph: readonly string[];
  /** Of a supported verdict; each a sentence of its own, none twice. */
  readonly reservations: readonly string[];
  /** Empty where the headline says all of it. */
  readonly whatWouldChange: readonly string[];
}

/** How many of the things that are missing the headline names. */
const namedInHeadline = 2;

type About = Pick<StudyResult, 'lag' | 'smallestEffect' | 'alpha' | 'kind' | 'earlierLooks'> & {
  /** How many exploratory questions were asked in all. */
  readonly questions: number;
};

/**
 * Puts a verdict into plain sentences in the language of the reader. They never claim a cause, say "passed on" only where the direction allows it,
 * and name the reverse path where it is there. What was not declared before its data is labelled exploratory.
 */
export function describeVerdict(
  result: HypothesisResult,
  about: About,
  names: VerdictNames,
): VerdictText {
  const phrases = choosePhrases();
  // A question may have a lag of its own.
  const own = { ...about, lag: result.lag ?? about.lag };
  const speaker = { result, about: own, names, phrases };
  const headline = sayHeadline(speaker);
  return {
    headline: about.kind === 'exploratory' ? phrases.headline.exploratory(headline) : headline,
    paragraph: sayParagraph(speaker),
    reservations: sayReservations(speaker),
    whatWouldChange: sayChange(speaker),
  };
}

interface Speaker {
  readonly result: HypothesisResult;
  readonly about: About;
  readonly names: VerdictNames;
  readonly phrases: Phrases;
}

function asPath({ names }: Speaker, effect: Effect): SaidPath {
  const { from, to, estimate, low, high, high90, p, raw } = effect;
  const ends = { from: names.measure(from), to: names.measure(to) };
  const sign = ends.to.lowerIsBetter ? -1 : 1;
  const hasScales = ends.from.unit !== null && ends.to.unit !== null;
  return {
    ...ends,
    estimate,
    low,
    high,
    high90,
    p,
    perTen: hasScales ? sign * 10 * raw.estimate : null,
    level: effect.lag === null ? 'between' : 'within',
  };
}

/** The component on which a verdict hangs: the one with the least reach. */
function weakest({ components }: HypothesisResult): Effect | null {
  return components.reduce<Effect | null>(
    (least, one) => (least === null || one.high90 < least.high90 ? one : least),
    null,
  );
}

/** What is short of what a verdict needs, with its measures as they are called. */
function listShort({ result, names }: Speaker): Missing[] {
  return result.gate.missing.map(({ rule, have, need, about = [] }) => ({
    rule,
    have,
    need,
    about: about.map((code) => names.measure(code).name),
  }));
}

function sayHeadline(speaker: Speaker): string {
  const { result, about, names, phrases } = speaker;
  const { headline } = phrases;
  const { word, direction, reasons } = result.verdict;
  const time = names.period;
  if (!result.gate.passed) {
    return headline.tooLittle(listShort(speaker).slice(0, namedInHeadline), time);
  }
  const effect = weakest(result);
  if (effect === null) return headline.notEstimable();
  const path = asPath(speaker, effect);
  if (word === 'supported') {
    const [first, second] = result.components;
    if (direction !== 'forward' && direction !== 'reciprocal') {
      return headline.supportedUndirected(asPath(speaker, result.forward ?? effect));
    }
    if (result.rule === 'chain' && first !== undefined && second !== undefined) {
      return headline.supportedChain(
        asPath(speaker, first),
        asPath(speaker, second),
        time,
        about.lag,
      );
    }
    const main = asPath(speaker, result.forward ?? effect);
    return direction === 'reciprocal'
      ? headline.supportedBothWays(main, time, about.lag)
      : headline.supported(main, time, about.lag);
  }
  if (word !== 'not_supported' && direction === 'reverse' && result.forward !== null) {
    return headline.reverseWhileOpen(asPath(speaker, result.forward));
  }
  if (word === 'leaning') {
    return headline.leaning(asPath(speaker, result.forward ?? effect), time, about.lag);
  }
  if (word === 'not_supported') {
    if (direction === 'reverse' && result.rule !== 'chain') {
      return headline.customersFirst(asPath(speaker, result.forward ?? effect));
    }
    return reasons.some(({ rule }) => rule === 'effect-opposite')
      ? headline.opposite(path)
      : headline.tooSmall(path);
  }
  return reasons.some(({ rule }) => rule === 'reliability-unknown')
    ? headline.unknownSpread(path)
    : headline.wide(path);
}

function sayParagraph(speaker: Speaker): string[] {
  const { result, about, names, phrases } = speaker;
  const { sentence } = phrases;
  const { word, direction } = result.verdict;
  const components = result.components.map((effect) => asPath(speaker, effect));
  const lines = components.map((path) => sentence.estimate(path, names.period, about.lag));
  const last = weakest(result);
  if (word === 'not_supported' && components.length > 1 && last !== null) {
    lines.push(sentence.weakLink(asPath(speaker, last)));
  }
  const main = result.forward === null ? null : asPath(speaker, result.forward);
  const isTold = result.gate.passed && main !== null;
  if (isTold && (direction === 'reciprocal' || direction === 'reverse')) {
    lines.push(sentence.reverseThere(main, names.period));
  }
  if (isTold && direction === 'forward') lines.push(sentence.reverseAbsent(main));
  lines.push(...sayMechanism(speaker));
  const inside = result.components.find(({ lag }) => lag !== null);
  if (result.gate.passed && inside !== undefined) {
    lines.push(sentence.basis(inside.units, inside.periods, inside.rows, names.period));
  }
  if (about.kind === 'exploratory') lines.push(sentence.exploratory(about.questions));
  const earlier = about.earlierLooks.length;
  if (earlier > 0 && result.adjustedP !== null) lines.push(sentence.looks(earlier + 1));
  return [...lines, sentence.notCause()];
}

function sayMechanism({ result, names, phrases }: Speaker): string[] {
  const { sentence } = phrases;
  const { word } = result.verdict;
  const lines: string[] = [];
  const { mediation, mediator, tails } = result;
  if (word === 'supported' && mediation !== null && mediator !== null) {
    const named = names.measure(mediator);
    if (mediation.kind === 'full' || mediation.kind === 'partial') {
      lines.push(sentence.throughMediator(named, mediation.kind));
    } else if (result.rule !== 'chain' && mediation.kind === 'none') {
      lines.push(sentence.notThroughMediator(named));
    }
  }
  if (tails !== null) lines.push(sentence.arms(tails.label));
  return lines;
}

function sayReservations({ result, names, phrases }: Speaker): string[] {
  const sentences = result.verdict.reservations.map(({ kind, about }) =>
    phrases.sentence.reservation(kind, about === null ? null : names.measure(about).name),
  );
  return [...new Set(sentences)];
}

function sayChange(speaker: Speaker): string[] {
  const { result, about, names, phrases } = speaker;
  const { change } = phrases;
  const { word, reasons } = result.verdict;
  if (!result.gate.passed) {
    const missing = listShort(speaker);
    const isSaid =
      missing.length <= namedInHeadline &&
      !missing.some(({ rule }) => rule === 'no-data' || rule === 'no-variation');
    return isSaid ? [] : [change.gate(missing, names.period)];
  }
  if (word === 'supported') {
    return [
      change.supportedFalls(about.smallestEffect),
      ...(result.negativeControl === null ? [change.control()] : []),
    ];
  }
  if (word === 'not_supported') return [change.notSupportedRises(about.smallestEffect)];
  if (reasons.some(({ rule }) => rule === 'reliability-unknown')) return [change.spread()];
  if (result.detectable === null) return [];
  const { moreUnits, moreWaves } = result.detectable;
  return [change.more(moreUnits, moreWaves, about.smallestEffect)];
}
