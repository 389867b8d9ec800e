import type { AuditEntry } from '@throughline/types';

/** What was done, as a line of the log says it. */
const deeds: Readonly<Record<string, string>> = {
  'account-created': 'Made an account',
  'account-disabled': 'Disabled an account',
  'account-enabled': 'Enabled an account',
  'api-key-created': 'Made an API key',
  'api-key-revoked': 'Revoked an API key',
  'blackout-added': 'Named blackout dates',
  'blackout-removed': 'Took blackout dates back',
  'country-set': 'Set the country of the organisation',
  'customer-link-closed': 'Closed the page of a unit’s customers',
  'customer-link-made': 'Opened a page for a unit’s customers',
  'customer-pulse-changed': 'Changed a customer pulse',
  'customer-pulse-enabled': 'Had recent customers mailed',
  'customer-pulse-made': 'Made a customer pulse',
  'customer-pulse-resumed': 'Let mails to customers go on',
  'customer-pulse-stopped': 'Stopped mails to customers',
  'customers-imported': 'Brought in recent customers',
  'customers-pushed': 'Took recent customers pushed with a key',
  'exploratory-question-asked': 'Asked an exploratory question',
  'hook-created': 'Made a webhook',
  'hook-removed': 'Removed a webhook',
  'hypotheses-registered': 'Registered the hypotheses',
  'import-undone': 'Undid an import of outcomes',
  'instance-set-up': 'Set up the organisation',
  'metric-stated': 'Stated a metric',
  'occurrence-changed': 'Moved or skipped a planned wave',
  'mail-look-changed': 'Changed how mails look',
  'mails-paused': 'Paused the mails of a wave',
  'mails-released': 'Let mails go again after a restore, with those in doubt',
  'mails-released-left-in-doubt': 'Let mails go again after a restore, without those in doubt',
  'mails-resumed': 'Let the mails of a wave go on',
  'mails-tried-again': 'Had failed mails sent again',
  'outcomes-imported': 'Imported outcomes',
  'outcomes-pushed': 'Took outcomes pushed with a key',
  'participation-read': 'Asked for a reading of participation',
  'codes-printed': 'Had a sheet with the codes of people without email made',
  'past-measure-explained': 'Said what an imported measure stands for',
  'past-scores-imported': 'Imported past scores',
  'past-scores-removed': 'Took back imported past scores',
  'people-imported': 'Imported people',
  'leave-changed': 'Said when somebody is away',
  'pulse-changed': 'Raised the thresholds of a pulse',
  'pulse-created': 'Made a pulse',
  'service-imported': 'Imported who serves whom',
  'service-removed': 'Took back that a unit serves another',
  'service-stated': 'Stated that a unit serves another',
  'schedule-paused': 'Paused a schedule',
  'schedule-resumed': 'Resumed a schedule',
  'schedule-set': 'Set the schedule of a pulse',
  'export-asked': 'Asked for a file of what is shown',
  'trial-mail-sent': 'Sent a mail of a pulse to oneself',
  'units-imported': 'Imported units',
  'wave-closed': 'Closed a wave',
  'walkthrough-check-added': 'Added a check to a walk in somebody’s shoes',
  'walkthrough-check-retired': 'Retired a check of a walk in somebody’s shoes',
  'walkthrough-filed': 'Filed a walk in somebody’s shoes',
  'walkthrough-removed': 'Took back a filed walk in somebody’s shoes',
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
