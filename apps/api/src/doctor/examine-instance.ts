import type { DoctorConfig } from '../config/doctor-config.ts';
import { examineClock } from './clock.ts';
import { examineBackups, examineDatabase } from './database.ts';
import { examineDkim } from './dkim.ts';
import { examineDmarc } from './dmarc.ts';
import type { Dns } from './dns.ts';
import { organisationOf } from './domains.ts';
import { fail, warn, type Finding } from './finding.ts';
import { examineHostNames } from './host-names.ts';
import { findRoute, readSender, type MailRoute, type Sender } from './mail-route.ts';
import { examineMailServer } from './mail-server.ts';
import { examineMasterKey } from './master-key.ts';
import { examinePublicAddress } from './public-address.ts';
import type { Section } from './report.ts';
import { examineSpf } from './spf.ts';

/** What the examination reaches out with. */
export interface Tools {
  readonly dns: Dns;
  /** This process’s clock, in milliseconds. */
  readonly now: () => number;
}

/** Looks at everything at once, since most of it is waiting for others. */
export async function examineInstance(config: DoctorConfig, tools: Tools): Promise<Section[]> {
  const [database, mail, addresses, keys] = await Promise.all([
    examineDatabaseSetting(config.databaseUrl),
    examineMail(config, tools.dns),
    examineAddresses(config, tools),
    examineMasterKey(config),
  ]);
  return [
    { heading: 'Database', check: 'database', findings: database },
    { heading: 'Database', check: 'backups', findings: [examineBackups()] },
    ...mail,
    ...addresses,
    { heading: 'Keys', check: 'master-key', findings: keys },
  ];
}

async function examineDatabaseSetting(url: DoctorConfig['databaseUrl']): Promise<Finding[]> {
  return 'problem' in url ? [fail(url.problem)] : examineDatabase(url.value);
}

async function examineAddresses(config: DoctorConfig, { dns, now }: Tools): Promise<Section[]> {
  const { findings, lifeSign } = await examinePublicAddress(config.publicUrl, dns, { now });
  const { dnsServers } = config;
  const clock = await examineClock(config.databaseUrl, lifeSign, now);
  return [
    { heading: 'Addresses', check: 'public-address', findings },
    {
      heading: 'Addresses',
      check: 'name-servers',
      findings: 'problem' in dnsServers ? [fail(dnsServers.problem)] : [],
    },
    { heading: 'Clock', check: 'clock', findings: clock },
  ];
}

async function examineMail(config: DoctorConfig, dns: Dns): Promise<Section[]> {
  const [server, dkim, sender] = await Promise.all([
    examineMailServer(config.smtpUrl),
    examineDkim(config.dkim, dns),
    examineSender(config, dns),
  ]);
  return [
    { heading: 'Mail', check: 'mail-server', findings: server },
    { heading: 'Mail', check: 'dkim', findings: dkim },
    ...sender,
  ];
}

async function examineSender(config: DoctorConfig, dns: Dns): Promise<Section[]> {
  const sender = readSender(config);
  if (sender === null) return [wrongSender(config)];
  const route = await findRoute(config.smtpUrl, sender, dns);
  if (organisationOf(sender.fromDomain) === null) return [namelessSender(sender, route)];
  const [spf, dmarc, names] = await Promise.all([
    examineSpf(sender, route, dns),
    examineDmarc(sender, { dkim: config.dkim, route }, dns),
    examineHostNames(route, dns),
  ]);
  return [
    { heading: 'Mail', check: 'spf', findings: spf },
    { heading: 'Mail', check: 'dmarc', findings: dmarc },
    { heading: 'Mail', check: 'ptr', findings: names },
  ];
}

function wrongSender({ mailFrom, returnPath }: DoctorConfig): Section {
  const problems = [mailFrom, returnPath].flatMap((setting) =>
    'problem' in setting ? [fail(setting.problem)] : [],
  );
  return { heading: 'Mail', check: 'sender', findings: problems };
}

/** A name such as `localhost` has no records; it will do where mails go no further than this computer. */
function namelessSender({ fromDomain }: Sender, { kind }: MailRoute): Section {
  const sentence = `Mails are from ${fromDomain}, which is no domain of yours: set MAIL_FROM to an address at a domain whose DNS you keep, such as Pulse <pulse@example.org>.`;
  return {
    heading: 'Mail',
    check: 'sender',
    findings: [kind === 'inside' ? warn(sentence) : fail(sentence)],
  };
}
