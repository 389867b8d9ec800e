import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { listMails, readMails } from './mailbox-list.ts';
import { type MailReader, makeMailReader } from './mailbox-message.ts';
import type { MailboxStore } from './mailbox-store.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A mail may carry styles and its own images, and open links elsewhere; it runs and fetches nothing. */
const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

interface Answer {
  status: number;
  type: string;
  body: string;
  policy?: string;
}

const page = new URL('../page/', import.meta.url);
const files = new Map<string, { type: string; url: URL }>([
  ['/mailbox', { type: 'text/html', url: new URL('mailbox.html', page) }],
  ['/mailbox/mailbox.css', { type: 'text/css', url: new URL('mailbox.css', page) }],
  ['/mailbox/mailbox.js', { type: 'text/javascript', url: new URL('mailbox.js', page) }],
]);

/** The page that shows caught mails, and the list behind it. */
export function makeMailboxServer(store: MailboxStore): Server {
  const reader = makeMailReader(store);
  return createServer((request, response) => {
    answer(request, store, reader)
      .catch(() => problem(500, 'This mail cannot be read.'))
      .then((found) => send(response, found))
      .catch(() => response.destroy());
  });
}

async function answer(
  request: IncomingMessage,
  store: MailboxStore,
  reader: MailReader,
): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://mailbox');
  const path = url.pathname.replace(/\/$/, '');
  if (path === '/mailbox/api/messages' && request.method === 'DELETE') {
    return empty(request, store);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return problem(405, 'Only GET here.');
  const file = files.get(path);
  if (file) {
    const body = readFileSync(file.url, 'utf8');
    return { status: 200, type: file.type, body, policy: PAGE_POLICY };
  }
  if (path === '/mailbox/api/messages') return list(url.searchParams, store, reader);
  const [, id, part] = /^\/mailbox\/api\/messages\/([\d-]+)(\/html)?$/.exec(path) ?? [];
  const mail = id === undefined ? null : await reader.read(id);
  if (!mail) return problem(404, 'There is no such mail.');
  if (!part) return json(mail);
  return { status: 200, type: 'text/html', body: openLinksInTabs(mail.html), policy: MAIL_POLICY };
}

async function empty(request: IncomingMessage, store: MailboxStore): Promise<Answer> {
  // Another site open in the same browser must not be able to empty it.
  const site = request.headers['sec-fetch-site'] ?? 'same-origin';
  if (site !== 'same-origin') return problem(403, 'Only the mailbox page itself may do this.');
  await store.clear();
  return { status: 204, type: 'text/plain', body: '' };
}

async function list(
  query: URLSearchParams,
  store: MailboxStore,
  reader: MailReader,
): Promise<Answer> {
  const { total, mails } = await listMails(store, reader, {
    limit: wholeNumber(query.get('limit'), 200),
    offset: wholeNumber(query.get('offset'), 0),
    search: query.get('search') ?? '',
  });
  if (query.get('view') === 'summary') return json({ total, mails });
  return json(await readMails(mails, reader));
}

function wholeNumber(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

function openLinksInTabs(html: string): string {
  const base = '<base target="_blank">';
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${base}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + base + html.slice(end);
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function problem(status: number, detail: string): Answer {
  const body = JSON.stringify({ type: 'about:blank', status, detail });
  return { status, type: 'application/problem+json', body };
}

function send(response: ServerResponse, { status, type, body, policy }: Answer): void {
  response.writeHead(status, {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': policy ?? "default-src 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
