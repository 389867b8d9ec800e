import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** How a server treats mails; what is left out goes well. */
export interface Roughness {
  /** The greeting of the connection with this number, from 0 on; null is none at all. */
  greet?(connection: number): string | null;
  /** Reply to a recipient. `attempt` counts how often it was named, from 1 on. */
  answerRecipient?(address: string, attempt: number): string;
  /**
   * What happens when a mail has come in: taken and said so, taken and the connection dropped
   * before that, or taken and not answered.
   */
  take?(address: string, attempt: number): 'keep' | 'drop' | 'stall';
}

export interface TakenMail {
  readonly to: string;
  /** From the envelope. */
  readonly from: string;
  readonly messageId: string;
  readonly raw: string;
}

/** An SMTP server that misbehaves as it is told to. */
export class RoughServer {
  readonly mails: TakenMail[] = [];
  /** How often each address was named as a recipient. */
  readonly attempts = new Map<string, number>();
  roughness: Roughness;
  private connections = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(server: Server, roughness: Roughness) {
    this.server = server;
    this.roughness = roughness;
  }

  static async start(roughness: Roughness = {}): Promise<RoughServer> {
    const server = createServer({ noDelay: true });
    const rough = new RoughServer(server, roughness);
    server.on('connection', (socket) => rough.serve(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return rough;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('it does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** How many mails each address was given. */
  countCopies(): Map<string, number> {
    const copies = new Map<string, number>();
    for (const { to } of this.mails) copies.set(to, (copies.get(to) ?? 0) + 1);
    return copies;
  }

  /** Recipients named in all, whatever came of it. */
  get attemptsInAll(): number {
    return [...this.attempts.values()].reduce((sum, attempts) => sum + attempts, 0);
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
    const greet = this.roughness.greet;
    const greeting = greet === undefined ? '220 rough' : greet(this.connections);
    this.connections += 1;
    if (greeting === null) return;
    socket.write(`${greeting}\r\n`);
    if (!greeting.startsWith('220')) {
      socket.end();
      return;
    }
    let buffer = '';
    let from = '';
    let to = '';
    let isData = false;
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const mark = isData ? '\r\n.\r\n' : '\r\n';
        const end = buffer.indexOf(mark);
        if (end === -1) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + mark.length);
        if (isData) {
          isData = false;
          this.keep(socket, { from, to, raw: part });
          continue;
        }
        from = /^MAIL FROM:<([^>]*)>/i.exec(part)?.[1] ?? from;
        const named = /^RCPT TO:<([^>]*)>/i.exec(part)?.[1];
        const reply = named === undefined ? '250 ok' : this.answerRecipient(named);
        if (named !== undefined && reply.startsWith('250')) to = named;
        isData = /^DATA/i.test(part);
        if (/^QUIT/i.test(part)) socket.end('221 bye\r\n');
        else socket.write(`${isData ? '354 go' : reply}\r\n`);
        if (reply.startsWith('421')) socket.end();
      }
    });
  }

  private answerRecipient(address: string): string {
    const attempt = (this.attempts.get(address) ?? 0) + 1;
    this.attempts.set(address, attempt);
    return this.roughness.answerRecipient?.(address, attempt) ?? '250 ok';
  }

  private keep(socket: Socket, mail: Omit<TakenMail, 'messageId'>): void {
    const messageId = /^message-id: (\S+)/im.exec(mail.raw)?.[1] ?? '';
    this.mails.push({ ...mail, messageId });
    const fate = this.roughness.take?.(mail.to, this.attempts.get(mail.to) ?? 0) ?? 'keep';
    if (fate === 'keep') socket.write('250 kept\r\n');
    else if (fate === 'drop') socket.destroy();
  }
}
