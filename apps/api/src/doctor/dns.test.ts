import { DnsServer } from '../../test/setup/dns-server.ts';
import { openDns, type Dns } from './dns.ts';

describe('a name server', () => {
  let server: DnsServer;
  let dns: Dns;

  beforeAll(async () => {
    server = await DnsServer.start({
      'example.test': [
        'A 192.0.2.1',
        'AAAA 2001:db8::1',
        `TXT ${'long'.repeat(100)}`,
        'TXT short',
        'MX mail.example.test',
      ],
      '1.2.0.192.in-addr.arpa': ['PTR mail.example.test'],
      'nothing.test': [],
      'silent.test': ['SILENT'],
      'failing.test': ['SERVFAIL'],
    });
    dns = openDns([server.address], 600);
  });
  afterAll(() => server.stop());

  it('is asked for addresses of both kinds, texts of any length, exchangers and names', async () => {
    expect(await dns.addresses('example.test')).toEqual({ records: ['192.0.2.1', '2001:db8::1'] });
    expect(await dns.texts('example.test')).toEqual({ records: ['long'.repeat(100), 'short'] });
    expect(await dns.exchangers('example.test')).toEqual({ records: ['mail.example.test'] });
    expect(await dns.names('192.0.2.1')).toEqual({ records: ['mail.example.test'] });
  });

  it('that knows of nothing is no trouble', async () => {
    expect(await dns.addresses('nobody.test')).toEqual({ records: [] });
    expect(await dns.texts('nothing.test')).toEqual({ records: [] });
  });

  it('that says nothing is waited for in vain, and not for long', async () => {
    expect(await dns.texts('silent.test')).toEqual({
      trouble: 'no name server answered within 5 s',
    });
  });

  it('that says nothing is not waited for longer where there are more of them', async () => {
    const others = await Promise.all(
      Array.from({ length: 6 }, () => DnsServer.start({ 'silent.test': ['SILENT'] })),
    );
    const started = performance.now();
    const answer = await openDns(
      others.map(({ address }) => address),
      1_000,
    ).texts('silent.test');
    expect(answer).toEqual({ trouble: 'no name server answered within 5 s' });
    expect(performance.now() - started).toBeLessThan(3_000);
    await Promise.all(others.map((other) => other.stop()));
  });

  it('that fails is told apart from one that knows of nothing', async () => {
    expect(await dns.addresses('failing.test')).toEqual({
      trouble: 'the name server failed (SERVFAIL)',
    });
  });

  it('that is not there is said so', async () => {
    const gone = await DnsServer.start();
    const { address } = gone;
    await gone.stop();
    expect(await openDns([address], 600).texts('example.test')).toEqual({
      trouble: expect.stringMatching(/^no name server (can be reached|answered within 5 s)$/),
    });
  });
});
