import type { WaveShare } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { waitFor } from './setup/client.ts';
import { shops, startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { expectOk } from './setup/organisation.ts';
import { readMail } from './setup/read-mail.ts';
import { RoughServer, type Roughness } from './setup/rough-server.ts';
import { advanceToWork } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

const texts = [{ language: 'en', said: 'You said this.', decided: 'We do that.' }];
const people = shops.reduce((sum, shop) => sum + shop.people, 0);

async function withShare(run: (wave: ClosedWave, path: string) => Promise<void>): Promise<void> {
  const wave = await startClosedWave();
  try {
    await run(wave, `/api/waves/${wave.waveId}/share`);
  } finally {
    await wave.stop();
  }
}

async function withServer(
  roughness: Roughness,
  run: (server: RoughServer) => Promise<void>,
): Promise<void> {
  const server = await RoughServer.start(roughness);
  try {
    await run(server);
  } finally {
    await server.stop();
  }
}

describe('mails about results', () => {
  const read = async ({ admin }: ClosedWave, path: string): Promise<WaveShare['share']> =>
    (await expectOk(admin.get<WaveShare>(path))).body.share;

  it('that were on their way when the worker died are in doubt, and sent no second time', async () => {
    await withShare(async (wave, path) => {
      let stalled = 0;
      const roughness: Roughness = {
        take: (address) => {
          if (!/shop-1-[0-4]@/.test(address)) return 'keep';
          stalled += 1;
          return 'stall';
        },
      };
      await withServer(roughness, async (server) => {
        await expectOk(wave.admin.post(path, { texts }));
        const dying = openContext(wave.instance, {
          smtpUrl: server.url,
          longestMilliseconds: 120_000,
        });
        const stopped = deliverMail(dying, wave.waveId);
        await waitFor(
          async () => ({ stalled, sending: (await read(wave, path))?.mails.sending }),
          (now) => now.stalled === 5 && now.sending === 5,
        );
        await wave.instance.superuser.query(
          `UPDATE roster.delivery SET lease_until = now() - interval '1 second' WHERE state = 'sending'`,
        );
        const other = openContext(wave.instance, { smtpUrl: server.url });
        await deliverMail(other, wave.waveId);
        await deliverMail(other, wave.waveId);
        const copies = server.countCopies();
        expect([...copies.values()].every((count) => count === 1)).toBe(true);
        expect(copies.size).toBe(people);
        expect(await read(wave, path)).toMatchObject({
          canBeTakenBack: false,
          mails: { sent: people - 5, inDoubt: 5, sending: 0, isFinished: true },
        });
        dying.transport.abandon();
        await stopped;
        await Promise.all([dying.end(), other.end()]);
      });
    });
  });

  it('go to each person once where four workers send at the same time', async () => {
    await withShare(async (wave, path) => {
      await expectOk(wave.admin.post(path, { texts }));
      const workers = Array.from({ length: 4 }, () => openContext(wave.instance));
      await Promise.all(workers.map((worker) => deliverMail(worker, wave.waveId)));
      const addresses = wave.instance.sink.mails.map(({ to }) => to);
      expect([addresses.length, new Set(addresses).size]).toEqual([people, people]);
      await Promise.all(workers.map((worker) => worker.end()));
    });
  });

  it('wait for the hours of their people, for those who are away, and for nobody else', async () => {
    await withShare(async (wave, path) => {
      const { instance, admin, context, waveId } = wave;
      // 18:30 in Berlin, 17:30 in London.
      instance.clock.advance(7.5);
      await wave.signInAgain();
      const today = instance.clock.now().getTime();
      const day = (days: number): string =>
        new Date(today + days * 86_400_000).toISOString().slice(0, 10);
      await instance.superuser.query(
        `UPDATE roster.person SET leave_from = $1, leave_until = CASE key
           WHEN 'shop-1-0' THEN $2::date WHEN 'shop-1-1' THEN $3::date END
         WHERE key IN ('shop-1-0', 'shop-1-1', 'shop-1-2')`,
        [day(-1), day(5), day(60)],
      );
      const { plan } = (await expectOk(admin.get<WaveShare>(path))).body;
      expect(plan).toMatchObject({ people: people - 2, away: 2 });
      await expectOk(admin.post(path, { texts }));
      await deliverMail(context, waveId);
      const sentTo = (): string[] => instance.sink.mails.map(({ to }) => to);
      expect(sentTo().every((address) => address.startsWith('shop-1-'))).toBe(true);
      expect(sentTo()).toHaveLength(9);
      advanceToWork(instance.clock, 10);
      await deliverMail(context, waveId);
      expect(sentTo()).toHaveLength(people - 2);
      expect(sentTo()).toContain('shop-1-0@example.org');
    });
  });

  it('go to nobody who wants none, and stop where an administrator stops them', async () => {
    await withShare(async (wave, path) => {
      const { instance, admin, context, waveId } = wave;
      await instance.superuser.query(
        `INSERT INTO roster.suppression (address, reason, detail, since)
         VALUES (sha256('shop-1-0@example.org'), 'unsubscribed', 'unsubscribed', now()),
           (sha256('shop-1-1@example.org'), 'bounced', '550 no such user', now())`,
      );
      await expectOk(admin.post(path, { texts }));
      await expectOk(admin.post(`/api/waves/${waveId}/mails/pause`));
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toEqual([]);
      expect((await admin.post(`/api/waves/${waveId}/mails/tries`)).status).toBe(409);
      await expectOk(admin.post(`/api/waves/${waveId}/mails/resume`));
      await expectOk(admin.send('PUT', `${path}/link`, { isOpen: false }));
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toEqual([]);
      await expectOk(admin.send('PUT', `${path}/link`, { isOpen: true }));
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toHaveLength(people - 2);
      expect((await read(wave, path))?.mails).toMatchObject({ withheld: 1, bounced: 1 });
    });
  });

  it('wait in a restored database, and are left in doubt where an administrator wants that', async () => {
    await withShare(async (wave, path) => {
      const { instance, admin, context, waveId } = wave;
      await expectOk(admin.post(path, { texts }));
      await instance.superuser.query(
        `INSERT INTO roster.mail_home (place, written_by) VALUES ('elsewhere', pg_current_xact_id())
         ON CONFLICT (id) DO UPDATE SET place = 'elsewhere'`,
      );
      instance.clock.advance(0.1);
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toEqual([]);
      expect((await read(wave, path))?.mails.halt).toMatchObject({
        cause: 'restored',
        doubtful: people,
      });
      await expectOk(admin.post('/api/mail-halt/release', { doubtful: 'leave' }));
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toEqual([]);
      expect((await read(wave, path))?.mails).toMatchObject({ inDoubt: people, halt: null });
    });
  });

  it('are written anew where they are taken back and shared again', async () => {
    await withShare(async (wave, path) => {
      await expectOk(wave.admin.post(path, { texts }));
      await expectOk(wave.admin.send('DELETE', path));
      const [first] = texts;
      const better = [{ ...first, decided: 'We do something else.' }];
      await expectOk(wave.admin.post(path, { texts: better }));
      await deliverMail(wave.context, wave.waveId);
      const mails = wave.instance.sink.mails.map(readMail);
      expect(mails).toHaveLength(people);
      for (const { text } of mails) expect(text).toContain('We do something else.');
    });
  });
});
