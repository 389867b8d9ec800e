import {
  type Metric,
  type PrecisionRule,
  precisionRuleSchema,
  type StatedMetric,
} from '@throughline/types';
import { computed, reactive } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { namePrecision } from './metric-words.ts';
import { stateMetric } from './outcomes.api.ts';

/** Where the values of a rule run, unless somebody says otherwise. */
const usualRanges: Readonly<Record<PrecisionRule, Pick<Metric, 'low' | 'high'>>> = {
  share: { low: 0, high: 100 },
  nps: { low: -100, high: 100 },
  rate: { low: 0, high: null },
  mean: { low: null, high: null },
};

export function listPrecisions() {
  return precisionRuleSchema.options.map((value) => ({ value, label: namePrecision(value) }));
}

/** A metric of the organisation's own, as it is entered; empty limits leave the range open. */
export function useMetricForm(metric: Metric | null, onStated: () => void) {
  const state = reactive<StatedMetric>({
    code: metric?.code ?? '',
    name: metric?.name ?? '',
    unit: metric?.unit ?? '',
    low: metric?.low ?? null,
    high: metric?.high ?? null,
    higherIsBetter: metric?.higherIsBetter ?? true,
    precision: metric?.precision ?? 'mean',
  });

  const limit = (side: 'low' | 'high') =>
    computed<string>({
      get: () => (state[side] === null ? '' : String(state[side])),
      set: (text) => {
        state[side] = text === '' ? null : Number(text);
      },
    });

  const direction = computed<string>({
    get: () => (state.higherIsBetter ? 'higher' : 'lower'),
    set: (chosen) => (state.higherIsBetter = chosen === 'higher'),
  });

  const precision = computed<string>({
    get: () => state.precision,
    set: (chosen) => {
      state.precision = precisionRuleSchema.parse(chosen);
      Object.assign(state, usualRanges[state.precision]);
    },
  });

  const stating = useAction(async () => {
    await stateMetric({ ...state });
    onStated();
  });

  return { state, low: limit('low'), high: limit('high'), direction, precision, stating };
}
