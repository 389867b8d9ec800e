import { DnsServer } from '../../test/setup/dns-server.ts';
import { openDns } from './dns.ts';
import type { Finding } from './finding.ts';
import type { MailRoute, Sender } from './mail-route.ts';
import { examineSpf } from './spf.ts';

const sender: Sender = {
  fromDomain: 'example.test',
  envelopeDomain: 'example.test',
  envelopeSetting: 'MAIL_FROM',
};
const own: MailRoute = { kind: 'own', host: 'mail.example.test', addresses: ['192.0.2.9'] };
const relay: MailRoute = { kind: 'relay', host: 'smtp.relay.test', addresses: ['198.51.100.7'] };
const inside: MailRoute = { kind: 'inside', host: 'localhost', addresses: [] };

describe('the SPF record', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await DnsServer.start();
  });
  afterAll(() => server.stop());

  /** What is said where these are the records of names under `test`. */
  async function examine(
    zone: Readonly<Record<string, readonly string[]>>,
    route: MailRoute = own,
  ): Promise<Finding[]> {
    server.zone = zone;
    return examineSpf(sender, route, openDns([server.address], 600));
  }
  const said = async (...given: Parameters<typeof examine>): Promise<string> =>
    (await examine(...given)).map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');
  const txt = (text: string): Readonly<Record<string, readonly string[]>> => ({
    'example.test': [`TXT v=spf1 ${text}`.trim(), 'TXT other=1'],
  });

  it('that is whole and covers the server is well', async () => {
    expect(await said(txt('ip4:192.0.2.0/24 -all'))).toBe(
      'ok: example.test has one SPF record, which ends in -all and costs 0 of 10 lookups.\n' +
        'ok: The SPF record of example.test covers mail.example.test (192.0.2.9).',
    );
  });

  it('that is missing is given word for word', async () => {
    expect(await said({ 'example.test': ['TXT other=1'] })).toBe(
      'fail: example.test (MAIL_FROM) has no SPF record: publish TXT example.test "v=spf1 ip4:192.0.2.9 -all".',
    );
    expect(await said({}, relay)).toContain(
      'publish TXT example.test "v=spf1 include:… -all", with the include: that the operator of smtp.relay.test names.',
    );
    expect(await said({}, inside)).toContain('with the address that your mails leave from.');
  });

  it('that is there twice is taken by nobody', async () => {
    expect(await said({ 'example.test': ['TXT v=spf1 -all', 'TXT v=spf1 ~all'] })).toBe(
      'fail: example.test has 2 SPF records, and receivers take none then: put their terms into one TXT record and remove the others.',
    );
  });

  it.each([
    ['+all', 'fail: The SPF record of example.test ends in +all'],
    ['?all', 'warn: The SPF record of example.test ends in ?all'],
    ['ip4:192.0.2.9', 'warn: The SPF record of example.test says nothing of other senders'],
  ])('that ends in %s is spoken of', async (text, sentence) => {
    expect(await said(txt(text))).toContain(sentence);
  });

  it('that ends in the record it redirects to has that end', async () => {
    const zone = { ...txt('redirect=_spf.example.test'), '_spf.example.test': ['TXT v=spf1 ~all'] };
    expect(await said(zone)).toContain('which ends in ~all and costs 1 of 10 lookups.');
  });

  it.each(['ip4:192.0.2.300', 'ip4:192.0.2.0/33', 'include:', 'ipv4:192.0.2.1', 'all:x'])(
    'with the term %s is taken by nobody',
    async (term) => {
      expect(await said(txt(`${term} -all`))).toContain(
        `fail: Receivers take no account of the SPF record of example.test, for “${term}” in that of example.test is no term of SPF: correct it.`,
      );
    },
  );

  it('that includes a name without one is taken by nobody', async () => {
    expect(await said(txt('include:gone.test -all'))).toContain('for gone.test has no SPF record');
  });

  it('that includes itself comes to an end', async () => {
    const zone = { ...txt('include:a.test -all'), 'a.test': ['TXT v=spf1 include:example.test'] };
    expect(await said(zone)).toContain('for example.test names itself again');
  });

  it.each([
    ['a mx ptr exists:%{i}.b.test -all', 4],
    ['include:a.test redirect=b.test', 4],
    ['a mx -all include:a.test', 2],
    ['ip4:192.0.2.9 -all redirect=b.test', 0],
  ])('“%s” costs %d lookups', async (text, lookups) => {
    const zone = {
      ...txt(text),
      'a.test': ['TXT v=spf1 a:b.test ip4:192.0.2.9 -all'],
      'b.test': ['TXT v=spf1 a -all', 'A 192.0.2.9'],
    };
    expect(await said(zone)).toContain(`${lookups} of 10 lookups`);
  });

  it('may cost ten lookups and not eleven, at whatever depth', async () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, index) => `a:h${index}.test`).join(' ');
    const zone = (count: number): Parameters<typeof examine>[0] => ({
      ...txt('include:a.test ip4:192.0.2.9 -all'),
      'a.test': [`TXT v=spf1 ${names(count)} -all`],
      ...Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`h${at}.test`, ['A 192.0.2.1']]),
      ),
    });
    expect(await said(zone(9))).toContain('10 of 10 lookups');
    expect(await said(zone(10))).toContain(
      'fail: The SPF record of example.test costs 11 lookups, and receivers stop at 10',
    );
  });

  it('may name two hosts without an address and not three', async () => {
    expect(await said(txt('a:x.test mx:y.test ip4:192.0.2.9 -all'))).not.toContain('warn');
    expect(await said(txt('a:x.test mx:y.test a ip4:192.0.2.9 -all'))).toContain(
      'warn: The SPF record of example.test names x.test, y.test, example.test, which have no address',
    );
  });

  it('that goes on and on is not followed for ever', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `c${at}.test`,
        [`TXT v=spf1 include:c${at + 1}.test include:d${at}.test -all`],
      ]),
    );
    server.questions.length = 0;
    expect(await said({ ...txt('include:c0.test -all'), ...chain })).toMatch(
      /costs \d+ lookups, and receivers stop at 10/,
    );
    expect(server.questions.length).toBeLessThanOrEqual(30);
  });

  it.each([
    ['ip4:192.0.2.8/31', 'covers'],
    ['ip4:192.0.2.8', 'does not cover'],
    ['ip6:2001:db8::/32', 'does not cover'],
    ['a:mail.example.test', 'covers'],
    ['a:other.test/24', 'covers'],
    ['a:other.test', 'does not cover'],
    ['mx', 'covers'],
    ['mx:other.test', 'does not cover'],
    ['include:in.test', 'covers'],
    ['include:out.test', 'does not cover'],
    ['include:soft.test', 'does not cover'],
    ['-ip4:192.0.2.9 ip4:192.0.2.0/24', 'does not cover'],
    ['exists:%{i}.test ip4:192.0.2.9', 'covers'],
  ])('“%s” %s the server', async (text, verdict) => {
    const zone = {
      'example.test': [`TXT v=spf1 ${text} -all`, 'MX mail.example.test'],
      'mail.example.test': ['A 192.0.2.9'],
      'other.test': ['A 192.0.2.1'],
      'in.test': ['TXT v=spf1 ip4:192.0.2.9 -all'],
      'out.test': ['TXT v=spf1 -all'],
      'soft.test': ['TXT v=spf1 ~all'],
    };
    expect(await said(zone)).toContain(`example.test ${verdict} mail.example.test (192.0.2.9)`);
  });

  it('covers IPv6 too', async () => {
    const route = { ...own, addresses: ['2001:db8::9'] };
    expect(await said(txt('ip6:2001:db8::/64 -all'), route)).toContain('covers mail.example.test');
  });

  it('that does not cover the server is given as it should be, and is worse with -all', async () => {
    expect(await said(txt('mx -all'))).toContain(
      'fail: The SPF record of example.test does not cover mail.example.test (192.0.2.9), so mails that leave from there count as forged (fail): publish TXT example.test "v=spf1 ip4:192.0.2.9 mx -all".',
    );
    expect(await said(txt('mx ~all'))).toContain('warn: The SPF record of example.test does not');
  });

  it.each([
    'exists:%{i}.test -all',
    'exists:%{i}.test redirect=out.test',
    '-exists:%{i}.test ip4:192.0.2.9 -all',
    'include:%{d}.test -all',
    'a:silent.test -all',
    'ptr -all',
  ])('that hangs on “%s” is said to be beyond us', async (text) => {
    expect(
      await said({
        ...txt(text),
        'silent.test': ['SERVFAIL'],
        'out.test': ['TXT v=spf1 -all'],
      }),
    ).toContain(
      'warn: Cannot tell whether the SPF record of example.test covers mail.example.test',
    );
  });

  it('of mails through a relay is known by its name, or not at all', async () => {
    const zone = {
      ...txt('include:spf.relay.test -all'),
      'spf.relay.test': ['TXT v=spf1 ip4:198.51.100.0/24 -all'],
    };
    expect(await said(zone, relay)).toContain(
      'ok: The SPF record of example.test names spf.relay.test, of the same operator as smtp.relay.test (SMTP_URL).',
    );
    expect(await said(txt('mx -all'), relay)).toContain(
      'warn: Cannot tell whether the SPF record of example.test covers our mails: they go through smtp.relay.test (SMTP_URL), and only its operator knows where they leave from.',
    );
    expect(await said(txt('mx -all'), inside)).toContain('localhost (SMTP_URL) stands inside');
  });

  it('that nobody can look up is a note', async () => {
    expect(await said({ 'example.test': ['SERVFAIL'] })).toBe(
      'warn: The SPF record of example.test could not be looked up: the name server failed (SERVFAIL).',
    );
  });
});
