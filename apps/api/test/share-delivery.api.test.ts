import type { WaveShare } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { waitFor } from './setup/client.ts';
import { shops, startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
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
      expect((await read(wave, path))?.mails).toMatchObject({ withheld: 0, bounced: 1 });
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

  it('that failed or came back go once more to these people alone, and not to whoever is away', async () => {
    await withShare(async (wave, path) => {
      const { admin, instance, waveId } = wave;
      const gone = ['shop-1-0', 'shop-1-1', 'shop-2-0'];
      const full = ['shop-2-1', 'shop-3-0'];
      let isRough = true;
      const names = (keys: readonly string[], address: string): boolean =>
        keys.some((key) => address === `${key}@example.org`);
      const roughness: Roughness = {
        answerRecipient: (address) => {
          if (isRough && names(gone, address)) return '550 5.1.1 no such person';
          return isRough && names(full, address) ? '552 5.2.2 mailbox full' : '250 ok';
        },
      };
      await withServer(roughness, async (server) => {
        expect((await admin.post(`${path}/tries`)).status).toBe(409);
        await expectOk(admin.post(path, { texts }));
        expect((await admin.post(`${path}/tries`)).text).toContain('has failed or come back');
        const context = openContext(instance, { smtpUrl: server.url });
        await deliverMail(context, waveId);
        await instance.superuser.query(
          `UPDATE roster.delivery d SET state = 'in_doubt', doubts = 1
           FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
           WHERE i.id = d.invitation_id AND d.kind = 'results' AND p.key = 'shop-1-9'`,
        );
        const failed = await read(wave, path);
        expect(failed).toMatchObject({
          retryRefusal: null,
          mails: { sent: people - 6, bounced: 3, failed: 2, inDoubt: 1, isFinished: true },
        });
        expect(failed?.failures.map(({ email, state }) => `${email} ${state}`)).toEqual([
          'shop-1-0@example.org bounced',
          'shop-1-1@example.org bounced',
          'shop-1-9@example.org in-doubt',
          'shop-2-0@example.org bounced',
          'shop-2-1@example.org failed',
          'shop-3-0@example.org failed',
        ]);
        expect(failed?.failures[0]?.reason).toContain('no such person');

        isRough = false;
        await instance.superuser.query(
          `UPDATE roster.person SET leave_until = 'infinity' WHERE key = 'shop-1-1'`,
        );
        const again = await expectOk(admin.post<WaveShare>(`${path}/tries`));
        expect(again.body.share).toMatchObject({
          canBeTakenBack: false,
          mails: { queued: 4, bounced: 1, failed: 0, inDoubt: 1, isFinished: false },
        });
        await deliverMail(context, waveId);
        expect((await read(wave, path))?.mails).toMatchObject({
          sent: people - 2,
          bounced: 1,
          inDoubt: 1,
          isFinished: true,
        });
        expect([...server.countCopies().values()].every((count) => count === 1)).toBe(true);
        expect(server.mails).toHaveLength(people - 1);
        expect((await admin.post(`${path}/tries`)).text).toContain('are away');
        expect((await admin.get('/api/audit')).text).toContain('results-tried-again');
        await context.end();
      });
    });
  });

  it('are tried again in the hours of their people, and while mails about results leave', async () => {
    await withShare(async (wave, path) => {
      const { admin, instance, waveId, context } = wave;
      await expectOk(admin.post(path, { texts }));
      await deliverMail(context, waveId);
      const fail = `UPDATE roster.delivery d SET state = 'failed', failure = 'full'
        FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
        WHERE i.id = d.invitation_id AND d.kind = 'results' AND p.key = 'shop-1-0'`;
      await instance.superuser.query(fail);
      await expectOk(admin.send('PUT', `${path}/link`, { isOpen: false }));
      expect((await admin.post(`${path}/tries`)).text).toContain('has been withdrawn');
      await expectOk(admin.send('PUT', `${path}/link`, { isOpen: true }));
      const { client: executive } = await addAccount(instance, admin, 'executive');
      expect((await executive.post(`${path}/tries`)).status).toBe(403);
      // 20:00 in London.
      instance.clock.advance(9);
      await wave.signInAgain();
      const { share } = (await expectOk(admin.post<WaveShare>(`${path}/tries`))).body;
      expect(new Date(share?.nextAt ?? '').getTime()).toBeGreaterThan(
        instance.clock.now().getTime(),
      );
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toHaveLength(people);
      advanceToWork(instance.clock, 1);
      await deliverMail(context, waveId);
      expect(instance.sink.mails).toHaveLength(people + 1);

      await instance.superuser.query(fail);
      instance.clock.advance(15 * 24);
      await wave.signInAgain();
      const late = await admin.post(`${path}/tries`);
      expect([late.status, late.text.includes('within 14 days')]).toEqual([409, true]);
      expect((await read(wave, path))?.retryRefusal).toContain('within 14 days');
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
