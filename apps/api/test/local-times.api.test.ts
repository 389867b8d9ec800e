import type { Pulse, Schedule } from '@throughline/types';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { launchDue } from '../src/pulses/launch-due.ts';
import { replan } from '../src/pulses/plan-occurrences.ts';
import { createPulse, expectOk, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const hour = 3_600_000;
const zones = {
  berlin: 'Europe/Berlin',
  york: 'America/New_York',
  howe: 'Australia/Lord_Howe',
  kolkata: 'Asia/Kolkata',
  line: 'Pacific/Kiritimati',
} as const;
const peopleInZone = 6;
const everybody = Object.keys(zones).length * peopleInZone;

/** Units with a zone each; half of their people state it themselves, the others have it from there. */
async function fillZones(instance: TestInstance): Promise<Pulse> {
  const admin = await setUp(instance);
  const units = Object.entries(zones).map(([key, zone]) => `${key},${key},company,${zone}`);
  await expectOk(
    admin.post(
      '/api/units/import',
      `key,name,parent_key,time_zone\ncompany,Example Ltd,,\n${units.join('\n')}\n`,
    ),
  );
  const people = Object.entries(zones).flatMap(([key, zone]) =>
    Array.from(
      { length: peopleInZone },
      (_, i) => `${key}-${i},${key}-${i}@example.org,P,${key},en,${i % 2 === 0 ? zone : ''}`,
    ),
  );
  await expectOk(
    admin.post(
      '/api/people/import',
      `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
    ),
  );
  const pulse = await createPulse(admin, { windowDays: 14 });
  const startsOn = new Date(instance.clock.now().getTime() + 9 * 24 * hour);
  await expectOk(
    admin.send<Schedule>('PUT', `/api/pulses/${pulse.id}/schedule`, {
      rule: 'FREQ=MONTHLY;INTERVAL=2',
      startsOn: startsOn.toISOString().slice(0, 10),
      localTime: '09:00',
      timeZone: 'UTC',
    }),
  );
  return pulse;
}

/** Runs the jobs that are due as the queue would; what is for later stays. */
async function runJobs(context: OpenContext, now: Date): Promise<void> {
  for (;;) {
    const place = context.jobs.findIndex(({ options }) => dueAt(options) <= now.getTime());
    const [job] = place === -1 ? [] : context.jobs.splice(place, 1);
    if (job === undefined) return;
    const { waveId, round } = job.data as { waveId: string; round?: 1 | 2 };
    if (job.queue === 'open-wave') await openWave(context, waveId);
    if (job.queue === 'deliver-mail') await deliverMail(context, waveId);
    if (job.queue === 'remind-wave') await remindWave(context, waveId, round ?? 1);
    if (job.queue === 'close-wave') {
      await context.close.query(`UPDATE roster.wave SET state = 'closed' WHERE id = $1`, [waveId]);
    }
  }
}

function dueAt(options: unknown): number {
  const { startAfter } = (options ?? {}) as { startAfter?: Date };
  return startAfter?.getTime() ?? 0;
}

describe('a year of waves for people in five zones, on a machine whose clock jumps', () => {
  let instance: TestInstance;
  let context: OpenContext;
  let store: DataSource;
  let pulse: Pulse;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    pulse = await fillZones(instance);
    context = openContext(instance);
    store = await new DataSource({
      type: 'postgres',
      url: instance.urls.workerMail,
      entities,
      poolSize: 2,
    }).initialize();
  });

  afterAll(async () => {
    await store.destroy();
    await context.end();
    await instance.stop();
  });

  const nextOpening = async (): Promise<number> => {
    const found = await instance.superuser.query<{ at: Date }>(
      `SELECT opens_at AS at FROM roster.occurrence WHERE state = 'planned' AND opens_at > $1
       ORDER BY opens_at LIMIT 1`,
      [instance.clock.now()],
    );
    return found.rows[0]?.at.getTime() ?? Number.NaN;
  };

  it('opens one wave for each day planned and mails each person once, at work, and twice more', async () => {
    const seen: { at: Date; to: string }[] = [];
    const end = instance.clock.now().getTime() + 366 * 24 * hour;
    // Hours by which the clock goes on between two looks of the worker: it stops, leaps and goes back.
    const steps = [3, 1, -1, 7, 2, -2, 9, 5, 1, 8];
    for (let place = 0; instance.clock.now().getTime() < end; place += 1) {
      const now = instance.clock.now();
      const sent = instance.sink.mails.length;
      if (place % 20 === 0) await replan(store, now);
      await launchDue({ database: store, boss: context.boss, clock: instance.clock });
      await runJobs(context, now);
      seen.push(...instance.sink.mails.slice(sent).map(({ to }) => ({ at: now, to })));
      // Nothing happens for weeks between two waves; the clock may as well pass them.
      const isQuiet =
        context.jobs.length === 0 && (await nextOpening()) - now.getTime() > 96 * hour;
      instance.clock.advance((isQuiet ? 48 : 0) + (steps[place % steps.length] ?? 1));
    }
    const waves = await instance.superuser.query<{ days: number; waves: number; first: boolean }>(
      `SELECT count(DISTINCT o.date)::int AS days, count(DISTINCT w.id)::int AS waves,
         bool_and(o.opens_at <= w.planned_at) AS first
       FROM roster.wave w LEFT JOIN roster.occurrence o ON o.wave_id = w.id`,
    );
    expect(waves.rows).toEqual([{ days: 6, waves: 6, first: true }]);
    const missed = await instance.superuser.query(
      `SELECT FROM roster.occurrence WHERE state = 'missed'`,
    );
    expect(missed.rowCount).toBe(0);
    const rows = await instance.superuser.query<{ mails: number; people: number; asked: number }>(
      `SELECT count(*)::int AS mails, count(DISTINCT i.person_id)::int AS people,
         count(*) FILTER (WHERE d.kind = 'invitation')::int AS asked
       FROM roster.delivery d JOIN roster.invitation i ON i.id = d.invitation_id
       WHERE d.state IN ('sent', 'over') GROUP BY d.wave_id`,
    );
    expect(rows.rows).toEqual(
      Array.from({ length: 6 }, () => ({
        mails: 3 * everybody,
        people: everybody,
        asked: everybody,
      })),
    );
    expect(seen).toHaveLength(6 * 3 * everybody);
    const wrong = seen.filter(({ at, to }) => {
      const timeZone = Object.entries(zones).find(([key]) => to.startsWith(key))?.[1] ?? 'UTC';
      const day = at.toLocaleDateString('en-GB', { timeZone, weekday: 'short' });
      const time = at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
      return ['Sat', 'Sun'].includes(day) || time < '08:00' || time >= '18:00';
    });
    expect(wrong).toEqual([]);
    expect(pulse.waves).toEqual([]);
  });

  it('opens with the first person at 09:00, and plans anew when people come further east', async () => {
    const read = async (): Promise<string> => new Date(await nextOpening()).toISOString();
    expect((await read()).slice(10)).toBe('T19:00:00.000Z');
    await instance.superuser.query(
      `UPDATE roster.unit SET time_zone = 'Pacific/Auckland' WHERE key = 'line'`,
    );
    await instance.superuser.query(
      `UPDATE roster.person SET time_zone = NULL WHERE key LIKE 'line-%'`,
    );
    await replan(store, instance.clock.now());
    expect((await read()).slice(10)).toMatch(/^T2[01]:00:00/);
  });
});
