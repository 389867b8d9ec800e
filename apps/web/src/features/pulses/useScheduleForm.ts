import type { FirstDay, Recurrence, Schedule } from '@throughline/types';
import { computed, reactive, ref, watch } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { useLoad } from '../../http/useLoad.ts';
import { readerTimeZone } from '../../parts/time-zones.ts';
import { findPreset, type Preset, presetRule } from './schedule-presets.ts';
import { previewSchedule, setSchedule } from './schedules.api.ts';

/** A rule being changed, or made from a first day on, and the waves it would plan. */
export function useScheduleForm(
  pulseId: string,
  start: Recurrence | FirstDay,
  onSaved: (schedule: Schedule) => void,
) {
  const known = 'rule' in start ? start : null;
  const form = reactive({
    startsOn: start.startsOn,
    localTime: known?.localTime ?? '09:00',
    timeZone: known?.timeZone ?? readerTimeZone(),
    clock: known?.isLocal === false ? 'zone' : 'own',
    ownRule: known?.rule ?? 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10',
  });
  const preset = ref<Preset>(known === null ? 'quarterly' : findPreset(known.rule, known.startsOn));
  const recurrence = computed<Recurrence>(() => ({
    rule: presetRule(preset.value, form.startsOn) ?? form.ownRule,
    startsOn: form.startsOn,
    localTime: form.localTime,
    timeZone: form.timeZone,
    isLocal: form.clock === 'own',
  }));
  const previewed = ref('');
  const preview = useLoad(() => previewSchedule(pulseId, recurrence.value));
  const isCurrent = computed(
    () =>
      previewed.value === JSON.stringify(recurrence.value) &&
      preview.failure.value === null &&
      !preview.isLoading.value,
  );
  const showDates = async (): Promise<void> => {
    previewed.value = JSON.stringify(recurrence.value);
    await preview.reload();
  };
  watch(
    [preset, () => form.startsOn, () => form.timeZone, () => form.clock],
    () => void showDates(),
    {
      immediate: true,
    },
  );
  const saving = useAction(async () => onSaved(await setSchedule(pulseId, recurrence.value)));
  return { form, preset, preview, isCurrent, showDates, saving };
}
