import { useLoad } from '../../http/useLoad.ts';
import { readUnits } from '../directory/directory.api.ts';
import { buildScoreGrid } from './score-grid.ts';
import { readScores } from './scores.api.ts';

/** The published scores of a wave as a grid. */
export function useScores(waveId: string) {
  return useLoad(async () => {
    const [scores, units] = await Promise.all([readScores(waveId), readUnits()]);
    return { scores, grid: buildScoreGrid(scores, units) };
  });
}
