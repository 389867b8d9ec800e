import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers } from '@throughline/types';
import type { Ledger } from './ledger.ts';

export interface Crowd {
  readonly url: string;
  readonly waveId: string;
  /** From the wave's page. */
  readonly nonce: string;
  readonly ballotKeys: readonly Buffer[];
  readonly clients: number;
  /** Acknowledged answers wanted in all; more than there are codes, so that some are replaced. */
  readonly submits: number;
  readonly ledger: Ledger;
  drawAnswers(): Answers;
}

/** What happened on the way. */
export interface CrowdReport {
  attempts: number;
  unreached: number;
  unavailable: number;
  otherErrors: number;
  abandoned: number;
}

/** One of so many failures makes a person give up an answer and send another one later. */
const giveUpOneIn = 20;
const retryMilliseconds = { from: 100, to: 400 };
const timeoutMilliseconds = 30_000;

/** People who each hold a few codes, answer in turn, and try again on any failure. */
export async function runCrowd(crowd: Crowd): Promise<CrowdReport> {
  const report: CrowdReport = {
    attempts: 0,
    unreached: 0,
    unavailable: 0,
    otherErrors: 0,
    abandoned: 0,
  };
  const agent = new Agent({ keepAlive: true, maxSockets: crowd.clients });
  const codesPerClient = Math.floor(crowd.ballotKeys.length / crowd.clients);
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; crowd.ledger.acknowledged < crowd.submits; turn += 1) {
      await submitOnce(crowd, agent, report, number * codesPerClient + (turn % codesPerClient));
    }
  };
  await Promise.all(Array.from({ length: crowd.clients }, (_, number) => client(number)));
  agent.destroy();
  return report;
}

/**
 * Sends one answer until it is acknowledged or given up.
 *
 * @throws Error where it is refused: every answer here is one that must be taken.
 */
async function submitOnce(
  crowd: Crowd,
  agent: Agent,
  report: CrowdReport,
  code: number,
): Promise<void> {
  const answers = crowd.drawAnswers();
  const body = JSON.stringify({
    wave: crowd.waveId,
    variant: 'nine',
    language: 'en',
    nonce: crowd.nonce,
    ballotKey: crowd.ballotKeys[code]?.toString('base64url'),
    answers,
  });
  crowd.ledger.noteSending(code, answers);
  for (;;) {
    report.attempts += 1;
    const reply = await post(crowd.url, agent, body);
    if (reply.status === 200 && reply.text === '{"received":true}') {
      crowd.ledger.noteAcknowledged(code, answers);
      return;
    }
    if (reply.status >= 400 && reply.status < 500) {
      throw new Error(`an answer was refused: ${reply.status} ${reply.text}`);
    }
    if (reply.status === 0) report.unreached += 1;
    else if (reply.status === 503) report.unavailable += 1;
    else report.otherErrors += 1;
    if (Math.random() * giveUpOneIn < 1) {
      report.abandoned += 1;
      return;
    }
    const { from, to } = retryMilliseconds;
    await sleep(from + Math.random() * (to - from));
  }
}

/** Status 0 stands for no reply. */
function post(url: string, agent: Agent, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ status: 0, text: '' });
    const sent = request(
      `${url}/api/responses`,
      {
        method: 'POST',
        agent,
        timeout: timeoutMilliseconds,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          origin: url,
        },
      },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (chunk: string) => (text += chunk));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }));
        reply.on('error', fail);
        reply.on('aborted', fail);
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', fail);
    sent.end(body);
  });
}
