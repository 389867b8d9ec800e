import type { WaveMonitor } from '@throughline/types';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { connections, numberOf, people, withWave } from './setup/faulty-wave.ts';
import { expectOk } from './setup/organisation.ts';
import type { Roughness } from './setup/rough-server.ts';

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
      expect(halted.halt).toMatchObject({
        cause: 'server',
        reason: expect.stringContaining('421 4.7.0 too many, go away'),
      });
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
