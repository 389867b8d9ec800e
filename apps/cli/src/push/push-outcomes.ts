import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { startOutcomes, type OutcomeRow } from '@throughline/linkage';
import { idempotencyKeySchema, maximumPushBytes, type PushResult } from '@throughline/types';
import { acceptRows } from '../files/accept-rows.ts';
import { describeFileError } from '../files/describe-file-error.ts';
import { readCsv } from '../files/read-csv.ts';
import { type GivenOptions, optionOf, requireOption } from '../options/read-options.ts';
import { Refusal } from '../refusal.ts';
import type { ProgressLine } from '../screen/progress-line.ts';
import { writeCount } from '../screen/write-number.ts';
import { sendPush } from './send-push.ts';

/**
 * Sends a file of outcomes to an instance.
 *
 * @throws Refusal where the file, the key or the instance does not allow it.
 */
export async function pushOutcomes(options: GivenOptions, progress: ProgressLine): Promise<string> {
  const path = requireOption(options, 'file', 'the file of outcomes');
  const isDryRun = options.has('dry-run');
  const address = readAddress(requireOption(options, 'url', 'the address of the instance'));
  address.searchParams.set('dryRun', String(isDryRun));
  const name = idempotencyKeySchema.safeParse(optionOf(options, 'idempotency-key') ?? randomUUID());
  if (!name.success) {
    throw new Refusal(`--idempotency-key ${name.error.issues[0]?.message ?? 'is not valid'}.`);
  }
  const key = await readKey(options);
  const { rows, lines } = acceptRows(await readCsv(path, (header) => startOutcomes(header)));
  const body = rows.map(writeLine).join('');
  if (Buffer.byteLength(body) > maximumPushBytes) {
    throw new Refusal(
      `${path} comes to more than ${maximumPushBytes / 1_000_000} MB, the most that one push may hold. Split it, by period for instance.`,
    );
  }
  progress.show(`Sending ${writeCount(rows.length)} rows to ${address.host}`);
  const push = { address, key, idempotencyKey: name.data, body };
  const { result, isReplayed } = await sendPush(push, {
    path,
    lineOf: (row) => lines[row - 1] ?? null,
    onRetry: (reason) => progress.show(`${reason} Trying again.`),
  });
  if (options.has('json')) return `${JSON.stringify({ version: 1, isReplayed, ...result })}\n`;
  return describeResult(result, isReplayed);
}

function readAddress(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(`--url takes an address such as https://throughline.example, not "${text}".`);
  }
  if (url.protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) {
    throw new Refusal(
      `${url.origin} is not https: the key would be readable on the way. http is for this machine only.`,
    );
  }
  return new URL('api/feeds/outcomes', url.href.endsWith('/') ? url : `${url.href}/`);
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

function writeLine({ unit, period, metric, value, n, sd }: OutcomeRow): string {
  return `${JSON.stringify({ unit, period, metric, value, n, sd: sd ?? null })}\n`;
}

function describeResult(
  { dryRun, rows, added, changed, unchanged }: PushResult,
  isReplayed: boolean,
): string {
  const counts = `${writeCount(rows)} rows: ${writeCount(added)} added, ${writeCount(changed)} changed, ${writeCount(unchanged)} unchanged.`;
  if (dryRun) return `${counts} Nothing was written: this was a dry run.\n`;
  return isReplayed
    ? `${counts} It had been taken before; nothing was done again.\n`
    : `${counts}\n`;
}
