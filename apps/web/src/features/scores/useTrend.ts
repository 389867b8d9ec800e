import { say } from '@throughline/speech';
import { ref, watch } from 'vue';
import { RequestFailure } from '../../http/request-failure.ts';
import { useLoad } from '../../http/useLoad.ts';
import { readUnits } from '../directory/directory.api.ts';
import { readTrend } from './scores.api.ts';
import type { Level } from './trend-words.ts';

/** The levels of one unit, or of the people of one attribute value in it, by construct. */
export function useTrend(of: {
  readonly unitId: string;
  readonly attribute: string;
  readonly value: string;
}) {
  const construct = ref('ICT');
  const loading = useLoad(async () => {
    const asked = construct.value;
    const [levels, units] = await Promise.all([
      readLevels({ ...of, construct: asked }),
      readUnits(),
    ]);
    const name = levels.at(-1)?.unitName ?? units.find(({ id }) => id === of.unitId)?.name;
    return { construct: asked, levels, unitName: name ?? say('This unit') };
  });
  watch(construct, loading.reload, { immediate: true });
  return { ...loading, construct };
}

/** What is hidden, what does not exist and what one may not see is the same: nothing. */
async function readLevels(query: Parameters<typeof readTrend>[0]): Promise<readonly Level[]> {
  try {
    return (await readTrend(query)).levels;
  } catch (error) {
    if (error instanceof RequestFailure && error.code === 'not-found') return [];
    throw error;
  }
}
