import { say } from '@throughline/speech';
import type { AuditEntry } from '@throughline/types';

/** What was done, as a line of the log says it. */
const deeds: Readonly<Record<string, () => string>> = {
  'account-created': () => say('Made an account'),
  'account-disabled': () => say('Disabled an account'),
  'account-enabled': () => say('Enabled an account'),
  'api-key-created': () => say('Made an API key'),
  'api-key-revoked': () => say('Revoked an API key'),
  'blackout-added': () => say('Named blackout dates'),
  'blackout-removed': () => say('Took blackout dates back'),
  'country-set': () => say('Set the country of the organisation'),
  'customer-link-closed': () => say('Closed the page of a unit’s customers'),
  'customer-link-made': () => say('Opened a page for a unit’s customers'),
  'customer-pulse-changed': () => say('Changed a customer pulse'),
  'customer-pulse-enabled': () => say('Had recent customers mailed'),
  'customer-pulse-made': () => say('Made a customer pulse'),
  'customer-pulse-resumed': () => say('Let mails to customers go on'),
  'customer-pulse-stopped': () => say('Stopped mails to customers'),
  'customers-imported': () => say('Brought in recent customers'),
  'customers-pushed': () => say('Took recent customers pushed with a key'),
  'digest-declined': () => say('Wanted no mails after a release any more'),
  'digest-wanted': () => say('Wanted mails after each release'),
  'exploratory-question-asked': () => say('Asked an exploratory question'),
  'gate-overridden': () => say('Let a wave open before results were shared'),
  'gate-restored': () => say('Had a wave wait for results to be shared'),
  'hook-created': () => say('Made a webhook'),
  'hook-removed': () => say('Removed a webhook'),
  'hypotheses-registered': () => say('Registered the hypotheses'),
  'import-undone': () => say('Undid an import of outcomes'),
  'instance-set-up': () => say('Set up the organisation'),
  'metric-stated': () => say('Stated a metric'),
  'occurrence-changed': () => say('Moved or skipped a planned wave'),
  'mail-look-changed': () => say('Changed how mails look'),
  'mails-paused': () => say('Paused the mails of a wave'),
  'mails-released': () => say('Let mails go again after a restore, with those in doubt'),
  'mails-released-left-in-doubt': () =>
    say('Let mails go again after a restore, without those in doubt'),
  'mails-resumed': () => say('Let the mails of a wave go on'),
  'mails-tried-again': () => say('Had failed mails sent again'),
  'outcomes-imported': () => say('Imported outcomes'),
  'answers-pushed': () => say('Took single answers pushed with a key'),
  'answers-kept': () => say('Set for how long single answers of customers are kept'),
  'outcomes-pushed': () => say('Took outcomes pushed with a key'),
  'participation-read': () => say('Asked for a reading of participation'),
  'codes-printed': () => say('Had a sheet with the codes of people without email made'),
  'past-measure-explained': () => say('Said what an imported measure stands for'),
  'past-scores-imported': () => say('Imported past scores'),
  'past-scores-removed': () => say('Took back imported past scores'),
  'people-imported': () => say('Imported people'),
  'leave-changed': () => say('Said when somebody is away'),
  'pulse-changed': () => say('Raised the thresholds of a pulse'),
  'pulse-created': () => say('Made a pulse'),
  'reorganisation-stated': () => say('Stated that units became others'),
  'reorganisation-taken-back': () => say('Took back that units became others'),
  'results-link-opened': () => say('Opened the link to the results of a wave again'),
  'results-link-withdrawn': () => say('Withdrew the link to the results of a wave'),
  'results-shared': () => say('Told those who were asked what came of a wave'),
  'results-taken-back': () => say('Took back what was to be told of a wave'),
  'results-tried-again': () => say('Had failed mails about results sent again'),
  'results-written': () => say('Wrote what is told of a wave'),
  'service-imported': () => say('Imported who serves whom'),
  'service-removed': () => say('Took back that a unit serves another'),
  'service-stated': () => say('Stated that a unit serves another'),
  'schedule-paused': () => say('Paused a schedule'),
  'schedule-resumed': () => say('Resumed a schedule'),
  'schedule-set': () => say('Set the schedule of a pulse'),
  'export-asked': () => say('Asked for a file of what is shown'),
  'trial-mail-sent': () => say('Sent a mail of a pulse to oneself'),
  'units-imported': () => say('Imported units'),
  'wave-closed': () => say('Closed a wave'),
  'walkthrough-check-added': () => say('Added a check to a walk in somebody’s shoes'),
  'walkthrough-check-retired': () => say('Retired a check of a walk in somebody’s shoes'),
  'walkthrough-filed': () => say('Filed a walk in somebody’s shoes'),
  'walkthrough-removed': () => say('Took back a filed walk in somebody’s shoes'),
  'wave-launched': () => say('Opened a wave'),
};

/** What somebody wanted and was refused. */
const wishes: Readonly<Record<string, () => string>> = {
  'people-added': () => say('To add people to a wave'),
  'pulse-changed': () => say('To change the thresholds of a pulse'),
  'pulse-created': () => say('To make a pulse'),
  'wave-launched': () => say('To open a wave'),
};

/** A word that is not known here is shown as it was written down. */
export function nameDeed({ action, refusedAction }: AuditEntry): string {
  if (action === 'refused' && refusedAction !== null)
    return wishes[refusedAction]?.() ?? refusedAction;
  return deeds[action]?.() ?? action;
}
