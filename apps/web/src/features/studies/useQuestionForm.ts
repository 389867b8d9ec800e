import { employeeConstructs } from '@throughline/instrument';
import { sayKnown } from '@throughline/speech';
import type { CandidateMetric, NewExploratory, PastCandidate } from '@throughline/types';
import { computed, ref, watch } from 'vue';
import { proposeQuestion, sayProposal } from './question-words.ts';

/** As many as a question may hold constant. */
export const mostControls = 4;

/** What is entered to ask an exploratory question. */
export function useQuestionForm(
  metrics: readonly CandidateMetric[],
  pastMeasures: readonly PastCandidate[],
) {
  const treatment: readonly { readonly code: string; readonly name: string }[] = [
    ...employeeConstructs,
    ...pastMeasures,
  ];
  const predictor = ref<string>(employeeConstructs[0]?.code ?? '');
  const outcome = ref((metrics.find(({ units }) => units > 0) ?? metrics[0])?.code ?? '');
  const lag = ref('1');
  const controls = ref<string[]>([]);
  const direction = ref('higher');
  const wording = ref('');

  const metric = computed(() => metrics.find(({ code }) => code === outcome.value));
  const nameOf = (code: string): string =>
    treatment.find((one) => one.code === code)?.name ??
    metrics.find((one) => one.code === code)?.name ??
    code;
  /** The question in the words of the form, for whoever has none of their own. */
  const proposed = computed(() => sayProposal(nameOf(predictor.value), nameOf(outcome.value)));

  /** Whatever may be held constant: all that is measured and not asked about. */
  const candidates = computed(() =>
    [
      ...treatment.map(({ code, name }) => ({ value: code, label: sayKnown(name) })),
      ...metrics
        .filter(({ units }) => units > 0)
        .map(({ code, name }) => ({ value: code, label: sayKnown(name) })),
    ]
      .filter(({ value }) => value !== predictor.value && value !== outcome.value)
      .map((one) => ({
        ...one,
        disabled: controls.value.length >= mostControls && !controls.value.includes(one.value),
      })),
  );
  watch([predictor, outcome], ([one, other]) => {
    controls.value = controls.value.filter((code) => code !== one && code !== other);
  });

  const asked = computed((): NewExploratory => ({
    question:
      wording.value.trim() || proposeQuestion(nameOf(predictor.value), nameOf(outcome.value)),
    predictor: [predictor.value],
    outcome: outcome.value,
    lowerIsBetter: metric.value?.isKnown
      ? !metric.value.higherIsBetter
      : direction.value === 'lower',
    lag: Number(lag.value),
    controls: controls.value,
  }));
  return {
    predictor,
    outcome,
    lag,
    controls,
    direction,
    wording,
    metric,
    proposed,
    candidates,
    asked,
  };
}
