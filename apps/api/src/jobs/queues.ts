/** Job queues by the noun they act on. A job carries ids, never data. */
export const queues = {
  openWave: 'open-wave',
  deliverMail: 'deliver-mail',
  remindWave: 'remind-wave',
  readParticipation: 'read-participation',
  closeWave: 'close-wave',
  runStudies: 'run-studies',
  sendTrial: 'send-trial',
  makeCodeSheet: 'make-code-sheet',
  makeExport: 'make-export',
  sendDigests: 'send-digests',
  deliverCustomerMail: 'deliver-customer-mail',
} as const;

export type QueueName = (typeof queues)[keyof typeof queues];

/** A job about studies or digests carries nothing: what is to be done it finds by itself. */
export const studyJob: Readonly<Record<string, never>> = {};

/** What every job about a wave carries. */
export interface WaveJob {
  readonly waveId: string;
  /** Which reminder; only for `remind-wave`. */
  readonly round?: 1 | 2;
}

/** Option of jobs that do the same for one wave or customer pulse: in a process they follow one another, beside those for others. */
export const inTurn = (id: string): { readonly group: { readonly id: string } } => ({
  group: { id },
});

/** What a job about a mail to oneself carries. */
export interface TrialJob {
  readonly trialId: string;
}

/** What a job about a sheet with codes carries. */
export interface SheetJob {
  readonly sheetId: string;
}

/** What a job about a file that somebody asked for carries. */
export interface ExportJob {
  readonly exportId: string;
}

/** What a job about the mails of a customer pulse carries. */
export interface CustomerPulseJob {
  readonly customerPulseId: string;
}

export const jobSchema = 'job';
