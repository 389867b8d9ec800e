import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { DoctorConfig } from '../config/doctor-config.ts';
import { isLoopback } from '../config/loopback.ts';
import { readConnection, type MailConnection } from '../mail/connection.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import { explainFailure, placeOf } from './mail-server-failure.ts';

const patienceMilliseconds = 5_000;

/**
 * Speaks with the mail server as the sending of mails does, up to the login and a command after
 * it, and hangs up: nothing is sent.
 */
export async function examineMailServer(
  smtpUrl: DoctorConfig['smtpUrl'],
  patience = patienceMilliseconds,
): Promise<Finding[]> {
  if ('problem' in smtpUrl) return [fail(smtpUrl.problem)];
  const connection = readConnection(smtpUrl.value);
  try {
    return [await speak(connection, patience)];
  } catch (error) {
    return [fail(explainFailure(error, connection, patience))];
  }
}

async function speak(settings: MailConnection, patience: number): Promise<Finding> {
  const session = new SMTPConnection({
    ...settings,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  const broken = new Promise<never>((_, reject) => {
    session.once('error', reject);
    session.once('end', () => reject(new Error('the connection was closed')));
  });
  broken.catch(() => undefined);
  const step = (take: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      broken,
      new Promise<void>((resolve, reject) => {
        take((error) => (error ? reject(error) : resolve()));
      }),
    ]);
  try {
    await step((done) => session.connect(done));
    const { auth } = settings;
    const isRefused = auth !== undefined && !session.allowsAuth;
    if (auth !== undefined && !isRefused) await step((done) => session.login(auth, done));
    await step((done) => session.reset(done));
    session.quit();
    return describe(settings, { isEncrypted: session.secure, isRefused });
  } finally {
    session.close();
  }
}

function describe(
  settings: MailConnection,
  { isEncrypted, isRefused }: { readonly isEncrypted: boolean; readonly isRefused: boolean },
): Finding {
  const place = placeOf(settings);
  if (isRefused) {
    return fail(
      `The mail server ${place} offers no login, and SMTP_URL names one: take user and password out of it, or name the port for sending (587, or smtps:// for 465).`,
    );
  }
  const how = isEncrypted ? 'over TLS' : 'in plain text';
  if (settings.auth !== undefined) return ok(`The mail server ${place} takes our login ${how}.`);
  return isLoopback(settings.host)
    ? ok(`The mail server ${place} answers ${how}, without a login.`)
    : warn(
        `The mail server ${place} answers ${how}; SMTP_URL names no login, so it has to take mails from this computer without one.`,
      );
}
