import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { makeCertificate } from '../../test/setup/certificate.ts';
import { readConnection } from '../mail/connection.ts';
import { explainFailure } from './mail-server-failure.ts';
import { examineMailServer } from './mail-server.ts';

// 0.0.0.0 leads to this computer too, and is none of the names by which plain text is let through.
const trusted = makeCertificate(['127.0.0.1', '0.0.0.0', 'localhost'], 90);
const elsewhere = makeCertificate(['mail.example.test'], 90);
const untrusted = makeCertificate(['127.0.0.1', '0.0.0.0'], 90);
/** Milliseconds; for servers that never answer. */
const impatient = 500;

/** Starts a server of the kind that is asked for, and says what is found there. */
async function said(
  options: SMTPServerOptions,
  address: (port: number) => string,
  patience?: number,
): Promise<string> {
  const server = new SMTPServer({
    onAuth: ({ username, password }, _, done) =>
      username === 'pulse@example.test' && password === 'p%ss'
        ? done(null, { user: 'pulse' })
        : done(new Error('wrong')),
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '0.0.0.0');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  try {
    return await examine(address(port), patience).then((text) => text.replaceAll(`:${port}`, ''));
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

async function examine(url: string, patience = 30_000): Promise<string> {
  const findings = await examineMailServer({ value: url }, patience);
  return findings.map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');
}

/** What answers with these lines and nothing else. */
async function withListener(
  greeting: string | null,
  look: (port: number) => Promise<void>,
): Promise<void> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (greeting !== null) socket.end(greeting);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await look((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('the mail server', () => {
  const before = getCACertificates('default');
  beforeAll(() => setDefaultCACertificates([...before, trusted.cert, elsewhere.cert]));
  afterAll(() => setDefaultCACertificates(before));

  const login = 'pulse%40example.test:p%25ss@';

  it('that takes our login is well, with STARTTLS and with TLS from the start', async () => {
    expect(await said({ ...trusted }, (port) => `smtp://${login}0.0.0.0:${port}`)).toBe(
      'ok: The mail server 0.0.0.0 takes our login over TLS.',
    );
    expect(
      await said({ ...trusted, secure: true }, (port) => `smtps://${login}127.0.0.1:${port}`),
    ).toBe('ok: The mail server 127.0.0.1 takes our login over TLS.');
  });

  it('is sent nothing', async () => {
    const asked: string[] = [];
    const watch: SMTPServerOptions = {
      ...trusted,
      onMailFrom: (_, __, done) => {
        asked.push('MAIL');
        done();
      },
      onData: (stream, _, done) => {
        asked.push('DATA');
        stream.resume();
        stream.on('end', () => done());
      },
    };
    expect(await said(watch, (port) => `smtp://${login}0.0.0.0:${port}`)).toMatch(/^ok/);
    expect(asked).toEqual([]);
  });

  it('that refuses the login is told apart, with what it said and without what we did', async () => {
    const text = await said(
      { ...trusted },
      (port) => `smtp://pulse%40example.test:wrong-secret@0.0.0.0:${port}`,
    );
    expect(text).toMatch(
      /^fail: The mail server 0\.0\.0\.0 refuses our login \(“535[^”]*”\): correct user and password in SMTP_URL/,
    );
    expect(text).not.toContain('wrong-secret');
  });

  it('that takes the login and nothing after it is told apart', async () => {
    expect(
      await said(
        { ...trusted, disabledCommands: ['RSET'] },
        (port) => `smtp://${login}0.0.0.0:${port}`,
      ),
    ).toMatch(/^fail: The mail server 0\.0\.0\.0 turns us away \(“5/);
  });

  it('that offers no login where we name one is told apart', async () => {
    expect(
      await said(
        { ...trusted, disabledCommands: ['AUTH'] },
        (port) => `smtp://${login}0.0.0.0:${port}`,
      ),
    ).toContain('fail: The mail server 0.0.0.0 offers no login, and SMTP_URL names one');
  });

  it('that asks for no login is well on this computer, and a note elsewhere', async () => {
    const options = { ...trusted, authOptional: true, disabledCommands: ['STARTTLS'] };
    expect(await said(options, (port) => `smtp://localhost:${port}`)).toBe(
      'ok: The mail server localhost answers in plain text, without a login.',
    );
    expect(await said({ ...trusted, authOptional: true }, (port) => `smtp://0.0.0.0:${port}`)).toBe(
      'warn: The mail server 0.0.0.0 answers over TLS; SMTP_URL names no login, so it has to take mails from this computer without one.',
    );
  });

  it('whose certificate is not trusted is told apart, whenever TLS begins', async () => {
    for (const text of [
      await said({ ...untrusted }, (port) => `smtp://${login}0.0.0.0:${port}`),
      await said({ ...untrusted, secure: true }, (port) => `smtps://${login}127.0.0.1:${port}`),
    ]) {
      expect(text).toMatch(
        /^fail: The certificate of the mail server [\d.]+ is not trusted \(self-signed certificate\): name the host/,
      );
    }
  });

  it('whose certificate is for another name is told apart', async () => {
    expect(
      await said({ ...elsewhere, secure: true }, (port) => `smtps://${login}127.0.0.1:${port}`),
    ).toMatch(/^fail: The certificate of the mail server 127\.0\.0\.1 is not trusted \(/);
  });

  it('that offers no TLS is told apart', async () => {
    expect(
      await said({ disabledCommands: ['STARTTLS'] }, (port) => `smtp://${login}0.0.0.0:${port}`),
    ).toMatch(/^fail: The mail server 0\.0\.0\.0 refuses TLS \(“5[^”]*”\), and mails do not leave/);
  });

  it('is told how to name the way that TLS begins', async () => {
    expect(
      await said({ ...trusted, disabledCommands: [] }, (port) => `smtps://127.0.0.1:${port}`),
    ).toContain('speaks no TLS that we know: write smtp:// in SMTP_URL');
    expect(
      await said({ ...trusted, secure: true }, (port) => `smtp://127.0.0.1:${port}`, impatient),
    ).toContain('or write smtps:// if the port begins with TLS (465).');
  });

  it('that says nothing, something else or no is told apart', async () => {
    await withListener(null, async (port) => {
      expect(await examine(`smtp://127.0.0.1:${port}`, impatient)).toContain(
        `fail: The mail server 127.0.0.1:${port} does not answer within 0.5 s`,
      );
    });
    await withListener('HTTP/1.1 400 Bad Request\r\n\r\n', async (port) => {
      expect(await examine(`smtp://127.0.0.1:${port}`)).toContain(
        `fail: What answers at 127.0.0.1:${port} is no mail server (“HTTP/1.1 400 Bad Request”)`,
      );
    });
    await withListener('554 5.7.1 go away\r\n', async (port) => {
      expect(await examine(`smtp://127.0.0.1:${port}`)).toContain(
        `fail: The mail server 127.0.0.1:${port} turns us away (“554 5.7.1 go away”)`,
      );
    });
    await withListener('', async (port) => {
      expect(await examine(`smtp://127.0.0.1:${port}`)).toContain('cannot be reached');
    });
  });

  it('that is not there is told apart', async () => {
    let free = 0;
    await withListener(null, (port) => Promise.resolve(void (free = port)));
    expect(await examine(`smtp://127.0.0.1:${free}`)).toBe(
      `fail: The mail server 127.0.0.1:${free} cannot be reached (ECONNREFUSED): correct host and port in SMTP_URL, or start the server.`,
    );
  });

  it('whose name nobody knows is told apart', () => {
    const error = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'EDNS' });
    const settings = readConnection('smtp://mail.example.test');
    expect(explainFailure(error, settings, 5_000)).toBe(
      'The mail server mail.example.test cannot be found: correct its name in SMTP_URL, or give this computer a name server that knows it.',
    );
  });

  it('that is not set is the sentence of the setting', async () => {
    expect(await examineMailServer({ problem: 'SMTP_URL is missing.' })).toEqual([
      { level: 'fail', sentence: 'SMTP_URL is missing.' },
    ]);
  });
});
