import type { AuditEntry } from '@throughline/types';

/** What was done, as a line of the log says it. */
const deeds: Readonly<Record<string, string>> = {
  'account-created': 'Made an account',
  'account-disabled': 'Disabled an account',
  'account-enabled': 'Enabled an account',
  'blackout-added': 'Named blackout dates',
  'blackout-removed': 'Took blackout dates back',
  'country-set': 'Set the country of the organisation',
  'exploratory-question-asked': 'Asked an exploratory question',
  'hypotheses-registered': 'Registered the hypotheses',
  'instance-set-up': 'Set up the organisation',
  'occurrence-changed': 'Moved or skipped a planned wave',
  'outcomes-imported': 'Imported outcomes',
  'participation-read': 'Asked for a reading of participation',
  'people-imported': 'Imported people',
  'pulse-changed': 'Raised the thresholds of a pulse',
  'pulse-created': 'Made a pulse',
  'service-imported': 'Imported who serves whom',
  'service-removed': 'Took back that a unit serves another',
  'service-stated': 'Stated that a unit serves another',
  'schedule-paused': 'Paused a schedule',
  'schedule-resumed': 'Resumed a schedule',
  'schedule-set': 'Set the schedule of a pulse',
  'units-imported': 'Imported units',
  'wave-closed': 'Closed a wave',
  'wave-launched': 'Opened a wave',
};

/** What somebody wanted and was refused. */
const wishes: Readonly<Record<string, string>> = {
  'people-added': 'To add people to a wave',
  'pulse-changed': 'To change the thresholds of a pulse',
  'pulse-created': 'To make a pulse',
  'wave-launched': 'To open a wave',
};

/** A word that is not known here is shown as it was written down. */
export function nameDeed({ action, refusedAction }: AuditEntry): string {
  if (action === 'refused' && refusedAction !== null) return wishes[refusedAction] ?? refusedAction;
  return deeds[action] ?? action;
}
