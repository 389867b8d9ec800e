import type { AuditLog, Problem, Pulse, Schedule, SendPlan, WaveSummary } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('a pulse that is over', () => {
  let instance: TestInstance;
  let admin: Client;
  let pulse: Pulse;
  let path: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [6, 6]);
    pulse = await createPulse(admin, { name: 'Pulse of 2026' });
    path = `/api/pulses/${pulse.id}`;
  });
  afterAll(() => instance.stop());

  const change = (wanted: object) => admin.send<Pulse & Problem>('PATCH', path, wanted);

  it('can be renamed at any time, and its waves with it', async () => {
    const wave = await openWave(admin, pulse.id);
    expect((await expectOk(change({ name: ' How it is ' }))).body.name).toBe('How it is');
    const { waves } = (await expectOk(admin.get<{ waves: WaveSummary[] }>('/api/waves'))).body;
    expect(waves.map(({ id, pulseName }) => [id, pulseName])).toEqual([[wave.id, 'How it is']]);
    for (const name of ['', ' ', 'two\nlines', 'x'.repeat(201)]) {
      expect((await change({ name })).status).toBe(400);
    }
    const log = (await expectOk(admin.get<AuditLog>('/api/audit'))).body.entries;
    expect(log.filter(({ action }) => action === 'pulse-renamed')).toHaveLength(1);
    expect(log.filter(({ action }) => action === 'pulse-changed')).toHaveLength(0);
  });

  it('is not archived while one of its waves is live', async () => {
    const refused = await change({ isArchived: true });
    expect([refused.status, refused.body.code]).toEqual([409, 'wave-open']);
    const [wave] = (await expectOk(admin.get<Pulse>(path))).body.waves;
    await closeWave(admin, wave?.id ?? '');
  });

  it('is archived with its schedule paused, opens and plans nothing, and loses nothing', async () => {
    const startsOn = new Date(instance.clock.now().getTime() + 60 * 86_400_000);
    const rule = {
      rule: 'FREQ=MONTHLY;INTERVAL=3',
      startsOn: startsOn.toISOString().slice(0, 10),
      localTime: '09:00',
      timeZone: 'Europe/London',
    };
    await expectOk(admin.send('PUT', `${path}/schedule`, rule));
    const archived = (await expectOk(change({ isArchived: true }))).body;
    expect(archived.archivedAt).not.toBeNull();
    expect(archived).toMatchObject({ waves: [{ number: 1 }], next: { isPaused: true } });
    const refused = [
      await admin.post<Problem>(`${path}/waves`, { askAgain: 'told' }),
      await admin.send<Problem>('PATCH', `${path}/schedule`, { isPaused: false }),
      await admin.send<Problem>('PUT', `${path}/schedule`, rule),
    ];
    for (const { status, body } of refused) {
      expect([status, body.code]).toEqual([409, 'pulse-archived']);
    }
    const plan = (await expectOk(admin.get<SendPlan>(`${path}/plan?askAgain=told`))).body;
    expect(plan.obstacles[0]).toContain('is archived');
  });

  it('can be brought back, its schedule still paused', async () => {
    expect((await expectOk(change({ isArchived: false }))).body.archivedAt).toBeNull();
    const schedule = (await expectOk(admin.get<Schedule>(`${path}/schedule`))).body;
    expect([schedule.isPaused, schedule.coming.length]).toEqual([true, 12]);
    await expectOk(admin.send('PATCH', `${path}/schedule`, { isPaused: false }));
    const log = (await expectOk(admin.get<AuditLog>('/api/audit'))).body.entries;
    const deeds = log.map(({ action, subject }) => [action, subject]);
    expect(deeds).toContainEqual(['pulse-archived', 'How it is']);
    expect(deeds).toContainEqual(['pulse-brought-back', 'How it is']);
  });
});
