import type { FirstDay, Pulse, SchedulePreview } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp, signIn } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const day = 86_400_000;
const [wednesday, saturday] = [3, 6];

describe('the first day of a schedule', () => {
  let instance: TestInstance;
  let admin: Client;
  let pulse: Pulse;

  beforeEach(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [6, 6]);
    pulse = await createPulse(admin);
    await standAt(wednesday);
  });
  afterEach(() => instance.stop());

  /** Puts the clock to 10:00 UTC of the next such weekday. */
  const standAt = async (weekday: number): Promise<void> => {
    const now = instance.clock.now();
    const midnight = Math.floor(now.getTime() / day) * day;
    const days = ((weekday - now.getUTCDay() + 6) % 7) + 1;
    instance.clock.advance((midnight + days * day + 10 * 3_600_000 - now.getTime()) / 3_600_000);
    admin = await signIn(instance, 'ada@example.org');
  };
  const dayIn = (days: number): string =>
    new Date(instance.clock.now().getTime() + days * day).toISOString().slice(0, 10);
  const propose = async (of = pulse): Promise<FirstDay> =>
    (await expectOk(admin.get<FirstDay>(`/api/pulses/${of.id}/schedule/first-day`))).body;
  const preview = async (startsOn: string): Promise<SchedulePreview> =>
    (
      await expectOk(
        admin.post<SchedulePreview>(`/api/pulses/${pulse.id}/schedule/preview`, {
          rule: 'FREQ=MONTHLY;INTERVAL=3',
          startsOn,
          localTime: '09:00',
          timeZone: 'Europe/London',
        }),
      )
    ).body;
  const addHoliday = (country: string, date: string, name: string): Promise<unknown> =>
    instance.superuser.query(
      'INSERT INTO roster.public_holidays (country, year, days) VALUES ($1, $2, $3)',
      [country, date.slice(0, 4), JSON.stringify([{ date, name }])],
    );

  it('is two weeks from now where nothing stands against it', async () => {
    expect(await propose()).toEqual({ startsOn: dayIn(14), usual: dayIn(14), moved: null });
  });

  it('is after a weekend, that of the people asked', async () => {
    await standAt(saturday);
    expect(await propose()).toEqual({
      startsOn: dayIn(16),
      usual: dayIn(14),
      moved: { why: 'weekend' },
    });
    await expectOk(admin.send('PUT', '/api/calendar/country', { country: 'IN' }));
    expect(await propose()).toMatchObject({ startsOn: dayIn(14), moved: null });
  });

  it('is after days that are blacked out, with their reason', async () => {
    // From the Tuesday before to the Monday after.
    const blackout = { startsOn: dayIn(13), endsOn: dayIn(19), reason: 'Stocktaking' };
    await expectOk(admin.post('/api/calendar/blackouts', blackout));
    expect(await propose()).toEqual({
      startsOn: dayIn(20),
      usual: dayIn(14),
      moved: { why: 'day-off', daysOff: [{ country: null, name: 'Stocktaking' }] },
    });
  });

  it('is after a holiday of the people asked, and not after one of others', async () => {
    await addHoliday('DE', dayIn(14), 'Day of Rest');
    await addHoliday('FR', dayIn(14), 'Jour de repos');
    expect(await propose()).toMatchObject({ moved: null });
    await expectOk(admin.send('PUT', '/api/calendar/country', { country: 'DE' }));
    expect(await propose()).toEqual({
      startsOn: dayIn(15),
      usual: dayIn(14),
      moved: { why: 'day-off', daysOff: [{ country: 'DE', name: 'Day of Rest' }] },
    });
  });

  it('is the first on which nobody is asked too soon after another wave', async () => {
    const other = await createPulse(admin, { name: 'Another' });
    await expectOk(admin.post(`/api/pulses/${other.id}/waves`, {}));
    for (const asked of [pulse, other]) {
      expect(await propose(asked)).toEqual({
        startsOn: dayIn(42),
        usual: dayIn(14),
        moved: { why: 'asked-too-soon' },
      });
    }
    expect((await preview(dayIn(41))).first.people).toBe(0);
    expect((await preview(dayIn(42))).first.people).toBe(12);
    await addHoliday('DE', dayIn(42), 'Day of Rest');
    await expectOk(admin.send('PUT', '/api/calendar/country', { country: 'DE' }));
    expect(await propose()).toMatchObject({ startsOn: dayIn(43) });
  });

  it('is told of a pulse without people, and of none that is not there', async () => {
    await instance.superuser.query('DELETE FROM roster.person');
    expect(await propose()).toMatchObject({ startsOn: dayIn(14) });
    const unknown = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';
    expect((await admin.get(`/api/pulses/${unknown}/schedule/first-day`)).status).toBe(404);
  });
});
