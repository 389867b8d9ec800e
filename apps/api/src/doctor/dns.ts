import { lookup, Resolver } from 'node:dns/promises';
import { errorCode } from './error-code.ts';
import { reverseName } from './reverse-name.ts';

/** What a name server said: the records, none of them where there are none, or why nothing is known. */
export type Answer = { readonly records: readonly string[] } | { readonly trouble: string };

/** The questions that are asked of name servers. */
export interface Dns {
  /** IPv4 and IPv6. */
  addresses(name: string): Promise<Answer>;
  /** TXT, the parts of each joined. */
  texts(name: string): Promise<Answer>;
  /** MX: the names of the hosts that take mails. */
  exchangers(name: string): Promise<Answer>;
  /** PTR: the names of an address. */
  names(address: string): Promise<Answer>;
  /** The addresses that other programs of this computer find, by files of its own too. */
  addressesHere(name: string): Promise<readonly string[]>;
}

const patienceMilliseconds = 5_000;

/** @param servers addresses of name servers; none for those that this computer uses. */
export function openDns(servers: readonly string[], patience = patienceMilliseconds): Dns {
  const askOne = (question: Question): Promise<Answer> => ask(servers, question, patience);
  return {
    addresses: async (name) =>
      join(
        await Promise.all([
          askOne((resolver) => resolver.resolve4(name)),
          askOne((resolver) => resolver.resolve6(name)),
        ]),
      ),
    texts: (name) =>
      askOne(async (resolver) => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))),
    exchangers: (name) =>
      askOne(async (resolver) =>
        (await resolver.resolveMx(name))
          .map(({ exchange }) => exchange)
          .filter((exchange) => exchange !== '' && exchange !== '.'),
      ),
    names: (address) => askOne((resolver) => resolver.resolvePtr(reverseName(address))),
    addressesHere: lookUpHere,
  };
}

type Question = (resolver: Resolver) => Promise<string[]>;

async function ask(
  servers: readonly string[],
  question: Question,
  patience: number,
): Promise<Answer> {
  const each = Math.ceil(patience / 3);
  const resolver = new Resolver({ timeout: each, tries: 2, maxTimeout: each });
  if (servers.length > 0) resolver.setServers(servers);
  const deadline = setTimeout(() => resolver.cancel(), patience);
  try {
    return { records: await question(resolver) };
  } catch (error) {
    return readError(error);
  } finally {
    clearTimeout(deadline);
  }
}

const troubles: Readonly<Record<string, string>> = {
  ETIMEOUT: 'no name server answered within 5 s',
  ECANCELLED: 'no name server answered within 5 s',
  ECONNREFUSED: 'no name server can be reached',
  ESERVFAIL: 'the name server failed (SERVFAIL)',
  EREFUSED: 'the name server refused to answer',
  EBADNAME: 'it is not a name that can be looked up',
};

function readError(error: unknown): Answer {
  const code = errorCode(error);
  if (code === 'ENOTFOUND' || code === 'ENODATA') return { records: [] };
  return {
    trouble: troubles[code] ?? `the name server’s answer is of no use (${code || 'unknown error'})`,
  };
}

async function lookUpHere(name: string): Promise<readonly string[]> {
  try {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

/** What is known of either counts, so that a server without IPv6 is no trouble. */
function join(answers: readonly Answer[]): Answer {
  const records = answers.flatMap((answer) => ('records' in answer ? answer.records : []));
  const trouble = answers.find((answer) => 'trouble' in answer);
  return records.length === 0 && trouble !== undefined ? trouble : { records };
}
