import { Resolver } from 'node:dns';
import { z } from 'zod';
import {
  ConfigError,
  fail,
  parse,
  readDatabaseUrls,
  readMasterKey,
  readText,
  workerSchema,
  type Environment,
} from './config.ts';
import { readDkim, type DkimSettings } from './mail-config.ts';

/** One setting as it is, or the sentence that says what is wrong with it. */
export type Setting<Value> = { readonly value: Value } | { readonly problem: string };

/** What `throughline doctor` looks at; nothing of it has to be right. */
export interface DoctorConfig {
  /** The worker's role. */
  readonly databaseUrl: Setting<string>;
  readonly smtpUrl: Setting<string>;
  readonly mailFrom: Setting<string>;
  /** The mailbox for mails that come back; null for the sender's own address. */
  readonly returnPath: Setting<string | null>;
  readonly dkim: Setting<DkimSettings | null>;
  readonly publicUrl: Setting<string>;
  readonly masterKey: Setting<Buffer>;
  /** Null where the key stands in the environment itself. */
  readonly masterKeyFile: string | null;
  /** Name servers to ask; none for those of this computer. */
  readonly dnsServers: Setting<readonly string[]>;
}

export function readDoctorConfig(environment: Environment = process.env): DoctorConfig {
  const { SMTP_URL, MAIL_FROM, MAIL_RETURN_PATH, PUBLIC_URL } = workerSchema.shape;
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = workerSchema.shape;
  const read = <Shape extends z.ZodRawShape>(shape: Shape): z.output<z.ZodObject<Shape>> =>
    parse(z.object(shape), environment, '');
  return {
    databaseUrl: attempt(() => readDatabaseUrls(environment).workerMail),
    smtpUrl: attempt(() => read({ SMTP_URL }).SMTP_URL),
    mailFrom: attempt(() => read({ MAIL_FROM }).MAIL_FROM),
    returnPath: attempt(() => read({ MAIL_RETURN_PATH }).MAIL_RETURN_PATH ?? null),
    dkim: attempt(() =>
      readDkim(read({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }), readText, fail),
    ),
    publicUrl: attempt(() => read({ PUBLIC_URL }).PUBLIC_URL),
    masterKey: attempt(() => readMasterKey(environment)),
    masterKeyFile:
      environment['MASTER_KEY'] === undefined ? (environment['MASTER_KEY_FILE'] ?? null) : null,
    dnsServers: attempt(() => readDnsServers(environment['THROUGHLINE_DNS_SERVERS'])),
  };
}

function attempt<Value>(read: () => Value): Setting<Value> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof ConfigError) return { problem: error.message };
    throw error;
  }
}

function readDnsServers(text: string | undefined): readonly string[] {
  const servers = (text ?? '').split(/[\s,]+/).filter((server) => server !== '');
  const wrong = servers.find((server) => !isServer(server));
  if (wrong === undefined) return servers;
  return fail(
    `THROUGHLINE_DNS_SERVERS names ${wrong}, which is not an address such as 10.0.0.53, 10.0.0.53:5353 or [fd00::53]:5353.`,
  );
}

/** As the resolver itself sees it. */
function isServer(text: string): boolean {
  try {
    new Resolver().setServers([text]);
    return true;
  } catch {
    return false;
  }
}
