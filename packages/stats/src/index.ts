export { UndefinedResult } from './failure/undefined-result.ts';
export type { UndefinedReason } from './failure/undefined-result.ts';
export type { UndefinedParts } from './failure/undefined-parts.ts';
export type { Column, Labels, NamedColumn } from './rows/column.ts';

export { betaTail } from './distributions/beta-tail.ts';
export { chiSquaredQuantile } from './distributions/chi-squared-quantile.ts';
export { chiSquaredTail } from './distributions/chi-squared-tail.ts';
export { confidenceT } from './distributions/confidence-t.ts';
export { confidenceZ } from './distributions/confidence-z.ts';
export { fQuantile } from './distributions/f-quantile.ts';
export { fTail } from './distributions/f-tail.ts';
export { logGamma } from './distributions/log-gamma.ts';
export { noncentralTTail } from './distributions/noncentral-t-tail.ts';
export { normalQuantile } from './distributions/normal-quantile.ts';
export { normalTail } from './distributions/normal-tail.ts';
export type { Tail } from './distributions/normal-tail.ts';
export { normalTwoSided } from './distributions/normal-two-sided.ts';
export { tDensity } from './distributions/t-density.ts';
export { tQuantile } from './distributions/t-quantile.ts';
export { tTail } from './distributions/t-tail.ts';
export { tTwoSided } from './distributions/t-two-sided.ts';

export { describe } from './descriptives/describe.ts';
export type { Description } from './descriptives/describe.ts';
export { mean } from './descriptives/mean.ts';
export { quantile } from './descriptives/quantile.ts';
export { standardDeviation } from './descriptives/standard-deviation.ts';
export { weightedMean } from './descriptives/weighted-mean.ts';
export type { WeightedMean } from './descriptives/weighted-mean.ts';

export type { CorrelationResult } from './correlation/correlation-result.ts';
export { pearson } from './correlation/pearson.ts';
export { spearman } from './correlation/spearman.ts';
export type { Coefficient } from './regression/coefficient.ts';
export { linearRegression } from './regression/linear-regression.ts';
export type { Regression, RegressionInput } from './regression/linear-regression.ts';
export { outlierUnits } from './regression/outlier-units.ts';
export type { OutlierInput, OutlierUnits, UnitDeviation } from './regression/outlier-units.ts';

export { compareDependentCorrelations } from './correlation/compare-dependent-correlations.ts';
export type { DependentComparison } from './correlation/compare-dependent-correlations.ts';
export { compareIndependentCorrelations } from './correlation/compare-independent-correlations.ts';
export type { CorrelationSample } from './correlation/compare-independent-correlations.ts';
export { disattenuate } from './correlation/disattenuate.ts';
export type { Disattenuated, DisattenuateInput } from './correlation/disattenuate.ts';
export { kendall } from './correlation/kendall.ts';
export type { KendallResult } from './correlation/kendall.ts';
export { partialCorrelation } from './correlation/partial-correlation.ts';
export type { PartialInput } from './correlation/partial-correlation.ts';
export { weightedCorrelation } from './correlation/weighted-correlation.ts';
export type { WeightedCorrelation, WeightedPairs } from './correlation/weighted-correlation.ts';
export { withinBetweenCorrelation } from './correlation/within-between-correlation.ts';
export type {
  UnitPairs,
  WithinBetweenCorrelation,
} from './correlation/within-between-correlation.ts';
export { adjustPValues } from './multiplicity/adjust-p-values.ts';
export type { AdjustmentMethod } from './multiplicity/adjust-p-values.ts';

export { alphaFromCovariances } from './scales/alpha-from-covariances.ts';
export type { CovarianceAlpha, ItemConsistency } from './scales/alpha-from-covariances.ts';
export type { AlphaEstimate } from './scales/alpha-of-covariances.ts';
export { cronbachAlpha } from './scales/cronbach-alpha.ts';
export type { CronbachAlpha } from './scales/cronbach-alpha.ts';
export type { ItemStatistics } from './scales/item-statistics.ts';
export { keyItems } from './scales/key-items.ts';
export type { ScaleItems } from './scales/key-items.ts';
export { mcdonaldOmega } from './scales/mcdonald-omega.ts';
export type { McDonaldOmega } from './scales/mcdonald-omega.ts';
export { omegaFromCovariances } from './scales/omega-from-covariances.ts';
export type { CovarianceOmega } from './scales/omega-from-covariances.ts';
export type { OmegaEstimate, OmegaSolution } from './scales/omega-of-covariances.ts';
export type { ScaleCovariances } from './scales/scale-covariances.ts';
export type { FactorFit } from './scales/factor-fit.ts';
export { scoreScale } from './scales/score-scale.ts';
export type { ScaleScores } from './scales/score-scale.ts';

export { compareNps } from './customers/compare-nps.ts';
export type { NpsDifference } from './customers/compare-nps.ts';
export { compareProportions } from './customers/compare-proportions.ts';
export type { ProportionDifference } from './customers/compare-proportions.ts';
export { countPromoters } from './customers/count-promoters.ts';
export { netPromoterScore } from './customers/net-promoter-score.ts';
export type { NetPromoterScore, NpsCounts } from './customers/net-promoter-score.ts';
export { rollUp } from './customers/roll-up.ts';
export type { RolledUpScore, RollUp, UnitScore } from './customers/roll-up.ts';
export { proportion } from './customers/proportion.ts';
export type { Proportion, Share } from './customers/proportion.ts';

export type { AgreementOfUnits, UnitSpread } from './agreement/agree-within.ts';
export { agreementFromVariances } from './agreement/agreement-from-variances.ts';
export type { CountedAgreement } from './agreement/agreement-from-variances.ts';
export { iccFromSums } from './agreement/icc-from-sums.ts';
export type { SummedIcc, UnitSums } from './agreement/icc-from-sums.ts';
export { intraclassCorrelation } from './agreement/intraclass-correlation.ts';
export type { IntraclassCorrelation } from './agreement/intraclass-correlation.ts';
export type { UnitReliability, VarianceShares } from './agreement/share-variance.ts';
export { respondentsNeeded } from './agreement/respondents-needed.ts';
export { uniformNullVariance } from './agreement/uniform-null-variance.ts';
export { withinGroupAgreement } from './agreement/within-group-agreement.ts';
export type { WithinGroupAgreement } from './agreement/within-group-agreement.ts';

export { mixedModel } from './mixed/mixed-model.ts';
export type { GroupEffect, MixedInput, MixedModel } from './mixed/mixed-model.ts';
export { withinBetweenModel } from './mixed/within-between-model.ts';
export type {
  ContextualEffect,
  WithinBetweenInput,
  WithinBetweenModel,
} from './mixed/within-between-model.ts';
export { panelFixedEffects } from './panel/panel-fixed-effects.ts';
export type { PanelFixedEffects, PanelInput } from './panel/panel-fixed-effects.ts';
export type { PanelCoefficients } from './panel/panel-coefficients.ts';
export type { DroppedRows } from './panel/panel-rows.ts';

export { asymmetry } from './direction/asymmetry.ts';
export type { Asymmetry, AsymmetryInput } from './direction/asymmetry.ts';
export type { DynamicCoefficient, StandardizedEffect } from './direction/dynamic-coefficient.ts';
export { chooseEstimator } from './direction/choose-estimator.ts';
export type { EstimatorName } from './direction/choose-estimator.ts';
export { primaryEffect } from './direction/primary-effect.ts';
export type { PrimaryEffect } from './direction/primary-effect.ts';
export { dynamicModel } from './direction/dynamic-model.ts';
export { influenceOn } from './direction/unit-influence.ts';
export type { UnitInfluence } from './direction/unit-influence.ts';
export type {
  DynamicEstimator,
  DynamicModel,
  DynamicModelInput,
} from './direction/dynamic-model.ts';
export { laggedCorrelation } from './direction/lagged-correlation.ts';
export type { LaggedCorrelation, LaggedInput } from './direction/lagged-correlation.ts';
export { panelGranger } from './direction/panel-granger.ts';
export type { GrangerInput, PanelGranger, UnitGranger } from './direction/panel-granger.ts';
export { testDirection } from './direction/test-direction.ts';
export type { DirectionInput, DirectionTest } from './direction/test-direction.ts';

export { mediation, mediationPlan } from './mediation/mediation.ts';
export type { Mediation, MediationInput } from './mediation/mediation.ts';
export { withinSlopeBootstrap, withinSlopePlan } from './bootstrap/within-slope-bootstrap.ts';
export type { WithinSlopeBootstrap, WithinSlopeInput } from './bootstrap/within-slope-bootstrap.ts';
export { exactPermutation } from './permutation/exact-permutation.ts';
export type { ExactPermutation } from './permutation/exact-permutation.ts';
export { unitBlockPermutation, unitBlockPlan } from './permutation/unit-block-permutation.ts';
export type { UnitBlockInput, UnitBlockPermutation } from './permutation/unit-block-permutation.ts';
export type { BootstrapSummary } from './resampling/bootstrap-summary.ts';
export type { BootstrapInterval } from './resampling/percentile-interval.ts';
export type { DrawRequest } from './random/index-source.ts';
export { randomStream } from './random/random-stream.ts';
export type { RandomStream } from './random/random-stream.ts';
export type { ResamplePlan } from './resampling/resample-plan.ts';
export { runPlan } from './resampling/run-plan.ts';
export type { ResampleControl } from './resampling/run-plan.ts';
export { runPlanInWorkers } from './resampling/run-plan-in-workers.ts';
export type { WorkerControl } from './resampling/run-plan-in-workers.ts';

export { chartBaseline } from './change/chart-baseline.ts';
export type { ChartBaseline } from './change/chart-baseline.ts';
export { compareMeans } from './change/compare-means.ts';
export type { MeanDifference } from './change/compare-means.ts';
export { comparePaired } from './change/compare-paired.ts';
export type { PairedDifference } from './change/compare-paired.ts';
export { cusumChart } from './change/cusum-chart.ts';
export type { CusumChart, CusumOptions } from './change/cusum-chart.ts';
export { cusumRunLength } from './change/cusum-run-length.ts';
export { ewmaChart } from './change/ewma-chart.ts';
export type { EwmaChart, EwmaOptions } from './change/ewma-chart.ts';
export { standardizeSeries } from './change/standardize-series.ts';
export type { Baseline, StandardizedSeries } from './change/standardize-series.ts';

export { poolEffects } from './heterogeneity/pool-effects.ts';
export type { PooledEffect, PooledEffects } from './heterogeneity/pool-effects.ts';
export { rankUnits } from './heterogeneity/rank-units.ts';
export type { RankedUnit, RankInput } from './heterogeneity/rank-units.ts';
export { shareAbove } from './heterogeneity/share-above.ts';
export { unitSlopes } from './heterogeneity/unit-slopes.ts';
export type { UnitSlope, UnitSlopesInput } from './heterogeneity/unit-slopes.ts';
export { importanceBootstrap, importancePlan } from './bootstrap/importance-bootstrap.ts';
export type {
  DriverInterval,
  ImportanceBootstrap,
  ImportanceInput,
} from './bootstrap/importance-bootstrap.ts';
export { driverImportance } from './importance/driver-importance.ts';
export type { Driver, DriverImportance } from './importance/driver-importance.ts';

export { coefficientPower } from './power/coefficient-power.ts';
export type { PlannedTest } from './power/coefficient-power.ts';
export { correlationPower } from './power/correlation-power.ts';
export { designEffect } from './power/design-effect.ts';
export type { DesignEffect } from './power/design-effect.ts';
export { detectableCorrelation } from './power/detectable-correlation.ts';
export { pairsForCorrelation } from './power/pairs-for-correlation.ts';
export { planUnits } from './power/plan-units.ts';
export type { UnitPlan, UnitPlanInput } from './power/plan-units.ts';

export { adjustForConfounder } from './robustness/adjust-for-confounder.ts';
export type { AdjustedCoefficient, AdjustInput } from './robustness/adjust-for-confounder.ts';
export { benchmarkConfounder } from './robustness/benchmark-confounder.ts';
export type { ConfounderStrength } from './robustness/benchmark-confounder.ts';
export { correlationBayesFactor } from './robustness/correlation-bayes-factor.ts';
export type { CorrelationBayesFactor } from './robustness/correlation-bayes-factor.ts';
export { eValue } from './robustness/e-value.ts';
export type { EValue } from './robustness/e-value.ts';
export { equivalenceOfCoefficient } from './robustness/equivalence-of-coefficient.ts';
export type {
  CoefficientEquivalence,
  CoefficientEquivalenceInput,
} from './robustness/equivalence-of-coefficient.ts';
export { equivalenceOfCorrelation } from './robustness/equivalence-of-correlation.ts';
export type {
  CorrelationEquivalence,
  CorrelationEquivalenceInput,
} from './robustness/equivalence-of-correlation.ts';
export { necessaryCondition, necessaryConditionPlan } from './robustness/necessary-condition.ts';
export type {
  NecessaryCondition,
  NecessaryConditionOptions,
} from './robustness/necessary-condition.ts';
export { unmeasuredConfounding } from './robustness/unmeasured-confounding.ts';
export type { Confounding, ConfoundingInput } from './robustness/unmeasured-confounding.ts';

export { cellSamplingCovariance } from './cells/cell-sampling-covariance.ts';
export { cellScores } from './cells/cell-scores.ts';
export type { Cell, CellInput, CellScore } from './cells/cell-scores.ts';
export { withinCellCovariance } from './cells/within-cell-covariance.ts';
export type { WithinCellCovariance } from './cells/within-cell-covariance.ts';

export { guardAggregation } from './guards/guard-aggregation.ts';
export type { AggregationEvidence, AggregationGuard } from './guards/guard-aggregation.ts';
export { guardBootstrap } from './guards/guard-bootstrap.ts';
export { guardControlChart } from './guards/guard-control-chart.ts';
export { guardCorrelation } from './guards/guard-correlation.ts';
export { guardCr2 } from './guards/guard-cr2.ts';
export { guardDynamicModel } from './guards/guard-dynamic-model.ts';
export { guardNecessaryCondition } from './guards/guard-necessary-condition.ts';
export { guardNps } from './guards/guard-nps.ts';
export { guardReliability } from './guards/guard-reliability.ts';
export { guardUnits } from './guards/guard-units.ts';
export type { GuardStatus } from './guards/guard-status.ts';
