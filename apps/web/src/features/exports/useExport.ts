import type { ExportFile, NewExport } from '@throughline/types';
import { onScopeDispose, ref } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { askExport, readExport } from './exports.api.ts';

/** How often it is asked how far a file is, and after how many times it is taking long. */
const [everyMs, slowAfter] = [700, 20];

/** A file that is asked for and waited for; leaving the page stops the waiting, not the making. */
export function useExport() {
  const file = ref<ExportFile | null>(null);
  const isSlow = ref(false);
  const isGone = ref(false);
  onScopeDispose(() => (isGone.value = true));

  const asking = useAction(async (wanted: NewExport) => {
    isSlow.value = false;
    file.value = null;
    file.value = await askExport(wanted);
    for (let look = 1; isOpen(file.value) && !isGone.value; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      file.value = await readExport(file.value.id);
      isSlow.value = look >= slowAfter;
    }
  });

  return { file, isSlow, asking };
}

function isOpen({ state }: ExportFile): boolean {
  return state === 'waiting' || state === 'making';
}
