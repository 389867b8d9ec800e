import {
  type ChangeOccurrence,
  type FirstDay,
  firstDaySchema,
  type Recurrence,
  type Schedule,
  type SchedulePreview,
  schedulePreviewSchema,
  scheduleSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readSchedule(pulseId: string): Promise<Schedule> {
  return request(scheduleSchema, `/pulses/${pulseId}/schedule`);
}

/** From when a schedule could count that nobody has made yet. */
export function readFirstDay(pulseId: string): Promise<FirstDay> {
  return request(firstDaySchema, `/pulses/${pulseId}/schedule/first-day`);
}

export function previewSchedule(pulseId: string, wanted: Recurrence): Promise<SchedulePreview> {
  const path = `/pulses/${pulseId}/schedule/preview`;
  return request(schedulePreviewSchema, path, { method: 'POST', json: wanted });
}

export function setSchedule(pulseId: string, wanted: Recurrence): Promise<Schedule> {
  return request(scheduleSchema, `/pulses/${pulseId}/schedule`, { method: 'PUT', json: wanted });
}

export function pauseSchedule(pulseId: string, isPaused: boolean): Promise<Schedule> {
  const path = `/pulses/${pulseId}/schedule`;
  return request(scheduleSchema, path, { method: 'PATCH', json: { isPaused } });
}

export function changeOccurrence(
  pulseId: string,
  occurrenceId: string,
  change: ChangeOccurrence,
): Promise<Schedule> {
  const path = `/pulses/${pulseId}/schedule/occurrences/${occurrenceId}`;
  return request(scheduleSchema, path, { method: 'PATCH', json: change });
}
