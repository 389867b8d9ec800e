import { DnsServer } from '../../test/setup/dns-server.ts';
import { openDns } from './dns.ts';
import { examineDmarc } from './dmarc.ts';
import type { MailRoute } from './mail-route.ts';

describe('the DMARC record', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await DnsServer.start();
  });
  afterAll(() => server.stop());

  async function said(
    zone: Readonly<Record<string, readonly string[]>>,
    {
      from = 'example.test',
      envelope = from,
      signs = null,
      kind = 'own',
    }: {
      from?: string;
      envelope?: string;
      signs?: string | null;
      kind?: MailRoute['kind'];
    } = {},
  ): Promise<string> {
    server.zone = zone;
    const findings = await examineDmarc(
      { fromDomain: from, envelopeDomain: envelope, envelopeSetting: 'MAIL_RETURN_PATH' },
      {
        dkim: {
          value: signs === null ? null : { domain: signs, selector: 's1', privateKey: '' },
        },
        route: { kind, host: 'mail.example.test', addresses: [] },
      },
      openDns([server.address], 600),
    );
    return findings.map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');
  }
  const record = (text: string): Readonly<Record<string, readonly string[]>> => ({
    '_dmarc.example.test': [`TXT v=DMARC1; ${text}`, 'TXT other=1'],
  });

  it('that keeps others out and goes with our mails is well', async () => {
    expect(await said(record('p=reject'), { signs: 'example.test' })).toBe(
      'ok: The DMARC record at _dmarc.example.test keeps others from using the sender’s name (reject).\n' +
        'ok: Our mails go with example.test (MAIL_FROM) for DMARC, by SPF (example.test) and DKIM (example.test).',
    );
  });

  it('that is missing is given word for word, for the organisation', async () => {
    expect(await said({ 'example.test': [] }, { from: 'mail.example.test' })).toBe(
      'fail: mail.example.test (MAIL_FROM) has no DMARC record: publish TXT _dmarc.example.test "v=DMARC1; p=none; rua=mailto:postmaster@example.test".',
    );
  });

  it('of the organisation counts for names below it, with the policy for those', async () => {
    expect(await said(record('p=reject; sp=none'), { from: 'mail.example.test' })).toContain(
      'warn: The DMARC record at _dmarc.example.test only watches (none)',
    );
    expect(await said(record('p=quarantine'), { from: 'mail.example.test' })).toContain(
      '(quarantine)',
    );
  });

  it('of the sender’s own name comes before that', async () => {
    const zone = { ...record('p=none'), '_dmarc.mail.example.test': ['TXT v=DMARC1;p=reject'] };
    expect(await said(zone, { from: 'mail.example.test' })).toContain(
      'ok: The DMARC record at _dmarc.mail.example.test',
    );
  });

  it.each([
    [['TXT v=DMARC1; p=none', 'TXT v=DMARC1; p=reject'], 'There is more than one DMARC record at'],
    [['TXT v=DMARC1; p=block'], 'has no policy that receivers know'],
    [['TXT v=DMARC1'], 'has no policy that receivers know'],
    [['TXT v=spf1 -all'], 'example.test (MAIL_FROM) has no DMARC record'],
  ])('as %j is of no use', async (lines, sentence) => {
    const text = await said({ '_dmarc.example.test': lines });
    expect(text).toMatch(/^fail: [^\n]+$/);
    expect(text).toContain(sentence);
  });

  it('goes with a name of the same organisation unless it is strict', async () => {
    const others = { envelope: 'bounce.example.test', signs: 'news.example.test' };
    expect(await said(record('p=reject'), others)).toContain(
      'by SPF (bounce.example.test) and DKIM (news.example.test).',
    );
    expect(await said(record('p=reject; aspf=s'), others)).toContain(
      'by DKIM (news.example.test).',
    );
    expect(await said(record('p=reject; aspf=s; adkim=s'), others)).toContain(
      'fail: Our mails fail the DMARC record at _dmarc.example.test: neither bounce.example.test (MAIL_RETURN_PATH) nor DKIM_DOMAIN goes with example.test (MAIL_FROM)',
    );
  });

  it('hangs on the relay’s signature where nothing of ours goes with it', async () => {
    expect(
      await said(record('p=reject'), { envelope: 'bounces.relay.test', kind: 'relay' }),
    ).toContain('warn: Our mails pass the DMARC record at _dmarc.example.test only where');
    expect(
      await said(record('p=reject'), { envelope: 'bounces.relay.test', signs: 'relay.test' }),
    ).toContain('fail: Our mails fail the DMARC record');
  });

  it('that nobody can look up is a note', async () => {
    expect(await said({ '_dmarc.example.test': ['SERVFAIL'] })).toBe(
      'warn: The DMARC record at _dmarc.example.test could not be looked up: the name server failed (SERVFAIL).',
    );
  });
});
