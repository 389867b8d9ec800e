import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { DnsServer } from '../../test/setup/dns-server.ts';
import { examineDkim } from './dkim.ts';
import { openDns } from './dns.ts';

const makeKey = (bits: number): { readonly publicKey: KeyObject; readonly pem: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return { publicKey, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
};

describe('the DKIM key', () => {
  const { publicKey, pem } = makeKey(2_048);
  const right = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const name = 's1._domainkey.example.test';
  let server: DnsServer;
  beforeAll(async () => {
    server = await DnsServer.start();
  });
  afterAll(() => server.stop());

  async function said(texts: readonly string[], privateKey = pem): Promise<string> {
    server.zone = texts.length === 0 ? {} : { [name]: texts };
    const dkim = { value: { domain: 'example.test', selector: 's1', privateKey } };
    const findings = await examineDkim(dkim, openDns([server.address], 600));
    return findings.map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');
  }

  it('that is published as it should be is well, in either encoding', async () => {
    const well = `ok: The DKIM key at ${name} is that of DKIM_KEY_FILE.`;
    expect(await said([`TXT v=DKIM1; k=rsa; p=${right}`])).toBe(well);
    expect(await said([`TXT p=${right}`])).toBe(well);
    const plain = publicKey.export({ type: 'pkcs1', format: 'der' }).toString('base64');
    expect(await said([`TXT v=DKIM1; h=sha1:sha256; s=email; p=${plain}`])).toBe(well);
  });

  it('that is missing is given word for word', async () => {
    expect(await said([])).toBe(
      `fail: There is no DKIM key at ${name}, so our signatures fail: publish TXT ${name} "v=DKIM1; k=rsa; p=${right}".`,
    );
  });

  it.each([
    ['v=DKIM1; p=', 'was revoked (p= is empty)'],
    ['v=DKIM1; k=rsa', 'holds no key (p=)'],
    ['v=DKIM2; p=RIGHT', 'is no DKIM record'],
    ['v=DKIM1; k=ed25519; p=RIGHT', 'is of another kind than that of DKIM_KEY_FILE'],
    ['v=DKIM1; h=sha1; p=RIGHT', 'forbids SHA-256 (h=)'],
    ['v=DKIM1; s=tlsrpt; p=RIGHT', 'is not for mails (s=)'],
    ['v=DKIM1; p=bm90IGEga2V5', 'is not that of DKIM_KEY_FILE'],
    ['v=DKIM1; p=OTHER', 'is not that of DKIM_KEY_FILE'],
  ])('published as “%s” %s', async (text, flaw) => {
    const other = makeKey(2_048).publicKey.export({ type: 'spki', format: 'der' });
    const published = text.replace('RIGHT', right).replace('OTHER', other.toString('base64'));
    expect(await said([`TXT ${published}`])).toBe(
      `fail: The DKIM key at ${name} ${flaw}: publish TXT ${name} "v=DKIM1; k=rsa; p=${right}".`,
    );
  });

  it('that is there twice, or only for trying, is spoken of', async () => {
    const text = `TXT v=DKIM1; p=${right}`;
    expect(await said([text, 'TXT v=DKIM1; p='])).toContain('fail: There are 2 TXT records at');
    expect(await said([`TXT v=DKIM1; t=y; p=${right}`])).toContain('warn: The DKIM key at');
  });

  it('that is short is said so', async () => {
    const short = makeKey(1_024);
    const p = short.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    expect(await said([`TXT v=DKIM1; p=${p}`], short.pem)).toMatch(
      /^warn: The key in DKIM_KEY_FILE has 1024 bits: [^\n]*\nok: /,
    );
  });

  it('of a kind that mails are not signed with is refused', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await said([], other)).toContain('fail: DKIM_KEY_FILE holds a key of the kind ed25519');
  });

  it('that nobody can look up, that is not set and that is set wrongly is said so', async () => {
    expect(await said(['SERVFAIL'])).toBe(
      `warn: The DKIM key at ${name} could not be looked up: the name server failed (SERVFAIL).`,
    );
    const dns = openDns([server.address], 600);
    expect(await examineDkim({ value: null }, dns)).toEqual([
      { level: 'warn', sentence: expect.stringContaining('set DKIM_DOMAIN, DKIM_SELECTOR and') },
    ]);
    expect(await examineDkim({ problem: 'Wrong.' }, dns)).toEqual([
      { level: 'fail', sentence: 'Wrong.' },
    ]);
  });
});
