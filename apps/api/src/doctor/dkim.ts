import { createPublicKey, type KeyObject } from 'node:crypto';
import type { DoctorConfig } from '../config/doctor-config.ts';
import type { DkimSettings } from '../config/mail-config.ts';
import type { Dns } from './dns.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import { readTags } from './tags.ts';

/** Shorter keys are refused by large receivers (RFC 8301). */
const fewestBits = 1_024;
const enoughBits = 2_048;

/** Whether the key that signs our mails is the one that receivers find (RFC 6376). */
export async function examineDkim(dkim: DoctorConfig['dkim'], dns: Dns): Promise<Finding[]> {
  if ('problem' in dkim) return [fail(dkim.problem)];
  if (dkim.value === null) {
    return [
      warn(
        'Mails are signed only where the mail server does it: otherwise set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.',
      ),
    ];
  }
  const key = createPublicKey(dkim.value.privateKey);
  const kind = key.asymmetricKeyType;
  if (kind !== 'rsa') {
    return [
      fail(
        `DKIM_KEY_FILE holds a key of the kind ${kind ?? 'unknown'}, and mails are signed with RSA: make one with \`openssl genrsa 2048\`.`,
      ),
    ];
  }
  return [...examineLength(key), ...(await examineRecord(dkim.value, key, dns))];
}

function examineLength(key: KeyObject): Finding[] {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits >= enoughBits) return [];
  const sentence = `The key in DKIM_KEY_FILE has ${bits} bits: make one of ${enoughBits} with \`openssl genrsa ${enoughBits}\`, and publish it under a new DKIM_SELECTOR.`;
  return [bits < fewestBits ? fail(sentence) : warn(sentence)];
}

async function examineRecord(
  { domain, selector }: DkimSettings,
  key: KeyObject,
  dns: Dns,
): Promise<Finding[]> {
  const name = `${selector}._domainkey.${domain}`;
  const wanted = `TXT ${name} "v=DKIM1; k=rsa; p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}"`;
  const answer = await dns.texts(name);
  if ('trouble' in answer) {
    return [warn(`The DKIM key at ${name} could not be looked up: ${answer.trouble}.`)];
  }
  const [text, second] = answer.records;
  if (text === undefined) {
    return [fail(`There is no DKIM key at ${name}, so our signatures fail: publish ${wanted}.`)];
  }
  if (second !== undefined) {
    return [
      fail(
        `There are ${answer.records.length} TXT records at ${name}, and receivers may take any: keep one.`,
      ),
    ];
  }
  const tags = readTags(text);
  const flaw = findFlaw(tags, key);
  if (flaw !== null) return [fail(`The DKIM key at ${name} ${flaw}: publish ${wanted}.`)];
  const findings = [ok(`The DKIM key at ${name} is that of DKIM_KEY_FILE.`)];
  if (readList(tags.get('t')).includes('y')) {
    findings.push(
      warn(
        `The DKIM key at ${name} says t=y (only trying), so receivers may pass over it: take that out.`,
      ),
    );
  }
  return findings;
}

/** What is wrong with the record, as the rest of a sentence; null for nothing. */
function findFlaw(tags: ReadonlyMap<string, string>, key: KeyObject): string | null {
  if ((tags.get('v') ?? 'DKIM1') !== 'DKIM1') return 'is no DKIM record';
  const published = tags.get('p')?.replace(/\s/g, '');
  if (published === undefined) return 'holds no key (p=)';
  if (published === '') return 'was revoked (p= is empty)';
  if ((tags.get('k') ?? 'rsa').toLowerCase() !== 'rsa') {
    return 'is of another kind than that of DKIM_KEY_FILE';
  }
  const hashes = tags.get('h');
  if (hashes !== undefined && !readList(hashes).includes('sha256')) return 'forbids SHA-256 (h=)';
  const services = readList(tags.get('s') ?? '*');
  if (!services.includes('*') && !services.includes('email')) return 'is not for mails (s=)';
  return isSameKey(published, key) ? null : 'is not that of DKIM_KEY_FILE';
}

const readList = (text: string | undefined): readonly string[] =>
  (text ?? '').split(':').map((word) => word.trim().toLowerCase());

/** Both encodings of an RSA key are in use. */
function isSameKey(published: string, key: KeyObject): boolean {
  const der = Buffer.from(published, 'base64');
  return (['spki', 'pkcs1'] as const).some((type) => {
    try {
      return createPublicKey({ key: der, format: 'der', type }).equals(key);
    } catch {
      return false;
    }
  });
}
