import { isIPv4 } from 'node:net';
import type { Dns } from './dns.ts';
import { isSameOrganisation } from './domains.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import type { MailRoute, Sender } from './mail-route.ts';
import { judgeAddress } from './spf-judge.ts';
import {
  countLookups,
  listTrees,
  loadSpf,
  listVoids,
  mostLookups,
  mostVoids,
  readEnd,
  type SpfTree,
} from './spf-tree.ts';

/** Whether receivers will find that our mails may be sent in the name of the return path (RFC 7208). */
export async function examineSpf(
  { envelopeDomain: domain, envelopeSetting }: Sender,
  route: MailRoute,
  dns: Dns,
): Promise<Finding[]> {
  const tree = await loadSpf(domain, dns);
  if (tree.trouble !== null) {
    return [warn(`The SPF record of ${domain} could not be looked up: ${tree.trouble}.`)];
  }
  if (tree.records > 1) {
    return [
      fail(
        `${domain} has ${tree.records} SPF records, and receivers take none then: put their terms into one TXT record and remove the others.`,
      ),
    ];
  }
  if (tree.text === null) {
    const { terms, hint } = adviseTerms(route);
    return [
      fail(
        `${domain} (${envelopeSetting}) has no SPF record: publish TXT ${domain} "v=spf1 ${terms} -all"${hint}.`,
      ),
    ];
  }
  return [...examineForm(tree), ...examineCover(tree, tree.text, route)];
}

function examineForm(tree: SpfTree): Finding[] {
  const trees = listTrees(tree);
  const wrong = [...new Set(trees.flatMap((one) => one.wrong))];
  const unread = trees.filter(({ trouble }) => trouble !== null);
  const lookups = countLookups(tree);
  const findings = wrong.map((reason) =>
    fail(
      `Receivers take no account of the SPF record of ${tree.domain}, for ${reason}: correct it.`,
    ),
  );
  if (lookups > mostLookups) {
    findings.push(
      fail(
        `The SPF record of ${tree.domain} costs ${lookups} lookups, and receivers stop at ${mostLookups}: name networks (ip4:, ip6:) in place of some include:, a and mx.`,
      ),
    );
  } else if (unread.length > 0) {
    findings.push(
      warn(
        `The SPF record of ${tree.domain} names ${unread.map(({ domain }) => domain).join(', ')}, which could not be looked up.`,
      ),
    );
  }
  const voids = listVoids(tree);
  if (voids.length > mostVoids) {
    findings.push(
      warn(
        `The SPF record of ${tree.domain} names ${voids.join(', ')}, which have no address, and receivers stop at ${mostVoids} such names: take them out.`,
      ),
    );
  }
  const end = examineEnd(tree, lookups);
  return end.level === 'ok' && findings.length > 0 ? findings : [...findings, end];
}

function examineEnd(tree: SpfTree, lookups: number): Finding {
  const { domain } = tree;
  switch (readEnd(tree)) {
    case '-':
    case '~':
      return ok(
        `${domain} has one SPF record, which ends in ${readEnd(tree)}all and costs ${lookups} of ${mostLookups} lookups.`,
      );
    case '+':
      return fail(
        `The SPF record of ${domain} ends in +all, which lets anybody send in its name: end it in -all.`,
      );
    case '?':
      return warn(
        `The SPF record of ${domain} ends in ?all, which says nothing of other senders: end it in -all, or in ~all to begin with.`,
      );
    default:
      return warn(
        `The SPF record of ${domain} says nothing of other senders: end it in -all, or in ~all to begin with.`,
      );
  }
}

/** Whether the record is about the server that our mails leave from, as far as that can be known. */
function examineCover(tree: SpfTree, text: string, route: MailRoute): Finding[] {
  const { domain } = tree;
  const { host } = route;
  if (route.kind === 'relay') return [examineRelay(tree, host)];
  if (route.kind !== 'own') {
    const reason =
      route.kind === 'inside'
        ? `${host} (SMTP_URL) stands inside, and the address that its mails leave from is not seen from here`
        : `the address of the mail server (SMTP_URL) is not known`;
    return [warn(`Cannot tell whether the SPF record of ${domain} covers our mails: ${reason}.`)];
  }
  return route.addresses.map((address) => {
    const place = address === host ? host : `${host} (${address})`;
    const result = judgeAddress(tree, address);
    if (result === 'pass') return ok(`The SPF record of ${domain} covers ${place}.`);
    if (result === 'unknown') {
      return warn(
        `Cannot tell whether the SPF record of ${domain} covers ${place}: that hangs on terms that cannot be followed from here.`,
      );
    }
    const better = text.replace(/^v=spf1/i, `v=spf1 ${networkOf(address)}`);
    const level = result === 'fail' ? fail : warn;
    return level(
      `The SPF record of ${domain} does not cover ${place}, so mails that leave from there count as forged (${result}): publish TXT ${domain} "${better}".`,
    );
  });
}

function examineRelay(tree: SpfTree, host: string): Finding {
  const named = listTrees(tree).find(({ domain }) => isSameOrganisation(domain, host));
  if (named !== undefined) {
    return ok(
      `The SPF record of ${tree.domain} names ${named.domain}, of the same operator as ${host} (SMTP_URL).`,
    );
  }
  return warn(
    `Cannot tell whether the SPF record of ${tree.domain} covers our mails: they go through ${host} (SMTP_URL), and only its operator knows where they leave from. Make sure that the record has the include: that the operator names.`,
  );
}

/** What to publish for a start. */
function adviseTerms({ kind, host, addresses }: MailRoute): { terms: string; hint: string } {
  if (kind === 'own') return { terms: addresses.map(networkOf).join(' '), hint: '' };
  if (kind === 'relay') {
    return { terms: 'include:…', hint: `, with the include: that the operator of ${host} names` };
  }
  return { terms: 'ip4:…', hint: ', with the address that your mails leave from' };
}

const networkOf = (address: string): string => `${isIPv4(address) ? 'ip4' : 'ip6'}:${address}`;
