import type { WaveState } from '@throughline/types';

const names: Record<WaveState, string> = {
  opening: 'Opening',
  open: 'Open',
  closing: 'Closing',
  closed: 'Closed',
};

/** A wave's state in a word. */
export function nameState(state: WaveState): string {
  return names[state];
}
