import type { BrowserContext, Request } from '@playwright/test';

/** What happened in a browser that ought not to happen, and every request it made. */
export interface Watch {
  /** Console errors and uncaught exceptions, as "page: message". */
  readonly errors: string[];
  /** Addresses of other origins that were asked for. */
  readonly foreign: string[];
  readonly requests: Request[];
}

const local = new Set(['data:', 'blob:', 'about:']);

/** Watches all pages of a context, also those that open later. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const watch: Watch = { errors: [], foreign: [], requests: [] };
  const note = (address: string): void => {
    const url = new URL(address);
    const isOwn = url.origin === origin || url.origin === origin.replace(/^http/, 'ws');
    if (!isOwn && !local.has(url.protocol)) watch.foreign.push(address);
  };
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    watch.errors.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => watch.errors.push(`uncaught: ${String(error.error())}`));
  context.on('request', (request) => {
    watch.requests.push(request);
    note(request.url());
  });
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  return watch;
}
