import type { Adapter } from '../reference-case.ts';
import { agreement } from './agreement.ts';
import { change } from './change.ts';
import { correlation } from './correlation.ts';
import { nps, proportion } from './customers.ts';
import { descriptives } from './descriptives.ts';
import { asymmetry, direction, laggedCorrelation, panelGranger } from './direction.ts';
import { distributions } from './distributions.ts';
import { agreementFromSums, alphaFromSums, omegaFromSums } from './from-sums.ts';
import { heterogeneity, importance } from './heterogeneity.ts';
import { mixedModel, withinBetweenModel } from './mixed.ts';
import { multipleTesting } from './multiple-testing.ts';
import { panelFe } from './panel-fe.ts';
import { pipeline } from './pipeline.ts';
import { verdictRule } from './pipeline-verdicts.ts';
import { power } from './power.ts';
import { regression } from './regression.ts';
import { mediation, permutation } from './resampling.ts';
import { bayesFactor, equivalence, necessaryCondition, sensitivity } from './robustness.ts';
import { alpha, omega, scoring } from './scales.ts';
import { withinBetween } from './within-between.ts';

/** How each method of the reference folder is asked of the package. */
export const adapters: Readonly<Record<string, Adapter | undefined>> = {
  agreement,
  agreement_from_sums: agreementFromSums,
  alpha,
  alpha_from_sums: alphaFromSums,
  asymmetry,
  bayes_factor: bayesFactor,
  change,
  correlation,
  descriptives,
  direction,
  distributions,
  equivalence,
  heterogeneity,
  importance,
  lagged_correlation: laggedCorrelation,
  mediation,
  mixed_model: mixedModel,
  multiple_testing: multipleTesting,
  necessary_condition: necessaryCondition,
  nps,
  omega,
  omega_from_sums: omegaFromSums,
  panel_fe: panelFe,
  panel_granger: panelGranger,
  permutation,
  pipeline,
  power,
  proportion,
  regression,
  scoring,
  sensitivity,
  verdict_rule: verdictRule,
  within_between: withinBetween,
  within_between_model: withinBetweenModel,
};
