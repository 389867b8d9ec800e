import { isIP } from 'node:net';

/** Whether a host is this computer itself; an address of version 6 may stand in its brackets. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host.replace(/^\[|\]$/g, '') === '::1' ||
    (isIP(host) === 4 && host.startsWith('127.'))
  );
}
