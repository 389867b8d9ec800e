import { isIPv4, isIPv6 } from 'node:net';

/** One mechanism of an SPF record (RFC 7208, 5). */
export interface SpfTerm {
  readonly qualifier: '+' | '-' | '~' | '?';
  readonly mechanism: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'exists' | 'ip4' | 'ip6';
  /** What stands after the colon; empty for nothing. */
  readonly value: string;
  /** Length of the network for IPv4. */
  readonly prefix4: number;
  /** Length of the network for IPv6. */
  readonly prefix6: number;
}

export interface SpfRecord {
  /** Up to and with `all`: what follows is passed over. */
  readonly terms: readonly SpfTerm[];
  /** Whose record decides where no term does; null for nobody’s. */
  readonly redirect: string | null;
  /** Terms that make receivers pass over the whole record. */
  readonly wrong: readonly string[];
}

export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

export function parseSpf(text: string): SpfRecord {
  const words = text.trim().split(/ +/).slice(1);
  const isModifier = (word: string): boolean => /^[a-z][a-z0-9_.-]*=/i.test(word);
  const parsed = words
    .filter((word) => !isModifier(word))
    .map((word) => ({ word, term: parseTerm(word) }));
  const terms = parsed.flatMap(({ term }) => term ?? []);
  const end = terms.findIndex(({ mechanism }) => mechanism === 'all');
  const redirects = words.flatMap((word) => /^redirect=(.+)$/i.exec(word)?.[1] ?? []);
  return {
    terms: end === -1 ? terms : terms.slice(0, end + 1),
    redirect: end === -1 ? (redirects[0] ?? null) : null,
    wrong: [
      ...parsed.filter(({ term }) => term === null).map(({ word }) => word),
      ...redirects.slice(1).map((domain) => `redirect=${domain}`),
    ],
  };
}

const shape =
  /^([-+~?]?)(all|include|a|mx|ptr|exists|ip4|ip6)(?::([^/]+))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/i;

function parseTerm(word: string): SpfTerm | null {
  const found = shape.exec(word);
  if (found === null) return null;
  const [, qualifier = '', name = '', value = '', first, second] = found;
  const mechanism = name.toLowerCase();
  const isNetwork6 = mechanism === 'ip6';
  const term = {
    qualifier: readQualifier(qualifier),
    value: value.toLowerCase(),
    prefix4: isNetwork6 ? 32 : Number(first ?? 32),
    prefix6: Number((isNetwork6 ? first : second) ?? 128),
  };
  if (term.prefix4 > 32 || term.prefix6 > 128) return null;
  switch (mechanism) {
    case 'all':
      return value === '' ? { ...term, mechanism } : null;
    case 'include':
    case 'exists':
      return value === '' ? null : { ...term, mechanism };
    case 'ip4':
      return isIPv4(value) ? { ...term, mechanism } : null;
    case 'ip6':
      return isIPv6(value) ? { ...term, mechanism } : null;
    case 'a':
    case 'mx':
    case 'ptr':
      return { ...term, mechanism };
    default:
      return null;
  }
}

function readQualifier(text: string): SpfTerm['qualifier'] {
  return text === '-' || text === '~' || text === '?' ? text : '+';
}
