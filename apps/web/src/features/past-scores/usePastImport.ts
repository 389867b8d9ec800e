import type { PastImportQuery, PastImportResult, RowIssue } from '@throughline/types';
import { computed, ref, shallowRef } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { importPastScores } from './past-scores.api.ts';

/** A file of past scores chosen, tried without writing anything, and only then brought in. */
export function usePastImport(k: number, onImported: () => void) {
  const source = ref('');
  const isVouched = ref(false);
  const fileName = ref('');
  const csv = ref('');
  const trial = shallowRef<PastImportResult | null>(null);
  const done = shallowRef<PastImportResult | null>(null);

  const ask = (change: Pick<PastImportQuery, 'dryRun' | 'leaveOut'>): Promise<PastImportResult> =>
    importPastScores(csv.value, {
      // A trial is not kept, so it may be made before the source has a name.
      source: source.value.trim() || fileName.value.slice(0, 100),
      ...(isVouched.value ? { statedMinimum: k } : {}),
      ...change,
    });

  const trying = useAction(async () => {
    trial.value = null;
    done.value = null;
    trial.value = await ask({ dryRun: 'true', leaveOut: 'false' });
  });

  const importing = useAction(async () => {
    done.value = await ask({
      dryRun: 'false',
      leaveOut: (trial.value?.refused ?? 0) > 0 ? 'true' : 'false',
    });
    trial.value = null;
    csv.value = '';
    onImported();
  });

  async function tryFile(file: File): Promise<void> {
    importing.failure.value = null;
    fileName.value = file.name;
    csv.value = await file.text();
    await trying.run();
  }

  /** The same file under another statement. */
  async function tryAgain(): Promise<void> {
    if (csv.value !== '') await trying.run();
  }

  const failure = computed(() => trying.failure.value ?? importing.failure.value);
  return {
    source,
    isVouched,
    fileName,
    trial,
    done,
    failure,
    refusedRows: computed<readonly RowIssue[]>(() =>
      failure.value?.code === 'import-refused' ? failure.value.issues : [],
    ),
    isBusy: computed(() => trying.isRunning.value || importing.isRunning.value),
    tryFile,
    tryAgain,
    runImport: importing.run,
  };
}
