import { useLoad } from '../../http/useLoad.ts';
import { readPulse, readSendPlan } from './pulses.api.ts';

/** A pulse, and what opening a wave of it now would do. */
export function usePulse(id: string) {
  const pulse = useLoad(() => readPulse(id));
  const plan = useLoad(() => readSendPlan(id));
  void pulse.reload();
  void plan.reload();
  return { pulse, plan };
}
