import { once } from 'node:events';
import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { makeCertificate, type Certificate } from '../../test/setup/certificate.ts';
import { DnsServer } from '../../test/setup/dns-server.ts';
import { openDns, type Dns } from './dns.ts';
import { examinePublicAddress, type PublicAddress } from './public-address.ts';

const names = ['pulse.example.test'];
const trusted = makeCertificate(names, 90);
const ending = makeCertificate(names, 5.5);
const ended = makeCertificate(names, -2);
const elsewhere = makeCertificate(['other.example.test'], 90);
const untrusted = makeCertificate(names, 90);

const live: RequestListener = (request, response) => {
  const isOurs = request.url === '/api/health/live';
  response.writeHead(isOurs ? 200 : 404, { 'content-type': 'application/json' });
  response.end(isOurs ? '{"status":"ok"}' : '{}');
};
const reply =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

describe('the public address', () => {
  const before = getCACertificates('default');
  let dns: DnsServer;

  beforeAll(async () => {
    setDefaultCACertificates([
      ...before,
      ...[trusted, ending, ended, elsewhere].map(({ cert }) => cert),
    ]);
    dns = await DnsServer.start({
      'pulse.example.test': ['A 127.0.0.1'],
      'silent.example.test': ['SERVFAIL'],
    });
  });
  afterAll(async () => {
    setDefaultCACertificates(before);
    await dns.stop();
  });

  const look = (url: string, patience?: number): Promise<PublicAddress> =>
    examinePublicAddress({ value: url }, ask(), {
      now: Date.now,
      ...(patience === undefined ? {} : { patience }),
    });
  /** Only this computer knows `here.test`, and no name server of its own is asked. */
  const ask = (): Dns => ({
    ...openDns([dns.address], 600),
    addressesHere: (name) =>
      Promise.resolve(['localhost', 'here.test'].includes(name) ? ['::1', '127.0.0.1'] : []),
  });
  const write = ({ findings }: PublicAddress, port: number): string =>
    findings
      .map(({ level, sentence }) => `${level}: ${sentence.replaceAll(`:${port}`, '')}`)
      .join('\n');

  /** What is said of an instance that answers so. */
  async function said(
    listener: RequestListener,
    {
      certificate = trusted,
      url = (port) => `https://pulse.example.test:${port}`,
      patience,
    }: {
      certificate?: Certificate | null;
      url?: (port: number) => string;
      patience?: number;
    } = {},
  ): Promise<string> {
    const server: Server =
      certificate === null
        ? createPlainServer(listener)
        : createServer({ ...certificate }, listener);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      return write(await look(url(port), patience), port);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('that is ours, over TLS and for long, is well', async () => {
    expect(await said(live)).toMatch(
      /^ok: https:\/\/pulse\.example\.test \(PUBLIC_URL\) answers, and it is us\.\nok: The certificate of pulse\.example\.test is good until \d{4}-\d\d-\d\d\.$/,
    );
  });

  it('whose certificate runs out within two weeks is a note', async () => {
    expect(await said(live, { certificate: ending })).toMatch(
      /\nwarn: The certificate of pulse\.example\.test \(PUBLIC_URL\) runs out on [\d-]+, in 5 days: renew it/,
    );
  });

  it.each([
    ['has run out', ended, 'has a certificate that has run out: renew it.'],
    ['is for another name', elsewhere, 'has a certificate for another name'],
    ['nobody signed', untrusted, 'has a certificate that nobody signed'],
  ])('whose certificate %s fails', async (_, certificate, sentence) => {
    expect(await said(live, { certificate })).toMatch(/^fail: [^\n]+$/);
    expect(await said(live, { certificate })).toContain(sentence);
  });

  it('without TLS fails, unless it is this computer', async () => {
    const open = await said(live, {
      certificate: null,
      url: (port) => `http://pulse.example.test:${port}`,
    });
    expect(open).toContain('fail: PUBLIC_URL is http://pulse.example.test, without TLS');
    expect(open).toContain('ok: http://pulse.example.test (PUBLIC_URL) answers, and it is us.');
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await said(live, { certificate: null, url: (port) => `http://${host}:${port}` })).toBe(
        `warn: PUBLIC_URL is http://${host}: only people at this computer can open the links in mails; set it to the address that others use.\n` +
          `ok: http://${host} (PUBLIC_URL) answers, and it is us.`,
      );
    }
  });

  it.each([
    ['another page', reply(200, '<html>'), 'answers 200 at /api/health/live, which is not our'],
    ['something alike', reply(200, '{"status":"up"}'), 'answers 200 at /api/health/live'],
    ['what is not found', reply(404, '{}'), 'answers 404 at /api/health/live'],
    ['a proxy alone', reply(502, ''), 'answers 502: the proxy before it does not reach the api'],
    ['a way elsewhere', reply(301, '', { location: 'https://a.test/' }), 'leads elsewhere (https'],
    ['a flood', reply(200, 'x'.repeat(1_000_000)), 'cannot be reached'],
  ])('that leads to %s fails', async (_, listener, sentence) => {
    const text = await said(listener);
    expect(text).toMatch(/^fail: https:\/\/pulse\.example\.test \(PUBLIC_URL\) [^\n]+$/);
    expect(text).toContain(sentence);
  });

  it('that says nothing, or never stops, is not waited for', async () => {
    expect(await said(() => undefined, { patience: 300 })).toContain(
      'fail: https://pulse.example.test (PUBLIC_URL) does not answer within 0.3 s',
    );
    const drip: RequestListener = (_, response) => void response.write('{');
    expect(await said(drip, { patience: 300 })).toContain('does not answer within 0.3 s');
  });

  it('that speaks no TLS where https is written, or where nobody listens, fails', async () => {
    expect(await said(live, { certificate: null })).toContain('speaks no TLS');
    expect(write(await look('https://pulse.example.test:9'), 9)).toContain(
      'cannot be reached (ECONNREFUSED)',
    );
  });

  it('that DNS does not know, or cannot tell, fails with the record to publish', async () => {
    expect(write(await look('https://gone.example.test'), 0)).toBe(
      'fail: gone.example.test (PUBLIC_URL) has no address in DNS: publish A gone.example.test with the address of your server, or correct PUBLIC_URL.',
    );
    expect(write(await look('https://silent.example.test'), 0)).toContain(
      'could not be looked up: the name server failed (SERVFAIL); see what name servers this computer uses, or set THROUGHLINE_DNS_SERVERS.',
    );
  });

  it('that only this computer knows is looked at there, and is a note', async () => {
    const url = (port: number): string => `http://here.test:${port}`;
    expect(await said(live, { certificate: null, url })).toMatch(
      /\nwarn: Only this computer knows here\.test [^\n]+: publish A here\.test [^\n]+\nok: /,
    );
  });

  it('that is set wrongly is the sentence of the setting', async () => {
    expect(
      await examinePublicAddress({ problem: 'Wrong.' }, openDns([dns.address]), { now: Date.now }),
    ).toEqual({ findings: [{ level: 'fail', sentence: 'Wrong.' }], lifeSign: null });
  });
});
