import type { MailLook, Pulse, WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import type { Client } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

/** The smallest picture that is one: a PNG of a single point. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the look of mails', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
  });

  afterAll(() => instance.stop());

  const put = (look: object): ReturnType<Client['send']> =>
    admin.send('PUT', '/api/mail-look', look);

  it('is plain until somebody changes it, and then what was set', async () => {
    expect((await admin.get<MailLook>('/api/mail-look')).body).toEqual({
      colour: '#1d4ed8',
      logo: null,
    });
    const changed = await expectOk(put({ colour: '#FFCC00', logo: png }));
    expect(changed.body).toEqual({ colour: '#ffcc00', logo: png });
  });

  it.each([
    ['no colour', { colour: 'red', logo: null }],
    ['what is no picture', { colour: '#ffcc00', logo: Buffer.from('<svg/>').toString('base64') }],
    ['what is too large', { colour: '#ffcc00', logo: 'A'.repeat(60_000) }],
  ])('refuses %s and changes nothing', async (_, look) => {
    expect((await put(look)).status).toBe(400);
    expect((await admin.get<MailLook>('/api/mail-look')).body).toEqual({
      colour: '#ffcc00',
      logo: png,
    });
  });

  it('is that of every mail, whose picture comes with it', async () => {
    const context = openContext(instance);
    await fillDirectory(admin, [12]);
    const pulse = await createPulse(admin);
    const { id } = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body;
    await openWave(context, id);
    await deliverMail(context, id);
    expect(instance.sink.mails).toHaveLength(12);
    for (const { to, raw } of instance.sink.mails) {
      const [html = ''] = instance.sink.find(to);
      expect(html).toContain('src="cid:logo"');
      expect(html).toContain('background:#ffcc00');
      expect(html).toContain('color:#000000');
      expect(raw).toMatch(/content-id: <logo>/i);
      expect(raw).toMatch(/content-type: image\/png/i);
    }
    await context.end();
  });

  it('is previewed from what is sent, with a code that opens nothing', async () => {
    const pulse = (await admin.get<{ pulses: Pulse[] }>('/api/pulses')).body.pulses[0];
    const address = `/preview/pulses/${pulse?.id ?? ''}`;
    const sent = instance.sink.mails.length;
    const shown = await expectOk(admin.get(`${address}/invitation/en`));
    expect(shown.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'/,
    );
    expect(shown.text).toContain('background:#ffcc00');
    expect(shown.text).toContain(`src="data:image/png;base64,${png}"`);
    expect(shown.text).not.toContain('cid:');
    expect(shown.text).not.toMatch(/\{\{\w+\}\}/);
    // What a person gets, but for the link, the code and the zone.
    const [mail = ''] = instance.sink.find(instance.sink.mails[0]?.to ?? '');
    const words = (html: string): string[] =>
      [...html.matchAll(/<(?:li|h1)[^>]*>([^<]+)</g)].map(([, text]) => text ?? '');
    expect(words(mail).length).toBeGreaterThan(2);
    expect(words(shown.text)).toEqual(words(mail));
    const reminder = await expectOk(admin.get(`${address}/reminder/de?as=text`));
    expect(reminder.headers.get('content-type')).toContain('text/plain');
    expect(reminder.text).toContain('EXAM-PLEX-XXXX-XXXX-XXXX');
    expect((await expectOk(admin.get(`${address}/reminder/ar`))).text).toContain('dir="rtl"');
    expect((await admin.get(`${address}/invitation/xx`)).status).toBe(400);
    expect((await admin.get(`/preview/pulses/${png.length}/invitation/en`)).status).toBe(400);
    expect(instance.sink.mails).toHaveLength(sent);
  });
});
