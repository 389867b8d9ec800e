import { existsSync, readFileSync } from 'node:fs';

import { writePrivately } from './secrets.ts';
import { StartError } from './start-error.ts';

export interface DemoAccount {
  role: string;
  email: string;
  /** Null when it was set by an earlier start, which is then where it is known from. */
  password: string | null;
}

/** Reads the accounts from the demo's last line and keeps them, so that later starts can print them. */
export function keepDemoAccounts(output: string, file: string): DemoAccount[] {
  const known = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { accounts: DemoAccount[] }).accounts
    : [];
  const accounts = parseAccounts(output).map((account) => ({
    ...account,
    password:
      account.password ?? known.find(({ email }) => email === account.email)?.password ?? null,
  }));
  writePrivately(file, `${JSON.stringify({ accounts }, null, 2)}\n`);
  return accounts;
}

function parseAccounts(output: string): DemoAccount[] {
  const last = output.trim().split('\n').at(-1) ?? '';
  try {
    return (JSON.parse(last) as { accounts: DemoAccount[] }).accounts;
  } catch (error) {
    throw new StartError(`The demo did not say how to sign in: ${last}`, { cause: error });
  }
}
