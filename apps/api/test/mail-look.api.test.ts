import type { MailLook, WaveMonitor } from '@throughline/types';
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
});
