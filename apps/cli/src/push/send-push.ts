import { setTimeout as wait } from 'node:timers/promises';
import {
  type AnswerPushResult,
  type Problem,
  problemSchema,
  type PushResult,
} from '@throughline/types';
import { refuseRows } from '../files/accept-rows.ts';
import { Refusal } from '../refusal.ts';

/** Reads what an instance replies to a push. */
export interface ReplySchema {
  safeParse(content: unknown): { readonly data?: PushResult | AnswerPushResult | undefined };
}

export interface PushRequest {
  readonly address: URL;
  readonly key: string;
  readonly idempotencyKey: string;
  /** NDJSON. */
  readonly body: string;
  readonly schema: ReplySchema;
}

/** What an instance said of a push, or had said of it before. */
export interface PushReply {
  readonly result: PushResult | AnswerPushResult;
  readonly isReplayed: boolean;
}

/** How what the instance says is told of the file that was sent. */
export interface PushTelling {
  readonly path: string;
  /** Line of the file that a line of the push came from. */
  readonly lineOf: (row: number) => number | null;
  readonly onRetry: (reason: string) => void;
}

/** Seconds before each further try, where the instance names none. */
const pauses = [1, 2, 5, 10, 20, 20];
const longestPause = 30;
/** As long as the instance may take over the largest push. */
const patienceMilliseconds = 300_000;

/** Too many requests, a gateway without its instance, an instance without its database. */
const passing = new Set([429, 502, 503, 504]);

/**
 * Sends a push, again and again under the same name while what hinders it may pass.
 *
 * @throws Refusal with what the instance said, or why it could not be asked.
 */
export async function sendPush(push: PushRequest, telling: PushTelling): Promise<PushReply> {
  for (const pause of [...pauses, null]) {
    const reply = await send(push);
    const isPassing = typeof reply === 'string' || passing.has(reply.status);
    if (isPassing && pause !== null) {
      telling.onRetry(
        typeof reply === 'string' ? reply : `The instance is busy (${reply.status}).`,
      );
      await wait(1_000 * (typeof reply === 'string' ? pause : readPause(reply, pause)));
      continue;
    }
    if (typeof reply === 'string') throw new Refusal(reply);
    return await readReply(reply, push, telling);
  }
  throw new Refusal(`${push.address.origin} could not be reached.`);
}

/** The reply, or why there is none. */
async function send({
  address,
  key,
  idempotencyKey,
  body,
}: PushRequest): Promise<Response | string> {
  try {
    return await fetch(address, {
      method: 'POST',
      // Wherever it is sent on to, the key is for nobody else.
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMilliseconds),
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/x-ndjson',
        'idempotency-key': idempotencyKey,
      },
      body,
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return `${address.origin} could not be reached${code}.`;
  }
}

function readPause(reply: Response, usual: number): number {
  const named = Number(reply.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(named) && named >= 0 ? Math.min(named, longestPause) : usual;
}

async function readReply(
  reply: Response,
  { address, schema }: PushRequest,
  telling: PushTelling,
): Promise<PushReply> {
  const content: unknown = await reply.json().catch(() => null);
  if (reply.ok) {
    const { data: result } = schema.safeParse(content);
    if (result !== undefined) {
      return { result, isReplayed: reply.headers.get('idempotent-replayed') === 'true' };
    }
  }
  const problem = problemSchema.safeParse(content);
  if (problem.success) throw tellProblem(problem.data, telling);
  throw new Refusal(
    `${address.href} answered with status ${reply.status}, and not as an instance of Throughline does. Is the address right?`,
  );
}

function tellProblem(
  { code, detail, issues = [] }: Problem,
  { path, lineOf }: PushTelling,
): Refusal {
  if (code !== 'import-refused' || issues.length === 0) return new Refusal(detail);
  const told = issues.map((issue) => ({
    ...issue,
    row: issue.row === null ? null : lineOf(issue.row),
  }));
  return refuseRows(path, { accepted: false, issues: told, issueCount: told.length });
}
