import { isIP } from 'node:net';
import type { DoctorConfig } from '../config/doctor-config.ts';
import { isLoopback } from '../config/loopback.ts';
import { askForLife, type LifeSign, type Watch } from './ask-for-life.ts';
import type { Answer, Dns } from './dns.ts';
import { fail, ok, warn, type Finding } from './finding.ts';

/** What was seen of the public address, and when its server said that was. */
export interface PublicAddress {
  readonly findings: readonly Finding[];
  /** Null where nothing of ours answered. */
  readonly lifeSign: LifeSign | null;
}

/** Below this many days left, a certificate that renews itself should have been renewed. */
const enoughDays = 14;

/** Whether the links in our mails lead to us. */
export async function examinePublicAddress(
  publicUrl: DoctorConfig['publicUrl'],
  dns: Dns,
  watch: Watch,
): Promise<PublicAddress> {
  if ('problem' in publicUrl) return { findings: [fail(publicUrl.problem)], lifeSign: null };
  const url = new URL(publicUrl.value);
  const found = await findAddresses(url.hostname.replace(/^\[|\]$/g, ''), dns);
  const findings = [...examineScheme(url), ...found.findings];
  if (found.addresses.length === 0) return { findings, lifeSign: null };
  const answer = await askForLife(url, found.addresses, watch);
  if ('problem' in answer) {
    return {
      findings: [...findings, fail(`${url.origin} (PUBLIC_URL) ${answer.problem}.`)],
      lifeSign: null,
    };
  }
  findings.push(ok(`${url.origin} (PUBLIC_URL) answers, and it is us.`));
  return { findings: [...findings, ...examineExpiry(url, answer, watch.now())], lifeSign: answer };
}

function examineScheme(url: URL): Finding[] {
  if (isLoopback(url.hostname)) {
    return [
      warn(
        `PUBLIC_URL is ${url.origin}: only people at this computer can open the links in mails; set it to the address that others use.`,
      ),
    ];
  }
  if (url.protocol === 'https:') return [];
  return [
    fail(
      `PUBLIC_URL is ${url.origin}, without TLS, so others on the way can read answers and logins: put a proxy with a certificate before it and write https://.`,
    ),
  ];
}

interface FoundAddresses {
  readonly addresses: readonly string[];
  readonly findings: readonly Finding[];
}

/** Asks the name servers first, since they are what the people who get mails go by. */
async function findAddresses(host: string, dns: Dns): Promise<FoundAddresses> {
  if (isIP(host) !== 0) return { addresses: [host], findings: [] };
  if (isLoopback(host)) return { addresses: await dns.addressesHere(host), findings: [] };
  const answer = await dns.addresses(host);
  if ('records' in answer && answer.records.length > 0) {
    return { addresses: answer.records, findings: [] };
  }
  const addresses = await dns.addressesHere(host);
  return { addresses, findings: [explainMiss(host, answer, addresses.length > 0)] };
}

function explainMiss(host: string, answer: Answer, isKnownHere: boolean): Finding {
  const level = isKnownHere ? warn : fail;
  if ('trouble' in answer) {
    return level(
      `The address of ${host} (PUBLIC_URL) could not be looked up: ${answer.trouble}; see what name servers this computer uses, or set THROUGHLINE_DNS_SERVERS.`,
    );
  }
  const missing = isKnownHere
    ? `Only this computer knows ${host} (PUBLIC_URL), by a file of its own, and DNS has no address for it`
    : `${host} (PUBLIC_URL) has no address in DNS`;
  return level(
    `${missing}: publish A ${host} with the address of your server, or correct PUBLIC_URL.`,
  );
}

function examineExpiry(url: URL, { certificateEnds }: LifeSign, now: number): Finding[] {
  if (certificateEnds === null) return [];
  const days = Math.floor((certificateEnds - now) / 86_400_000);
  const day = new Date(certificateEnds).toISOString().slice(0, 10);
  if (days >= enoughDays) {
    return [ok(`The certificate of ${url.hostname} is good until ${day}.`)];
  }
  return [
    warn(
      `The certificate of ${url.hostname} (PUBLIC_URL) runs out on ${day}, in ${days} days: renew it, or see why it does not renew itself.`,
    ),
  ];
}
