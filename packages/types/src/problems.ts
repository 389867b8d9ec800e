import { z } from 'zod';

/**
 * Every error a client can meet, with its HTTP status. The web app switches on the code;
 * the sentence that goes with it is for people.
 */
export const problemStatus = {
  'invalid-request': 400,
  'malformed-body': 400,
  'sign-in-required': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'cross-site-request': 403,
  'setup-code-wrong': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'unknown-code': 404,
  'request-timeout': 408,
  conflict: 409,
  'setup-done': 409,
  'wave-closed': 409,
  'wave-open': 409,
  'audience-too-small': 409,
  'audience-too-similar': 409,
  'audience-hand-picked': 409,
  'thresholds-frozen': 409,
  'asks-identity': 409,
  'roster-frozen': 409,
  'reading-too-soon': 409,
  'asked-too-often': 409,
  'already-opened': 409,
  'no-working-day': 409,
  'results-not-shared': 409,
  'pulse-archived': 409,
  'nothing-to-close': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'import-refused': 422,
  'answers-invalid': 422,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

/** A machine-readable error code; its status is in {@link problemStatus}. */
export type ProblemCode = keyof typeof problemStatus;

const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** Where in a file something was refused. Rows count from 1 and include the header. */
export const rowIssueSchema = z.object({
  row: z.int().nullable(),
  column: z.string().nullable(),
  reason: z.string(),
});
export type RowIssue = z.infer<typeof rowIssueSchema>;

/** What a page that is being answered says to the person, in the page's language. */
const shownNoticeSchema = z.object({ title: z.string(), sentences: z.array(z.string()) });

/** RFC 9457 problem details, the only shape in which the api reports an error. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.string(),
  issues: z.array(rowIssueSchema).optional(),
  /** Where answers of the survey page are refused. */
  notice: shownNoticeSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;
