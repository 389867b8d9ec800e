import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Who the database server runs as. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root has to hand it to another account. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Null means: as ourselves. As root, the owner of a cluster that exists already, else the account
 * `postgres`, made when missing, else `nobody` where accounts cannot be made (read-only images).
 */
export function chooseServerAccount(cluster: string): ServerAccount | null {
  if (!isRoot()) return null;
  return ownerOf(cluster) ?? lookUp('postgres') ?? makeAccount() ?? lookUp('nobody') ?? refuse();
}

function ownerOf(folder: string): ServerAccount | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

function lookUp(name: string): ServerAccount | null {
  const listed = readAccounts().find((fields) => fields[0] === name);
  if (listed) return { uid: Number(listed[2]), gid: Number(listed[3]) };
  try {
    // Accounts may also come from a directory service.
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' })),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}

function readAccounts(): string[][] {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    return lines.map((line) => line.split(':'));
  } catch {
    return [];
  }
}

function makeAccount(): ServerAccount | null {
  const makers = [
    ['useradd', '--system', '--user-group', '--no-create-home', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ] as const;
  for (const [command, ...args] of makers) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return lookUp('postgres');
    } catch {
      // Not on this system, or not allowed: the next way.
    }
  }
  return null;
}

function refuse(): never {
  throw new Error(
    'PostgreSQL does not run as root and no account for it could be made; start as an ordinary user instead.',
  );
}

/** Whether the account may walk down to this folder (by mode bits; access lists only add to them). */
export function canReach(folder: string, account: ServerAccount | null): boolean {
  if (!account) return true;
  const above = dirname(resolve(folder));
  const isPassable = grants(folder, account);
  return isPassable && (above === resolve(folder) || canReach(above, account));
}

function grants(folder: string, { uid, gid }: ServerAccount): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** Lets the server's group walk through a private folder of root, without listing or reading it. */
export function openToServer(folder: string, account: ServerAccount | null): void {
  if (!account || grants(folder, account)) return;
  const { uid, mode } = statSync(folder);
  chownSync(folder, uid, account.gid);
  chmodSync(folder, (mode & 0o7707) | 0o010);
}
