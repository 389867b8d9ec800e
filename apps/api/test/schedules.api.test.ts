import type { Occurrence, Pulse, Schedule, SchedulePreview, WaveMonitor } from '@throughline/types';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { launchDue, type PlanContext } from '../src/pulses/launch-due.ts';
import { replan } from '../src/pulses/plan-occurrences.ts';
import { waitFor, type Client, type Reply } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp, signIn } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const hour = 3_600_000;

/** What workers read plans through, two where nothing else is said. */
function openStores({ urls }: TestInstance, workers = 2): Promise<DataSource[]> {
  return Promise.all(
    Array.from({ length: workers }, () =>
      new DataSource({
        type: 'postgres',
        url: urls.workerMail,
        entities,
        poolSize: 2,
      }).initialize(),
    ),
  );
}

describe('schedules of pulses', () => {
  let instance: TestInstance;
  let admin: Client;
  let jobs: OpenContext;
  let planners: readonly PlanContext[];
  let stores: readonly DataSource[];

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [6, 6]);
    jobs = openContext(instance);
    stores = await openStores(instance);
    planners = stores.map((database) => ({ database, boss: jobs.boss, clock: instance.clock }));
  });

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.destroy()));
    await jobs.end();
    await instance.stop();
  });

  const dayIn = (days: number): string =>
    new Date(instance.clock.now().getTime() + days * 24 * hour).toISOString().slice(0, 10);
  const quarterly = (change: object = {}): object => ({
    rule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10',
    startsOn: dayIn(1),
    localTime: '09:00',
    timeZone: 'Europe/London',
    ...change,
  });
  const pathOf = (pulse: Pulse): string => `/api/pulses/${pulse.id}/schedule`;
  const read = async (pulse: Pulse): Promise<Schedule> =>
    (await expectOk(admin.get<Schedule>(pathOf(pulse)))).body;
  const plan = async (change: object = {}): Promise<{ pulse: Pulse; schedule: Schedule }> => {
    const pulse = await createPulse(admin, { name: 'Planned' });
    const set = await expectOk(admin.send<Schedule>('PUT', pathOf(pulse), quarterly(change)));
    return { pulse, schedule: set.body };
  };
  const first = ({ coming }: Schedule): Occurrence => {
    const [soonest] = coming;
    if (soonest === undefined) throw new Error('nothing is planned');
    return soonest;
  };
  /** Signs in again too: no session lasts that long. */
  const advanceTo = async (instant: string, hours = 1): Promise<void> => {
    const ahead = Date.parse(instant) - instance.clock.now().getTime();
    instance.clock.advance(ahead / hour + hours);
    admin = await signIn(instance, 'ada@example.org');
  };
  const wavesOf = async (pulse: Pulse): Promise<number> =>
    (await expectOk(admin.get<Pulse>(`/api/pulses/${pulse.id}`))).body.waves.length;
  const launch = (): Promise<unknown> => Promise.all(planners.map((one) => launchDue(one)));

  it('plan twelve waves, as the preview said', async () => {
    const pulse = await createPulse(admin);
    expect(await read(pulse)).toEqual({
      recurrence: null,
      words: null,
      turns: 1,
      mostTurns: 1,
      isPaused: false,
      coming: [],
      missed: [],
    });
    const preview = await expectOk(
      admin.post<SchedulePreview>(`${pathOf(pulse)}/preview`, quarterly()),
    );
    expect((await read(pulse)).recurrence).toBeNull();
    expect(preview.body.first).toMatchObject({ people: 12, units: 2 });
    const { body } = await expectOk(admin.send<Schedule>('PUT', pathOf(pulse), quarterly()));
    expect(body.words).toBe('every 3 months on the 10th day of the month');
    expect(body.coming.map(({ opensOn, opensAt }) => ({ opensOn, opensAt }))).toEqual(
      preview.body.coming,
    );
    expect(body.coming).toHaveLength(12);
    // The same people would be asked at the same instant as by a pulse of a later test.
    await expectOk(admin.send('PATCH', pathOf(pulse), { isPaused: true }));
  });

  it('refuse a rule that asks people too often, and one that never comes', async () => {
    const pulse = await createPulse(admin);
    for (const rule of ['FREQ=MONTHLY', 'FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY']) {
      const refused = await admin.send('PUT', pathOf(pulse), quarterly({ rule }));
      expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('13 weeks')]);
    }
    for (const rule of [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=HOURLY',
      'every day',
      '',
      'FREQ=MONTHLY;INTERVAL=99999',
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=MONTHLY;FREQ=WEEKLY',
    ]) {
      expect((await admin.send('PUT', pathOf(pulse), quarterly({ rule }))).status).toBe(400);
    }
    expect((await admin.send('PUT', pathOf(pulse), quarterly({ localTime: '19:00' }))).status).toBe(
      400,
    );
    expect((await read(pulse)).coming).toEqual([]);
  });

  it('let a wave to come be moved by two weeks and skipped, and nothing else of it', async () => {
    const { pulse, schedule } = await plan();
    const { id, date } = first(schedule);
    const path = `${pathOf(pulse)}/occurrences/${id}`;
    const later = (days: number): string =>
      new Date(Date.parse(date) + days * 24 * hour).toISOString().slice(0, 10);
    expect((await admin.send('PATCH', path, { opensOn: later(15) })).status).toBe(400);
    const moved = await expectOk(admin.send<Schedule>('PATCH', path, { opensOn: later(14) }));
    expect(first(moved.body)).toMatchObject({ id, date, isMoved: true, state: 'planned' });
    expect(first(moved.body).opensOn).toBe(later(14));
    expect(moved.body.coming.slice(1)).toEqual(schedule.coming.slice(1));
    const skipped = await expectOk(admin.send<Schedule>('PATCH', path, { isSkipped: true }));
    expect(first(skipped.body).state).toBe('skipped');
    const back = await expectOk(admin.send<Schedule>('PATCH', path, { isSkipped: false }));
    expect(first(back.body).state).toBe('planned');
  });

  it('stay skipped and moved under a rule of the same days, which else says what is lost', async () => {
    await instance.superuser.query('UPDATE roster.recurrence SET is_paused = true');
    const { pulse, schedule } = await plan();
    const [one, , third] = schedule.coming;
    const change = (id = '', wanted: object): Promise<Reply> =>
      admin.send('PATCH', `${pathOf(pulse)}/occurrences/${id}`, wanted);
    const later = new Date(Date.parse(third?.date ?? '') + 72 * hour).toISOString().slice(0, 10);
    await expectOk(change(one?.id, { isSkipped: true }));
    await expectOk(change(third?.id, { opensOn: later }));
    const preview = async (wanted: object): Promise<SchedulePreview['lost']> =>
      (await expectOk(admin.post<SchedulePreview>(`${pathOf(pulse)}/preview`, wanted))).body.lost;
    const halfPastNine = quarterly({ localTime: '09:30' });
    expect(await preview(halfPastNine)).toEqual([]);
    const set = await expectOk(admin.send<Schedule>('PUT', pathOf(pulse), halfPastNine));
    expect(set.body.coming[0]).toMatchObject({ date: one?.date, state: 'skipped' });
    expect(set.body.coming[2]).toMatchObject({ date: third?.date, isMoved: true, opensOn: later });
    const elsewhere = quarterly({ rule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=11' });
    expect(await preview(elsewhere)).toMatchObject([
      { date: one?.date, isSkipped: true, isMoved: false },
      { date: third?.date, isSkipped: false, isMoved: true, opensOn: later },
    ]);
  });

  it('ask a question besides in one wave, and in no other', async () => {
    // Waves of other pulses would ask the same people first.
    await instance.superuser.query('UPDATE roster.recurrence SET is_paused = true');
    const { pulse, schedule } = await plan();
    const [soonest, next] = schedule.coming;
    const pathTo = (id = ''): string => `${pathOf(pulse)}/occurrences/${id}`;
    const question = {
      id: 'own-abcd2345',
      kind: 'choice',
      text: 'Should the shop open on Sundays?',
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'No' },
      ],
      askedWhen: null,
    };
    const ask = (oneOff: object | null, id = soonest?.id): Promise<Reply<Schedule>> =>
      admin.send<Schedule>('PATCH', pathTo(id), { oneOff });
    const identifying = await ask({ ...question, text: 'What is your name?' });
    expect([identifying.status, identifying.body]).toMatchObject([409, { code: 'asks-identity' }]);
    const scored = { ...question, kind: 'agreement', construct: 'ICT', reversed: false };
    expect((await ask(scored)).status).toBe(400);
    expect((await ask({ kind: 'bank', id: 'ICT1', askedWhen: null })).status).toBe(400);
    await expectOk(ask(question, next?.id));
    await expectOk(ask(null, next?.id));
    expect((await expectOk(ask(question))).body.coming.map(({ oneOff }) => oneOff)).toEqual([
      question,
      ...Array<null>(11).fill(null),
    ]);
    // Another time of day plans the same days anew.
    const set = await expectOk(
      admin.send<Schedule>('PUT', pathOf(pulse), quarterly({ localTime: '10:00' })),
    );
    expect(first(set.body).oneOff).toEqual(question);
    await advanceTo(first(set.body).opensAt);
    await launch();
    const { rows } = await instance.superuser.query<{ ids: string[] }>(
      `SELECT jsonb_path_query_array(questionnaires, '$.*.questions[*].id') AS ids
       FROM roster.wave WHERE pulse_id = $1`,
      [pulse.id],
    );
    expect(rows[0]?.ids).toContain(question.id);
    expect((await read(pulse)).coming.every(({ oneOff }) => oneOff === null)).toBe(true);
    await instance.superuser.query('UPDATE roster.recurrence SET is_paused = true');
    await advanceTo(instance.clock.now().toISOString(), 91 * 24);
  });

  it('launch what is due once, keep it when the rule changes, and do not move it', async () => {
    const { pulse, schedule } = await plan();
    const due = first(schedule);
    await advanceTo(due.opensAt);
    await launch();
    await launch();
    expect(await wavesOf(pulse)).toBe(1);
    const after = await read(pulse);
    expect(after.coming).toHaveLength(12);
    expect(after.coming.map(({ id }) => id)).not.toContain(due.id);
    const path = `${pathOf(pulse)}/occurrences/${due.id}`;
    expect((await admin.send('PATCH', path, { isSkipped: true })).status).toBe(409);
    const yearly = quarterly({ rule: 'FREQ=YEARLY', startsOn: dayIn(200) });
    const changed = await expectOk(admin.send<Schedule>('PUT', pathOf(pulse), yearly));
    expect(changed.body.coming).toHaveLength(12);
    expect(await wavesOf(pulse)).toBe(1);
    const rows = await instance.superuser.query(
      `SELECT FROM roster.occurrence WHERE pulse_id = $1 AND state = 'launched'`,
      [pulse.id],
    );
    expect(rows.rowCount).toBe(1);
  });

  it('open nothing while paused, and tell what was missed', async () => {
    const { pulse, schedule } = await plan();
    await expectOk(admin.send('PATCH', pathOf(pulse), { isPaused: true }));
    await advanceTo(first(schedule).opensAt);
    await launch();
    expect(await wavesOf(pulse)).toBe(0);
    const resumed = await expectOk(
      admin.send<Schedule>('PATCH', pathOf(pulse), { isPaused: false }),
    );
    expect(resumed.body.missed).toMatchObject([{ id: first(schedule).id, state: 'missed' }]);
    await launch();
    expect(await wavesOf(pulse)).toBe(0);
  });

  it('open a wave up to 72 hours late, and miss an older one with the reason', async () => {
    // Waves of other pulses would ask the same people first.
    await instance.superuser.query('UPDATE roster.recurrence SET is_paused = true');
    await advanceTo(instance.clock.now().toISOString(), 91 * 24);
    const late = await plan();
    await advanceTo(first(late.schedule).opensAt, 71);
    await launch();
    expect(await wavesOf(late.pulse)).toBe(1);
    const lost = await plan();
    await advanceTo(first(lost.schedule).opensAt, 73);
    await launch();
    expect(await wavesOf(lost.pulse)).toBe(0);
    const [missed] = (await read(lost.pulse)).missed;
    expect(missed?.reason).toContain('worker did not run');
  });

  it('tell what stands in the way of a wave that is due', async () => {
    const { pulse, schedule } = await plan({ rule: 'FREQ=YEARLY', startsOn: dayIn(14) });
    const told = { askAgain: 'All of them asked for it.' };
    const wave = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`, told));
    expect(wave.body).toMatchObject({ askedAgain: told.askAgain, invited: 12 });
    await advanceTo(first(schedule).opensAt);
    await launch();
    expect(await wavesOf(pulse)).toBe(1);
    expect(first(await read(pulse)).reason).toMatch(
      /Wave 1 of this pulse is still open|12 people would be asked again too soon/,
    );
    // So the list of pulses says, and so it stays when the schedule is paused only afterwards.
    const { reason } = first(await read(pulse));
    const { pulses } = (await expectOk(admin.get<{ pulses: Pulse[] }>('/api/pulses'))).body;
    expect(pulses.find(({ id }) => id === pulse.id)?.next).toMatchObject({
      isPaused: false,
      reason,
    });
    await expectOk(admin.send('PATCH', pathOf(pulse), { isPaused: true }));
    const resumed = await expectOk(
      admin.send<Schedule>('PATCH', pathOf(pulse), { isPaused: false }),
    );
    expect(resumed.body.missed[0]?.reason).toBe(reason);
  });
});

describe('four workers at 500 waves that are due, while two plan anew', () => {
  it('launch each of them once', async () => {
    const instance = await startInstance({ worker: false });
    const jobs = openContext(instance);
    const stores = await openStores(instance, 6);
    try {
      const admin = await setUp(instance);
      await fillDirectory(admin, Array<number>(500).fill(10));
      const due = new Date(instance.clock.now().getTime() - hour);
      await instance.superuser.query(
        `WITH pulse AS (
           INSERT INTO roster.pulse (name, form, unit_ids, window_days, k, comment_k, created_at)
           SELECT key, 'nine', ARRAY[id], 10, 5, 10, $1 FROM roster.unit WHERE key <> 'company'
           RETURNING id),
         rule AS (
           INSERT INTO roster.recurrence
           SELECT id, 'FREQ=YEARLY', $2::date, '09:00', 'UTC', false, true FROM pulse)
         INSERT INTO roster.occurrence (pulse_id, date, opens_on, opens_at)
         SELECT id, $2::date, $2::date, $1 FROM pulse`,
        [due, due.toISOString().slice(0, 10)],
      );
      const { boss } = jobs;
      await Promise.all(
        stores.map((database, place) =>
          place < 4
            ? launchDue({ database, boss, clock: instance.clock })
            : replan(database, instance.clock.now()),
        ),
      );
      const { rows } = await instance.superuser.query(
        `SELECT count(*)::int AS waves, count(DISTINCT pulse_id)::int AS pulses FROM roster.wave`,
      );
      expect(rows).toEqual([{ waves: 500, pulses: 500 }]);
      const twice = await instance.superuser.query(
        'SELECT FROM roster.occurrence GROUP BY pulse_id, date HAVING count(*) > 1',
      );
      expect(twice.rowCount).toBe(0);
      // Whoever came second saw that the wave was launched, and tried nothing.
      const left = await instance.superuser.query(
        `SELECT state, reason FROM roster.occurrence
         WHERE opens_at <= $1 AND (state <> 'launched' OR reason IS NOT NULL)`,
        [due],
      );
      expect(left.rows).toEqual([]);
      expect(jobs.jobs).toHaveLength(500);
      expect(new Set(jobs.jobs.map(({ data }) => JSON.stringify(data))).size).toBe(500);
    } finally {
      await Promise.all(stores.map((store) => store.destroy()));
      await jobs.end();
      await instance.stop();
    }
  });
});

describe('a worker that was down', () => {
  it('opens the wave that came due meanwhile, by itself, and mails it', async () => {
    const instance = await startInstance({ worker: false });
    try {
      let admin = await setUp(instance);
      await fillDirectory(admin, [6, 6]);
      const pulse = await createPulse(admin);
      const path = `/api/pulses/${pulse.id}/schedule`;
      const { body } = await expectOk(
        admin.send<Schedule>('PUT', path, {
          rule: 'FREQ=YEARLY',
          startsOn: new Date(Date.now() + 48 * hour).toISOString().slice(0, 10),
          localTime: '09:00',
          timeZone: 'UTC',
        }),
      );
      instance.clock.advance((Date.parse(body.coming[0]?.opensAt ?? '') - Date.now()) / hour + 5);
      admin = await signIn(instance, 'ada@example.org');
      await instance.startWorker();
      const opened = await waitFor(
        async () => (await admin.get<Pulse>(`/api/pulses/${pulse.id}`)).body.waves,
        (waves) => waves[0]?.state === 'open',
      );
      const monitor = await waitFor(
        async () => (await admin.get<WaveMonitor>(`/api/waves/${opened[0]?.id ?? ''}`)).body,
        (wave) => wave.mails.sent === 12,
      );
      expect(monitor.number).toBe(1);
    } finally {
      await instance.stop();
    }
  });
});
