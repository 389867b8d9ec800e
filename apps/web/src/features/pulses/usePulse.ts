import { ref, watch } from 'vue';
import { useLoad } from '../../http/useLoad.ts';
import { readPulse, readSendPlan } from './pulses.api.ts';

/** A pulse, and what opening a wave of it now would do. */
export function usePulse(id: string) {
  /** Why people are asked again who were asked too recently; null to leave them out. */
  const askAgain = ref<string | null>(null);
  const pulse = useLoad(() => readPulse(id));
  const plan = useLoad(() => readSendPlan(id, askAgain.value));
  void pulse.reload();
  watch(askAgain, () => void plan.reload(), { immediate: true });
  return { pulse, plan, askAgain };
}
