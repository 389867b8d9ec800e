import { UndefinedResult, asymmetry, tTail } from '@throughline/stats';
import type { HypothesisResult } from '@throughline/types';
import type { Equation } from './equation.ts';
import type { StudyPanel } from './study-panel.ts';

type Tails = NonNullable<HypothesisResult['tails']>;

/**
 * Are rises above a unit's usual level and falls below it passed on alike, at the lag of the equation?
 *
 * Slopes are standardised by the within spreads as they are; error misplaces values near the middle and pulls the
 * slopes together, so that a difference can be trusted and equality is no proof. See docs/statistics.md#asymmetry.
 *
 * @returns null where an arm never moves.
 */
export function compareArms(
  panel: StudyPanel,
  { model, x, y, lag }: Equation,
  settings: {
    readonly predictor: string;
    readonly smallestEffect: number;
    readonly alpha: number;
  },
): Tails | null {
  const at = x.findIndex(({ name }) => name === settings.predictor);
  const measure = x[at];
  if (measure === undefined) return null;
  try {
    const found = asymmetry({
      x: measure.values,
      y: y.values,
      unit: panel.unit,
      time: panel.time,
      lag,
      level: 0.9,
    });
    const { scale, differenceCr1: gap, cr1 } = found;
    const arm = (position: number): Tails['above'] | null => {
      const slope = cr1?.[position];
      if (!slope || slope.estimate === null || slope.standardError === null) return null;
      return {
        estimate: slope.estimate * scale,
        standardError: slope.standardError * scale,
        p: tTail(slope.t ?? 0, slope.df ?? 1, 'upper'),
      };
    };
    const [above, below] = [arm(1), arm(2)];
    if (above === null || below === null || gap.estimate === null || gap.p === null) return null;
    const difference = {
      estimate: gap.estimate * scale,
      standardError: (gap.standardError ?? 0) * scale,
      p: gap.p,
      low90: (gap.low ?? 0) * scale,
      high90: (gap.high ?? 0) * scale,
    };
    const reliability = model.withinReliability?.[at + 1] ?? null;
    const symmetryBound =
      reliability === null || reliability <= 0
        ? null
        : 2 * settings.smallestEffect * Math.sqrt(reliability);
    const label = labelArms(difference, symmetryBound, settings.alpha);
    return { above, below, difference, symmetryBound, label };
  } catch (error) {
    if (error instanceof UndefinedResult && error.reason !== 'invalid-input') return null;
    throw error;
  }
}

function labelArms(
  { estimate, p, low90, high90 }: Tails['difference'],
  bound: number | null,
  alpha: number,
): Tails['label'] {
  if (p < alpha) return estimate < 0 ? 'stronger_below' : 'stronger_above';
  return bound !== null && low90 > -bound && high90 < bound ? 'symmetric' : 'unresolved';
}
