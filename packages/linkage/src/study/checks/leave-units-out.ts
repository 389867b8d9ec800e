import { influenceOn, tTwoSided } from '@throughline/stats';
import type { Check } from '@throughline/types';
import { estimatorOn, readEffect } from '../ladder.ts';
import type { Measure } from '../measure.ts';
import { endsOf, notMade, type TestedPath } from './check-context.ts';

/** From this many units on the first-order value has the digits of estimating again. */
const unitsForFirstOrder = 200;

/** Share of units, those with the largest influence, that the trimmed estimate does without. */
const trimmedShare = 0.05;

/**
 * What becomes of the estimate without single units, and without the most influential twentieth of them.
 *
 * How far each single unit moves it is known to first order from its influence. The one that moves it most is left out
 * in fact and everything estimated again, unless units are so many that this gives the same digits; the trimmed set
 * always. See docs/statistics.md#checks.
 */
export function leaveUnitsOut(path: TestedPath): Check[] {
  const { equation, rung, effect, alpha } = path;
  const { model } = equation;
  const at = 1 + equation.x.findIndex(({ name }) => name === effect.from);
  const estimator = estimatorOn(model, rung.estimator);
  const about = endsOf(path);
  const raw = estimator.coefficients?.[at]?.estimate ?? null;
  if (estimator.coefficients === null || raw === null || raw === 0) {
    return [notMade('leave-one-unit-out', about, 'not-estimable')];
  }
  const scale = effect.estimate / raw;
  const share = model.units / (model.units - 1);
  const influence = influenceOn(estimator.influence, at);
  const moves = Array.from(estimator.influence.units, (place, i) => ({
    unit: String(model.unitLabels[place] ?? ''),
    move: share * (influence[i] ?? 0) * scale,
  })).toSorted((a, b) => Math.abs(b.move) - Math.abs(a.move) || (a.unit < b.unit ? -1 : 1));
  const [most] = moves;
  if (most === undefined) return [notMade('leave-one-unit-out', about, 'not-estimable')];
  const without = moves.map(({ move }) => effect.estimate - move);
  const single =
    model.units < unitsForFirstOrder
      ? refitWithout(path, new Set([most.unit]))
      : shifted(effect, effect.estimate - most.move);
  const count = Math.max(1, Math.round(trimmedShare * moves.length));
  const trimmed = new Set(moves.slice(0, count).map(({ unit }) => unit));
  const trimmedEffect = refitWithout(path, trimmed);
  const stands = (estimate: number, p: number): boolean =>
    estimate > 0 && (effect.p >= alpha || p < alpha);
  const lowest = without.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = without.reduce((largest, value) => Math.max(largest, value), -Infinity);
  return [
    single === null
      ? notMade('leave-one-unit-out', [...about, most.unit], 'not-estimable')
      : {
          name: 'leave-one-unit-out',
          holds: lowest > 0 && stands(single.estimate, single.p),
          values: { lowest, highest, estimate: single.estimate, p: single.p },
          about: [...about, most.unit],
          reason: null,
        },
    trimmedEffect === null
      ? notMade('without-the-most-influential', about, 'not-estimable')
      : {
          name: 'without-the-most-influential',
          holds: stands(trimmedEffect.estimate, trimmedEffect.p),
          values: { units: count, estimate: trimmedEffect.estimate, p: trimmedEffect.p },
          about,
          reason: null,
        },
  ];
}

/** The same effect, moved, with the error it had. */
function shifted(
  { standardError, df }: TestedPath['effect'],
  estimate: number,
): { readonly estimate: number; readonly p: number } {
  return { estimate, p: tTwoSided(estimate / standardError, df) };
}

function refitWithout(path: TestedPath, units: ReadonlySet<string>) {
  const { panel, equation, effect, rung } = path;
  const keep = (measure: Measure): Measure => ({
    ...measure,
    values: measure.values.map((value, row) => (units.has(panel.unit[row] ?? '') ? null : value)),
  });
  const again = path.refit(keep(equation.y), equation.x.map(keep));
  return again === null ? null : readEffect(again, effect.from, rung);
}
