import { onScopeDispose, ref } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { askCodeSheet, isCodeSheetReady, openCodeSheet } from './waves.api.ts';

/** The worker makes a sheet within seconds; looked for as long as it is kept. */
const [everyMs, slowAfter, most] = [1_000, 10, 590];

/** Has a sheet made and fetches it: `html` is the page to print, and the only copy of it. */
export function useCodeSheet(waveId: string) {
  const html = ref<string | null>(null);
  const isSlow = ref(false);
  const isGone = ref(false);
  onScopeDispose(() => (isGone.value = true));

  const making = useAction(async (unitId: string, language: string) => {
    isSlow.value = false;
    html.value = null;
    const asked = await askCodeSheet(waveId, { unitId, language });
    for (let look = 1; look <= most && !isGone.value; look += 1) {
      if (await isCodeSheetReady(asked.id)) {
        html.value = await openCodeSheet(asked);
        return;
      }
      isSlow.value = look >= slowAfter;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  });

  return { making, html, isSlow };
}
