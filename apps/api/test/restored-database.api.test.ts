import type { AuditLog, MailHalt, MailHaltReply, TrialMail, WaveMonitor } from '@throughline/types';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { launchDue } from '../src/pulses/launch-due.ts';
import { sendTrial } from '../src/worker/send-trial.ts';
import { waitFor, type Client } from './setup/client.ts';
import {
  addAccount,
  createPulse,
  expectOk,
  fillDirectory,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const people = 24;

interface Restored {
  readonly instance: TestInstance;
  readonly context: OpenContext;
  readonly store: DataSource;
  readonly waveId: string;
  /** Signed in anew: the clock may have gone on by days. */
  signIn(): Promise<Client>;
  /** Back to the backup: taken when half of the invitations had been sent. */
  restore(): Promise<void>;
  halt(): Promise<MailHalt | null>;
  monitor(): Promise<WaveMonitor>;
}

/** A wave whose mails have all been sent. */
async function withSentWave(run: (restored: Restored) => Promise<void>): Promise<void> {
  const instance = await startInstance({ worker: false });
  const context = openContext(instance);
  const store = await new DataSource({
    type: 'postgres',
    url: instance.urls.workerMail,
    entities,
    poolSize: 2,
  }).initialize();
  try {
    const admin = await setUp(instance);
    await fillDirectory(admin, [people / 2, people / 2]);
    const { id } = await createPulse(admin, { windowDays: 21 });
    const opened = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${id}/waves`));
    const waveId = opened.body.id;
    await openWave(context, waveId);
    await deliverMail(context, waveId);
    expect(instance.sink.mails).toHaveLength(people);
    const again = (): Promise<Client> => signIn(instance, 'ada@example.org');
    await run({
      instance,
      context,
      store,
      waveId,
      signIn: again,
      restore: () => restore(instance),
      halt: async () =>
        (await expectOk((await again()).get<MailHaltReply>('/api/mail-halt'))).body.halt,
      monitor: async () =>
        (await expectOk((await again()).get<WaveMonitor>(`/api/waves/${waveId}`))).body,
    });
  } finally {
    await store.destroy();
    await context.end();
    await instance.stop();
  }
}

async function restore({ superuser, sink }: TestInstance): Promise<void> {
  await superuser.query(`
    UPDATE roster.delivery SET state = 'queued', attempts = 0, fence = 0 WHERE id IN
      (SELECT id FROM roster.delivery ORDER BY id LIMIT ${people / 2})`);
  await load(superuser);
  sink.mails.length = 0;
}

/** As a dump is loaded: the row is the same, and written by another transaction. */
async function load(superuser: pg.Pool): Promise<void> {
  await superuser.query(`
    CREATE TEMPORARY TABLE dumped AS SELECT * FROM roster.mail_home;
    DELETE FROM roster.mail_home;
    INSERT INTO roster.mail_home SELECT * FROM dumped;
    DROP TABLE dumped`);
}

/** As after a recovery to a point in time: the row is as it was written, the server's timeline is not. */
async function recover(superuser: pg.Pool): Promise<void> {
  await superuser.query(`UPDATE roster.mail_home SET written_by = pg_current_xact_id(),
    place = replace(place, '/00000001/', '/00000002/')`);
}

/** Its pulse has a wave due, which cannot open while the first is open: the reason is written down. */
async function planDue({ superuser, clock }: TestInstance): Promise<void> {
  const due = new Date(clock.now().getTime() - 3_600_000);
  await superuser.query(
    `WITH rule AS (
       INSERT INTO roster.recurrence (pulse_id, rule, starts_on, local_time, time_zone, is_paused)
       SELECT id, 'FREQ=YEARLY', $1::date, '09:00', 'UTC', false FROM roster.pulse)
     INSERT INTO roster.occurrence (pulse_id, date, opens_on, opens_at)
     SELECT id, $1::date, $1::date, $2 FROM roster.pulse`,
    [due.toISOString().slice(0, 10), due],
  );
}

async function wasTried({ superuser }: TestInstance): Promise<boolean> {
  const { rows } = await superuser.query<{ tried: boolean }>(
    `SELECT bool_or(state <> 'planned' OR reason IS NOT NULL) AS tried FROM roster.occurrence`,
  );
  return rows[0]?.tried ?? false;
}

const release = (admin: Client, doubtful: 'send' | 'leave') =>
  admin.post<MailHaltReply>('/api/mail-halt/release', { doubtful });

async function readDeeds(admin: Client): Promise<string[]> {
  const { entries } = (await expectOk(admin.get<AuditLog>('/api/audit'))).body;
  return entries.map(({ action }) => action);
}

const addresses = ({ sink }: TestInstance): string[] => sink.mails.map(({ to }) => to);

describe('the first start after a restore', () => {
  it('sends nothing and opens nothing, and tells administrators what is known', async () => {
    await withSentWave(async ({ instance, waveId, restore, halt, monitor, signIn }) => {
      expect(await halt()).toBeNull();
      await restore();
      await recover(instance.superuser);
      await planDue(instance);
      await instance.startWorker();
      const ofWave = `name = 'deliver-mail' AND data ->> 'waveId' = '${waveId}'`;
      await waitFor(
        async () =>
          (await instance.superuser.query(`SELECT state FROM job.job WHERE ${ofWave}`)).rows,
        (rows) => rows.length > 0 && rows.every(({ state }) => state === 'completed'),
      );
      await instance.stopWorker();
      expect(await wasTried(instance)).toBe(false);
      expect(addresses(instance)).toEqual([]);
      const expected = {
        cause: 'restored',
        lastSentAt: expect.any(String),
        doubtful: people / 2,
        dueWaves: 1,
      };
      expect(await halt()).toEqual(expected);
      expect((await monitor()).mails).toMatchObject({ halt: expected, isFinished: false });
      const executive = await addAccount(instance, await signIn(), 'executive');
      expect((await release(executive.client, 'send')).status).toBe(403);
      await instance.startWorker();
      await expectOk(release(await signIn(), 'send'));
      await waitFor(monitor, ({ mails }) => mails.sent === people);
      expect(new Set(addresses(instance)).size).toBe(people / 2);
      expect(addresses(instance)).toHaveLength(people / 2);
    });
  });

  it('is no first installation, and no start after another', async () => {
    await withSentWave(async ({ instance, halt }) => {
      await instance.startWorker();
      await instance.stopWorker();
      await instance.startWorker();
      expect(await halt()).toBeNull();
      const refused = await release(await signIn(instance, 'ada@example.org'), 'leave');
      expect(refused.status).toBe(409);
    });
  });
});

describe('mails that are held after a restore', () => {
  it('go when an administrator says so, with the reminders that waited, each once', async () => {
    await withSentWave(async ({ instance, context, waveId, restore, halt, signIn }) => {
      await restore();
      advanceToWork(instance.clock, 5);
      await remindWave(context, waveId, 1);
      await deliverMail(context, waveId);
      expect(addresses(instance)).toEqual([]);
      expect(await halt()).toMatchObject({ doubtful: people / 2 });
      const admin = await signIn();
      const released = await expectOk(release(admin, 'send'));
      expect(released.body.halt).toBeNull();
      expect((await release(admin, 'send')).status).toBe(409);
      await Promise.all([deliverMail(context, waveId), deliverMail(context, waveId)]);
      const mails = addresses(instance);
      expect([mails.length, new Set(mails).size]).toEqual([people, people]);
      expect(await readDeeds(admin)).toContain('mails-released');
    });
  });

  it('are left in doubt where an administrator wants so, and nothing later is', async () => {
    await withSentWave(async ({ instance, context, waveId, restore, monitor, signIn }) => {
      await restore();
      advanceToWork(instance.clock, 5);
      await deliverMail(context, waveId);
      const admin = await signIn();
      await remindWave(context, waveId, 1);
      const later = await createPulse(admin, { name: 'Opened while mails were held' });
      const wanted = { askAgain: 'A wave of a test.' };
      const opened = await expectOk(
        admin.post<WaveMonitor>(`/api/pulses/${later.id}/waves`, wanted),
      );
      await openWave(context, opened.body.id);
      await deliverMail(context, opened.body.id);
      expect(addresses(instance)).toEqual([]);
      await expectOk(release(admin, 'leave'));
      expect(await readDeeds(admin)).toContain('mails-released-left-in-doubt');
      await deliverMail(context, waveId);
      expect(addresses(instance)).toEqual([]);
      const { mails, failures } = await monitor();
      expect(mails).toMatchObject({ inDoubt: people / 2, queued: 0, halt: null, isFinished: true });
      expect(failures[0]?.reason).toBe('perhaps sent before the database was restored');
      await deliverMail(context, opened.body.id);
      expect(addresses(instance)).toHaveLength(people);
      advanceToWork(instance.clock, 7);
      await remindWave(context, waveId, 2);
      await deliverMail(context, waveId);
      expect(addresses(instance)).toHaveLength(2 * people);
    });
  });

  it('stop where they are when a dump is loaded while they leave', async () => {
    await withSentWave(async ({ instance, waveId }) => {
      const { superuser, sink } = instance;
      await superuser.query(`UPDATE roster.delivery SET state = 'queued'`);
      sink.mails.length = 0;
      const slow = openContext(instance, { pace: { perSecond: 4, perDomainPerSecond: null } });
      const run = deliverMail(slow, waveId);
      await waitFor(
        async () => sink.mails.length,
        (mails) => mails > 0,
      );
      await load(superuser);
      await run;
      await slow.end();
      expect(sink.mails.length).toBeLessThan(people);
    });
  });

  it('keep planned waves waiting until they go', async () => {
    await withSentWave(async ({ instance, context, store, restore, halt, signIn }) => {
      await restore();
      await planDue(instance);
      const plans = { database: store, boss: context.boss, clock: instance.clock };
      await launchDue(plans);
      expect(await halt()).toMatchObject({ dueWaves: 1 });
      expect(await wasTried(instance)).toBe(false);
      await expectOk(release(await signIn(), 'send'));
      await launchDue(plans);
      expect(await wasTried(instance)).toBe(true);
    });
  });

  it('are those to oneself too, where they were asked for before', async () => {
    await withSentWave(async ({ instance, context, store, restore, signIn }) => {
      const admin = await signIn();
      const { id } = await createPulse(admin);
      const ask = async (): Promise<TrialMail> =>
        (
          await expectOk(
            admin.post<TrialMail>(`/api/pulses/${id}/trial-mails`, {
              kind: 'reminder',
              language: 'en',
            }),
          )
        ).body;
      const before = await ask();
      await restore();
      await sendTrial(context, store.manager, before.id);
      expect(addresses(instance)).toEqual([]);
      const told = await admin.get<TrialMail>(`/api/trial-mails/${before.id}`);
      expect(told.body).toMatchObject({
        state: 'refused',
        reason: expect.stringMatching(/restore/),
      });
      await sendTrial(context, store.manager, (await ask()).id);
      expect(addresses(instance)).toEqual(['ada@example.org']);
    });
  });
});
