import type { Caller } from '../world/caller.ts';
import { listReadingRoutes, type Route } from './read-openapi.ts';

/** Something that was answered with content. */
export interface Page {
  readonly address: string;
  readonly text: string;
}

export interface CrawlLimits {
  /** Addresses tried for each route. */
  readonly perRoute: number;
}

/** Ways to ask for more than is meant to be shown. */
const wishes = [
  '',
  'k=1&minimum=1&n=1',
  'include=all&expand=hidden&fields=*',
  'raw=true&exact=true&unrounded=1&debug=1',
  'sort=score&order=desc&limit=200&offset=0',
  'from=2000-01-01&to=2100-01-01&window=1',
];

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Asks for everything that can be asked for: every route of the product's own description, with
 * every identifier and every word that any answer has mentioned so far, until nothing new turns up.
 */
export async function crawl(
  caller: Caller,
  limits: CrawlLimits,
  hints: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Page[]> {
  const routes = listReadingRoutes((await caller.get('/api/openapi.json')).text);
  const known = new Map<string, Set<string>>();
  for (const [name, words] of hints) known.set(name, new Set(words));
  const tried = new Set<string>();
  const pages: Page[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = tried.size;
    for (const route of routes) {
      let left = limits.perRoute;
      for (const address of listAddresses(route, known)) {
        if (left === 0) break;
        if (tried.has(address)) continue;
        tried.add(address);
        left -= 1;
        const { status, text } = await caller.get(address);
        if (status !== 200) continue;
        pages.push({ address, text });
        learnWords(text, known);
        for (const [id] of text.matchAll(uuid)) note(known, `from ${address}`, id);
      }
    }
    if (tried.size === before) break;
  }
  return pages;
}

function* listAddresses(
  route: Route,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<string> {
  const wordsFor = (name: string, given?: readonly string[]): readonly string[] => {
    if (given !== undefined) return given;
    const own = [...(known.get(name) ?? [])];
    return /id$/i.test(name) && own.length === 0 ? [...(known.get('id') ?? [])] : own;
  };
  const inPath = route.parameters.filter((one) => one.in === 'path');
  const inQuery = route.parameters.filter((one) => one.in === 'query');
  for (const path of combine(
    inPath.map((one) => [
      ...new Set([
        // What a list names comes first: the things that this route is about.
        ...(known.get(`from ${route.path.split('/{')[0]}`) ?? []),
        ...(known.get('id') ?? []),
        ...wordsFor(one.name),
      ]),
    ]),
  )) {
    const base = inPath.reduce(
      (address, one, index) =>
        address.replace(`{${one.name}}`, encodeURIComponent(path[index] ?? '')),
      route.path,
    );
    for (const wish of wishes) yield wish === '' ? base : `${base}?${wish}`;
    const choices = inQuery.map((one) => ['', ...wordsFor(one.name, one.schema?.enum)]);
    for (const values of combine(choices)) {
      const query = inQuery.flatMap((one, index) => {
        const value = values[index] ?? '';
        return value === '' ? [] : [`${one.name}=${encodeURIComponent(value)}`];
      });
      if (query.length > 0) yield `${base}?${query.join('&')}`;
    }
  }
}

function* combine(choices: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const others of combine(rest)) yield [one, ...others];
}

/** Remembers identifiers, and every word under the name of the field that held it. */
function learnWords(text: string, known: Map<string, Set<string>>): void {
  for (const [id] of text.matchAll(uuid)) note(known, 'id', id);
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && value !== '' && value.length < 60) note(known, name, value);
    else if (Array.isArray(value)) for (const one of value) visit(one, name);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, key);
    }
  };
  try {
    visit(JSON.parse(text), '');
  } catch {
    // Not JSON: a file, or a page. Its identifiers were taken above.
  }
}

function note(known: Map<string, Set<string>>, name: string, word: string): void {
  const words = known.get(name);
  if (words === undefined) known.set(name, new Set([word]));
  else if (words.size < 400) words.add(word);
}
