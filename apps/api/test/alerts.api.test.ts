import type { Alert, AlertList, WaveMonitor } from '@throughline/types';
import { startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { addAccount, createPulse, expectOk } from './setup/organisation.ts';

const day = 86_400_000;

describe('what stops pulses', () => {
  let here: ClosedWave;

  beforeAll(async () => {
    here = await startClosedWave();
  });
  afterAll(() => here.stop());

  const read = async (): Promise<Alert[]> =>
    (await expectOk(here.admin.get<AlertList>('/api/alerts'))).body.alerts;

  it('is told to administrators alone, and is nothing where nothing stops', async () => {
    expect(await read()).toEqual([]);
    const { client } = await addAccount(here.instance, here.admin, 'executive');
    expect((await client.get('/api/alerts')).status).toBe(403);
  });

  it('names results that a planned wave waits for, until they are shared', async () => {
    const { admin, instance, pulseId, waveId } = here;
    const startsOn = new Date(instance.clock.now().getTime() + 50 * day).toISOString().slice(0, 10);
    await expectOk(
      admin.send('PUT', `/api/pulses/${pulseId}/schedule`, {
        rule: 'FREQ=WEEKLY;INTERVAL=13',
        startsOn,
        localTime: '09:00',
        timeZone: 'Europe/London',
      }),
    );
    expect(await read()).toEqual([]);
    instance.clock.advance(24 * 45);
    await here.signInAgain();
    expect(await read()).toEqual([
      {
        cause: 'results-unshared',
        subject: 'How we treat each other',
        sentence: expect.stringContaining('results of wave 1 have not been shared') as string,
        pulseId,
        waveId: null,
      },
    ]);
    await expectOk(admin.send('PATCH', `/api/pulses/${pulseId}/schedule`, { isPaused: true }));
    expect(await read()).toEqual([]);
    await expectOk(admin.send('PATCH', `/api/pulses/${pulseId}/schedule`, { isPaused: false }));
    const texts = [{ language: 'en', said: 'You are heard.', decided: 'We meet.' }];
    await expectOk(admin.post(`/api/waves/${waveId}/share`, { texts }));
    expect(await read()).toEqual([]);
  });

  it('names mails that wait or failed, of all waves and of one, with where that is mended', async () => {
    const { admin, instance } = here;
    const { superuser, clock } = instance;
    const pulse = await createPulse(admin, { name: 'Another' });
    const opened = await expectOk(
      admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`, { askAgain: 'a test' }),
    );
    const { id: waveId } = opened.body;
    await superuser.query(`UPDATE roster.wave SET state = 'open' WHERE id = $1`, [waveId]);
    await expectOk(admin.post(`/api/waves/${waveId}/mails/pause`));
    await superuser.query(
      `UPDATE roster.delivery SET state = 'failed', failure = '550 no' WHERE id IN
         (SELECT id FROM roster.delivery WHERE wave_id = $1 ORDER BY id LIMIT 2)`,
      [waveId],
    );
    await superuser.query('INSERT INTO roster.mail_circuit (reason, until) VALUES ($1, $2)', [
      '5 mails in a row were not taken.',
      new Date(clock.now().getTime() + day),
    ]);
    const about = { subject: 'Another, wave 1', pulseId: pulse.id, waveId };
    expect(await read()).toEqual([
      {
        cause: 'mails-halted',
        subject: 'All mails',
        sentence: 'The mail server takes no mails: 5 mails in a row were not taken.',
        pulseId: null,
        waveId: null,
      },
      {
        ...about,
        cause: 'mails-paused',
        sentence: 'Its mails wait until they are let go on: Ada Admin paused them.',
      },
      {
        ...about,
        cause: 'mails-failed',
        sentence: '2 invitations failed or came back, and can be tried again.',
      },
    ]);
  });
});
