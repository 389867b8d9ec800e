import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import { z } from 'zod';
import { errorCode } from './error-code.ts';

/** An answer of a running instance. */
export interface LifeSign {
  /** When its certificate runs out, in milliseconds; null without TLS. */
  readonly certificateEnds: number | null;
  /** When the server said it was; null where it does not say so, or somebody else did for it. */
  readonly serverTime: number | null;
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** What waiting is measured by. */
export interface Watch {
  readonly now: () => number;
  /** Milliseconds. */
  readonly patience?: number;
}

const patienceMilliseconds = 5_000;
const mostBytes = 10_000;
const ourAnswer = z.object({ status: z.literal('ok') });

/**
 * Asks an instance whether it lives, at the addresses that its host was found to have.
 *
 * @returns what it said, or the end of a sentence about what went wrong.
 */
export async function askForLife(
  url: URL,
  addresses: readonly string[],
  { now, patience = patienceMilliseconds }: Watch,
): Promise<LifeSign | { readonly problem: string }> {
  const askedAt = now();
  try {
    const { reply, body } = await get(url, addresses, patience);
    const answeredAt = now();
    const problem = readProblem(reply, body);
    if (problem !== null) return { problem };
    return { ...readFacts(reply), askedAt, answeredAt };
  } catch (error) {
    return { problem: explain(error, patience) };
  }
}

interface Got {
  readonly reply: IncomingMessage;
  readonly body: string;
}

function get(url: URL, addresses: readonly string[], patience: number): Promise<Got> {
  const request = url.protocol === 'https:' ? requestOverTls : requestPlain;
  return new Promise((resolve, reject) => {
    const sent = request(new URL('/api/health/live', url), {
      agent: false,
      signal: AbortSignal.timeout(patience),
      lookup: (_, { all }, done) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (all === true) done(null, found);
        else done(null, found[0]?.address ?? '', found[0]?.family ?? 0);
      },
    });
    sent.on('error', reject);
    sent.on('response', (reply) => {
      let body = '';
      reply.setEncoding('utf8');
      reply.on('error', reject);
      reply.on('data', (part: string) => {
        body += part;
        if (body.length > mostBytes) reply.destroy(new Error('too long'));
      });
      reply.on('end', () => resolve({ reply, body }));
    });
    sent.end();
  });
}

function readProblem(reply: IncomingMessage, body: string): string | null {
  const status = reply.statusCode ?? 0;
  const { location } = reply.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    return `leads elsewhere (${location.slice(0, 100)}): name the last address in PUBLIC_URL`;
  }
  if (status === 502 || status === 503 || status === 504) {
    return `answers ${status}: the proxy before it does not reach the api; see that it runs, and the port it is sent to`;
  }
  if (status === 200 && ourAnswer.safeParse(readJson(body)).success) return null;
  return `answers ${status} at /api/health/live, which is not our answer: something else listens there; correct PUBLIC_URL, or what the proxy sends to the api`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readFacts(reply: IncomingMessage): Pick<LifeSign, 'certificateEnds' | 'serverTime'> {
  const { socket } = reply;
  const ends =
    socket instanceof TLSSocket ? Date.parse(socket.getPeerCertificate().valid_to) : Number.NaN;
  const said = Date.parse(reply.headers.date ?? '');
  const isKept = reply.headers.age !== undefined;
  return {
    certificateEnds: Number.isNaN(ends) ? null : ends,
    serverTime: isKept || Number.isNaN(said) ? null : said,
  };
}

const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has a certificate that has run out: renew it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name: get one for this name',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'has a certificate that nobody signed: get one from an authority that browsers trust',
  ECONNREFUSED: 'cannot be reached (ECONNREFUSED): see that the proxy or the api listens there',
  ECONNRESET: 'hangs up: see what listens there, and whether it speaks the protocol of PUBLIC_URL',
};

function explain(error: unknown, patience: number): string {
  const code = errorCode(error);
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT') {
    return `does not answer within ${patience / 1000} s: see that it runs and that the firewall lets this computer through`;
  }
  const reason = reasons[code];
  if (reason !== undefined) return reason;
  if (/CERT|ISSUER|SIGNATURE/.test(code)) {
    return `has a certificate that is not trusted (${code}): serve it with the certificates of its authority`;
  }
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') {
    return 'speaks no TLS: put a proxy with a certificate before it, or correct the port in PUBLIC_URL';
  }
  return `cannot be reached (${code || 'no answer'}): correct PUBLIC_URL, or start what it names`;
}
