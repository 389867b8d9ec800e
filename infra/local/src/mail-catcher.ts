import { once } from 'node:events';
import type { Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { makeMailboxServer } from './mailbox-server.ts';
import { type MailboxStore, openMailboxStore } from './mailbox-store.ts';

export interface MailCatcherOptions {
  /** Where the mails are kept. */
  folder: string;
  /** Any free one when absent. */
  smtpPort?: number;
}

export interface MailCatcher {
  smtpPort: number;
  smtpUrl: string;
  /** Where the page and the list are served, without the path `/mailbox`. */
  httpUrl: string;
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const MAIL_BYTES_MAX = 30_000_000;

/** Takes every mail handed over on loopback and keeps it; none ever leaves this machine. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const store = openMailboxStore(options.folder);
  const smtp = makeSmtpServer(store);
  const http = makeMailboxServer(store);
  const smtpPort = await listen(smtp.server, options.smtpPort ?? 0);
  const httpPort = await listen(http, 0);
  return {
    smtpPort,
    smtpUrl: `smtp://${LOOPBACK}:${smtpPort}`,
    httpUrl: `http://${LOOPBACK}:${httpPort}`,
    async stop() {
      http.closeAllConnections();
      http.close();
      for (const connection of smtp.connections) connection.close();
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}

function makeSmtpServer(store: MailboxStore): SMTPServer {
  const server = new SMTPServer({
    name: 'mailbox.localhost',
    banner: 'mails are caught here and go nowhere',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: MAIL_BYTES_MAX,
    closeTimeout: 200,
    onData: callbackify((stream: SMTPServerDataStream, session: SMTPServerSession) =>
      keepMail(store, stream, session),
    ),
  });
  // A client that hangs up is its own matter; without a listener it would end this process.
  server.on('error', () => undefined);
  return server;
}

async function keepMail(
  store: MailboxStore,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<string> {
  const message = await buffer(stream);
  if (stream.sizeExceeded) throw new Error('This mail is too large.');
  await store.add(message, {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
  });
  return 'The mail is kept.';
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
