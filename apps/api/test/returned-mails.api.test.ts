import type { WaveMonitor } from '@throughline/types';
import { applyBounce } from '../src/invitations/apply-bounce.ts';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { readReturnedMail } from '../src/mail/read-returned-mail.ts';
import { makeReturnPath } from '../src/mail/return-path.ts';
import type { Client } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { returnedMails } from './setup/returned-mails.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const enclosedId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

describe('a mail that comes back', () => {
  it.each(returnedMails)('is understood: %s (%s)', async (_, kind, raw) => {
    expect((await readReturnedMail(Buffer.from(raw))).kind).toBe(kind);
  });

  it('says which mail it was about, where it encloses it', async () => {
    for (const [name, , raw] of returnedMails.filter((one) => one[2].includes(enclosedId))) {
      const { messageIds } = await readReturnedMail(Buffer.from(raw));
      expect([name, messageIds.includes(`${enclosedId}@example.org`)]).toEqual([name, true]);
    }
  });
});

describe('what comes back of a wave', () => {
  let instance: TestInstance;
  let admin: Client;
  let context: OpenContext;
  let waveId: string;
  let deliveries: readonly string[];

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    context = openContext(instance);
    await fillDirectory(admin, [20]);
    const pulse = await createPulse(admin);
    waveId = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body.id;
    await openWave(context, waveId);
    await deliverMail(context, waveId);
    const rows = await instance.superuser.query<{ id: string }>('SELECT id FROM roster.delivery');
    deliveries = rows.rows.map(({ id }) => id);
  });

  afterAll(async () => {
    await context.end();
    await instance.stop();
  });

  const shape = (name: string): string => returnedMails.find((one) => one[0] === name)?.[2] ?? '';
  /** The recorded shape, come back for one of our own mails: by its address, or by what it encloses. */
  const comeBack = async (name: string, place: number, by: 'address' | 'id'): Promise<string> => {
    const id = deliveries[place] ?? '';
    const path = makeReturnPath('bounce@example.org', id, context.masterKey);
    const raw =
      by === 'address'
        ? shape(name).replace('bounce+token@example.org', path).replace(enclosedId, 'unknown')
        : shape(name).replace(enclosedId, id);
    return applyBounce(context, await readReturnedMail(Buffer.from(raw)));
  };
  const monitor = async (): Promise<WaveMonitor> =>
    (await expectOk(admin.get<WaveMonitor>(`/api/waves/${waveId}`))).body;
  const countSuppressed = async (): Promise<number> =>
    (await instance.superuser.query('SELECT FROM roster.suppression')).rowCount ?? 0;

  it('gives an address up that does not exist, by either way of knowing which it was, once', async () => {
    expect(await comeBack('postfix, unknown user', 0, 'address')).toBe('noted');
    expect(await comeBack('gmail, no such account', 1, 'id')).toBe('noted');
    expect(await comeBack('postfix, unknown user', 0, 'address')).toBe('known');
    expect(await countSuppressed()).toBe(2);
    const { mails, failures } = await monitor();
    expect(mails).toMatchObject({ sent: 18, bounced: 2, pause: null });
    expect(failures.map(({ state }) => state)).toEqual(['bounced', 'bounced']);
  });

  it('gives an address up that could not take mails only after five times in 14 days', async () => {
    for (let time = 1; time <= 5; time += 1) {
      await instance.superuser.query(`UPDATE roster.delivery SET state = 'sent' WHERE id = $1`, [
        deliveries[2],
      ]);
      expect(await countSuppressed()).toBe(2);
      expect(await comeBack('postfix, full', 2, 'id')).toBe('noted');
      expect(await comeBack('postfix, full', 2, 'id')).toBe('known');
    }
    expect(await countSuppressed()).toBe(3);
  });

  it('never gives anybody up for an automatic answer, a delay or what nobody can match', async () => {
    const silent = returnedMails.filter((one) =>
      ['automatic', 'progress', 'other'].includes(one[1]),
    );
    expect(silent.length).toBeGreaterThanOrEqual(8);
    for (const [name] of silent) expect(await comeBack(name, 3, 'id')).toBe('ignored');
    expect(
      await applyBounce(context, await readReturnedMail(Buffer.from(shape('postfix, full')))),
    ).toBe('unmatched');
    const forged = makeReturnPath('bounce@example.org', deliveries[3] ?? '', Buffer.alloc(32));
    const raw = shape('postfix, unknown user')
      .replace('bounce+token@example.org', forged)
      .replace(enclosedId, 'unknown');
    expect(await applyBounce(context, await readReturnedMail(Buffer.from(raw)))).toBe('unmatched');
    expect(await countSuppressed()).toBe(3);
    expect((await monitor()).mails).toMatchObject({ sent: 17, bounced: 3 });
  });

  it('pauses the wave where a mail came back as unwanted, and blames nobody', async () => {
    expect(await comeBack('gmail, unsolicited', 4, 'id')).toBe('noted');
    expect(await countSuppressed()).toBe(3);
    const { mails } = await monitor();
    expect(mails.pause?.reason).toContain('likely unsolicited mail');
    expect(mails).toMatchObject({ failed: 1, bounced: 3 });
  });

  it('sends no more to whoever marked a mail as unwanted', async () => {
    const id = deliveries[5] ?? '';
    const raw = shape('a complaint').replace(enclosedId, id);
    expect(await applyBounce(context, await readReturnedMail(Buffer.from(raw)))).toBe('noted');
    const found = await instance.superuser.query(
      `SELECT FROM roster.suppression WHERE reason = 'unsubscribed'`,
    );
    expect(found.rowCount).toBe(1);
  });
});
