import { laggedCorrelation, UndefinedResult, withinBetweenCorrelation } from '@throughline/stats';
import type { HypothesisResult, Lag } from '@throughline/types';
import type { Measure } from './measure.ts';
import type { StudyPanel } from './study-panel.ts';

type Part = HypothesisResult['correlation']['within'];

const shownLags = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Correlations inside units at every lag, unit and period means taken out. Descriptive only. */
export function profileLags(panel: StudyPanel, x: Measure, y: Measure): Lag[] {
  const profile = laggedCorrelation({
    x: x.values,
    y: y.values,
    unit: panel.unit,
    time: panel.time,
    lags: shownLags,
    isTwoWay: true,
  });
  return profile.map(({ lag, pairs, units, correlation }) => ({
    lag,
    r: correlation?.r ?? null,
    low: correlation?.low ?? null,
    high: correlation?.high ?? null,
    n: pairs,
    units,
  }));
}

/** The link at the registered lag: inside units, the same without what all share, and between units. */
export function correlateLevels(
  panel: StudyPanel,
  { x, y, lag }: { readonly x: Measure; readonly y: Measure; readonly lag: number },
): HypothesisResult['correlation'] {
  const [twoWay] = laggedCorrelation({
    x: x.values,
    y: y.values,
    unit: panel.unit,
    time: panel.time,
    lags: [lag],
    isTwoWay: true,
  });
  const withinTwoWay: Part = {
    r: twoWay?.correlation?.r ?? null,
    low: twoWay?.correlation?.low ?? null,
    high: twoWay?.correlation?.high ?? null,
    n: twoWay?.pairs ?? 0,
    reason: twoWay?.reason ?? null,
  };
  const rowOf = new Map(panel.unit.map((unit, row) => [`${panel.time[row]} ${unit}`, row]));
  const pairs = panel.unit.flatMap((unit, row) => {
    const earlier = rowOf.get(`${(panel.time[row] ?? 0) - lag} ${unit}`);
    const [before, now] = [x.values[earlier ?? -1] ?? null, y.values[row] ?? null];
    return before === null || now === null ? [] : [{ unit, before, now }];
  });
  try {
    const { within, between, n, units } = withinBetweenCorrelation({
      xs: pairs.map(({ before }) => before),
      ys: pairs.map(({ now }) => now),
      unit: pairs.map(({ unit }) => unit),
    });
    return {
      within: partOf(within, n, 'no-variation-within-units'),
      withinTwoWay,
      between: partOf(between, units, 'too-few-units'),
    };
  } catch (error) {
    if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
    const nothing = { r: null, low: null, high: null, reason: error.reason };
    const units = new Set(pairs.map(({ unit }) => unit)).size;
    return {
      within: { ...nothing, n: pairs.length },
      withinTwoWay,
      between: { ...nothing, n: units },
    };
  }
}

function partOf(
  part: { readonly r: number; readonly low: number | null; readonly high: number | null } | null,
  n: number,
  whyNot: string,
): Part {
  if (part === null) return { r: null, low: null, high: null, n, reason: whyNot };
  return { r: part.r, low: part.low, high: part.high, n, reason: null };
}
