import {
  createPrivateKey,
  generateKeyPairSync,
  randomInt,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { isIPv4 } from 'node:net';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM, signed by itself: whoever is given it as an authority trusts it. */
  readonly cert: string;
}

export interface Signer {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

const day = 86_400_000;

/** A certificate for names and addresses, good for so many days from now (RFC 5280). */
export function makeCertificate(names: readonly string[], days: number): Certificate {
  const now = Date.now();
  const valid = [new Date(now - 90 * day), new Date(now + days * day)] as const;
  return signCertificate(names, valid, 'ec');
}

/** One that messages are signed by, with RSA, as Amazon does. */
export function makeSigner(from = new Date('2020-01-01'), to = new Date('2049-01-01')): Signer {
  const { cert, key } = signCertificate(['sns.amazonaws.com'], [from, to], 'rsa');
  return { certificate: new X509Certificate(cert), key: createPrivateKey(key) };
}

const algorithms = {
  ec: '06082a8648ce3d040302',
  rsa: '06092a864886f70d01010b0500',
} as const;

function signCertificate(
  names: readonly string[],
  [from, to]: readonly [Date, Date],
  kind: keyof typeof algorithms,
): Certificate {
  const { privateKey, publicKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const algorithm = sequence(Buffer.from(algorithms[kind], 'hex'));
  const serial = randomInt(1, 1_000_000_000);
  // No two may share it: authorities are looked up by subject.
  const subject = sequence(
    tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(`test ${serial}`)))),
  );
  const content = sequence(
    tagged(0xa0, integer(2)),
    integer(serial),
    algorithm,
    subject,
    sequence(time(from), time(to)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(
      0xa3,
      sequence(
        extension('551d11', sequence(...names.map(writeName))),
        extension('551d13', sequence(tagged(0x01, Buffer.from([0xff])))),
      ),
    ),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const body = sequence(content, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 128
      ? [tag, length]
      : length < 256
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const extension = (hex: string, content: Buffer): Buffer =>
  sequence(oid(hex), tagged(0x04, content));

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return (bytes[0] ?? 0) < 128 ? tagged(0x02, bytes) : tagged(0x02, Buffer.from([0]), bytes);
}

/** UTCTime, which has two digits for the year. */
function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

const writeName = (name: string): Buffer =>
  isIPv4(name)
    ? tagged(0x87, Buffer.from(name.split('.').map(Number)))
    : tagged(0x82, Buffer.from(name));
