import type { WaveMonitor } from '@throughline/types';
import { Client } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, openWave, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const listening = { accept: 'text/event-stream' };

describe('the events of a wave', () => {
  let instance: TestInstance;
  let admin: Client;
  let path: string;
  let waveId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [12]);
    const pulse = await createPulse(admin);
    waveId = (await openWave(admin, pulse.id)).id;
    path = `/api/waves/${waveId}/events`;
  });

  it('are one for whoever cannot listen, and the same as the wave', async () => {
    const reply = await admin.get(path);
    expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const [, told = ''] = /^data: (.*)$/m.exec(reply.text) ?? [];
    expect(JSON.parse(told)).toEqual((await admin.get(`/api/waves/${waveId}`)).body);
  });

  it('are told in the language of the account, whatever the browser asks for', async () => {
    await expectOk(admin.post(`/api/waves/${waveId}/mails/pause`));
    await expectOk(admin.send('PUT', '/api/language', { language: 'de' }));
    const reply = await admin.send('GET', path, undefined, { 'accept-language': 'fr' });
    expect(reply.text).toContain('Ada Admin hat sie angehalten.');
    await expectOk(admin.send('PUT', '/api/language', { language: 'es' }));
    expect((await admin.get(path)).text).toContain('Ada Admin los puso en pausa.');
    await expectOk(admin.send('PUT', '/api/language', { language: 'en' }));
    await expectOk(admin.post(`/api/waves/${waveId}/mails/resume`));
  });

  it('are refused as anything else is', async () => {
    const nobody = await new Client(instance).send('GET', path, undefined, listening);
    expect([nobody.status, nobody.headers.get('content-type')]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ]);
    const unknown = path.replace(waveId, '00000000-0000-4000-8000-000000000000');
    expect((await admin.send('GET', unknown, undefined, listening)).status).toBe(404);
  });

  it('tell every change while somebody listens, and end when the instance does', async () => {
    const stream = await admin.open(path, listening);
    const read = async (): Promise<WaveMonitor> => {
      let text = '';
      while (!text.includes('\n\n') || !text.includes('data: ')) {
        const { value, done } = await stream.read();
        if (done) throw new Error('the stream has ended');
        text += new TextDecoder().decode(value);
      }
      return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '') as WaveMonitor;
    };
    expect((await read()).mails.pause).toBeNull();
    await expectOk(admin.post(`/api/waves/${waveId}/mails/pause`));
    expect((await read()).mails.pause).not.toBeNull();
    await instance.stop();
    for (;;) {
      const { done } = await stream.read();
      if (done) break;
    }
  });
});
