import { isIP } from 'node:net';
import type { DoctorConfig } from '../config/doctor-config.ts';
import { isLoopback } from '../config/loopback.ts';
import { addressOfSender } from '../mail/sender.ts';
import { readConnection } from '../mail/connection.ts';
import type { Dns } from './dns.ts';
import { domainOf, isInside, isSameOrganisation } from './domains.ts';

/**
 * The server that takes our mails, and what is known of where they leave from.
 *
 * - `own`: a host of the sender's organisation in the public network: mails leave from its addresses.
 * - `relay`: a host of somebody else, whose mails leave from addresses that only they know.
 * - `inside`: this computer or the network behind it: mails leave from an address not seen from here.
 * - `unknown`: there is no such host, or nobody who could say.
 */
export interface MailRoute {
  readonly kind: 'own' | 'relay' | 'inside' | 'unknown';
  readonly host: string;
  readonly addresses: readonly string[];
}

/** Whom mails are from. */
export interface Sender {
  /** Of MAIL_FROM: what people see, and what DMARC speaks of. */
  readonly fromDomain: string;
  /** Of the return path: what SPF speaks of. */
  readonly envelopeDomain: string;
  /** The setting that names it. */
  readonly envelopeSetting: 'MAIL_RETURN_PATH' | 'MAIL_FROM';
}

/** Null where a setting is wrong, which is said where that setting is looked at. */
export function readSender({
  mailFrom,
  returnPath,
}: Pick<DoctorConfig, 'mailFrom' | 'returnPath'>): Sender | null {
  if ('problem' in mailFrom || 'problem' in returnPath) return null;
  const fromDomain = domainOf(addressOfSender(mailFrom.value));
  return {
    fromDomain,
    envelopeDomain: returnPath.value === null ? fromDomain : domainOf(returnPath.value),
    envelopeSetting: returnPath.value === null ? 'MAIL_FROM' : 'MAIL_RETURN_PATH',
  };
}

export async function findRoute(
  smtpUrl: DoctorConfig['smtpUrl'],
  sender: Sender,
  dns: Dns,
): Promise<MailRoute> {
  const host = 'value' in smtpUrl ? readConnection(smtpUrl.value).host : '';
  const addresses = await findAddresses(host, dns);
  const kindOf = (): MailRoute['kind'] => {
    if (isLoopback(host)) return 'inside';
    if (addresses.length === 0) return 'unknown';
    if (addresses.every(isInside)) return 'inside';
    const isOurs =
      isIP(host) !== 0 ||
      isSameOrganisation(host, sender.envelopeDomain) ||
      isSameOrganisation(host, sender.fromDomain);
    return isOurs ? 'own' : 'relay';
  };
  return { kind: kindOf(), host, addresses };
}

async function findAddresses(host: string, dns: Dns): Promise<readonly string[]> {
  if (host === '' || isLoopback(host)) return [];
  if (isIP(host) !== 0) return [host];
  const answer = await dns.addresses(host);
  return 'records' in answer ? answer.records : [];
}
