import { request } from 'node:http';
import { connect } from 'node:net';
import type { TestInstance } from './test-instance.ts';

export interface Reply<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** A browser's side of the api: keeps its cookie and says where it comes from. */
export class Client {
  private cookie: string | null = null;
  private readonly url: string;
  private readonly origin: string;

  constructor(instance: Pick<TestInstance, 'url' | 'publicUrl'>) {
    this.url = instance.url;
    this.origin = instance.publicUrl;
  }

  /** What the browser would send now, `name=value`; null when signed out. */
  get currentCookie(): string | null {
    return this.cookie;
  }

  get<Body = unknown>(path: string): Promise<Reply<Body>> {
    return this.send('GET', path);
  }

  post<Body = unknown>(path: string, body?: unknown): Promise<Reply<Body>> {
    return this.send('POST', path, body);
  }

  /** Sends a file as it is. */
  sendBytes<Body = unknown>(path: string, content: string | Buffer): Promise<Reply<Body>> {
    const headers = { 'content-type': 'application/octet-stream' };
    return this.send('POST', path, Buffer.from(content), headers);
  }

  /** Reads an answer while it is still being sent. */
  async open(
    path: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const response = await fetch(`${this.url}${path}`, {
      headers: { ...(this.cookie === null ? {} : { cookie: this.cookie }), ...headers },
    });
    if (!response.ok || response.body === null) throw new Error(`${response.status} of ${path}`);
    return response.body.getReader();
  }

  async send<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<Body>> {
    const isText = typeof body === 'string';
    const isRaw = isText || body instanceof Uint8Array;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.origin,
        ...(body === undefined ? {} : { 'content-type': isText ? 'text/csv' : 'application/json' }),
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.cookie = cookie.split(';')[0] ?? null;
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) as Body };
  }
}

/** Sends only the head of a request and reads what is answered before any body has come. */
export function announceBody(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        sent.destroy();
        const given = Object.entries(response.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]);
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(given),
          text,
          body: parse(text),
        });
      });
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
}

/** Sends exactly this text over a connection and reads until the other side ends it. */
export function sendText(url: string, text: string): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part: string) => (received += part));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = received.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = new Headers(
        lines.map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), line.slice(colon + 1).trim()];
        }),
      );
      resolve({ status: Number(first.split(' ')[1]), headers, text: body, body: parse(body) });
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Asks again until the condition holds; gives up only where something hangs. */
export async function waitFor<Value>(
  ask: () => Promise<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 240_000;
  for (;;) {
    const value = await ask();
    if (isDone(value)) return value;
    if (Date.now() > end) throw new Error(`still waiting: ${JSON.stringify(value).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
