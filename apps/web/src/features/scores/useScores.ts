import type { Pulse, Unit } from '@throughline/types';
import { useLoad } from '../../http/useLoad.ts';
import { readUnits } from '../directory/directory.api.ts';
import { expandUnits } from '../directory/unit-tree.ts';
import { readPulse } from '../pulses/pulses.api.ts';
import { useSession } from '../session/useSession.ts';
import { buildScoreGrid } from './score-grid.ts';
import { readScores } from './scores.api.ts';

/** The published scores of a wave as a grid; only an administrator can know who was asked. */
export function useScores(waveId: string, pulseId: string | undefined) {
  const { isAdmin } = useSession();
  return useLoad(async () => {
    const [scores, units, pulse] = await Promise.all([
      readScores(waveId),
      readUnits(),
      isAdmin.value && pulseId !== undefined ? readPulse(pulseId) : null,
    ]);
    return { scores, grid: buildScoreGrid(scores, units, pulse && findAsked(pulse, units)) };
  });
}

function findAsked(pulse: Pulse, units: readonly Unit[]): Set<string> {
  const all = new Set(units.map(({ id }) => id));
  return pulse.unitIds.length === 0 ? all : expandUnits(units, new Set(pulse.unitIds));
}
