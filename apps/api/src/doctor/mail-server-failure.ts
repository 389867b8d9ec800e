import type { MailConnection } from '../mail/connection.ts';

/** How a person finds the server. */
export const placeOf = ({ host, port }: MailConnection): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

interface Failure {
  readonly code: string;
  readonly cause: string;
  readonly text: string;
  readonly reply: string;
}

function readFailure(error: unknown): Failure {
  const found: {
    code?: unknown;
    originalCode?: unknown;
    message?: unknown;
    response?: unknown;
  } = typeof error === 'object' && error !== null ? error : {};
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    code: textOf(found.code),
    cause: textOf(found.originalCode),
    text: textOf(found.message),
    reply: textOf(found.response).replace(/\s+/g, ' ').trim().slice(0, 200),
  };
}

/** What went wrong, and what to do about it. */
export function explainFailure(error: unknown, settings: MailConnection, patience: number): string {
  const place = placeOf(settings);
  const failure = readFailure(error);
  const { code, cause, text, reply } = failure;
  const said = reply === '' ? '' : ` (“${reply}”)`;
  if (code === 'EAUTH') {
    return `The mail server ${place} refuses our login${said}: correct user and password in SMTP_URL; characters such as @, : and % are written as %40, %3A and %25 there.`;
  }
  if (code === 'EDNS') {
    return `The mail server ${settings.host} cannot be found: correct its name in SMTP_URL, or give this computer a name server that knows it.`;
  }
  if (isAboutCertificate(failure)) {
    const reason = text.replace(/^Error initiating TLS - /, '').replace(/(?:;.*|\.)$/s, '');
    return `The certificate of the mail server ${place} is not trusted (${reason}): name the host as its certificate does in SMTP_URL, or name the authority’s certificate in NODE_EXTRA_CA_CERTS.`;
  }
  if (code === 'ETLS' && text.startsWith('Error upgrading')) {
    return `The mail server ${place} refuses TLS${said}, and mails do not leave in plain text: turn STARTTLS on there, or write smtps:// in SMTP_URL for a port with TLS from the start (465).`;
  }
  if (code === 'ETLS' || cause.startsWith('ERR_SSL') || cause === 'EPROTO') {
    return `The mail server ${place} speaks no TLS that we know: write smtp:// in SMTP_URL for a port with STARTTLS (587), and smtps:// for one with TLS from the start (465).`;
  }
  return explainSilence({ ...failure, place, settings, patience, said });
}

const isAboutCertificate = ({ cause, text }: Failure): boolean =>
  /CERT|ALTNAME|ISSUER/.test(cause) || /certificate|altnames/i.test(text);

function explainSilence({
  code,
  cause,
  reply,
  said,
  place,
  settings,
  patience,
}: Failure & {
  readonly place: string;
  readonly said: string;
  readonly settings: MailConnection;
  readonly patience: number;
}): string {
  if (code === 'EPROTOCOL' && !/^\d{3}/.test(reply)) {
    return `What answers at ${place} is no mail server${said}: correct host and port in SMTP_URL.`;
  }
  if (reply !== '') {
    return `The mail server ${place} turns us away${said}: ask whoever runs it to let this computer in.`;
  }
  if (code === 'ETIMEDOUT') {
    const hint = settings.secure ? '' : ', or write smtps:// if the port begins with TLS (465)';
    return `The mail server ${place} does not answer within ${patience / 1000} s: correct host and port in SMTP_URL and let this computer through the firewall${hint}.`;
  }
  const reason = cause === '' ? 'the connection was closed' : cause;
  return `The mail server ${place} cannot be reached (${reason}): correct host and port in SMTP_URL, or start the server.`;
}
