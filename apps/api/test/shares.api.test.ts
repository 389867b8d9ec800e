import type { SharedResults, WaveMonitor, WaveScores, WaveShare } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { Client } from './setup/client.ts';
import { shops, startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { addAccount, createPulse, expectOk } from './setup/organisation.ts';
import { readMail, type ReadMail } from './setup/read-mail.ts';
import { recordChanges } from './setup/record-changes.ts';

const texts = [
  { language: 'en', said: 'You feel <heard>.', decided: 'We meet every week.' },
  { language: 'de', said: 'Sie fühlen sich gehört.', decided: 'Wir treffen uns jede Woche.' },
];
const people = shops.reduce((sum, shop) => sum + shop.people, 0);

describe('what came of a wave', () => {
  let wave: ClosedWave;
  let path: string;

  beforeAll(async () => {
    wave = await startClosedWave();
    path = `/api/waves/${wave.waveId}/share`;
  });
  afterAll(() => wave.stop());

  const read = async (): Promise<WaveShare> =>
    (await expectOk(wave.admin.get<WaveShare>(path))).body;
  const mailTo = (address: string): ReadMail | undefined =>
    wave.instance.sink.mails.map(readMail).find((mail) => mail.address === address);
  const linkIn = (mail: ReadMail | undefined): string =>
    /http:\/\/localhost:3000(\/r\/[\w-]{43}\/\w\w)\b/.exec(mail?.text ?? '')?.[1] ?? '';
  const open = (address: string): Promise<Response> => fetch(`${wave.instance.url}${address}`);

  it('is planned in numbers, and proposed from published figures in every language', async () => {
    const { refusal, plan, proposals, share, defaultLanguage } = await read();
    expect({ refusal, share, defaultLanguage }).toEqual({
      refusal: null,
      share: null,
      defaultLanguage: 'de',
    });
    expect(plan).toMatchObject({ people, away: 0, withoutEmail: 0, bounced: 0 });
    expect(plan.languages).toEqual([
      { language: 'de', people: 14 },
      { language: 'en', people: 12 },
      { language: 'ar', people: 3 },
    ]);
    expect(plan.groups.map(({ timeZone, people: count }) => [timeZone, count])).toEqual([
      ['Europe/Berlin', 14],
      ['Europe/London', 12],
      ['Africa/Cairo', 3],
    ]);
    expect(proposals).toHaveLength(8);
    expect(proposals.find(({ language }) => language === 'en')?.said).toMatch(
      /^“Lasting ties, not only the next task” is highest, with 95 of 100\. “.+” is lowest, with \d+ of 100\.$/,
    );
  });

  it('is written before it is sent, and refused with the reason where it cannot be', async () => {
    const refused: readonly (readonly [unknown, string])[] = [
      [{ texts: [] }, 'texts'],
      [{ texts: [{ language: 'en', said: ' ', decided: 'x' }] }, 'said'],
      [{ texts: [{ language: 'en', said: 'x' }] }, 'decided'],
      [{ texts: [texts[0], texts[0]] }, 'twice'],
      [{ texts: [{ ...texts[0], language: 'xx' }] }, 'xx'],
    ];
    for (const [body, word] of refused) {
      const reply = await wave.admin.send('PUT', path, body);
      expect([reply.status, reply.text.includes(word)]).toEqual([400, true]);
    }
    const open = await createPulse(wave.admin, { name: 'Another' });
    const launched = await expectOk(
      wave.admin.post<WaveMonitor>(`/api/pulses/${open.id}/waves`, { askAgain: 'a test' }),
    );
    const early = await wave.admin.post(`/api/waves/${launched.body.id}/share`, { texts });
    expect([early.status, early.text.includes('has not closed')]).toEqual([409, true]);
    const { share } = (await expectOk(wave.admin.send<WaveShare>('PUT', path, { texts }))).body;
    expect(share).toMatchObject({ texts, sharedAt: null, canBeTakenBack: false });
    expect(wave.instance.sink.mails).toEqual([]);
  });

  it('is for administrators to send, and for executives to read', async () => {
    const { client: executive } = await addAccount(wave.instance, wave.admin, 'executive');
    expect((await executive.get(path)).status).toBe(200);
    for (const [method, address] of [
      ['PUT', path],
      ['POST', path],
      ['DELETE', path],
      ['PUT', `${path}/link`],
    ] as const) {
      expect((await executive.send(method, address, { texts })).status).toBe(403);
    }
  });

  it('is looked at before anybody gets it, and needs an account for that', async () => {
    const mail = await wave.admin.get(`/preview/waves/${wave.waveId}/results/de`);
    expect(mail.text).toContain('Wir treffen uns jede Woche.');
    const inArabic = await wave.admin.get(`/preview/waves/${wave.waveId}/results/ar?as=text`);
    expect(inArabic.text).toContain('Wir treffen uns jede Woche.');
    const page = await wave.admin.get(`/preview/waves/${wave.waveId}/results-page/ar`);
    expect(page.text).toMatch(/<html lang="ar" dir="rtl">/);
    expect(page.text).toMatch(/<p class="told" lang="de" dir="ltr">Wir treffen/);
    const stranger = new Client(wave.instance);
    expect((await stranger.get(`/preview/waves/${wave.waveId}/results-page/ar`)).status).toBe(401);
  });

  it('is taken back while nobody has been mailed, and what was written stays', async () => {
    await expectOk(wave.admin.post(path, { texts }));
    expect((await read()).share).toMatchObject({ canBeTakenBack: true, mails: { queued: people } });
    expect((await wave.admin.post(path, { texts })).status).toBe(409);
    await expectOk(wave.admin.send('DELETE', path));
    const { share } = await read();
    expect(share).toMatchObject({ sharedAt: null, texts, mails: { queued: 0 } });
    expect((await wave.admin.send('DELETE', path)).status).toBe(409);
    await deliverMail(wave.context, wave.waveId);
    expect(wave.instance.sink.mails).toEqual([]);
  });

  it('is mailed to everybody who was asked, once, each in their own language', async () => {
    await expectOk(wave.admin.post(path, { texts }));
    await deliverMail(wave.context, wave.waveId);
    await deliverMail(wave.context, wave.waveId);
    const mails = wave.instance.sink.mails.map(readMail);
    expect(mails).toHaveLength(people);
    expect(new Set(mails.map(({ address }) => address)).size).toBe(people);
    expect(new Set(mails.map(linkIn).map((link) => link.slice(0, -3))).size).toBe(1);
    const german = mailTo('shop-2-0@example.org');
    expect(german?.text).toContain('Wir treffen uns jede Woche.');
    expect(german?.headers.get('list-unsubscribe')?.[0]).toContain('/u/de/');
    const english = mailTo('shop-1-0@example.org');
    expect(english?.html).toContain('You feel &lt;heard&gt;.');
    const arabic = mailTo('shop-3-0@example.org');
    expect(arabic?.html).toMatch(/<html lang="ar" dir="rtl"/);
    expect(arabic?.html).toContain('<p lang="de" dir="ltr"');
    for (const { html, text, raw } of mails) {
      expect(html).not.toContain('{{');
      expect(text).not.toMatch(/\{\w+\}/);
      expect(html).not.toMatch(/<img|#t=/);
      expect(Buffer.byteLength(raw)).toBeLessThan(100_000);
    }
    const { share } = await read();
    expect(share).toMatchObject({
      canBeTakenBack: false,
      nextAt: null,
      mails: { sent: people, isFinished: true },
    });
    expect((await wave.admin.send('DELETE', path)).status).toBe(409);
    expect((await wave.admin.get('/api/audit')).text).toContain('results-shared');
  });

  it('is shown to whoever has the link, with the figures that executives see', async () => {
    const link = linkIn(mailTo('shop-1-0@example.org'));
    const reply = await open(link);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    expect(reply.headers.get('x-robots-tag')).toBe('noindex');
    expect(reply.headers.get('set-cookie')).toBeNull();
    const page = await reply.text();
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(page).toContain('We meet every week.');
    const scores = (await wave.admin.get<WaveScores>(`/api/waves/${wave.waveId}/scores`)).body;
    const company = scores.cells.filter(({ unitName }) => unitName === 'Example Ltd');
    expect(company).toHaveLength(9);
    for (const { shown, n } of company) {
      expect(page).toContain(`${shown} of 100`);
      expect(page).toContain(`${n} answers`);
    }
    const one = await (await open(`${link}?unitId=${wave.unitIds.get('shop-2') ?? ''}`)).text();
    const shop = scores.cells.filter(({ unitName }) => unitName === 'Shop 2');
    expect(shop.length).toBeGreaterThan(0);
    expect(one.match(/<li><strong>/g)).toHaveLength(18);
    expect(one.match(/\b14 answers|10–14 answers/g)).toHaveLength(shop.length);
  });

  it('is the same for a unit that is hidden, one that was not asked and one that is not there', async () => {
    const link = linkIn(mailTo('shop-1-0@example.org'));
    const page = await (await open(link)).text();
    expect(page).toContain('Shop 2');
    expect(page).not.toMatch(/Shop [13]/);
    await expectOk(
      wave.admin.post('/api/units/import', 'key,name,parent_key\nlater,Later,company\n'),
    );
    const later = await wave.instance.superuser.query<{ id: string }>(
      `SELECT id FROM roster.unit WHERE key = 'later'`,
    );
    const asked = [
      wave.unitIds.get('shop-3') ?? '',
      wave.unitIds.get('shop-1') ?? '',
      later.rows[0]?.id ?? '',
      '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d',
      'no unit',
    ];
    const replies = await Promise.all(
      asked.map(async (unitId) => {
        const reply = await open(`${link}?unitId=${encodeURIComponent(unitId)}`);
        return [reply.status, await reply.text()];
      }),
    );
    expect(replies[0]?.[1]).toContain('Too few answers to show');
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    const told = await Promise.all(
      asked.map((unitId) =>
        wave.admin.get<SharedResults>(
          `/api/waves/${wave.waveId}/shared-results?unitId=${encodeURIComponent(unitId)}`,
        ),
      ),
    );
    for (const { body } of told) {
      expect(body.chosen).toEqual({ unitId: null, unitName: null, cells: [] });
    }
  });

  it('changes nothing by being looked at, and cannot be guessed', async () => {
    const link = linkIn(mailTo('shop-2-3@example.org'));
    const other = `${link.slice(0, 10)}${link[10] === 'A' ? 'B' : 'A'}${link.slice(11)}`;
    const changes = await recordChanges(wave.instance.superuser, async () => {
      expect((await open(link)).status).toBe(200);
      expect((await open(other)).status).toBe(404);
      expect((await open('/r/example/de')).status).toBe(404);
    });
    expect(changes).toEqual({});
    const stored = await wave.instance.superuser.query('SELECT * FROM roster.share');
    expect(JSON.stringify(stored.rows)).not.toContain(link.split('/')[2]);
  });

  it('is gone for everybody when the link is withdrawn, as if it had never been', async () => {
    const link = linkIn(mailTo('shop-1-0@example.org'));
    await expectOk(wave.admin.send('PUT', `${path}/link`, { isOpen: false }));
    const withdrawn = await open(link);
    const unknown = await open(`/r/${'x'.repeat(43)}/en`);
    expect([withdrawn.status, await withdrawn.text()]).toEqual([404, await unknown.text()]);
    expect((await read()).share).toMatchObject({ isLinkOpen: false, texts });
    await expectOk(wave.admin.send('PUT', `${path}/link`, { isOpen: true }));
    expect((await open(link)).status).toBe(200);
  });
});
