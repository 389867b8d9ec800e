import type { Calendar, Schedule, SendPlan, UnitList } from '@throughline/types';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { replan } from '../src/pulses/plan-occurrences.ts';
import { listHolidays, refreshHolidays } from '../src/worker/refresh-holidays.ts';
import type { Client } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('days off', () => {
  let instance: TestInstance;
  let admin: Client;
  let store: DataSource;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [6, 6]);
    store = await new DataSource({
      type: 'postgres',
      url: instance.urls.workerMail,
      entities,
      poolSize: 2,
    }).initialize();
  });

  afterAll(async () => {
    await store.destroy();
    await instance.stop();
  });

  const read = async (): Promise<Calendar> =>
    (await expectOk(admin.get<Calendar>('/api/calendar'))).body;
  const nextYear = (): number => instance.clock.now().getUTCFullYear() + 1;

  it('are those of the country of the person, of the unit or of the organisation', async () => {
    expect(await read()).toEqual({
      country: null,
      peopleWithoutCountry: 12,
      countries: [],
      blackouts: [],
    });
    await expectOk(admin.send('PUT', '/api/calendar/country', { country: 'gb' }));
    await expectOk(
      admin.post('/api/units/import', 'key,name,parent_key,country\nshop-2,Shop 2,company,DE\n'),
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        'key,email,name,unit_key,locale,time_zone,country\np2-1,p2-1@example.org,P,shop-2,en,,FR\n',
      ),
    );
    expect(await read()).toMatchObject({
      peopleWithoutCountry: 0,
      countries: [
        { country: 'GB', people: 6, holidays: null },
        { country: 'DE', people: 5, holidays: null },
        { country: 'FR', people: 1, holidays: null },
      ],
    });
    expect(await refreshHolidays(store.manager, instance.clock.now())).toBe(true);
    expect(await refreshHolidays(store.manager, instance.clock.now())).toBe(false);
    const [, germany] = (await read()).countries;
    expect(germany?.holidays).toContainEqual({
      date: expect.stringMatching(/-10-03$/),
      name: 'National Holiday',
    });
  });

  it('are refused where they are none', async () => {
    for (const country of ['XX', 'DEU', '']) {
      expect((await admin.send('PUT', '/api/calendar/country', { country })).status).toBe(400);
    }
    const reason = 'Stocktaking';
    for (const wrong of [
      { startsOn: '2027-03-02', endsOn: '2027-03-01', reason },
      { startsOn: '2027-03-01', endsOn: '2027-06-01', reason },
      { startsOn: '2027-02-30', endsOn: '2027-03-01', reason },
      { startsOn: '2027-03-01', endsOn: '2027-03-01', reason: '' },
    ]) {
      expect((await admin.post('/api/calendar/blackouts', wrong)).status).toBe(400);
    }
    const refused = await admin.post(
      '/api/people/import',
      'key,email,name,unit_key,locale,time_zone,country\np2-1,p2-1@example.org,P,shop-2,en,,Germany\n',
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("'Germany' is not a country of two letters");
  });

  it('move the mails of those who have them, and are shown with the planned wave', async () => {
    const pulse = await createPulse(admin);
    const path = `/api/pulses/${pulse.id}/schedule`;
    const day = `${nextYear()}-12-25`;
    const set = await expectOk(
      admin.send<Schedule>('PUT', path, {
        rule: 'FREQ=YEARLY',
        startsOn: day,
        localTime: '09:00',
        timeZone: 'UTC',
      }),
    );
    const [christmas] = set.body.coming;
    expect(christmas?.opensOn).toBe(day);
    expect((christmas?.opensAt.slice(0, 10) ?? '') > day).toBe(true);
    expect(christmas?.daysOff.map(({ country }) => country)).toEqual(['DE', 'FR', 'GB']);
    const { units } = (await expectOk(admin.get<UnitList>('/api/units'))).body;
    const shop = units.find(({ key }) => key === 'shop-1')?.id ?? '';
    const britons = await createPulse(admin, { unitIds: [shop] });
    // Six are too few to be asked, but not to be planned for.
    const theirs = await expectOk(
      admin.send<Schedule>('PUT', `/api/pulses/${britons.id}/schedule`, set.body.recurrence),
    );
    expect(theirs.body.coming[0]?.daysOff.map(({ country }) => country)).toEqual(['GB']);
    await expectOk(admin.send('PATCH', `/api/pulses/${britons.id}/schedule`, { isPaused: true }));
    const until = `${nextYear() + 1}-01-10`;
    await expectOk(
      admin.post('/api/calendar/blackouts', {
        startsOn: `${nextYear()}-12-20`,
        endsOn: until,
        reason: 'Between the years',
      }),
    );
    await replan(store, instance.clock.now());
    const [later] = (await expectOk(admin.get<Schedule>(path))).body.coming;
    expect((later?.opensAt.slice(0, 10) ?? '') > until).toBe(true);
    expect(later?.daysOff).toContainEqual({ country: null, name: 'Between the years' });
    const [blackout] = (await read()).blackouts;
    await expectOk(admin.send('DELETE', `/api/calendar/blackouts/${blackout?.id ?? ''}`));
    await replan(store, instance.clock.now());
    const [back] = (await expectOk(admin.get<Schedule>(path))).body.coming;
    expect(back?.opensAt).toBe(christmas?.opensAt);
  });

  it('push a reminder past the close of a short wave, which its plan says', async () => {
    const [{ id }, longer] = [
      await createPulse(admin, { windowDays: 5 }),
      await createPulse(admin),
    ];
    const remindersOf = async (pulseId: string): Promise<SendPlan['reminders']> =>
      (await expectOk(admin.get<SendPlan>(`/api/pulses/${pulseId}/plan`))).body.reminders;
    const [first, second] = await remindersOf(id);
    expect(first).toMatchObject({ workingDay: 3, people: 12 });
    expect(second).toEqual({
      workingDay: 7,
      firstDay: null,
      lastDay: null,
      people: 12,
      unreached: 12,
    });
    const [reached] = await remindersOf(longer.id);
    expect(reached).toMatchObject({ people: 12, unreached: 0, firstDay: expect.any(String) });
  });

  it('keep a wave from being opened that some people would never be mailed', async () => {
    const pulse = await createPulse(admin, { windowDays: 5 });
    const today = instance.clock.now();
    const days = (count: number): string =>
      new Date(today.getTime() + count * 86_400_000).toISOString().slice(0, 10);
    await expectOk(
      admin.post('/api/calendar/blackouts', {
        startsOn: days(-1),
        endsOn: days(20),
        reason: 'Move',
      }),
    );
    const plan = await expectOk(admin.get<SendPlan>(`/api/pulses/${pulse.id}/plan`));
    expect(plan.body.obstacles).toEqual([expect.stringContaining('12 people have no working day')]);
    const refused = await admin.post(`/api/pulses/${pulse.id}/waves`, {
      mailing: 'in-working-hours',
    });
    expect(refused.status).toBe(409);
  });
});

describe('public holidays', () => {
  it('are whole days of a whole country', async () => {
    const days = new Map((await listHolidays('DE', 2027)).map(({ date, name }) => [date, name]));
    expect(days.get('2027-03-26')).toBe('Good Friday');
    expect(days.get('2027-03-29')).toBe('Easter Monday');
    // A holiday in some of its states only.
    expect(days.has('2027-11-01')).toBe(false);
    expect((await listHolidays('US', 2027)).map(({ date }) => date)).toContain('2027-11-25');
    expect(await listHolidays('AQ', 2027)).toEqual([]);
  });
});
