import { DnsServer } from '../../test/setup/dns-server.ts';
import { openDns } from './dns.ts';
import { examineHostNames } from './host-names.ts';
import { findRoute, type MailRoute } from './mail-route.ts';

const name4 = '9.2.0.192.in-addr.arpa';
const own: MailRoute = { kind: 'own', host: 'mail.example.test', addresses: ['192.0.2.9'] };

describe('the host that mails leave from', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await DnsServer.start();
  });
  afterAll(() => server.stop());

  async function said(
    zone: Readonly<Record<string, readonly string[]>>,
    route: MailRoute = own,
  ): Promise<string> {
    server.zone = zone;
    const findings = await examineHostNames(route, openDns([server.address], 600));
    return findings.map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');
  }

  it('whose name leads back to it is well', async () => {
    const zone = { [name4]: ['PTR mail.example.test'], 'mail.example.test': ['A 192.0.2.9'] };
    expect(await said(zone)).toBe(
      'ok: The name of 192.0.2.9 is mail.example.test, and leads back to it.',
    );
    const route = { ...own, addresses: ['2001:0DB8::9'] };
    const reverse = `9.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
    expect(
      await said({ [reverse]: ['PTR six.test'], 'six.test': ['AAAA 2001:db8::9'] }, route),
    ).toContain('ok: ');
  });

  it('that has no name is told what to have published', async () => {
    expect(await said({})).toBe(
      'fail: 192.0.2.9 (mail.example.test) has no name, and large receivers refuse mails from such addresses: have whoever gave you the address publish PTR mail.example.test for it.',
    );
  });

  it('whose name leads elsewhere is told what to publish', async () => {
    const zone = { [name4]: ['PTR old.example.test'], 'old.example.test': ['A 192.0.2.1'] };
    expect(await said(zone)).toBe(
      'fail: 192.0.2.9 is named old.example.test, which does not lead back to it: publish A old.example.test 192.0.2.9, or have the PTR record name mail.example.test.',
    );
  });

  it('that nobody can look up is a note', async () => {
    expect(await said({ [name4]: ['SERVFAIL'] })).toMatch(/^warn: The name of 192\.0\.2\.9/);
    const zone = { [name4]: ['PTR silent.test'], 'silent.test': ['SERVFAIL'] };
    expect(await said(zone)).toMatch(/^warn: Where silent\.test/);
  });

  it.each(['relay', 'inside', 'unknown'] as const)('that is %s is a note', async (kind) => {
    expect(await said({}, { ...own, kind })).toMatch(/^warn: [^\n]+\.$/);
  });

  it.each([
    ['smtp://mail.example.test', 'own'],
    ['smtps://user:pass@mail.news.example.test', 'own'],
    ['smtp://192.0.2.9:25', 'own'],
    ['smtp://smtp.relay.test', 'relay'],
    ['smtp://localhost:25', 'inside'],
    ['smtp://[::1]:25', 'inside'],
    ['smtp://10.1.2.3', 'inside'],
    ['smtp://hidden.example.test', 'inside'],
    ['smtp://gone.example.test', 'unknown'],
  ])('%s is %s', async (value, kind) => {
    server.zone = {
      'mail.example.test': ['A 192.0.2.9'],
      'mail.news.example.test': ['AAAA 2001:db8::9'],
      'smtp.relay.test': ['A 198.51.100.7'],
      'hidden.example.test': ['A 192.168.1.2', 'AAAA fd00::2'],
    };
    const sender = {
      fromDomain: 'news.example.test',
      envelopeDomain: 'bounce.example.test',
      envelopeSetting: 'MAIL_FROM',
    } as const;
    expect(await findRoute({ value }, sender, openDns([server.address], 600))).toMatchObject({
      kind,
    });
  });
});
