import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

export interface ReceivedMail {
  readonly to: string;
  /** Everybody the envelope named. */
  readonly recipients: readonly string[];
  readonly raw: string;
}

/** A small SMTP server that keeps every mail, for tests. */
export class MailSink {
  readonly mails: ReceivedMail[] = [];
  /** Reply lines by address: what the server says to the recipient instead of yes. */
  readonly refusals = new Map<string, string>();
  /** Addresses whose connection is cut when their mail has come in, before it is acknowledged. */
  readonly cutAfterData = new Set<string>();
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<MailSink> {
    const server = createServer({ noDelay: true });
    const sink = new MailSink(server);
    server.on('connection', (socket) => sink.serve(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return sink;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string')
      throw new Error('the sink does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** Text and HTML as the reader sees them: quoted-printable undone. */
  find(address: string): string[] {
    return this.mails.filter((mail) => mail.to === address).map((mail) => decode(mail.raw));
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    let buffer = '';
    let recipients: string[] = [];
    let isData = false;
    socket.write('220 sink\r\n');
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const end = isData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
        if (end === -1) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + (isData ? 5 : 2));
        if (isData) {
          this.mails.push({ to: recipients[0] ?? '', recipients, raw: part });
          isData = false;
          if (recipients.some((address) => this.cutAfterData.has(address))) socket.destroy();
          else socket.write('250 kept\r\n');
          continue;
        }
        if (/^(MAIL FROM|RSET)/i.test(part)) recipients = [];
        const address = /^RCPT TO:<([^>]*)>/i.exec(part)?.[1];
        const refusal = address === undefined ? undefined : this.refusals.get(address);
        if (address !== undefined && refusal === undefined) recipients.push(address);
        isData = /^DATA/i.test(part);
        if (/^QUIT/i.test(part)) socket.end('221 bye\r\n');
        else socket.write(isData ? '354 go\r\n' : `${refusal ?? '250 ok'}\r\n`);
      }
    });
  }
}

function decode(raw: string): string {
  return raw
    .replace(/=\r\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (encoded) =>
      Buffer.from(encoded.replaceAll('=', ''), 'hex').toString('utf8'),
    );
}
