import type { WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import type { Client } from './setup/client.ts';
import { createPulse, expectOk, setUp, signIn } from './setup/organisation.ts';
import { RoughServer, type Roughness } from './setup/rough-server.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const people = 12;
const hour = 3_600_000;

/** Minutes until the window of the mails, which ends at 18:00, is over. */
const untilEvening = 8 * 60 + 1;

describe('mails that wait, in a wave for the hours of its people', () => {
  let instance: TestInstance;
  let admin: Client;
  let server: RoughServer;
  let context: OpenContext;
  let waveId: string;
  let roughness: { refuse: (attempt: number) => string | null };

  beforeEach(async () => {
    instance = await startInstance({ worker: false });
    roughness = { refuse: () => null };
    const rough: Roughness = {
      answerRecipient: (_, attempt) => roughness.refuse(attempt) ?? '250 ok',
    };
    server = await RoughServer.start(rough);
    context = openContext(instance, { smtpUrl: server.url });
    await setUp(instance);
    advanceToWork(instance.clock, 1);
    admin = await signIn(instance, 'ada@example.org');
    await expectOk(admin.post('/api/units/import', 'key,name,parent_key\ncompany,Example Ltd,\n'));
    const rows = Array.from(
      { length: people },
      (_, place) => `${place},p1-${place}@example.org,P,company,en,UTC`,
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${rows.join('\n')}\n`,
      ),
    );
    const pulse = await createPulse(admin);
    const opened = await expectOk(
      admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`, { mailing: 'in-working-hours' }),
    );
    waveId = opened.body.id;
    await openWave(context, waveId);
  });

  afterEach(async () => {
    await context.end();
    await instance.stop();
    await server.stop();
  });

  const read = async (): Promise<WaveMonitor> => {
    admin = await signIn(instance, 'ada@example.org');
    return (await expectOk(admin.get<WaveMonitor>(`/api/waves/${waveId}`))).body;
  };

  const deliverAfter = async (minutes: number): Promise<void> => {
    instance.clock.advance(minutes / 60);
    await deliverMail(context, waveId);
  };

  /** Nothing leaves in the evening, and everything when it is morning again. */
  const expectNothingUntilMorning = async (sentBefore: number): Promise<void> => {
    expect(server.mails).toHaveLength(sentBefore);
    const { rows } = await instance.superuser.query<{ at: Date }>(
      `SELECT DISTINCT due_at AS at FROM roster.delivery
       WHERE state IN ('queued', 'deferred', 'in_doubt')`,
    );
    const [morning = new Date(0)] = rows.map(({ at }) => at);
    expect(rows).toHaveLength(1);
    expect(morning.getUTCHours()).toBe(9);
    expect([0, 6]).not.toContain(morning.getUTCDay());
    const wait = morning.getTime() - instance.clock.now().getTime();
    expect(wait).toBeGreaterThan(10 * hour);
    await deliverAfter(wait / 60_000 - 1);
    expect(server.mails).toHaveLength(sentBefore);
    await deliverAfter(1);
  };

  it('leave next morning where the server put them off until the evening', async () => {
    roughness.refuse = () => '451 4.7.1 greylisted, come back later';
    await deliverMail(context, waveId);
    expect((await read()).mails).toMatchObject({ deferred: people });
    roughness.refuse = () => null;
    await deliverAfter(untilEvening);
    await expectNothingUntilMorning(0);
    expect((await read()).mails).toMatchObject({ sent: people, isFinished: true });
  });

  it('leave next morning, once more, where the worker died and was up again in the evening', async () => {
    await deliverMail(context, waveId);
    await instance.superuser.query(
      `UPDATE roster.delivery SET state = 'sending', fence = fence + 1,
         lease_until = now() - interval '1 second'`,
    );
    await deliverAfter(untilEvening);
    expect((await read()).mails).toMatchObject({ inDoubt: people, isFinished: false });
    await expectNothingUntilMorning(people);
    expect(Math.max(...server.countCopies().values())).toBe(2);
    expect((await read()).mails).toMatchObject({ sent: people, isFinished: true });
  });

  it('leave next morning where somebody has them tried again in the evening', async () => {
    roughness.refuse = () => '552 5.2.2 mailbox full';
    await deliverMail(context, waveId);
    expect((await read()).mails).toMatchObject({ failed: people });
    roughness.refuse = () => null;
    instance.clock.advance(untilEvening / 60);
    admin = await signIn(instance, 'ada@example.org');
    await expectOk(admin.post(`/api/waves/${waveId}/mails/tries`));
    await deliverMail(context, waveId);
    const { waiting } = await read();
    expect(waiting?.people).toBe(people);
    await expectNothingUntilMorning(0);
    expect((await read()).mails).toMatchObject({ sent: people, failed: 0, isFinished: true });
  });

  it('stay where the window ends while they are looked at', async () => {
    const { rows } = await instance.superuser.query<{ at: Date }>(
      'SELECT DISTINCT window_ends_at AS at FROM roster.delivery',
    );
    expect(rows.map(({ at }) => at.getUTCHours())).toEqual([18]);
    roughness.refuse = (attempt) => {
      if (server.attemptsInAll === 3 && attempt === 1) instance.clock.advance(untilEvening / 60);
      return null;
    };
    await deliverMail(context, waveId);
    expect(server.mails.length).toBeLessThan(people);
    expect((await read()).mails.queued).toBe(people - server.mails.length);
    await deliverMail(context, waveId);
    await expectNothingUntilMorning(server.mails.length);
    expect((await read()).mails).toMatchObject({ sent: people, isFinished: true });
  });

  it('ask for nothing more once the wave has passed its end', async () => {
    roughness.refuse = () => '451 4.7.1 greylisted, come back later';
    await deliverMail(context, waveId);
    const before = context.jobs.length;
    await deliverAfter(30 * 24 * 60);
    expect(context.jobs).toHaveLength(before);
  });
});
