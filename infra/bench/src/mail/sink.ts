import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** What the envelope and the head of a mail say. */
export interface SunkMail {
  readonly to: string;
  readonly messageId: string;
}

/**
 * The least of an SMTP server: takes every mail, and tells whom it was for. It reads bytes as they
 * come and keeps none of the content.
 */
export class Sink {
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(onMail: (mail: SunkMail) => void): Promise<Sink> {
    const server = createServer({ noDelay: true }, (socket) => serve(socket, onMail));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Sink(server);
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('it does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.server.close();
  }
}

const endOfMail = '\r\n.\r\n';

function serve(socket: Socket, onMail: (mail: SunkMail) => void): void {
  let text = '';
  let to = '';
  let isData = false;
  socket.on('error', () => undefined);
  socket.write('220 sink\r\n');
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (;;) {
      const mark = isData ? endOfMail : '\r\n';
      const end = text.indexOf(mark);
      if (end === -1) return;
      const part = text.slice(0, end);
      text = text.slice(end + mark.length);
      if (isData) {
        isData = false;
        onMail({ to, messageId: /^Message-ID: (\S+)/im.exec(part)?.[1] ?? '' });
        socket.write('250 taken\r\n');
        continue;
      }
      const verb = part.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') to = part.slice(part.indexOf('<') + 1, part.indexOf('>'));
      if (verb === 'QUIT') {
        socket.end('221 bye\r\n');
        return;
      }
      isData = verb === 'DATA';
      socket.write(isData ? '354 go\r\n' : '250 ok\r\n');
    }
  });
}
