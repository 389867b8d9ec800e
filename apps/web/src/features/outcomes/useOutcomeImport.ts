import type { ImportPlan, ImportTrial, Upload } from '@throughline/types';
import { computed, ref, shallowRef } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { useLoad } from '../../http/useLoad.ts';
import { importByPlan, readSheet, sendFile, tryPlan } from './outcomes.api.ts';

/** A file of outcomes: sent, understood by a plan that a person corrects, tried after each change, imported. */
export function useOutcomeImport(onImported: () => void) {
  const fileName = ref('');
  const upload = shallowRef<Upload | null>(null);
  const plan = shallowRef<ImportPlan | null>(null);
  const done = shallowRef<ImportTrial | null>(null);

  const trial = useLoad(() => {
    if (upload.value === null || plan.value === null) return Promise.resolve(null);
    return tryPlan(upload.value.id, plan.value);
  });

  async function look(next: Upload): Promise<void> {
    upload.value = next;
    plan.value = next.plan;
    trial.data.value = null;
    await trial.reload();
  }

  const sending = useAction(async (file: File) => {
    fileName.value = file.name;
    upload.value = null;
    plan.value = null;
    done.value = null;
    importing.failure.value = null;
    await look(await sendFile(file));
  });

  const choosingSheet = useAction(async (sheet: string) => {
    if (upload.value !== null) await look(await readSheet(upload.value.id, sheet));
  });

  const importing = useAction(async () => {
    if (upload.value === null || plan.value === null) return;
    done.value = await importByPlan(upload.value.id, plan.value);
    upload.value = null;
    plan.value = null;
    trial.data.value = null;
    onImported();
  });

  /** Every correction is tried at once. */
  async function correct(change: Partial<ImportPlan>): Promise<void> {
    if (plan.value === null) return;
    importing.failure.value = null;
    plan.value = { ...plan.value, ...change };
    await trial.reload();
  }

  const failure = computed(
    () =>
      sending.failure.value ??
      choosingSheet.failure.value ??
      importing.failure.value ??
      trial.failure.value,
  );
  const isReading = computed(() => sending.isRunning.value || choosingSheet.isRunning.value);

  return {
    fileName,
    upload,
    plan,
    trial: trial.data,
    isTrying: trial.isLoading,
    done,
    failure,
    isReading,
    isImporting: importing.isRunning,
    send: sending.run,
    chooseSheet: choosingSheet.run,
    correct,
    retry: trial.reload,
    runImport: importing.run,
  };
}
