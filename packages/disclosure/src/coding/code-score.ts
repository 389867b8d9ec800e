/** How many people stand behind a figure, as it may be told. */
export interface BandedCount {
  /** "5-9", "10-14", "15-19", or the number from 20 on. */
  readonly shown: string;
  /** The middle of the band: what an analysis uses. */
  readonly middle: number;
}

/** @throws RangeError under 5: such a group has no count that may be told. */
export function bandCount(n: number): BandedCount {
  if (n < 5) throw new RangeError('a group under 5 is never shown');
  if (n < 10) return { shown: '5-9', middle: 7 };
  if (n < 15) return { shown: '10-14', middle: 12 };
  if (n < 20) return { shown: '15-19', middle: 17 };
  return { shown: String(n), middle: n };
}

/** A score as it may be told for a group of n. */
export interface CodedScore {
  readonly score: number;
  /** "10 or less", "62", "90 or more". */
  readonly shown: string;
  /** Which end of the scale it stands for; where both ends meet, only this tells them apart. */
  readonly end: 'low' | 'high' | null;
}

/** The rule of coding for a group: rounded to `step`, held between `low` and `high`. */
export interface Coding {
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Rounds and holds a score so that no small group's figure pins down single answers: n 5-9 to
 * steps of 5 from 10 to 90, n 10-19 to 1 from 5 to 95, larger groups to 0.1 from 2 to 98.
 */
export function codingOf(n: number): Coding {
  if (n < 10) return { step: 5, low: 10, high: 90 };
  if (n < 20) return { step: 1, low: 5, high: 95 };
  return { step: 0.1, low: 2, high: 98 };
}

const coarseSteps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** Above it the ends of the scale stand where the steps next to them begin. */
const largestFineStep = 5;

/**
 * The rule for a group that 1 to k-1 people have left or joined since an earlier wave: one person
 * can move the mean of n by at most 100/n, and a step is at least twice that. What the difference
 * of two levels tells about that person is then little more than nothing, even when everybody else
 * answers as before.
 *
 * The last step reaches half a step inwards, so that "75 or more" are people of several opinions:
 * an end that only a unanimous group can reach would say what everybody of it answered.
 */
export function coarseCodingOf(n: number): Coding {
  const usual = codingOf(n);
  const coarse = coarseSteps.find((one) => one * n >= 200) ?? 50;
  const step = Math.max(coarse, usual.step);
  if (step <= largestFineStep) return { ...usual, step };
  return { step, low: step / 2, high: 100 - step / 2 };
}

/**
 * The same rule for a group whose scores were adjusted for how hard their items are. All of them
 * are then moved by what their items call for: the group's mean lies between `floor` and
 * `floor` + 100, and unanimity shows there, not at 0 and 100. So the ends move along, inwards only.
 *
 * @param floor mean that the group would have, had everybody given the lowest answers; 0 unless
 * adjusted.
 */
export function moveEnds({ step, low, high }: Coding, floor: number): Coding {
  const offset = step <= largestFineStep ? 0 : step / 2;
  const at = (steps: number): number => Number((steps * step + offset).toFixed(1));
  const steps = (end: number): number => (end + floor - offset) / step;
  return {
    step,
    low: Math.max(low, at(Math.ceil(steps(low) - tolerance))),
    high: Math.min(high, at(Math.floor(steps(high) + tolerance))),
  };
}

/** For sums of tenths, which are not exact in binary. */
const tolerance = 1e-9;

/** The lowest mean that is told as the upper end, and the highest that is told as the lower one. */
export function endsOf({ step, low, high }: Coding): {
  readonly low: number;
  readonly high: number;
} {
  return {
    low: Math.floor(low / step + tolerance) * step + step / 2,
    high: Math.ceil(high / step - tolerance) * step - step / 2,
  };
}

export function codeScore(score: number, n: number, coding: Coding = codingOf(n)): CodedScore {
  const { step, low, high } = coding;
  const decimals = step < 1 ? 1 : 0;
  const rounded = Number((Math.round(score / step) * step).toFixed(decimals));
  if (rounded <= low) return { score: low, shown: `${low} or less`, end: 'low' };
  if (rounded >= high) return { score: high, shown: `${high} or more`, end: 'high' };
  return { score: rounded, shown: rounded.toFixed(decimals), end: null };
}
