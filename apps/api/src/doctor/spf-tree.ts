import type { Answer, Dns } from './dns.ts';
import { isSpf, parseSpf, type SpfTerm } from './spf-record.ts';

/** A term with what it stands for. */
export interface SpfBranch {
  readonly term: SpfTerm;
  /** The record that `include` names. */
  readonly child: SpfTree | null;
  /** The addresses that `a` and `mx` stand for; null where the term stands for none, or they cannot be known. */
  readonly addresses: readonly string[] | null;
}

/** An SPF record with all that it names. */
export interface SpfTree {
  readonly domain: string;
  /** The record itself; null where there is not exactly one. */
  readonly text: string | null;
  /** How many records there are. */
  readonly records: number;
  readonly branches: readonly SpfBranch[];
  readonly redirect: SpfTree | null;
  /** Why receivers pass over it; each the end of a sentence. */
  readonly wrong: readonly string[];
  /** Why it could not be read; null where it could. */
  readonly trouble: string | null;
}

/** RFC 7208, 4.6.4. */
export const mostLookups = 10;
/** Of these, how many may lead to nothing. */
export const mostVoids = 2;
/** Far enough over what is allowed to say so, and an end to records that go in circles. */
const mostLookedUp = 3 * mostLookups;

interface Search {
  readonly dns: Dns;
  left: number;
}

/** Reads the record of a domain and those that it names. */
export function loadSpf(domain: string, dns: Dns): Promise<SpfTree> {
  return load({ dns, left: mostLookedUp }, domain, []);
}

async function load(search: Search, domain: string, above: readonly string[]): Promise<SpfTree> {
  const empty = { domain, text: null, records: 0, branches: [], redirect: null, wrong: [] };
  if (above.includes(domain)) {
    return { ...empty, wrong: [`${domain} names itself again`], trouble: null };
  }
  search.left -= 1;
  if (search.left < 0) return { ...empty, trouble: 'it names too many others' };
  const answer = await search.dns.texts(domain);
  if ('trouble' in answer) return { ...empty, trouble: answer.trouble };
  const texts = answer.records.filter(isSpf);
  const [text] = texts;
  if (text === undefined || texts.length > 1) {
    const wrong = `${domain} has ${texts.length === 0 ? 'no SPF record' : `${texts.length} of them`}`;
    return { ...empty, records: texts.length, wrong: [wrong], trouble: null };
  }
  const record = parseSpf(text);
  const path = [...above, domain];
  const [branches, redirect] = await Promise.all([
    Promise.all(record.terms.map((term) => loadBranch(search, term, path))),
    record.redirect === null ? null : loadNamed(search, record.redirect, path),
  ]);
  const wrong = record.wrong.map((word) => `“${word}” in that of ${domain} is no term of SPF`);
  return { domain, text, records: 1, branches, redirect, wrong, trouble: null };
}

async function loadBranch(
  search: Search,
  term: SpfTerm,
  path: readonly string[],
): Promise<SpfBranch> {
  const bare = { term, child: null, addresses: null };
  if (term.mechanism === 'include') {
    return { ...bare, child: await loadNamed(search, term.value, path) };
  }
  const isLookedUp = term.mechanism === 'a' || term.mechanism === 'mx';
  if (!isLookedUp || term.value.includes('%') || search.left <= 0) return bare;
  search.left -= 1;
  const name = term.value === '' ? (path.at(-1) ?? '') : term.value;
  const answer =
    term.mechanism === 'a' ? await search.dns.addresses(name) : await findHosts(search.dns, name);
  return { ...bare, addresses: 'records' in answer ? answer.records : null };
}

/** A name that macros make differs from mail to mail. */
function loadNamed(search: Search, name: string, path: readonly string[]): Promise<SpfTree | null> {
  return name.includes('%') ? Promise.resolve(null) : load(search, name.toLowerCase(), path);
}

async function findHosts(dns: Dns, name: string): Promise<Answer> {
  const exchangers = await dns.exchangers(name);
  if ('trouble' in exchangers) return exchangers;
  const answers = await Promise.all(
    exchangers.records.slice(0, mostLookups).map((host) => dns.addresses(host)),
  );
  const records = answers.flatMap((answer) => ('records' in answer ? answer.records : []));
  return answers.find((answer) => 'trouble' in answer) ?? { records };
}

/** Lookups that the record costs a receiver that no term satisfies (RFC 7208, 4.6.4). */
export function countLookups({ branches, redirect }: SpfTree): number {
  const ofTerms = branches.map(({ term, child }) => {
    if (['all', 'ip4', 'ip6'].includes(term.mechanism)) return 0;
    return 1 + (child === null ? 0 : countLookups(child));
  });
  const ofRedirect = redirect === null ? 0 : 1 + countLookups(redirect);
  return ofTerms.reduce((sum, count) => sum + count, ofRedirect);
}

/** The record and those that it names, at any depth. */
export function listTrees(tree: SpfTree): readonly SpfTree[] {
  const named = [...tree.branches.map(({ child }) => child), tree.redirect];
  return [tree, ...named.flatMap((child) => (child === null ? [] : listTrees(child)))];
}

/** Names that `a` and `mx` lead to, and that have no address. */
export function listVoids(tree: SpfTree): readonly string[] {
  return listTrees(tree).flatMap(({ domain, branches }) =>
    branches
      .filter(({ addresses }) => addresses?.length === 0)
      .map(({ term }) => (term.value === '' ? domain : term.value)),
  );
}

/** What happens to mails that no term is about; null where nothing is said. */
export function readEnd({ branches, redirect }: SpfTree): SpfTerm['qualifier'] | null {
  const all = branches.find(({ term }) => term.mechanism === 'all');
  if (all !== undefined) return all.term.qualifier;
  return redirect === null ? null : readEnd(redirect);
}
