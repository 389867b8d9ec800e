import type { WaveProgress } from '@throughline/types';
import { people, withWave } from './setup/faulty-wave.ts';
import { expectOk } from './setup/organisation.ts';

const minute = 60_000;

describe('the progress of a wave', () => {
  it('tells how fast its invitations leave, when those that are due will have left, and who waits for the morning', async () => {
    await withWave({}, {}, async ({ instance, admin, deliver, monitor, id }) => {
      const { superuser, clock } = instance;
      const progress = async (): Promise<WaveProgress | null> => (await monitor()).progress;
      expect(await progress()).toEqual({
        dueNow: people,
        perMinute: null,
        finishesAt: null,
        later: [],
      });

      const morning = new Date(clock.now().getTime() + 600 * minute);
      await superuser.query(
        `WITH chosen AS (
           UPDATE roster.delivery SET due_at = $1, window_ends_at = NULL
           WHERE id IN (SELECT id FROM roster.delivery ORDER BY id LIMIT 40) RETURNING invitation_id)
         UPDATE roster.invitation SET time_zone = 'Asia/Tokyo'
         WHERE id IN (SELECT invitation_id FROM chosen)`,
        [morning],
      );
      const later = [{ timeZone: 'Asia/Tokyo', at: morning.toISOString(), people: 40 }];
      await superuser.query(
        `UPDATE roster.delivery SET state = 'sent', sent_at = $1
         WHERE id IN (SELECT id FROM roster.delivery WHERE due_at < $2 LIMIT 60)`,
        [new Date(clock.now().getTime() - 2 * minute), morning],
      );
      const told = await progress();
      expect(told).toMatchObject({ dueNow: people - 100, later });
      // The clock of the test goes on by itself.
      expect(told?.perMinute).toBeGreaterThan(15);
      expect(told?.perMinute).toBeLessThanOrEqual(30);
      const left = Date.parse(told?.finishesAt ?? '') - clock.now().getTime();
      expect(left).toBeGreaterThanOrEqual(10 * minute);
      expect(left).toBeLessThanOrEqual(21 * minute);

      await expectOk(admin.post(`/api/waves/${id}/mails/pause`));
      expect(await progress()).toMatchObject({ dueNow: people - 100, finishesAt: null });
      await expectOk(admin.post(`/api/waves/${id}/mails/resume`));

      const before = clock.now();
      await deliver();
      expect(await progress()).toEqual({ dueNow: 0, perMinute: null, finishesAt: null, later });
      const sent = await superuser.query('SELECT FROM roster.delivery WHERE sent_at >= $1', [
        before,
      ]);
      expect(sent.rowCount).toBe(people - 100);
      const unsent = await superuser.query(
        `SELECT FROM roster.delivery WHERE (state = 'sent') <> (sent_at IS NOT NULL)`,
      );
      expect(unsent.rowCount).toBe(0);
    });
  });
});
