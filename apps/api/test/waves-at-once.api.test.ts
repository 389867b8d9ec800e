import type { UnitList, WaveMonitor } from '@throughline/types';
import type { MailOwner } from '../src/invitations/delivery-context.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { othersWait } from '../src/invitations/others-wait.ts';
import { waitFor } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

const sizes = { large: 300, small: 15 };
const connections = 5;

describe('two waves whose mails are due at the same time', () => {
  it('share the connections, so that the small one is through long before the large one', async () => {
    const instance = await startInstance({ worker: false });
    const context = openContext(instance);
    try {
      const admin = await setUp(instance);
      await fillDirectory(admin, [sizes.large, sizes.small]);
      const { units } = (await expectOk(admin.get<UnitList>('/api/units'))).body;
      const ids: string[] = [];
      for (const name of ['Shop 1', 'Shop 2']) {
        const unitIds = units.filter((unit) => unit.name === name).map(({ id }) => id);
        const pulse = await createPulse(admin, { name, unitIds });
        const launched = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`));
        await openWave(context, launched.body.id);
        ids.push(launched.body.id);
      }

      // Letting mails go on asks for them, as opening does: whose job waits is told apart from others.
      await expectOk(admin.post(`/api/waves/${ids[0]}/mails/pause`));
      await expectOk(admin.post(`/api/waves/${ids[0]}/mails/resume`));
      const wait = (owner: MailOwner, id = ''): Promise<boolean> =>
        othersWait(context.mail, { owner, id });
      expect(await wait('wave', ids[0])).toBe(false);
      expect(await wait('wave', ids[1])).toBe(true);
      expect(await wait('customer-pulse')).toBe(false);

      await instance.startWorker();
      let most = 0;
      await waitFor(
        async () => {
          const found = await instance.superuser.query<{ sending: number; sent: number }>(
            `SELECT count(*) FILTER (WHERE state = 'sending')::int AS sending,
               count(*) FILTER (WHERE state = 'sent')::int AS sent FROM roster.delivery`,
          );
          const [now] = found.rows;
          most = Math.max(most, now?.sending ?? 0);
          return now?.sent;
        },
        (sent) => sent === sizes.large + sizes.small,
      );
      expect(most).toBeLessThanOrEqual(connections);

      const order = instance.sink.mails.map(({ to }) => (to.startsWith('p1-') ? 'large' : 'small'));
      const first = order.indexOf('small');
      const last = order.lastIndexOf('small');
      expect(order.slice(first, last)).toContain('large');
      expect(order.slice(last).length).toBeGreaterThan(sizes.large / 2);
      expect(new Set(instance.sink.mails.map(({ to }) => to)).size).toBe(order.length);
      expect(order).toHaveLength(sizes.large + sizes.small);
      for (const [index, size] of Object.values(sizes).entries()) {
        const { mails } = (await admin.get<WaveMonitor>(`/api/waves/${ids[index]}`)).body;
        expect(mails).toMatchObject({ sent: size, inDoubt: 0, isFinished: true });
      }
    } finally {
      await context.end();
      await instance.stop();
    }
  });
});
