import type { Dns } from './dns.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import type { MailRoute } from './mail-route.ts';

/** Whether the addresses that mails leave from have names that lead back to them (FCrDNS). */
export async function examineHostNames(route: MailRoute, dns: Dns): Promise<Finding[]> {
  const { host, kind, addresses } = route;
  if (kind === 'own') {
    return Promise.all(addresses.map((address) => examineAddress(address, host, dns)));
  }
  const reason = {
    relay: `Mails leave from the addresses of the operator of ${host} (SMTP_URL), whose names are their care`,
    inside: `${host} (SMTP_URL) stands inside: make sure that the address its mails leave from has a name (PTR) that leads back to it`,
    unknown:
      'The address of the mail server (SMTP_URL) is not known, so its name could not be looked up',
  }[kind];
  return [warn(`${reason}.`)];
}

async function examineAddress(address: string, host: string, dns: Dns): Promise<Finding> {
  const answer = await dns.names(address);
  if ('trouble' in answer) {
    return warn(`The name of ${address} (${host}) could not be looked up: ${answer.trouble}.`);
  }
  const [name] = answer.records;
  if (name === undefined) {
    return fail(
      `${address} (${host}) has no name, and large receivers refuse mails from such addresses: have whoever gave you the address publish PTR ${host} for it.`,
    );
  }
  const back = await Promise.all(answer.records.map((one) => dns.addresses(one)));
  if (back.some((one) => 'records' in one && one.records.some(isSame(address)))) {
    return ok(`The name of ${address} is ${answer.records.join(', ')}, and leads back to it.`);
  }
  const trouble = back.find((one) => 'trouble' in one);
  if (trouble !== undefined) {
    return warn(`Where ${name}, the name of ${address}, leads could not be looked up.`);
  }
  return fail(
    `${address} is named ${answer.records.join(', ')}, which does not lead back to it: publish ${address.includes(':') ? 'AAAA' : 'A'} ${name} ${address}, or have the PTR record name ${host}.`,
  );
}

/** IPv6 is written in more ways than one. */
const isSame =
  (address: string) =>
  (other: string): boolean =>
    address === other ||
    (address.includes(':') &&
      other.includes(':') &&
      URL.parse(`http://[${address}]`)?.hostname === URL.parse(`http://[${other}]`)?.hostname);
