import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { guardDynamicModel } from '../guards/guard-dynamic-model.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import { panelCoefficients } from '../panel/panel-coefficients.ts';
import { fitPanel } from '../panel/panel-fit.ts';
import type { DroppedRows } from '../panel/panel-rows.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { dynamicCoefficients } from './dynamic-coefficient.ts';
import type { DynamicCoefficient } from './dynamic-coefficient.ts';
import { dynamicSample } from './dynamic-sample.ts';
import type { DynamicInput, DynamicSample } from './dynamic-sample.ts';
import { halfPanelJackknife, splitPanel } from './half-panel-jackknife.ts';
import type { UnitInfluence } from './unit-influence.ts';
import { projectSample, withinEstimate } from './within-estimate.ts';
import type { WithinEstimate } from './within-estimate.ts';

/** One estimator of a dynamic model, or why it has no value. */
export type DynamicEstimator =
  | {
      readonly coefficients: readonly DynamicCoefficient[];
      /** What each unit (its place in `unitLabels`) adds to the raw estimates; J / (J - 1) times it is what leaving it out takes away, to first order. */
      readonly influence: UnitInfluence;
      readonly reason: null;
    }
  | { readonly coefficients: null; readonly reason: UndefinedReason };

/** A dynamic fixed-effects model: the outcome now on everything one period before. */
export type DynamicModel = {
  readonly method: 'dynamic-model/1';
  readonly n: number;
  readonly dropped: DroppedRows;
  readonly units: number;
  /** The units of the estimation, by their place in an influence. */
  readonly unitLabels: readonly (string | number)[];
  readonly periods: number;
  /** The lagged outcome first. */
  readonly terms: readonly string[];
  /** Within estimator, clustered errors, t with J - 1 df. Biased of order 1/T. */
  readonly fixedEffects: DynamicEstimator;
  /** The same estimates with CR2 errors and Satterthwaite df. */
  readonly cr2: readonly Coefficient[] | null;
  /** Half-panel jackknife of the within estimator. */
  readonly jackknife: DynamicEstimator;
  /** Corrected for sampling error of the cell means; "condition-not-met" if no sampling covariances were given. */
  readonly corrected: DynamicEstimator;
  /** Half-panel jackknife of the corrected estimator: the primary one. */
  readonly correctedJackknife: DynamicEstimator;
  /** Share of the within variance of each regressor that is not sampling error; `null` without covariances. */
  readonly withinReliability: readonly number[] | null;
  /** Guard of the correction, on the whole panel and on its halves: at least 0.25 to be used. */
  readonly smallestEigenvalue: number | null;
  readonly smallestEigenvalueOfHalves: number | null;
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

/** A panel, its effects and the confidence level. */
export type DynamicModelInput = DynamicInput & {
  /** Take out what all units share in a period, too; `true` unless given. */
  readonly isTwoWay?: boolean;
  /** Give CR2 errors as well, `true` unless given: they take about a third of the time. */
  readonly hasCr2?: boolean;
  readonly level?: number;
};

/**
 * Panel cross-lag: y(t) on y(t-1), x(t-1) and fixed effects, with four estimators side by side.
 *
 * Plain within (G1), half-panel jackknife (G2), errors in variables (G3) and both (G4). Sources: Dhaene and Jochmans
 * (2015), Fuller (1987). The plain one equals R's `lm` with dummies and clubSandwich.
 * See docs/statistics.md#direction.
 *
 * @throws RangeError if fewer than two units have two usable rows, or regressors do not move independently.
 */
export function dynamicModel(input: DynamicModelInput): DynamicModel {
  const level = confidenceLevel(input.level);
  const isTwoWay = input.isTwoWay ?? true;
  const { sample, units, dropped } = dynamicSample(input);
  const terms = [input.y, ...input.x].map(({ name }) => `${name}_lag1`);
  const projected = projectSample(sample, isTwoWay);
  const plain = withinEstimate(projected, false);
  const plainScales = Array.from(plain.squares, (square) =>
    Math.sqrt(square / plain.outcomeSquares),
  );
  const asEstimator = (estimate: WithinEstimate, scales: readonly number[]): DynamicEstimator => ({
    coefficients: dynamicCoefficients(estimate, terms, { scales, level }),
    influence: estimate.influence,
    reason: null,
  });
  const halves = attempt(() => splitPanel(sample).map((half) => projectSample(half, isTwoWay)));
  const jackknifed = (full: WithinEstimate, isCorrected: boolean) =>
    halves instanceof UndefinedResult
      ? halves
      : attempt(() =>
          halfPanelJackknife(
            full,
            halves.map((half) => withinEstimate(half, isCorrected)),
          ),
        );
  const jackknife = jackknifed(plain, false);
  const isCr2Asked = input.hasCr2 !== false;
  const cr2 = isCr2Asked ? cr2Coefficients(sample, terms, { isTwoWay, level }) : null;
  const whyNoCr2 = isCr2Asked ? 'singular-design' : 'condition-not-met';
  const cr2Reasons: UndefinedParts = cr2 ? {} : { cr2: whyNoCr2 };
  const shared = {
    method: 'dynamic-model/1',
    n: sample.y.length,
    dropped,
    units: units.length,
    unitLabels: units,
    guard: guardDynamicModel(units.length, sample.y.length),
    periods: new Set(sample.time).size,
    terms,
    fixedEffects: asEstimator(plain, plainScales),
    cr2,
    jackknife: estimatorOf(jackknife, terms, { scales: plainScales, level }),
  } as const;
  if (!sample.errors) {
    const none = { coefficients: null, reason: 'condition-not-met' } as const;
    return {
      ...shared,
      corrected: none,
      correctedJackknife: none,
      withinReliability: null,
      smallestEigenvalue: null,
      smallestEigenvalueOfHalves: null,
      reasons: { ...cr2Reasons, ...NO_COVARIANCES },
    };
  }
  const full = withinEstimate(projected, true);
  const outcome = full.outcomeSquares - full.outcomeErrorSquares;
  const signal = Array.from(full.squares, (square, a) => square - (full.errorSquares[a] ?? 0));
  const scales = signal.map((square) => Math.sqrt(square / outcome));
  const both = jackknifed(full, true);
  return {
    ...shared,
    corrected: asEstimator(full, scales),
    correctedJackknife: estimatorOf(both, terms, { scales, level }),
    withinReliability: signal.map((square, a) => square / (full.squares[a] ?? 1)),
    smallestEigenvalue: full.smallestEigenvalue,
    smallestEigenvalueOfHalves: both instanceof UndefinedResult ? null : both.smallestEigenvalue,
    reasons: {
      ...cr2Reasons,
      ...(both instanceof UndefinedResult ? { smallestEigenvalueOfHalves: both.reason } : {}),
    },
  };
}

const NO_COVARIANCES: UndefinedParts = {
  withinReliability: 'condition-not-met',
  smallestEigenvalue: 'condition-not-met',
  smallestEigenvalueOfHalves: 'condition-not-met',
};

function estimatorOf(
  estimate: Parameters<typeof dynamicCoefficients>[0] | UndefinedResult,
  terms: readonly string[],
  options: { readonly scales: readonly number[]; readonly level: number },
): DynamicEstimator {
  if (estimate instanceof UndefinedResult) return { coefficients: null, reason: estimate.reason };
  return {
    coefficients: dynamicCoefficients(estimate, terms, options),
    influence: estimate.influence,
    reason: null,
  };
}

function attempt<T>(run: () => T): T | UndefinedResult {
  try {
    return run();
  } catch (error) {
    if (error instanceof UndefinedResult) return error;
    throw error;
  }
}

function cr2Coefficients(
  sample: DynamicSample,
  terms: readonly string[],
  { isTwoWay, level }: { readonly isTwoWay: boolean; readonly level: number },
): readonly Coefficient[] | null {
  const period = groupRows(sample.time);
  const { starts } = sortByGroup(groupRows(sample.unit));
  const shape = { starts, period: period.codes, periods: period.labels.length };
  const panel = attempt(() => fitPanel(sample, shape, isTwoWay));
  return panel instanceof UndefinedResult ? null : panelCoefficients(panel, terms, level).cr2;
}
