import { type WaveMonitor, waveMonitorSchema } from '@throughline/types';
import { useEvents } from '../../http/useEvents.ts';
import { useLoad } from '../../http/useLoad.ts';
import { readWave } from './waves.api.ts';

/** A wave as it goes: told of every change until it has closed. */
export function useWave(id: string) {
  const loading = useLoad(() => readWave(id));
  const wave = loading.data;
  useEvents(() => wave.value !== null && wave.value.state !== 'closed', `/waves/${id}/events`, {
    heard: (text) => {
      const told = waveMonitorSchema.safeParse(JSON.parse(text));
      if (told.success) wave.value = told.data;
    },
    ended: () => void loading.reload(),
  });
  void loading.reload();

  function replaceWave(next: WaveMonitor): void {
    wave.value = next;
  }

  return { ...loading, wave, replaceWave };
}
