import { say } from '@throughline/speech';
import type { WaveState } from '@throughline/types';

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
