import { labelPresence } from '../rows/label-presence.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { bootstrapSummary } from '../resampling/bootstrap-summary.ts';
import type { BootstrapSummary } from '../resampling/bootstrap-summary.ts';
import { indexSource } from '../random/index-source.ts';
import type { DrawRequest } from '../random/index-source.ts';
import type { ResamplePlan } from '../resampling/resample-plan.ts';
import { runPlan } from '../resampling/run-plan.ts';
import type { ResampleControl } from '../resampling/run-plan.ts';
import { at } from '../rows/at.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { clusterMoments } from './cluster-moments.ts';
import { pathCoefficients } from './mediation-paths.ts';
import { mediationLeaveOneOut } from '../resampling/moment-bootstrap.ts';

/** Whether x reaches y through m. */
export type Mediation = {
  readonly method: 'mediation/1';
  readonly n: number;
  readonly dropped: number;
  readonly clusters: number;
  /** x to m. */
  readonly a: Coefficient;
  /** m to y, x held constant. */
  readonly b: Coefficient;
  /** x to y, m held constant. */
  readonly direct: Coefficient;
  /** x to y. */
  readonly total: Coefficient;
  readonly indirect: number;
  readonly sobelError: number;
  readonly sobelZ: number;
  readonly sobelP: number;
  /** Joint significance, the larger p of a and b: the test that decides. */
  readonly jointP: number;
  /** indirect / total, whatever their signs; see `proportionMediated`. */
  readonly indirectOverTotal: number | null;
  /** The same, or `null` unless both have one sign and the total effect is significant at 5 %. */
  readonly proportionMediated: number | null;
  readonly reasons: UndefinedParts;
  /** `null` unless draws were asked for. */
  readonly bootstrap: BootstrapSummary | null;
};

/** The three variables, covariates, and how rows belong together. */
export type MediationInput = {
  readonly x: Column;
  readonly m: Column;
  readonly y: Column;
  readonly covariates?: readonly NamedColumn[];
  /** Whole clusters are drawn, and errors are CR2; rows are independent without. */
  readonly cluster?: Labels;
  /** Every cluster has its own level (fixed effects). */
  readonly hasClusterEffects?: boolean;
  readonly level?: number;
  /** Bootstrap draws: an index matrix of clusters (0-based) or a seed; none unless given. */
  readonly bootstrap?: DrawRequest;
};

/**
 * Mediation: x to m (a), m to y given x (b), the indirect effect a*b with Sobel's error, the joint test, and a
 * cluster bootstrap with percentile and BCa limits.
 *
 * A cluster drawn twice counts as two. Sources: Cole and Maxwell (2003), Davison and Hinkley (1997). Equals R's
 * `lm`, `clubSandwich::coef_test` and `boot::boot.ci`. See docs/statistics.md#mediation.
 *
 * @throws RangeError if a path is undefined (constant or collinear variables, too few rows), or cancelled.
 */
export function mediation(input: MediationInput, control: ResampleControl = {}): Mediation {
  if (!input.bootstrap) return mediationPaths(input);
  return runPlan(mediationPlan(input), control);
}

/**
 * The same, prepared for `runPlan` or `runPlanInWorkers`.
 *
 * @throws RangeError as {@link mediation}.
 */
export function mediationPlan(input: MediationInput): ResamplePlan<Mediation> {
  const level = confidenceLevel(input.level);
  const paths = mediationPaths(input);
  const { columns, labels } = usableRows(input);
  const ordered = [...columns.slice(3), ...columns.slice(0, 3)];
  const grouping = groupRows(labels);
  const request = input.bootstrap ?? {};
  const { source, draws } = indexSource(request, grouping.labels.length, 'with-replacement');
  const hasClusterEffects = input.hasClusterEffects ?? false;
  const task = clusterMoments(ordered, grouping, { hasClusterEffects, source });
  return {
    task,
    draws,
    finish: (values) => {
      const leaveOneOut = mediationLeaveOneOut(task);
      const context = { estimate: paths.indirect, leaveOneOut, level };
      return { ...paths, bootstrap: bootstrapSummary(values, context) };
    },
  };
}

function usableRows(input: MediationInput): {
  readonly n: number;
  readonly dropped: number;
  readonly columns: readonly Float64Array[];
  readonly labels: Labels;
} {
  const { cluster, covariates = [] } = input;
  const known = cluster ? [labelPresence(cluster)] : [];
  const variables = [input.x, input.m, input.y, ...covariates.map(({ values }) => values)];
  const { n, dropped, rows, columns } = completeRows([...variables, ...known]);
  if (n < 4)
    throw new UndefinedResult('too-few-rows', 'A mediation needs four complete rows.', { n });
  const labels = Array.from(rows, (row) => (cluster ? (cluster[row] ?? null) : row));
  return { n, dropped, columns: columns.slice(0, variables.length), labels };
}

function mediationPaths(input: MediationInput): Mediation {
  const level = confidenceLevel(input.level);
  const hasClusterEffects = input.hasClusterEffects ?? false;
  requireInput(!hasClusterEffects || !!input.cluster, 'Cluster effects need clusters.');
  const { n, dropped, columns, labels } = usableRows(input);
  const [x, m, y] = [at(columns, 0), at(columns, 1), at(columns, 2)];
  const covariates = (input.covariates ?? []).map(({ name }, i) => ({
    name,
    values: at(columns, 3 + i),
  }));
  const shared = { cluster: input.cluster ? labels : null, hasClusterEffects, level };
  const predictor = { name: 'x', values: x };
  const first = pathCoefficients({ ...shared, y: m, x: [predictor, ...covariates] });
  const second = pathCoefficients({
    ...shared,
    y,
    x: [{ name: 'm', values: m }, predictor, ...covariates],
  });
  const third = pathCoefficients({ ...shared, y, x: [predictor, ...covariates] });
  const [a, b, direct, total] = [at(first, 0), at(second, 0), at(second, 1), at(third, 0)];
  const [ea, eb, et] = [a.estimate, b.estimate, total.estimate];
  const [sa, sb] = [a.standardError, b.standardError];
  const complete = ea !== null && eb !== null && sa !== null && sb !== null;
  if (!complete || a.p === null || b.p === null) {
    throw new UndefinedResult('singular-design', 'A path of the mediation is undefined.', { n });
  }
  const indirect = ea * eb;
  const sobelError = Math.hypot(ea * sb, eb * sa);
  const share = et === null || et === 0 ? null : indirect / et;
  const isMeaningful = share !== null && share > 0 && total.p !== null && total.p < 0.05;
  return {
    method: 'mediation/1',
    n,
    dropped,
    clusters: groupRows(labels).labels.length,
    a,
    b,
    direct,
    total,
    indirect,
    sobelError,
    sobelZ: indirect / sobelError,
    sobelP: normalTwoSided(indirect / sobelError),
    jointP: Math.max(a.p, b.p),
    indirectOverTotal: share,
    proportionMediated: isMeaningful ? share : null,
    reasons: {
      ...(share === null ? { indirectOverTotal: 'not-positive' } : {}),
      ...(isMeaningful ? {} : { proportionMediated: 'condition-not-met' }),
    },
    bootstrap: null,
  };
}
