import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { startOutcomes, type OutcomeRow } from '@throughline/linkage';
import {
  answerPushResultSchema,
  idempotencyKeySchema,
  maximumPushBytes,
  pushResultSchema,
} from '@throughline/types';
import { acceptRows, refuseRows } from '../files/accept-rows.ts';
import { describeFileError } from '../files/describe-file-error.ts';
import { readCsv } from '../files/read-csv.ts';
import { type GivenOptions, optionOf, requireOption } from '../options/read-options.ts';
import { Refusal } from '../refusal.ts';
import type { ProgressLine } from '../screen/progress-line.ts';
import { writeCount } from '../screen/write-number.ts';
import { readAnswerQuery, refuseAnswerOptions } from './answer-query.ts';
import { describePush } from './describe-push.ts';
import { AnswerReader } from './read-answers.ts';
import { type ReplySchema, sendPush } from './send-push.ts';

/** What is sent of a file, and where. */
interface Load {
  readonly route: string;
  readonly query: URLSearchParams;
  /** NDJSON. */
  readonly body: string;
  /** Line of the file that each line of the body came from. */
  readonly lines: readonly number[];
  readonly schema: ReplySchema;
}

/**
 * Sends a file of outcomes to an instance.
 *
 * @throws Refusal where the file, the key or the instance does not allow it.
 */
export async function pushOutcomes(options: GivenOptions, progress: ProgressLine): Promise<string> {
  const path = requireOption(options, 'file', 'the file of outcomes');
  const server = readServer(requireOption(options, 'url', 'the address of the instance'));
  const name = idempotencyKeySchema.safeParse(optionOf(options, 'idempotency-key') ?? randomUUID());
  if (!name.success) {
    throw new Refusal(`--idempotency-key ${name.error.issues[0]?.message ?? 'is not valid'}.`);
  }
  const query = options.has('answers') ? readAnswerQuery(options) : refuseAnswerOptions(options);
  const key = await readKey(options);
  const load = query === null ? await loadFigures(path) : await loadAnswers(path, query);
  const { body, lines, schema } = load;
  if (Buffer.byteLength(body) > maximumPushBytes) {
    throw new Refusal(
      `${path} comes to more than ${maximumPushBytes / 1_000_000} MB, the most that one push may hold. Split it, by period for instance.`,
    );
  }
  const address = new URL(load.route, server);
  address.search = load.query.toString();
  address.searchParams.set('dryRun', String(options.has('dry-run')));
  progress.show(`Sending ${writeCount(lines.length)} rows to ${address.host}`);
  const push = { address, key, idempotencyKey: name.data, body, schema };
  const { result, isReplayed } = await sendPush(push, {
    path,
    lineOf: (row) => lines[row - 1] ?? null,
    onRetry: (reason) => progress.show(`${reason} Trying again.`),
  });
  if (options.has('json')) return `${JSON.stringify({ version: 1, isReplayed, ...result })}\n`;
  return describePush(result, isReplayed);
}

async function loadFigures(path: string): Promise<Load> {
  const { rows, lines } = acceptRows(await readCsv(path, (header) => startOutcomes(header)));
  return {
    route: 'api/feeds/outcomes',
    query: new URLSearchParams(),
    body: rows.map(writeFigure).join(''),
    lines,
    schema: pushResultSchema,
  };
}

async function loadAnswers(path: string, query: URLSearchParams): Promise<Load> {
  const { read } = await readCsv(path, (header) => new AnswerReader(header));
  if (!read.accepted) throw refuseRows(path, read);
  return {
    route: 'api/feeds/outcomes/answers',
    query,
    body: read.rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    lines: read.lines,
    schema: answerPushResultSchema,
  };
}

function readServer(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(`--url takes an address such as https://throughline.example, not "${text}".`);
  }
  if (url.protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) {
    throw new Refusal(
      `${url.origin} is not https: the key would be readable on the way. http is for this machine only.`,
    );
  }
  return new URL(url.href.endsWith('/') ? url : `${url.href}/`);
}

/** From a file or the environment, never from the command line: that is open to everyone on a machine. */
async function readKey(options: GivenOptions): Promise<string> {
  const path = optionOf(options, 'key-file');
  const text = path === null ? process.env['THROUGHLINE_API_KEY'] : await readText(path);
  const key = text?.trim() ?? '';
  if (/^tl_[\w-]+$/.test(key)) return key;
  const where = path ?? 'THROUGHLINE_API_KEY';
  throw new Refusal(
    key === ''
      ? `There is no key: put it into THROUGHLINE_API_KEY, or name a file with --key-file.`
      : `${where} holds no key; one begins with tl_.`,
  );
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Refusal(describeFileError(path, error));
  }
}

function writeFigure({ unit, period, metric, value, n, sd }: OutcomeRow): string {
  return `${JSON.stringify({ unit, period, metric, value, n, sd: sd ?? null })}\n`;
}
