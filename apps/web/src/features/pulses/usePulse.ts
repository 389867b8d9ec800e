import { ref, watch } from 'vue';
import { useLoad } from '../../http/useLoad.ts';
import { readPulse, readSendPlan } from './pulses.api.ts';

/** A pulse, and what opening a wave of it now would do. */
export function usePulse(id: string) {
  /** Why people are asked again who were asked too recently; null to leave them out. */
  const askAgain = ref<string | null>(null);
  /** Why a wave opens though the last results are not shared; null to share them first. */
  const openUnshared = ref<string | null>(null);
  const pulse = useLoad(() => readPulse(id));
  const plan = useLoad(() =>
    readSendPlan(id, { askAgain: askAgain.value, openUnshared: openUnshared.value }),
  );
  void pulse.reload();
  watch([askAgain, openUnshared], () => void plan.reload(), { immediate: true });
  return { pulse, plan, askAgain, openUnshared };
}
