import type { Pulse, Unit } from '@throughline/types';
import { useLoad } from '../../http/useLoad.ts';
import { readUnits } from '../directory/directory.api.ts';
import { findAsked } from '../directory/unit-tree.ts';
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
    return { scores, grid: buildScoreGrid(scores, units, pulse && askedOf(pulse, units)) };
  });
}

function askedOf(pulse: Pulse, units: readonly Unit[]): Set<string> {
  const { unitIds, excludedUnitIds } = pulse;
  const chosen = unitIds.length === 0 ? units.map(({ id }) => id) : unitIds;
  return findAsked(units, { chosen, excepted: excludedUnitIds });
}
