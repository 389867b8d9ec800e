import type {
  AuditLog,
  Occurrence,
  Problem,
  Pulse,
  Schedule,
  SendPlan,
  WaveMonitor,
  WaveSummary,
} from '@throughline/types';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { launchDue } from '../src/pulses/launch-due.ts';
import { closeWave } from '../src/scores/close-wave.ts';
import { startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { addAccount, expectOk } from './setup/organisation.ts';

const hour = 3_600_000;
const day = 24 * hour;
const shared = { texts: [{ language: 'en', said: 'You are heard.', decided: 'We meet.' }] };

/** A pulse whose first wave has published results that nobody was told of, and a quarterly rule. */
async function startPlanned(): Promise<{
  readonly here: ClosedWave;
  readonly change: (id: string, wanted: object) => Promise<{ status: number; text: string }>;
  readonly next: () => Promise<Occurrence>;
  readonly find: (id: string) => Promise<Occurrence | undefined>;
  readonly readPulse: () => Promise<Pulse>;
  readonly advanceTo: (instant: string | number) => Promise<void>;
  /** As workers do, all day; the number of waves that there are then. */
  readonly launch: () => Promise<number>;
  readonly stop: () => Promise<void>;
}> {
  const here = await startClosedWave();
  const { admin, instance, context, pulseId } = here;
  const path = `/api/pulses/${pulseId}/schedule`;
  const store = await new DataSource({
    type: 'postgres',
    url: instance.urls.workerMail,
    entities,
  }).initialize();
  const startsOn = new Date(instance.clock.now().getTime() + 50 * day).toISOString().slice(0, 10);
  const rule = { rule: 'FREQ=WEEKLY;INTERVAL=13;BYDAY=TU', localTime: '09:00' };
  await expectOk(admin.send('PUT', path, { ...rule, startsOn, timeZone: 'Europe/London' }));
  const read = async (): Promise<Schedule> => (await expectOk(admin.get<Schedule>(path))).body;
  const readPulse = async (): Promise<Pulse> =>
    (await expectOk(admin.get<Pulse>(`/api/pulses/${pulseId}`))).body;
  return {
    here,
    change: (id, wanted) => admin.send('PATCH', `${path}/occurrences/${id}`, wanted),
    next: async () => {
      const [soonest] = (await read()).coming;
      if (soonest === undefined) throw new Error('nothing is planned');
      return soonest;
    },
    find: async (id) => {
      const { coming, missed } = await read();
      return [...coming, ...missed].find((one) => one.id === id);
    },
    readPulse,
    advanceTo: async (instant) => {
      const ahead = new Date(instant).getTime() - instance.clock.now().getTime();
      instance.clock.advance(ahead / hour);
      await here.signInAgain();
    },
    launch: async () => {
      const plans = { database: store, boss: context.boss, clock: instance.clock };
      await launchDue(plans);
      await launchDue(plans);
      return (await readPulse()).waves.length;
    },
    stop: async () => {
      await store.destroy();
      await here.stop();
    },
  };
}

describe('a wave after one whose results nobody was told of', () => {
  let planned: Awaited<ReturnType<typeof startPlanned>>;
  let first: Occurrence;
  const reason = 'The works council reads them first: “two weeks”.';

  beforeAll(async () => {
    planned = await startPlanned();
    first = await planned.next();
  });
  afterAll(() => planned.stop());

  it('is refused by hand, with what to do, and plans what a reason would open', async () => {
    const { admin, pulseId, waveId } = planned.here;
    const path = `/api/pulses/${pulseId}`;
    const plan = async (query: string): Promise<SendPlan> =>
      (await expectOk(admin.get<SendPlan>(`${path}/plan?askAgain=told${query}`))).body;
    const gated = await plan('');
    expect(gated.unshared).toEqual({ waveId, number: 1 });
    expect(gated.obstacles).toEqual([expect.stringContaining('results of wave 1')]);
    expect(await plan('&openUnshared=told')).toMatchObject({
      unshared: { number: 1 },
      obstacles: [],
    });
    const refused = await admin.post<Problem>(`${path}/waves`, { askAgain: 'told' });
    expect(refused.body).toMatchObject({ status: 409, code: 'results-not-shared' });
    expect(refused.body.detail).toContain('Share them with what was decided');
  });

  it('says so from 14 days before its day, on the page of the pulse and in the list', async () => {
    const opensAt = Date.parse(first.opensAt);
    await planned.advanceTo(opensAt - 14 * day - hour);
    expect([(await planned.next()).gate, (await planned.readPulse()).next?.gate]).toEqual([
      null,
      null,
    ]);
    await planned.advanceTo(opensAt - 14 * day + hour);
    const gate = {
      waveId: planned.here.waveId,
      number: 1,
      sentence: expect.stringContaining('it does not open before') as string,
    };
    expect(await planned.next()).toMatchObject({ id: first.id, reason: null, gate });
    expect((await planned.readPulse()).next).toMatchObject({ reason: null, gate });
  });

  it('does not open: nothing is sent, and it waits for the next working morning', async () => {
    await planned.advanceTo(Date.parse(first.opensAt) + hour);
    expect(await planned.launch()).toBe(1);
    const waiting = await planned.next();
    expect(waiting).toMatchObject({ id: first.id, state: 'planned', reason: null });
    expect(waiting.gate?.sentence).toMatch(/^It was due.*nothing was sent.*is skipped\.$/);
    expect(Date.parse(waiting.opensAt) - Date.parse(first.opensAt)).toBe(day);
    const mails = await planned.here.instance.superuser.query(
      `SELECT FROM roster.delivery WHERE wave_id <> $1`,
      [planned.here.waveId],
    );
    expect(mails.rows).toEqual([]);
  });

  it('opens the morning after a reason is given, which is kept and shown for good', async () => {
    const { admin, instance, waveId, pulseId, context } = planned.here;
    for (const openUnshared of ['', '  ', 5]) {
      expect((await planned.change(first.id, { openUnshared })).status).toBe(400);
    }
    await expectOk(planned.change(first.id, { openUnshared: reason }));
    const told = await planned.next();
    expect(told).toMatchObject({ id: first.id, openUnshared: reason, gate: null, reason: null });
    expect(await planned.launch()).toBe(1);
    await planned.advanceTo(Date.parse(told.opensAt) + 60_000);
    expect(await planned.launch()).toBe(2);
    const log = (await expectOk(admin.get<AuditLog>('/api/audit'))).body.entries;
    expect(log.find(({ action }) => action === 'gate-overridden')).toMatchObject({
      reason,
      by: 'Ada Admin',
      subject: 'How we treat each other',
    });
    const { client: executive } = await addAccount(instance, admin, 'executive');
    const { waves } = (await expectOk(executive.get<{ waves: WaveSummary[] }>('/api/waves'))).body;
    expect(waves.map((wave) => [wave.number, wave.openedUnshared])).toEqual([
      [2, reason],
      [1, null],
    ]);
    const second = waves[0]?.id ?? '';
    const monitor = await expectOk(executive.get<WaveMonitor>(`/api/waves/${second}`));
    expect(monitor.body.openedUnshared).toBe(reason);
    // Nobody answers it: nothing is published, so there is nothing to share before the next one.
    await openWave(context, second);
    await expectOk(admin.post(`/api/waves/${second}/close`));
    await closeWave(context, second);
    const following = await planned.next();
    await planned.advanceTo(Date.parse(following.opensAt) - day);
    expect((await planned.next()).gate).toBeNull();
    await planned.advanceTo(Date.parse(following.opensAt) + 60_000);
    expect(await planned.launch()).toBe(3);
    expect((await planned.readPulse()).waves[0]?.openedUnshared).toBeNull();
    expect((await expectOk(admin.get<SendPlan>(`/api/pulses/${pulseId}/plan`))).body).toMatchObject(
      { unshared: null },
    );
    expect(waveId).not.toBe(second);
  });
});

describe('a wave that waits for results to be shared', () => {
  let planned: Awaited<ReturnType<typeof startPlanned>>;

  beforeAll(async () => {
    planned = await startPlanned();
  });
  afterAll(() => planned.stop());

  it('is skipped with the reason where it cannot be moved any further', async () => {
    const { id, date } = await planned.next();
    const mornings: string[] = [];
    for (;;) {
      const waiting = await planned.find(id);
      if (waiting?.state !== 'planned') break;
      mornings.push(waiting.opensAt.slice(0, 10));
      await planned.advanceTo(Date.parse(waiting.opensAt) + 60_000);
      expect(await planned.launch()).toBe(1);
    }
    expect(new Set(mornings).size).toBe(mornings.length);
    const lastMorning = Date.parse(mornings.at(-1) ?? '');
    expect((lastMorning - Date.parse(date)) / day).toBeGreaterThanOrEqual(13);
    expect(await planned.find(id)).toMatchObject({
      state: 'missed',
      reason:
        'The results of the wave before were not shared within 14 days of the day of this wave, so it was skipped.',
    });
  });

  it('opens the morning after they are shared, and its schedule stays as it was', async () => {
    const { admin, waveId, pulseId } = planned.here;
    const { id, opensAt } = await planned.next();
    await planned.advanceTo(Date.parse(opensAt) + 60_000);
    expect(await planned.launch()).toBe(1);
    await expectOk(admin.post(`/api/waves/${waveId}/share`, shared));
    const waiting = await planned.next();
    expect(waiting).toMatchObject({ id, gate: null, reason: null });
    expect(await planned.launch()).toBe(1);
    await planned.advanceTo(Date.parse(waiting.opensAt) + 60_000);
    expect(await planned.launch()).toBe(2);
    expect((await planned.readPulse()).waves[0]?.openedUnshared).toBeNull();
    const log = (await expectOk(admin.get<AuditLog>('/api/audit'))).body.entries;
    expect(log.some(({ action }) => action === 'gate-overridden')).toBe(false);
    const { coming } = (await expectOk(admin.get<Schedule>(`/api/pulses/${pulseId}/schedule`)))
      .body;
    expect(coming).toHaveLength(12);
  });
});
