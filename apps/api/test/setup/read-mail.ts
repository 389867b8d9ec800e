import type { ReceivedMail } from './mail-sink.ts';

/** A mail as its reader's program takes it apart. */
export interface ReadMail {
  readonly address: string;
  readonly raw: string;
  /** Values by lower-case name, unfolded. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  readonly html: string;
}

export function readMail({ to, raw }: ReceivedMail): ReadMail {
  const { headers, body } = split(raw);
  const type = headers.get('content-type')?.[0] ?? '';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? 'none';
  const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\r\n/, '')));
  const find = (kind: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.[0]?.startsWith(kind));
    return part === undefined
      ? ''
      : decode(part.body, part.headers.get('content-transfer-encoding')?.[0]);
  };
  return { address: to, raw, headers, text: find('text/plain'), html: find('text/html') };
}

function split(raw: string): { headers: Map<string, string[]>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = end === -1 ? raw : raw.slice(0, end);
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [name = '', ...rest] = line.split(':');
    const known = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [...known, rest.join(':').trim()]);
  }
  return { headers, body: end === -1 ? '' : raw.slice(end + 4) };
}

function decode(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  return body
    .replace(/=\r\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
    );
}
