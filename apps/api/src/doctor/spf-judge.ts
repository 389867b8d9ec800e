import { BlockList, isIPv4 } from 'node:net';
import type { SpfBranch, SpfTree } from './spf-tree.ts';

/** What receivers make of an address; `unknown` where it hangs on what cannot be known from here. */
export type SpfResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'unknown';

const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

/** Goes through the terms as a receiver does (RFC 7208, 4.6.2). */
export function judgeAddress(tree: SpfTree, address: string): SpfResult {
  if (tree.text === null || tree.wrong.length > 0) return 'unknown';
  let isOpen = false;
  for (const branch of tree.branches) {
    const isMatch = matches(branch, address);
    const result = results[branch.term.qualifier];
    if (isMatch === true) return isOpen && result !== 'pass' ? 'unknown' : result;
    if (isMatch === null && result !== 'pass') return 'unknown';
    isOpen ||= isMatch === null;
  }
  const end = tree.redirect === null ? 'neutral' : judgeAddress(tree.redirect, address);
  return isOpen && end !== 'pass' ? 'unknown' : end;
}

/** Null where nobody can say from here. */
function matches({ term, child, addresses }: SpfBranch, address: string): boolean | null {
  switch (term.mechanism) {
    case 'all':
      return true;
    case 'ip4':
      return isWithin(address, term.value, term.prefix4);
    case 'ip6':
      return isWithin(address, term.value, term.prefix6);
    case 'a':
    case 'mx':
      return (
        addresses?.some((one) =>
          isWithin(address, one, isIPv4(one) ? term.prefix4 : term.prefix6),
        ) ?? null
      );
    case 'include': {
      const result = child === null ? 'unknown' : judgeAddress(child, address);
      return result === 'unknown' ? null : result === 'pass';
    }
    default:
      return null;
  }
}

function isWithin(address: string, network: string, prefix: number): boolean {
  const family = isIPv4(network) ? 'ipv4' : 'ipv6';
  if (family !== (isIPv4(address) ? 'ipv4' : 'ipv6')) return false;
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(address, family);
}
