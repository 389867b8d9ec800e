import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv4 } from 'node:net';

/**
 * Records by name, such as `TXT v=spf1 -all`, `A 192.0.2.1` or `MX mail.example.test`. A name that
 * is not there does not exist; `SILENT` gets no answer and `SERVFAIL` that.
 */
export type Zone = Readonly<Record<string, readonly string[]>>;

const types: Readonly<Record<string, number>> = { A: 1, PTR: 12, MX: 15, TXT: 16, AAAA: 28 };

/** A name server on loopback that knows one zone (RFC 1035, over UDP). */
export class DnsServer {
  zone: Zone;
  /** Names that were asked for, with the type. */
  readonly questions: string[] = [];
  private readonly socket: Socket;

  private constructor(socket: Socket, zone: Zone) {
    this.socket = socket;
    this.zone = zone;
  }

  static async start(zone: Zone = {}): Promise<DnsServer> {
    const socket = createSocket('udp4');
    const server = new DnsServer(socket, zone);
    socket.on('message', (query, from) => {
      const reply = server.answer(query);
      if (reply !== null) socket.send(reply, from.port, from.address);
    });
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    return server;
  }

  /** As THROUGHLINE_DNS_SERVERS names it. */
  get address(): string {
    return `127.0.0.1:${this.socket.address().port}`;
  }

  async stop(): Promise<void> {
    this.socket.close();
    await once(this.socket, 'close');
  }

  private answer(query: Buffer): Buffer | null {
    const { name, end } = readName(query);
    const type = Object.keys(types).find((one) => types[one] === query.readUInt16BE(end)) ?? '';
    this.questions.push(`${type} ${name}`);
    const lines = this.zone[name];
    if (lines?.includes('SILENT') === true) return null;
    const code = lines === undefined ? 3 : lines.includes('SERVFAIL') ? 2 : 0;
    const records = (lines ?? [])
      .filter((line) => line.startsWith(`${type} `))
      .map((line) => writeRecord(type, line.slice(type.length + 1)));
    const header = Buffer.alloc(12);
    header.writeUInt16BE(query.readUInt16BE(0), 0);
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(records.length, 6);
    return Buffer.concat([header, query.subarray(12, end + 4), ...records]);
  }
}

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function writeRecord(type: string, text: string): Buffer {
  const data = writeData(type, text);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(types[type] ?? 0, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function writeData(type: string, text: string): Buffer {
  switch (type) {
    case 'A':
      if (!isIPv4(text)) throw new Error(`${text} is no IPv4 address`);
      return Buffer.from(text.split('.').map(Number));
    case 'AAAA':
      return Buffer.from(expand(text), 'hex');
    case 'MX':
      return Buffer.concat([Buffer.from([0, 10]), writeName(text)]);
    case 'PTR':
      return writeName(text);
    default:
      return Buffer.concat(
        (text.match(/.{1,255}/g) ?? ['']).map((part) =>
          Buffer.concat([Buffer.from([part.length]), Buffer.from(part, 'latin1')]),
        ),
      );
  }
}

const writeName = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
    Buffer.from([0]),
  ]);

function expand(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const missing = 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)]
    .map((group) => group.padStart(4, '0'))
    .join('');
}
