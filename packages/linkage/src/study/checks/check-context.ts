import type { Check, Effect } from '@throughline/types';
import type { Equation } from '../equation.ts';
import type { Rung } from '../ladder.ts';
import type { Measure } from '../measure.ts';
import type { StudyPanel } from '../study-panel.ts';

/** One path inside units, whose estimate is put to the test. */
export interface TestedPath {
  readonly panel: StudyPanel;
  readonly equation: Equation;
  readonly rung: Rung;
  readonly effect: Effect;
  readonly alpha: number;
  /** Fits the same kind of equation on other values. */
  readonly refit: (y: Measure, x: readonly Measure[]) => Equation | null;
}

/** A check that could not be made, and why. */
export function notMade(name: Check['name'], about: readonly string[], reason: string): Check {
  return { name, holds: null, values: {}, about: [...about], reason };
}

/** What a check is about: the two ends of its path. */
export function endsOf({ effect }: TestedPath): string[] {
  return [effect.from, effect.to];
}

/** The measure of an equation that a path starts from. */
export function sourceOf({ equation, effect }: TestedPath): Measure | null {
  return equation.x.find(({ name }) => name === effect.from) ?? null;
}
