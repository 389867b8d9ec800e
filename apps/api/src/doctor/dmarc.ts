import type { DoctorConfig } from '../config/doctor-config.ts';
import type { Answer, Dns } from './dns.ts';
import { isSameOrganisation, organisationOf } from './domains.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import type { MailRoute, Sender } from './mail-route.ts';
import { readTags } from './tags.ts';

interface Policy {
  /** Where the record stands. */
  readonly name: string;
  readonly policy: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** Whether receivers know what to do with mails in the sender's name, and will know ours (RFC 7489). */
export async function examineDmarc(
  sender: Sender,
  { dkim, route }: { readonly dkim: DoctorConfig['dkim']; readonly route: MailRoute },
  dns: Dns,
): Promise<Finding[]> {
  const found = await findPolicy(sender.fromDomain, dns);
  if (!('tags' in found)) return [found];
  const signs = 'value' in dkim ? (dkim.value?.domain.toLowerCase() ?? null) : null;
  return [examinePolicy(found), examineAlignment(sender, found, { signs, route })];
}

/** The record of the sender's own domain, or else that of its organisation; or what is wrong. */
async function findPolicy(domain: string, dns: Dns): Promise<Policy | Finding> {
  const organisation = organisationOf(domain) ?? domain;
  const domains = domain === organisation ? [domain] : [domain, organisation];
  const answers = await Promise.all(
    domains.map(async (one) => ({ one, answer: await dns.texts(`_dmarc.${one}`) })),
  );
  for (const { one, answer } of answers) {
    const name = `_dmarc.${one}`;
    if ('trouble' in answer) {
      return warn(`The DMARC record at ${name} could not be looked up: ${answer.trouble}.`);
    }
    const found = readPolicy(name, answer, one === domain);
    if (found !== null) return found;
  }
  return fail(
    `${domain} (MAIL_FROM) has no DMARC record: publish TXT _dmarc.${organisation} "v=DMARC1; p=none; rua=mailto:postmaster@${organisation}".`,
  );
}

/** Null where there is no record. */
function readPolicy(
  name: string,
  answer: Extract<Answer, { records: unknown }>,
  isOwn: boolean,
): Policy | Finding | null {
  const [text, second] = answer.records.filter((one) => /^v\s*=\s*DMARC1\s*(;|$)/.test(one));
  if (text === undefined) return null;
  if (second !== undefined) {
    return fail(
      `There is more than one DMARC record at ${name}, and receivers take none: keep one.`,
    );
  }
  const tags = readTags(text);
  const policy = ((isOwn ? undefined : tags.get('sp')) ?? tags.get('p') ?? '').toLowerCase();
  if (['none', 'quarantine', 'reject'].includes(policy)) return { name, policy, tags };
  return fail(
    `The DMARC record at ${name} has no policy that receivers know: give it p=none, p=quarantine or p=reject.`,
  );
}

function examinePolicy({ name, policy }: Policy): Finding {
  if (policy === 'none') {
    return warn(
      `The DMARC record at ${name} only watches (none): when its reports show nothing strange, make it p=quarantine or p=reject.`,
    );
  }
  return ok(`The DMARC record at ${name} keeps others from using the sender’s name (${policy}).`);
}

/** A mail passes if it passes SPF or DKIM for a domain that goes with the one that people see. */
function examineAlignment(
  { fromDomain, envelopeDomain, envelopeSetting }: Sender,
  { tags, name }: Policy,
  { signs, route }: { readonly signs: string | null; readonly route: MailRoute },
): Finding {
  const goesWith = (domain: string, mode: string | undefined): boolean =>
    domain === fromDomain ||
    (mode?.toLowerCase() !== 's' && isSameOrganisation(domain, fromDomain));
  const bySignature = signs !== null && goesWith(signs, tags.get('adkim'));
  const byEnvelope = goesWith(envelopeDomain, tags.get('aspf'));
  const ways = [
    ...(byEnvelope ? [`SPF (${envelopeDomain})`] : []),
    ...(bySignature ? [`DKIM (${signs})`] : []),
  ];
  if (ways.length > 0) {
    return ok(`Our mails go with ${fromDomain} (MAIL_FROM) for DMARC, by ${ways.join(' and ')}.`);
  }
  const mend = `set MAIL_RETURN_PATH to a mailbox at ${fromDomain}, or DKIM_DOMAIN to ${fromDomain}`;
  if (signs === null && route.kind !== 'own') {
    return warn(
      `Our mails pass the DMARC record at ${name} only where the mail server signs them for ${fromDomain}: ${envelopeDomain} (${envelopeSetting}) does not go with it; otherwise ${mend}.`,
    );
  }
  return fail(
    `Our mails fail the DMARC record at ${name}: neither ${envelopeDomain} (${envelopeSetting}) nor DKIM_DOMAIN goes with ${fromDomain} (MAIL_FROM); ${mend}.`,
  );
}
