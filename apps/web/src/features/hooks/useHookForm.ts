import {
  hookCalendars,
  hookScorings,
  hookTools,
  type CreatedHook,
  type CreateHook,
} from '@throughline/types';
import { computed, reactive } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { nameCalendar, nameScoring, toolNames } from './hook-words.ts';
import { createHook } from './hooks.api.ts';

/** A new webhook; each way of counting begins with the scale that is usual for it. */
export function useHookForm(onCreated: (made: CreatedHook) => void) {
  const hook = reactive<CreateHook>({
    name: '',
    tool: 'typeform',
    question: '',
    unitField: 'unit',
    metric: 'nps',
    scoring: 'nps',
    low: 0,
    high: 10,
    satisfiedFrom: null,
    calendar: 'month',
  });
  const tool = computed({
    get: (): string => hook.tool,
    set: (chosen) => (hook.tool = hookTools.find((one) => one === chosen) ?? hook.tool),
  });
  const calendar = computed({
    get: (): string => hook.calendar,
    set: (chosen) => (hook.calendar = hookCalendars.find((one) => one === chosen) ?? hook.calendar),
  });
  const scoring = computed({
    get: (): string => hook.scoring,
    set: (chosen) => {
      hook.scoring = hookScorings.find((one) => one === chosen) ?? hook.scoring;
      [hook.low, hook.high] = hook.scoring === 'nps' ? [0, 10] : [1, 5];
      hook.satisfiedFrom = hook.scoring === 'share' ? 4 : null;
    },
  });
  const satisfiedFrom = computed({
    get: () => hook.satisfiedFrom ?? 0,
    set: (from) => (hook.satisfiedFrom = from),
  });
  const choices = {
    tools: hookTools.map((value) => ({ value, label: toolNames[value] })),
    scorings: hookScorings.map((value) => ({ value, label: nameScoring(value) })),
    calendars: hookCalendars.map((value) => ({ value, label: nameCalendar(value) })),
  };
  const creating = useAction(async () => onCreated(await createHook({ ...hook })));
  return { hook, tool, calendar, scoring, satisfiedFrom, choices, creating };
}
