import { isLoopback } from '../config/loopback.ts';

/** How the mail server is reached, as SMTP_URL says it. */
export interface MailConnection {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on (smtps). */
  readonly secure: boolean;
  /** Nothing is said before the connection is encrypted. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Milliseconds. */
  readonly connectionTimeout: number;
  /** Milliseconds. */
  readonly greetingTimeout: number;
}

/** Plain text is for a server on this computer only. */
export function readConnection(smtpUrl: string): MailConnection {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isLoopback(url.hostname),
    ...(url.username === ''
      ? {}
      : {
          auth: {
            user: decodeURIComponent(url.username),
            pass: decodeURIComponent(url.password),
          },
        }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
  };
}
