import type { ImportResult, RowIssue } from '@throughline/types';
import { computed, ref, shallowRef } from 'vue';
import { useAction } from '../../http/useAction.ts';

export type SendCsv = (csv: string, isDryRun: boolean, fileName: string) => Promise<ImportResult>;

/** A file chosen, tried without writing anything, and only then brought in. */
export function useCsvImport(send: SendCsv, onImported: () => void) {
  const fileName = ref('');
  const csv = ref('');
  const trial = shallowRef<ImportResult | null>(null);
  const done = shallowRef<ImportResult | null>(null);

  const trying = useAction(async (file: File) => {
    fileName.value = file.name;
    trial.value = null;
    done.value = null;
    csv.value = await file.text();
    trial.value = await send(csv.value, true, file.name);
  });

  const importing = useAction(async () => {
    done.value = await send(csv.value, false, fileName.value);
    trial.value = null;
    csv.value = '';
    onImported();
  });

  const failure = computed(() => trying.failure.value ?? importing.failure.value);
  const refusedRows = computed<readonly RowIssue[]>(() =>
    failure.value?.code === 'import-refused' ? failure.value.issues : [],
  );
  const isBusy = computed(() => trying.isRunning.value || importing.isRunning.value);

  async function tryFile(file: File): Promise<void> {
    importing.failure.value = null;
    await trying.run(file);
  }

  return { fileName, trial, done, failure, refusedRows, isBusy, tryFile, runImport: importing.run };
}
