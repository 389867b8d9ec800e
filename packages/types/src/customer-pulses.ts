import { say } from '@throughline/speech';
import { z } from 'zod';
import { tooLong } from './faults.ts';
import {
  daySchema,
  emailSchema,
  idSchema,
  instantSchema,
  lineSchema,
  localeSchema,
} from './values.ts';

/** No customer is mailed twice within so many days, whatever the unit, list or pulse. */
export const throttleDays = 90;

/** Most customers on one list. */
export const mostCustomers = 20_000;

/** When customers who wait are mailed: on one day, or every day, week or month from it on. */
export const customerSendsSchema = z.enum(['once', 'daily', 'weekly', 'monthly']);
export type CustomerSends = z.infer<typeof customerSendsSchema>;

/** A customer pulse as an administrator states it. */
export const saveCustomerPulseSchema = z.object({
  name: lineSchema.max(100, tooLong(100)),
  /** Who its mails come from. */
  senderName: lineSchema.max(100, tooLong(100)),
  senderAddress: emailSchema,
  /** Where answers by mail go; null for the sender. */
  replyTo: emailSchema.nullable(),
  /** Of customers whose list names none, or one that the page does not speak. */
  defaultLanguage: localeSchema,
  /** Units whose customers may be on its lists; none for all. */
  unitIds: z.array(idSchema).max(5_000),
  sends: customerSendsSchema,
  startsOn: daySchema,
  /** Where the organisation is, by day. */
  localTime: z
    .string()
    .regex(/^(0[89]|1[0-7]):[0-5]\d$/, { error: () => say('must be a time from 08:00 to 17:59') }),
  /** A customer can answer until 18:00 of this day after the mail. */
  closesAfterDays: z.int().min(1).max(60),
  /** Nobody is asked about anything longer ago. */
  recentDays: z.int().min(1).max(180),
});
export type SaveCustomerPulse = z.infer<typeof saveCustomerPulseSchema>;

/** What becomes of customers who were brought in; of the last 90 days. */
export const customerPlanSchema = z.object({
  /** Brought in and not mailed yet, less those below; the few who want no mails are among them. */
  wouldMail: z.int(),
  /** Not looked at by the worker yet, which takes some seconds. */
  unread: z.int(),
  /** Of those who wait: mailed within 90 days. */
  throttled: z.int(),
  /** Of those who wait: their experience will be too long ago. */
  late: z.int(),
  withoutAddress: z.int(),
  /** Addresses that want no mails or gave them back; null while they are too few to be told. */
  suppressed: z.int().nullable(),
  /** On the lists more than once: asked about the latest time. */
  repeated: z.int(),
});
export type CustomerPlan = z.infer<typeof customerPlanSchema>;

/** What has become of mails to customers; of the last 90 days. */
export const customerMailsSchema = z.object({
  /** Still to be sent, or being sent. */
  waiting: z.int(),
  sent: z.int(),
  bounced: z.int(),
  failed: z.int(),
  /** Perhaps sent: the connection was lost meanwhile. */
  inDoubt: z.int(),
});
export type CustomerMails = z.infer<typeof customerMailsSchema>;

export const customerPulseSchema = z.object({
  ...saveCustomerPulseSchema.shape,
  id: idSchema,
  state: z.enum(['draft', 'running', 'stopped', 'done']),
  /** When customers who wait are mailed next. */
  nextSendAt: instantSchema.nullable(),
  /** Why its mails wait; null where they do not. */
  pauseReason: z.string().nullable(),
  plan: customerPlanSchema,
  /** Left out when the last mails went: mailed within 90 days, or too long ago. */
  leftOut: z.object({ throttled: z.int(), late: z.int() }),
  mails: customerMailsSchema,
  /** In steps of five; null while they are fewer. */
  answers: z.int().nullable(),
  /** Figures that are not written since an imported one stands in their place. */
  heldBack: z.array(z.object({ unitName: z.string(), month: z.string(), metrics: z.int() })),
});
export type CustomerPulse = z.infer<typeof customerPulseSchema>;

export const customerPulseListSchema = z.object({
  pulses: z.array(customerPulseSchema),
  /** Units that can be chosen, a parent before its children. */
  units: z.array(z.object({ id: idSchema, name: z.string(), depth: z.int() })),
});
export type CustomerPulseList = z.infer<typeof customerPulseListSchema>;

/** One recent customer, a line of a push (NDJSON). */
export const pushedCustomerSchema = z.strictObject({
  /** Key of the unit. */
  unit: z.string().max(100),
  email: z.string().max(300),
  name: z.string().max(200).nullish(),
  language: z.string().max(40).nullish(),
  experienced_on: z.string().max(40),
  customer_key: z.string().max(200).nullish(),
});
export type PushedCustomer = z.infer<typeof pushedCustomerSchema>;
