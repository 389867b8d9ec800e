import {
  coefficientPower,
  correlationPower,
  designEffect,
  detectableCorrelation,
  pairsForCorrelation,
  planUnits,
} from '../../../src/index.ts';
import type { Adapter, Question } from '../reference-case.ts';

export const power: Adapter = (question) => {
  const { input } = question;
  if ('cluster_size' in input) {
    const result = designEffect(
      question.number('cluster_size'),
      question.number('icc'),
      question.number('n'),
    );
    const { designEffect: effect, effectiveN, unitMeanReliability } = result;
    return { design_effect: effect, n_eff: effectiveN, unit_mean_reliability: unitMeanReliability };
  }
  if ('sesoi' in input) {
    const plan = planUnits({
      standardError: question.number('se'),
      units: question.number('n_units'),
      smallestEffect: question.number('sesoi'),
      power: question.number('power'),
      alpha: question.number('alpha'),
    });
    return {
      minimum_detectable_effect: plan.minimumDetectableEffect,
      sample_multiplier: plan.sampleMultiplier,
      units_needed: plan.unitsNeeded,
      more_units: plan.moreUnits,
    };
  }
  if ('effect' in input) {
    const [effect, standardError] = [question.number('effect'), question.number('se')];
    const [df, alpha] = [question.number('df'), question.number('alpha')];
    return { power: coefficientPower({ effect, standardError, df, alpha }) };
  }
  return correlationCase(question);
};

function correlationCase(question: Question): Record<string, unknown> {
  const alpha = question.number('alpha');
  const [n, r, wanted] = ['n', 'r', 'power'].map((key) => question.input[key] as number | null);
  if (typeof n === 'number' && typeof r === 'number') return { power: correlationPower(n, r, alpha) };
  if (typeof r === 'number' && typeof wanted === 'number') {
    const needed = pairsForCorrelation(r, wanted, alpha);
    return { n: needed, n_ceiling: Math.ceil(needed) };
  }
  return { minimum_detectable_r: detectableCorrelation(n ?? 0, wanted ?? 0, alpha) };
}
