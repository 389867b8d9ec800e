import { BlockList, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts-icann';

/** The domain of a mail address, as name servers know it. */
export function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, '');
  return domainToASCII(domain) || domain.toLowerCase();
}

/** What one registers: `example.co.uk` of `mail.example.co.uk`; null where it is no public name. */
export function organisationOf(domain: string): string | null {
  return getDomain(domain);
}

/** Whether both are of one organisation, as DMARC means it (RFC 7489, 3.1). */
export function isSameOrganisation(one: string, other: string): boolean {
  const organisation = organisationOf(one);
  return organisation !== null && organisation === organisationOf(other);
}

const inside = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4');
}
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/** Whether an address means something in one's own network only. */
export function isInside(address: string): boolean {
  return inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
