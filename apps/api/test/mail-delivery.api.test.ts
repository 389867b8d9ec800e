import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { waitFor } from './setup/client.ts';
import { numberOf, people, withWave } from './setup/faulty-wave.ts';
import { expectOk } from './setup/organisation.ts';
import type { Roughness } from './setup/rough-server.ts';
import { openContext } from './setup/worker-context.ts';

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
