import { createHash, verify, type KeyObject } from 'node:crypto';

/** A DKIM signature as its reader finds it (RFC 6376, relaxed/relaxed, rsa-sha256). */
export interface CheckedSignature {
  readonly isRight: boolean;
  /** Names of the signed headers, in lower case. */
  readonly signed: readonly string[];
}

/** Checks the first signature of a mail as it came over the wire, where dots that begin a line are doubled. */
export function checkSignature(raw: string, publicKey: KeyObject): CheckedSignature {
  const end = raw.indexOf('\r\n\r\n');
  const fields = raw
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), relax(line)] as const);
  const signature = fields.find(([name]) => name === 'dkim-signature')?.[1] ?? '';
  const tag = (name: string): string =>
    new RegExp(`[:;] ?${name}=([^;]*)`).exec(signature)?.[1]?.replaceAll(' ', '') ?? '';
  const signed = tag('h').toLowerCase().split(':');
  const left = [...fields];
  const content = signed.flatMap((wanted) => {
    const place = left.findLastIndex(([name]) => name === wanted);
    return place === -1 ? [] : left.splice(place, 1).map(([, line]) => `${line}\r\n`);
  });
  const head = content.join('') + signature.replace(/([:;] ?b=)[^;]*/, '$1').trimEnd();
  const bodyHash = createHash('sha256')
    .update(relaxBody(raw.slice(end + 4).replace(/^\.\./gm, '.')))
    .digest('base64');
  const isRight =
    tag('a') === 'rsa-sha256' &&
    tag('c') === 'relaxed/relaxed' &&
    bodyHash === tag('bh') &&
    verify('sha256', Buffer.from(head), publicKey, Buffer.from(tag('b'), 'base64'));
  return { isRight, signed };
}

function relax(line: string): string {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1).replace(/\r\n/g, '');
  return `${line.slice(0, colon).trim().toLowerCase()}:${value.replace(/[ \t]+/g, ' ').trim()}`;
}

function relaxBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  return `${lines.join('\r\n').replace(/(\r\n)+$/, '')}\r\n`;
}
