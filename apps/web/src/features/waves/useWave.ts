import type { WaveMonitor } from '@throughline/types';
import { computed } from 'vue';
import { useLoad } from '../../http/useLoad.ts';
import { usePolling } from '../../http/usePolling.ts';
import { readWave } from './waves.api.ts';

const whileBusyMs = 1_500;
const whileOpenMs = 15_000;

/** A wave as it goes: asked often while mails leave, a reading is taken or it closes. */
export function useWave(id: string) {
  const loading = useLoad(() => readWave(id));
  const wave = loading.data;

  const isBusy = computed(() => {
    if (wave.value === null) return false;
    const { state, readingPending, mails, waiting } = wave.value;
    return (
      state === 'opening' ||
      state === 'closing' ||
      readingPending ||
      mails.sending > 0 ||
      (mails.queued > (waiting?.people ?? 0) && mails.pause === null && mails.halt === null)
    );
  });
  usePolling(() => isBusy.value, loading.reload, whileBusyMs);
  usePolling(() => wave.value?.state === 'open' && !isBusy.value, loading.reload, whileOpenMs);
  void loading.reload();

  function replaceWave(next: WaveMonitor): void {
    wave.value = next;
  }

  return { ...loading, wave, replaceWave };
}
