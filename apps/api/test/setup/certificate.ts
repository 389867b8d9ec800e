import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';

/** One field of DER: tag, length, content. */
function field(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const digits = Buffer.from(content.length.toString(16).padStart(4, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x82]), digits, content]);
}

const [integer, bits, text, time, sequence, set, explicit] = [2, 3, 12, 24, 48, 49, 160];
const signatureName = Buffer.from('300d06092a864886f70d01010b0500', 'hex');

function name(common: string): Buffer {
  const type = Buffer.from('0603550403', 'hex');
  return field(sequence, field(set, field(sequence, type, field(text, Buffer.from(common)))));
}

function instant(at: Date): Buffer {
  return field(time, Buffer.from(`${at.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`));
}

/** A certificate that vouches for itself, with the key to sign by. */
export function makeCertificate(
  from = new Date('2020-01-01'),
  to = new Date('2049-01-01'),
): { readonly certificate: X509Certificate; readonly key: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const told = field(
    sequence,
    field(explicit, field(integer, Buffer.from([2]))),
    field(integer, Buffer.from([1])),
    signatureName,
    name('sns.amazonaws.com'),
    field(sequence, instant(from), instant(to)),
    name('sns.amazonaws.com'),
    publicKey.export({ format: 'der', type: 'spki' }),
  );
  const signature = field(bits, Buffer.from([0]), sign('sha256', told, privateKey));
  const certificate = new X509Certificate(field(sequence, told, signatureName, signature));
  return { certificate, key: privateKey };
}
