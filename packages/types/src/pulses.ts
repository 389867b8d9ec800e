import { z } from 'zod';
import { pulseFormSchema } from './questionnaire.ts';
import { participationSchema } from './participation.ts';
import { daySchema, idSchema, instantSchema, lineSchema } from './values.ts';

/** Floors of the two thresholds; no setting goes below them. */
export const minimumGroup = 5;
export const minimumCommentGroup = 10;
/** A pulse to fewer people than this is refused. */
export const minimumAudience = 10;

/** Each attribute makes the groups that can be shown smaller and fewer. */
export const maximumAttributes = 2;

export const createPulseSchema = z.object({
  name: lineSchema,
  form: pulseFormSchema,
  /** The questionnaire that form `own` asks; null with every other form. */
  questionnaireId: idSchema.nullable().default(null),
  /** Id of the optional text question at the end (OT1 to OT5), or null for none. */
  commentQuestion: z.string().max(20).nullable(),
  /** Whole units, each with everything below it. Empty means the whole organisation. */
  unitIds: z.array(idSchema).max(5_000),
  /** Whole units inside these that are not asked, each with everything below it. */
  excludedUnitIds: z.array(idSchema).max(5_000).default([]),
  /** Attribute columns of people.csv by which results may be broken down. */
  attributes: z.array(z.string().min(1).max(100)).max(maximumAttributes).default([]),
  /** How long a wave stays open, in days. */
  windowDays: z.int().min(1).max(60),
  /** Smallest group that is shown (k). */
  k: z.int().min(minimumGroup).max(100),
  /** Smallest group whose comments are shown. */
  commentK: z.int().min(minimumCommentGroup).max(200),
});
export type CreatePulse = z.infer<typeof createPulseSchema>;

/** What somebody would give reasons for; each as in {@link openWaveRequestSchema}. */
export const planQuerySchema = z.object({
  askAgain: lineSchema.optional(),
  openUnshared: lineSchema.optional(),
});

/** As sent: a hand-picked audience is understood, so that it can be refused with a reason. */
export const createPulseRequestSchema = createPulseSchema.extend({
  personIds: z.array(z.string().max(100)).optional(),
});
export type CreatePulseRequest = z.infer<typeof createPulseRequestSchema>;

/** What may be changed of a pulse. Thresholds can only be raised, and reach the next wave only. */
export const changePulseSchema = z.object({
  name: lineSchema.optional(),
  /** Archiving pauses its schedule; bringing it back leaves that paused. */
  isArchived: z.boolean().optional(),
  k: z.int().min(0).max(100).optional(),
  commentK: z.int().min(0).max(200).optional(),
});
export type ChangePulse = z.infer<typeof changePulseSchema>;

/** People somebody wants to add to a wave that is open. */
export const lateJoinersSchema = z.object({
  personIds: z.array(z.string().max(100)).min(1).max(10_000),
});
export type LateJoiners = z.infer<typeof lateJoinersSchema>;

/** `opening` and `closing` last seconds: the worker seals or opens the ballots meanwhile. */
export const waveStateSchema = z.enum(['opening', 'open', 'closing', 'closed']);
export type WaveState = z.infer<typeof waveStateSchema>;

/** People of an audience who are not asked this time, by why. Each is counted once. */
export const leftOutSchema = z.object({
  /** Away on the day on which the wave opens. */
  onLeave: z.int(),
  /** New to a small unit in the last 14 days: asked from the next wave on. */
  settling: z.int(),
  /** Asked in the last six weeks, or twice in the last 13. */
  askedRecently: z.int(),
  /** In groups whose turn comes with another wave. */
  laterTurn: z.int(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

export const waveSummarySchema = z.object({
  id: idSchema,
  pulseId: idSchema,
  pulseName: z.string(),
  number: z.int(),
  state: waveStateSchema,
  /** Null while the worker is still sealing the ballots. */
  openedAt: instantSchema.nullable(),
  closesAt: instantSchema,
  closedAt: instantSchema.nullable(),
  invited: z.int(),
  /** Why it opened though the results of the wave before had not been shared; null where they had. */
  openedUnshared: z.string().nullable(),
});
export type WaveSummary = z.infer<typeof waveSummarySchema>;

export const waveListSchema = z.object({ waves: z.array(waveSummarySchema) });

/** The wave whose results have to be shared, with what was decided, before another of its pulse opens. */
export const unsharedWaveSchema = z.object({ waveId: idSchema, number: z.int() });
export type UnsharedWave = z.infer<typeof unsharedWaveSchema>;

/** What keeps a planned wave shut, from {@link gateNoticeDays} before its day. */
export const loopGateSchema = unsharedWaveSchema.extend({
  /** What waits for what, and what to do, in a sentence or two. */
  sentence: z.string(),
});
export type LoopGate = z.infer<typeof loopGateSchema>;

/** How long before its day a planned wave says that results have to be shared first, in days. */
export const gateNoticeDays = 14;

export const pulseSchema = createPulseSchema.extend({
  id: idSchema,
  createdAt: instantSchema,
  /** Since when it is out of the list and opens no wave; null where it is not. */
  archivedAt: instantSchema.nullable(),
  waves: z.array(waveSummarySchema),
  /** The next wave of its schedule; null where none is planned. */
  next: z
    .object({
      opensAt: instantSchema,
      isPaused: z.boolean(),
      /** What keeps it from opening, where its time has come; null otherwise. */
      reason: z.string().nullable(),
      /** Null where it is not to be told yet, or nothing is to be shared. */
      gate: loopGateSchema.nullable(),
    })
    .nullable(),
});
export type Pulse = z.infer<typeof pulseSchema>;
export const pulseListSchema = z.object({ pulses: z.array(pulseSchema) });

/** Working days, by a person's own calendar, after which they are reminded where they have not answered. */
export const reminderDays = [3, 7] as const;

/** A reminder to those who will not have answered, before anybody is known to be one of them. */
export const foreseenReminderSchema = z.object({
  /** Which working day after that of the invitation. */
  workingDay: z.int(),
  /** The first and the last day on which it goes, where people are; null where it reaches nobody. */
  firstDay: daySchema.nullable(),
  lastDay: daySchema.nullable(),
  /** Who is written to at all. */
  people: z.int(),
  /** Of these, to whom it would come after the wave has closed: they get none. */
  unreached: z.int(),
});
export type ForeseenReminder = z.infer<typeof foreseenReminderSchema>;

/** What opening a wave now would do, in numbers, before anything happens. */
export const sendPlanSchema = z.object({
  people: z.int(),
  units: z.int(),
  cohorts: z.int(),
  /** Who is written to when: one row for all of these whose clocks and days off are the same. */
  timeZones: z.array(
    z.object({
      timeZone: z.string(),
      /** Null where it is not known. */
      country: z.string().nullable(),
      people: z.int(),
      /** Null where no working day comes. */
      mailAt: instantSchema.nullable(),
    }),
  ),
  /** People who are written to at once; the others of these when their hours of work begin. */
  mailedAtOnce: z.int(),
  /** How long mails to all these people take one worker at the rate that is set; null where none is. */
  sendingSeconds: z.number().nullable(),
  /** Of the people, those whose address gave mails back: they get none before it is corrected. */
  bounced: z.int(),
  /** Of the people, those without an address: they answer with codes on paper. */
  withoutEmail: z.int(),
  languages: z.array(z.object({ language: z.string(), people: z.int() })),
  /** Of the longest page that somebody gets. */
  estimatedSeconds: z.int(),
  closesAt: instantSchema,
  /** One for each of {@link reminderDays}. */
  reminders: z.array(foreseenReminderSchema),
  /** Units with fewer than k people: their answers will be shown with their parent's. */
  unitsTooSmall: z.int(),
  leftOut: leftOutSchema,
  /** In how many waves all groups of the audience are asked once; 1 where all are asked each time. */
  turns: z.int(),
  /** Heads of units, who are counted in the unit above their own. */
  heads: z.int(),
  /** Null where nothing has to be shared first, whatever reason is given to open without. */
  unshared: unsharedWaveSchema.nullable(),
  /** Why the wave cannot be opened; empty when it can. */
  obstacles: z.array(z.string()),
});
export type SendPlan = z.infer<typeof sendPlanSchema>;

export const openWaveRequestSchema = z
  .object({
    /** Whom a wave that is opened by hand mails at once: everybody, or who is at work now. */
    mailing: z.enum(['at-once', 'in-working-hours']).default('at-once'),
    /** Why people are asked again who were asked too recently; null to leave them out. */
    askAgain: lineSchema.nullable().default(null),
    /** Why it opens though the last results were not shared; null to have it refused then. */
    openUnshared: lineSchema.nullable().default(null),
  })
  .nullish();
export type OpenWaveRequest = z.infer<typeof openWaveRequestSchema>;

/** After close: bands made from the banded n, never exact. */
export const closedParticipationSchema = z.object({
  invited: z.int(),
  /** Banded as every n is; null where under k. */
  answered: z.string().nullable(),
  percentBand: z.string().nullable(),
});

/** Why an invitation has not arrived, or not for certain. */
export const mailFailureSchema = z.object({
  /** The name of a person whose address was taken out meanwhile. */
  email: z.string(),
  state: z.enum(['deferred', 'bounced', 'failed', 'in-doubt']),
  /** As the mail server put it. */
  reason: z.string(),
});
export type MailFailure = z.infer<typeof mailFailureSchema>;

/** Why no mail of any wave goes, and what ends it. */
export const mailHaltSchema = z.discriminatedUnion('cause', [
  /** The mail server takes nothing; it is tried again by itself. */
  z.object({ cause: z.literal('server'), until: instantSchema, reason: z.string() }),
  /** The database is not the one that mails left from before: an administrator decides. */
  z.object({
    cause: z.literal('restored'),
    /** Of the last mail that this state of the database knows of; null where it knows of none. */
    lastSentAt: instantSchema.nullable(),
    /** Invitations that wait here and may have been sent since the backup was taken. */
    doubtful: z.int(),
    /** Planned waves that open as soon as mails go. */
    dueWaves: z.int(),
  }),
]);
export type MailHalt = z.infer<typeof mailHaltSchema>;

export const mailHaltReplySchema = z.object({ halt: mailHaltSchema.nullable() });
export type MailHaltReply = z.infer<typeof mailHaltReplySchema>;

/** Mails that may have been sent since the backup: sent, perhaps a second time, or left in doubt. */
export const mailReleaseSchema = z.strictObject({ doubtful: z.enum(['send', 'leave']) });
export type MailRelease = z.infer<typeof mailReleaseSchema>;

/** How the invitations of a wave stand: the newest try of each, counted. */
export const waveMailsSchema = z.object({
  queued: z.int(),
  sending: z.int(),
  sent: z.int(),
  deferred: z.int(),
  /** Came back, or went to an address that an earlier mail came back from. */
  bounced: z.int(),
  failed: z.int(),
  /** Perhaps arrived, perhaps not. An invitation is sent again once by itself, a mail about results is not. */
  inDoubt: z.int(),
  /** To people who want no such mails; 0 as well where these are fewer than k. */
  withheld: z.int(),
  /** Whether nothing is left that would still be sent by itself. */
  isFinished: z.boolean(),
  /** Why all mails of this wave wait until somebody lets them go on; null otherwise. */
  pause: z.object({ since: instantSchema, reason: z.string() }).nullable(),
  /** Null where mails of all waves may go. */
  halt: mailHaltSchema.nullable(),
});
export type WaveMails = z.infer<typeof waveMailsSchema>;

/** How fast invitations leave. Reminders are not counted: their number would tell how many have answered. */
export const waveProgressSchema = z.object({
  /** That may go now, or are being handed over. */
  dueNow: z.int(),
  /** Over the last five minutes; null where none has left in them, or none is due. */
  perMinute: z.number().nullable(),
  /** About when those that are due will have left, to the minute; null where mails are stopped or nobody can say. */
  finishesAt: instantSchema.nullable(),
  /** Those that wait for the hours of their people, by zone, the next first. */
  later: z.array(z.object({ timeZone: z.string(), at: instantSchema, people: z.int() })),
});
export type WaveProgress = z.infer<typeof waveProgressSchema>;

export const waveMonitorSchema = waveSummarySchema.extend({
  /** Of the audience at its launch; null for a wave of before this was counted. */
  leftOut: leftOutSchema.nullable(),
  /** Why people were asked who had been asked too recently; null where none were. */
  askedAgain: z.string().nullable(),
  k: z.int(),
  commentK: z.int(),
  mails: waveMailsSchema,
  /** Null where the wave is not open. */
  progress: waveProgressSchema.nullable(),
  /** One for each of {@link reminderDays}; counted of the people invited, never of those who have not answered. */
  reminders: z.array(foreseenReminderSchema),
  /** Invitations that wait for the working hours of their people; null where none does. */
  waiting: z.object({ people: z.int(), nextAt: instantSchema }).nullable(),
  /** People who were launched without an address, and still have none: they answer with codes on paper. */
  withoutEmail: z.int(),
  /** The first 200 by address. */
  failures: z.array(mailFailureSchema),
  participation: participationSchema.nullable(),
  readingPending: z.boolean(),
  closed: closedParticipationSchema.nullable(),
  /** Why nothing was published, such as too few answers; null otherwise. */
  withheld: z.string().nullable(),
  /** Why results are shown for larger groups than asked for; null otherwise. */
  coarsened: z.string().nullable(),
});
export type WaveMonitor = z.infer<typeof waveMonitorSchema>;
