import type { DataFolder } from './data-folder.ts';
import type { DemoAccount } from './demo.ts';
import type { MailCatcher } from './mail-catcher.ts';
import { isLoopback, type Settings } from './settings.ts';

export interface Announcement {
  settings: Settings;
  seconds: string;
  folder: DataFolder;
  /** Null where mails really leave. */
  catcher: MailCatcher | null;
  setupCode: string | null;
  accounts: readonly DemoAccount[];
}

const OPEN_MAILBOX =
  'Whoever reaches this port can read the mailbox, and with it answer for others. Set SMTP_URL before real use.';

/** Where everything is, in one calm block. */
export function announce(facts: Announcement): string {
  const { settings, folder, catcher, setupCode, accounts } = facts;
  const { publicUrl } = settings;
  const rows: (readonly [string, string])[] = [['App', publicUrl]];
  if (setupCode !== null) rows.push(['Set up', `${publicUrl}/setup#code=${setupCode}`]);
  if (catcher === null) rows.push(['Mails', 'sent through SMTP_URL']);
  else rows.push(['Mailbox', `${publicUrl}/mailbox`], ['SMTP', catcher.smtpUrl]);
  rows.push(['Data', folder.path], ['Logs', folder.logs], ['Stop', 'Ctrl-C']);
  const title = settings.isDemo ? 'The Throughline demo' : 'Throughline';
  return [
    '',
    `${title} is ready after ${facts.seconds} s.`,
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(9)}${value}`),
    ...(accounts.length > 0 ? ['', 'Sign in as', '', ...accounts.map(signIn)] : []),
    ...(catcher !== null && !isLoopback(settings.host) ? ['', OPEN_MAILBOX] : []),
    '',
  ].join('\n');
}

function signIn({ role, email, password }: DemoAccount): string {
  return `  ${role.padEnd(11)}${email.padEnd(32)}${password ?? 'the password chosen at first'}`;
}
