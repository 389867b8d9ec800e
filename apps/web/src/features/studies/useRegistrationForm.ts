import type { RegistrationProposal, RegisteredHypothesis } from '@throughline/types';
import { computed, reactive, ref } from 'vue';

/** What an administrator may change of a proposal: the outcomes, the smallest effect that matters, and properties of units. */
export function useRegistrationForm(proposal: RegistrationProposal) {
  const outcomes = reactive<Record<string, string>>(
    Object.fromEntries(proposal.registration.hypotheses.map(({ id, outcome }) => [id, outcome])),
  );
  /** Of metrics whose direction is not known, which side is the good one. */
  const directions = reactive<Record<string, string>>(
    Object.fromEntries(
      proposal.registration.hypotheses.map(({ id, lowerIsBetter }) => [
        id,
        lowerIsBetter ? 'lower' : 'higher',
      ]),
    ),
  );
  const smallestEffect = ref(String(proposal.registration.smallestEffect));

  const unitCovariates = ref([...proposal.registration.unitCovariates]);

  const metricOf = (id: string) => proposal.metrics.find(({ code }) => code === outcomes[id]);

  function change(hypothesis: RegisteredHypothesis): RegisteredHypothesis {
    const metric = metricOf(hypothesis.id);
    const lowerIsBetter = metric?.isKnown
      ? !metric.higherIsBetter
      : directions[hypothesis.id] === 'lower';
    return { ...hypothesis, outcome: outcomes[hypothesis.id] ?? hypothesis.outcome, lowerIsBetter };
  }

  const asked = computed(() => ({
    registration: {
      ...proposal.registration,
      smallestEffect: Number(smallestEffect.value.replace(',', '.')),
      unitCovariates: unitCovariates.value.toSorted(),
      hypotheses: proposal.registration.hypotheses.map(change),
    },
    supersedes: proposal.supersedes,
  }));
  const isEffectFit = computed(() => {
    const { smallestEffect: effect } = asked.value.registration;
    return effect > 0 && effect <= 1;
  });
  return { outcomes, directions, smallestEffect, unitCovariates, metricOf, asked, isEffectFit };
}
