import { say } from '@throughline/speech';
import type { WaveState } from '@throughline/types';

/** Why a wave asked people again before they were told what came of the one before. */
export function sayUnshared(reason: string): string {
  return say('Opened before the results of the wave before were shared: “{reason}”', { reason });
}

/** A wave's state in a word. */
export function nameState(state: WaveState): string {
  switch (state) {
    case 'opening':
      return say('Opening');
    case 'open':
      return say('Open');
    case 'closing':
      return say('Closing');
    case 'closed':
      return say('Closed');
  }
}
