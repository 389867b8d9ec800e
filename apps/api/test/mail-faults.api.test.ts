import type { WaveMails, WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { waitFor, type Client } from './setup/client.ts';
import {
  adminPassword,
  createPulse,
  expectOk,
  fillDirectory,
  setUp,
} from './setup/organisation.ts';
import { RoughServer, type Roughness } from './setup/rough-server.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const connections = 5;
const people = 400;

interface FaultyWave {
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly server: RoughServer;
  readonly context: OpenContext;
  readonly id: string;
  deliver(): Promise<void>;
  /** Moves the clock on, and sends what is due then. */
  deliverAfter(minutes: number): Promise<void>;
  /** Moves the clock to the hours of work of a day on which people are reminded. */
  advanceToReminders(): Promise<void>;
  monitor(): Promise<WaveMonitor>;
  mails(): Promise<WaveMails>;
  countSuppressed(): Promise<number>;
}

type Change = Parameters<typeof openContext>[1];

/** An open wave of 400 people none of whose mails is sent yet, before a server that misbehaves. */
async function withWave(
  roughness: Roughness,
  change: Change,
  run: (wave: FaultyWave) => Promise<void>,
): Promise<void> {
  const instance = await startInstance({ worker: false });
  const server = await RoughServer.start(roughness);
  const context = openContext(instance, { smtpUrl: server.url, ...change });
  try {
    const admin = await setUp(instance);
    await fillDirectory(
      admin,
      Array.from({ length: people / 20 }, () => 20),
    );
    const pulse = await createPulse(admin);
    const { id } = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body;
    await openWave(context, id);
    const monitor = async (): Promise<WaveMonitor> =>
      (await expectOk(admin.get<WaveMonitor>(`/api/waves/${id}`))).body;
    const deliver = (): Promise<void> => deliverMail(context, id);
    const signInAgain = async (): Promise<void> => {
      await expectOk(
        admin.post('/api/session', { email: 'ada@example.org', password: adminPassword }),
      );
    };
    await run({
      instance,
      admin,
      server,
      context,
      id,
      deliver,
      deliverAfter: async (minutes) => {
        instance.clock.advance(minutes / 60);
        await signInAgain();
        await deliver();
      },
      advanceToReminders: async () => {
        advanceToWork(instance.clock, 5);
        await signInAgain();
      },
      monitor,
      mails: async () => (await monitor()).mails,
      countSuppressed: async () =>
        (await instance.superuser.query('SELECT FROM roster.suppression')).rowCount ?? 0,
    });
  } finally {
    await context.end();
    await instance.stop();
    await server.stop();
  }
}

/** The number in an address such as p3-17@example.org, counted through all units. */
function numberOf(address: string): number {
  const [, shop = '0', place = '0'] = /^p(\d+)-(\d+)@/.exec(address) ?? [];
  return (Number(shop) - 1) * 20 + Number(place) - 1;
}

describe('mails of a wave before a server that', () => {
  it('drops the connection after the mail, before saying so, are all there, with one copy more a drop', async () => {
    let drops = 0;
    const roughness: Roughness = {
      take: (address, attempt) => {
        if (numberOf(address) % 20 !== 3 || attempt > 1) return 'keep';
        drops += 1;
        return 'drop';
      },
    };
    await withWave(roughness, {}, async ({ server, deliver, deliverAfter, mails }) => {
      await deliver();
      expect(await mails()).toMatchObject({
        sent: people - drops,
        inDoubt: drops,
        isFinished: false,
      });
      await deliverAfter(2);
      expect(drops).toBe(people / 20);
      expect(await mails()).toMatchObject({ sent: people, inDoubt: 0, isFinished: true });
      const copies = server.countCopies();
      expect(copies.size).toBe(people);
      expect(server.mails.length - people).toBe(drops);
      expect(Math.max(...copies.values())).toBe(2);
      const ids = new Set(server.mails.map(({ messageId }) => messageId));
      expect(ids.size).toBe(people);
    });
  });

  it('greylists everyone are all there after the second try, a minute later, and nobody is given up', async () => {
    const roughness: Roughness = {
      answerRecipient: (_, attempt) =>
        attempt === 1 ? '451 4.7.1 greylisted, come back later' : '250 ok',
    };
    await withWave(roughness, {}, async (wave) => {
      await wave.deliver();
      expect(await wave.mails()).toMatchObject({ deferred: people, halt: null, isFinished: false });
      await wave.deliverAfter(0.5);
      expect(wave.server.attemptsInAll).toBe(people);
      await wave.deliverAfter(0.6);
      expect(wave.server.countCopies().size).toBe(people);
      expect(await wave.mails()).toMatchObject({ sent: people, isFinished: true });
      expect(await wave.countSuppressed()).toBe(0);
    });
  });

  it('says no to some gives up those that do not exist, tries others again when asked, and none by itself', async () => {
    const kinds = {
      gone: '550 5.1.1 no such person',
      full: '552 5.2.2 mailbox full',
      busy: '450 4.2.1 try later',
    };
    const kindOf = (address: string): keyof typeof kinds | null => {
      const number = numberOf(address);
      if (number % 100 < 3) return 'gone';
      return number % 100 === 3 ? 'full' : number % 100 === 4 ? 'busy' : null;
    };
    let isRough = true;
    const roughness: Roughness = {
      answerRecipient: (address, attempt) => {
        const kind = isRough ? kindOf(address) : null;
        return kind === null || (kind === 'busy' && attempt > 1) ? '250 ok' : kinds[kind];
      },
    };
    await withWave(roughness, {}, async (wave) => {
      const { server, admin, id } = wave;
      await wave.deliver();
      await wave.deliverAfter(2);
      expect(await wave.mails()).toMatchObject({
        sent: people - 16,
        bounced: 12,
        failed: 4,
        deferred: 0,
        isFinished: true,
      });
      expect(await wave.countSuppressed()).toBe(12);
      for (const [address, attempts] of server.attempts) {
        expect([address, attempts]).toEqual([address, kindOf(address) === 'busy' ? 2 : 1]);
      }
      await wave.advanceToReminders();
      await remindWave(wave.context, id, 1);
      await wave.deliver();
      expect(server.attemptsInAll).toBe(people + 4 + people - 12);

      isRough = false;
      const before = new Set(server.mails.map(({ messageId }) => messageId));
      const retried = await expectOk(admin.post<WaveMonitor>(`/api/waves/${id}/mails/tries`));
      expect(retried.body.mails).toMatchObject({ queued: 16, failed: 0, bounced: 0 });
      await wave.deliver();
      expect(await wave.mails()).toMatchObject({ sent: people, isFinished: true });
      expect(await wave.countSuppressed()).toBe(0);
      const fresh = server.mails.filter(({ messageId }) => !before.has(messageId));
      expect(fresh).toHaveLength(16);
      expect((await admin.post(`/api/waves/${id}/mails/tries`)).status).toBe(409);
    });
  });

  it('stands still on two connections goes on with the others', async () => {
    const roughness: Roughness = {
      greet: (connection) => (connection === 0 ? null : '220 rough'),
      take: (address, attempt) => (numberOf(address) === 7 && attempt === 1 ? 'stall' : 'keep'),
    };
    await withWave(roughness, { longestMilliseconds: 3_000 }, async (wave) => {
      await wave.deliver();
      const { sent, deferred, inDoubt } = await wave.mails();
      expect({ sent, deferred, inDoubt }).toEqual({ sent: people - 2, deferred: 1, inDoubt: 1 });
      await wave.deliverAfter(2);
      expect(await wave.mails()).toMatchObject({ sent: people, isFinished: true });
      expect(wave.server.mails).toHaveLength(people + 1);
    });
  });

  it('takes nothing for a while is left alone, and tried with one mail before the others follow', async () => {
    let isStorm = true;
    const roughness: Roughness = {
      answerRecipient: () => (isStorm ? '421 4.7.0 too many, go away' : '250 ok'),
    };
    await withWave(roughness, {}, async (wave) => {
      const { server, deliverAfter, mails } = wave;
      await wave.deliver();
      expect(server.attemptsInAll).toBeLessThanOrEqual(10);
      const halted = await mails();
      expect(halted.halt?.reason).toContain('421 4.7.0 too many, go away');
      expect(halted.isFinished).toBe(false);
      await deliverAfter(5);
      expect(server.attemptsInAll).toBeLessThanOrEqual(10);
      await deliverAfter(11);
      expect(server.attemptsInAll).toBeLessThanOrEqual(11);
      expect((await mails()).halt).not.toBeNull();
      isStorm = false;
      await deliverAfter(16);
      await deliverAfter(61);
      expect(await mails()).toMatchObject({ sent: people, halt: null, isFinished: true });
      expect(server.mails).toHaveLength(people);
      expect(await wave.countSuppressed()).toBe(0);
    });
  });

  it('does not want us pauses the wave at the first such mail, until somebody lets it go on', async () => {
    let isUnwanted = true;
    const roughness: Roughness = {
      answerRecipient: () => (isUnwanted ? '550 5.7.1 message refused by policy' : '250 ok'),
    };
    await withWave(roughness, {}, async (wave) => {
      const { server, admin, id } = wave;
      await wave.deliver();
      await wave.deliverAfter(60);
      expect(server.attemptsInAll).toBeLessThanOrEqual(connections);
      const { pause, failed, isFinished } = await wave.mails();
      expect(pause?.reason).toContain('550 5.7.1 message refused by policy');
      expect({ failed, isFinished }).toEqual({ failed: server.attemptsInAll, isFinished: false });
      expect(await wave.countSuppressed()).toBe(0);
      isUnwanted = false;
      expect((await admin.post(`/api/waves/${id}/mails/pause`)).status).toBe(409);
      await expectOk(admin.post(`/api/waves/${id}/mails/resume`));
      expect((await admin.post(`/api/waves/${id}/mails/resume`)).status).toBe(409);
      await wave.deliver();
      expect(await wave.mails()).toMatchObject({ sent: people - failed, failed, pause: null });
      await expectOk(admin.post(`/api/waves/${id}/mails/tries`));
      await wave.deliver();
      expect(await wave.mails()).toMatchObject({ sent: people, isFinished: true });
      expect(server.mails).toHaveLength(people);
    });
  });
});

describe('mails of a wave', () => {
  it('leave at the pace that is set, and stop where an administrator stops them', async () => {
    const change = { pace: { perSecond: 200, perDomainPerSecond: 100 } };
    await withWave({}, change, async ({ server, admin, deliver, mails, id }) => {
      const started = performance.now();
      const delivering = deliver();
      await waitFor(
        () => Promise.resolve(server.mails.length),
        (count) => count >= 50,
      );
      const rate = (1_000 * server.mails.length) / (performance.now() - started);
      expect(rate).toBeLessThan(115);
      await expectOk(admin.post(`/api/waves/${id}/mails/pause`));
      await delivering;
      const { sent, pause } = await mails();
      expect(sent).toBe(server.mails.length);
      expect(sent).toBeLessThan(people);
      expect(pause?.reason).toBe('Ada Admin paused them.');
    });
  });

  it('are finished, and none begun, when the worker is asked to end', async () => {
    const ending = new AbortController();
    const roughness: Roughness = {
      answerRecipient: (address) => {
        if (numberOf(address) % 50 === 49) ending.abort();
        return '250 ok';
      },
    };
    await withWave(roughness, { stopping: ending.signal }, async ({ server, deliver, mails }) => {
      await deliver();
      const { sent, sending, queued, inDoubt } = await mails();
      expect(sent).toBe(server.mails.length);
      expect({ sending, inDoubt, all: sent + queued }).toEqual({
        sending: 0,
        inDoubt: 0,
        all: people,
      });
      expect(queued).toBeGreaterThan(0);
    });
  });

  it('are not settled by a worker whose lease has run out meanwhile', async () => {
    let stalled = 0;
    const roughness: Roughness = {
      take: (address, attempt) => {
        if (numberOf(address) >= 5 || attempt > 1) return 'keep';
        stalled += 1;
        return 'stall';
      },
    };
    await withWave(roughness, { longestMilliseconds: 120_000 }, async (wave) => {
      const { instance, server, context } = wave;
      // The first worker stands still with a few mails that the server has in fact taken.
      const stopped = wave.deliver();
      await waitFor(
        async () => ({ stalled, sending: (await wave.mails()).sending }),
        (now) => now.stalled === 5 && now.sending === 5,
      );
      await instance.superuser.query(
        `UPDATE roster.delivery SET lease_until = now() - interval '1 second' WHERE state = 'sending'`,
      );
      const other = openContext(instance, { smtpUrl: server.url });
      await deliverMail(other, wave.id);
      expect(await wave.mails()).toMatchObject({ sent: people, sending: 0, isFinished: true });
      const settled = await instance.superuser.query(
        'SELECT id, xmin FROM roster.delivery ORDER BY id',
      );
      context.transport.abandon();
      await stopped;
      expect(
        (await instance.superuser.query('SELECT id, xmin FROM roster.delivery ORDER BY id')).rows,
      ).toEqual(settled.rows);
      expect(server.mails).toHaveLength(people + 5);
      await other.end();
    });
  });

  it('go to each person once where four workers send at the same time, never more at a time than connections', async () => {
    await withWave({}, {}, async ({ instance, server, id, context, mails }) => {
      const others = Array.from({ length: 3 }, () =>
        openContext(instance, { smtpUrl: server.url }),
      );
      await Promise.all([context, ...others].map((one) => deliverMail(one, id)));
      expect(await mails()).toMatchObject({ sent: people, isFinished: true });
      expect(server.mails).toHaveLength(people);
      expect(server.countCopies().size).toBe(people);
      await Promise.all(others.map((one) => one.end()));
    });
  });

  it('name the delivery in the address they come back to', async () => {
    await withWave({}, {}, async ({ server, deliver }) => {
      await deliver();
      const paths = new Set(server.mails.map(({ from }) => from));
      expect(paths.size).toBe(people);
      for (const path of paths) expect(path).toMatch(/^bounce\+[0-9a-f]{48}@example\.org$/);
    });
  });
});
