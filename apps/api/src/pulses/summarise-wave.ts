import type { WaveSummary } from '@throughline/types';
import type { WaveEntity } from './wave.entity.ts';

export function summariseWave(wave: WaveEntity, pulseName: string): WaveSummary {
  const { id, pulseId, number, state, invited } = wave;
  return {
    id,
    pulseId,
    pulseName,
    number,
    state,
    openedAt: wave.openedAt?.toISOString() ?? null,
    closesAt: wave.closesAt.toISOString(),
    closedAt: wave.closedAt?.toISOString() ?? null,
    invited,
    openedUnshared: wave.openedUnshared,
  };
}
