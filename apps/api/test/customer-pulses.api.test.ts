import type { CustomerPulseList, ImportResult, MailHalt, Problem } from '@throughline/types';
import { deliverCustomerMail } from '../src/customer-pulses/deliver-customer-mail.ts';
import { askedPulse, codeOf, daysAgo, listOf, withCustomers } from './setup/customer-pulse.ts';
import { expectOk } from './setup/organisation.ts';

const pulses = '/api/customer-pulses';

describe('a customer pulse', () => {
  it('is made, and mails nobody before it is enabled', () =>
    withCustomers({}, async ({ admin, work, mailed, find }) => {
      expect((await expectOk(admin.get<CustomerPulseList>(pulses))).body.pulses).toHaveLength(0);
      const pulse = await askedPulse(admin);
      expect(pulse).toMatchObject({ state: 'draft', nextSendAt: null, answers: null });
      await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(3)));
      await work();
      expect(mailed()).toEqual([]);
      expect((await find(pulse.id)).plan).toEqual({
        wouldMail: 3,
        unread: 0,
        throttled: 0,
        late: 0,
        withoutAddress: 0,
        suppressed: 0,
        repeated: 0,
      });
    }));

  it('refuses a list as a whole, row by row, and keeps nothing of a dry run', () =>
    withCustomers({}, async ({ admin, instance, find }) => {
      const pulse = await askedPulse(admin);
      const to = `${pulses}/${pulse.id}/customers/import`;
      const list = [
        'unit,email,name,language,experienced_on,customer_key',
        `shop-1,anna@example.com,Anna,en,${daysAgo(2)},`,
        `nowhere,otto@example.com,,,${daysAgo(2)},`,
        `shop-1,not an address,,,${daysAgo(2)},`,
        `shop-1,otto@example.com,,,${daysAgo(-2)},`,
        `shop-1,otto@example.com,,,yesterday,`,
      ].join('\n');
      const refused = await admin.post<Problem>(to, list);
      expect(refused.status).toBe(422);
      expect(refused.body.issues?.map(({ row, column }) => [row, column])).toEqual([
        [3, 'unit'],
        [4, 'email'],
        [5, 'experienced_on'],
        [6, 'experienced_on'],
      ]);
      const stray = await admin.post<Problem>(
        to,
        `unit,email,experienced_on,phone\nshop-1,a@example.com,${daysAgo(1)},123\n`,
      );
      expect(stray.body.detail).toContain('column phone');
      const dry = await expectOk(admin.post<ImportResult>(`${to}?dryRun=true`, listOf(3)));
      expect(dry.body).toMatchObject({ dryRun: true, rows: 3, added: 3 });
      expect((await find(pulse.id)).plan.unread).toBe(0);
      expect((await expectOk(admin.post<ImportResult>(to, listOf(3)))).body.added).toBe(3);
      const again = await expectOk(admin.post<ImportResult>(to, listOf(3)));
      expect(again.body).toMatchObject({ added: 0, unchanged: 3 });
      // Nothing that is stored names anybody.
      const rows = await instance.superuser.query(
        `SELECT row_to_json(c)::text AS row, encode(sealed, 'escape') AS sealed
         FROM roster.recent_customer c`,
      );
      expect(rows.rows).toHaveLength(3);
      expect(JSON.stringify(rows.rows)).not.toMatch(/customer\d|example\.com/);
    }));

  it('takes customers pushed with a key that is for them, once however often they are pushed', () =>
    withCustomers({}, async ({ admin, instance, send, mailed, find }) => {
      const pulse = await askedPulse(admin);
      const make = async (...scopes: string[]): Promise<string> =>
        (await expectOk(admin.post<{ secret: string }>('/api/keys', { name: 'Till', scopes }))).body
          .secret;
      const line = { unit: 'shop-1', email: 'anna@example.com', experienced_on: daysAgo(1) };
      const push = (secret: string, body: object, name = 'till-1') =>
        fetch(`${instance.url}/api/feeds/customer-pulses/${pulse.id}/customers`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${secret}`,
            'content-type': 'application/x-ndjson',
            'idempotency-key': name,
          },
          body: JSON.stringify(body),
        });
      expect((await push(await make('outcomes:write'), line)).status).toBe(403);
      const secret = await make('customers:write');
      expect((await push(secret, { ...line, unit: 'nowhere' })).status).toBe(422);
      const first = await push(secret, line);
      expect([first.status, await first.json()]).toMatchObject([200, { rows: 1, added: 1 }]);
      expect((await push(secret, line)).headers.get('idempotent-replayed')).toBe('true');
      expect((await push(secret, { ...line, name: 'Anna' })).status).toBe(409);
      await send(pulse.id);
      expect(mailed()).toEqual(['anna@example.com']);
      expect((await find(pulse.id)).mails.sent).toBe(1);
    }));

  it('asks each customer once, from its own sender, with a block drawn by chance', () =>
    withCustomers({}, async ({ admin, work, send, mails, find }) => {
      const pulse = await askedPulse(admin, { replyTo: 'care@example.org' });
      await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(60)));
      await send(pulse.id);
      const all = mails();
      expect(new Set(all.map(({ to }) => to)).size).toBe(60);
      expect(all).toHaveLength(60);
      const [{ raw = '' } = {}] = all;
      expect(raw).toMatch(/^From: "?Example Shops"? <shops@example\.org>/m);
      expect(raw).toMatch(/^Reply-To: "?(<)?care@example\.org/m);
      expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
      expect(raw).toContain('at most once in 90 days');
      const blocks = new Set(all.map(({ raw: text }) => codeOf(text).path.split('/')[4]));
      expect([...blocks].sort()).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
      await work();
      await send(pulse.id);
      expect(mails()).toHaveLength(60);
      expect(await find(pulse.id)).toMatchObject({
        state: 'running',
        mails: { waiting: 0, sent: 60, bounced: 0, failed: 0, inDoubt: 0 },
      });
    }));

  it(
    'takes customers of a unit by a key that it had before',
    () =>
      withCustomers({}, async ({ admin, instance }) => {
        const pulse = await askedPulse(admin);
        const rows = `unit,email,experienced_on\nharbour,anna@example.com,${daysAgo(3)}\n`;
        const to = `${pulses}/${pulse.id}/customers/import`;
        const unknown = await admin.post<Problem>(to, rows);
        expect([unknown.status, unknown.body.issues?.[0]?.column]).toEqual([422, 'unit']);
        await instance.superuser.query(
          `UPDATE roster.unit SET former_keys = '{harbour}' WHERE key = 'shop-1'`,
        );
        expect((await expectOk(admin.post<ImportResult>(to, rows))).body.added).toBe(1);
        const { rows: units } = await instance.superuser.query<{ key: string }>(
          'SELECT u.key FROM roster.recent_customer c JOIN roster.unit u ON u.id = c.unit_id',
        );
        expect(units).toEqual([{ key: 'shop-1' }]);
      }),
    60_000,
  );

  it('mails nobody twice in 90 days, by address or customer key, across units, lists and pulses', () =>
    withCustomers({}, async ({ admin, instance, send, mailed, work, find, signInAgain }) => {
      const first = await askedPulse(admin);
      const header = 'unit,email,experienced_on,customer_key';
      const bring = (id: string, ...rows: string[]) =>
        expectOk(
          admin.post(`${pulses}/${id}/customers/import`, `${[header, ...rows].join('\n')}\n`),
        );
      await bring(
        first.id,
        `shop-1,Anna@Example.com,${daysAgo(3)},C1`,
        `shop-2,anna@example.com,${daysAgo(1)},C1`,
        `shop-1,otto@example.com,${daysAgo(2)},C2`,
        `shop-1,,${daysAgo(2)},`,
        `shop-1,long.ago@example.com,${daysAgo(50)},`,
      );
      await send(first.id);
      expect(mailed().sort()).toEqual(['anna@example.com', 'otto@example.com']);
      expect(await find(first.id)).toMatchObject({
        plan: { repeated: 1, withoutAddress: 1 },
        leftOut: { late: 1 },
      });
      const second = await askedPulse(admin, { name: 'Another' });
      await bring(
        second.id,
        `shop-2,ANNA@example.com,${daysAgo(0)},`,
        `shop-2,other.otto@example.com,${daysAgo(0)},C2`,
        `shop-2,eva@example.com,${daysAgo(0)},`,
      );
      await work();
      expect((await find(second.id)).plan).toMatchObject({ throttled: 2, wouldMail: 1 });
      await send(second.id);
      expect(mailed().filter((to) => to === 'eva@example.com')).toHaveLength(1);
      expect(mailed()).toHaveLength(3);
      expect((await find(second.id)).leftOut.throttled).toBe(2);
      instance.clock.advance(24 * 91);
      await signInAgain();
      const day = new Date(instance.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
      await bring(second.id, `shop-2,anna@example.com,${day},`);
      await send(second.id);
      expect(mailed().filter((to) => to === 'anna@example.com')).toHaveLength(2);
    }));

  it('mails nobody who wants none, shares the list with all mails, and knows the link when the address is gone', () =>
    withCustomers({}, async ({ admin, instance, send, mails, mailed, signInAgain }) => {
      const pulse = await askedPulse(admin, { closesAfterDays: 2 });
      await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(2)));
      await send(pulse.id);
      const urls = mails().map(
        ({ raw }) => /^List-Unsubscribe:\s*<([^>]+)>/m.exec(raw.replaceAll('\r\n ', ''))?.[1] ?? '',
      );
      const [one = '', other = ''] = urls.map((url) => new URL(url).pathname);
      const suppressed = async (): Promise<number> =>
        (await instance.superuser.query('SELECT FROM roster.suppression')).rowCount ?? 0;
      expect((await fetch(`${instance.url}${one}`)).status).toBe(200);
      expect(await suppressed()).toBe(0);
      const post = (path: string) =>
        fetch(`${instance.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        });
      expect((await post(one)).status).toBe(200);
      expect(await suppressed()).toBe(1);
      // The questions close; nothing is left of the address, but the link in the mail still works.
      instance.clock.advance(24 * 100);
      await signInAgain();
      await send(pulse.id);
      const left = await instance.superuser.query(
        'SELECT FROM roster.recent_customer WHERE sealed IS NOT NULL OR address_key IS NOT NULL',
      );
      expect(left.rowCount).toBe(0);
      expect((await post(other)).status).toBe(200);
      expect(await suppressed()).toBe(2);
      const before = mailed().length;
      await expectOk(
        admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(3, instance.clock.now())),
      );
      await send(pulse.id);
      expect(mailed().slice(before)).toHaveLength(1);
    }));

  it('loses nobody and doubles nobody when the worker dies while sending', () =>
    withCustomers(
      { take: (_, attempt) => (attempt === 1 ? 'drop' : 'keep') },
      async ({ admin, send, server, context, instance, find }) => {
        const pulse = await askedPulse(admin);
        await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(30)));
        await send(pulse.id);
        expect((await find(pulse.id)).mails).toMatchObject({ sent: 0, inDoubt: 30 });
        // As a process leaves it that was killed before it could note anything.
        await instance.superuser.query(
          `UPDATE roster.delivery SET state = 'sending', fence = fence + 1, doubts = 0,
             lease_until = now() - interval '1 second' WHERE customer_id IN (
               SELECT customer_id FROM roster.delivery ORDER BY customer_id LIMIT 10)`,
        );
        instance.clock.advance(2 / 60);
        await deliverCustomerMail(context, pulse.id);
        const copies = server.countCopies();
        expect(copies.size).toBe(30);
        expect(Math.max(...copies.values())).toBe(2);
        const ids = new Set(server.mails.map(({ messageId }) => messageId));
        expect(ids.size).toBe(30);
        const rows = await instance.superuser.query<{ state: string }>(
          'SELECT DISTINCT state FROM roster.delivery',
        );
        expect(rows.rows).toEqual([{ state: 'sent' }]);
      },
    ));

  it('stops at once, and goes on where it was', () =>
    withCustomers({}, async ({ admin, send, mailed, find, work, context }) => {
      const pulse = await askedPulse(admin);
      await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(5)));
      await expectOk(admin.post(`${pulses}/${pulse.id}/enable`));
      await expectOk(admin.post(`${pulses}/${pulse.id}/stop`));
      await send(pulse.id);
      expect(mailed()).toEqual([]);
      expect(await find(pulse.id)).toMatchObject({
        state: 'stopped',
        pauseReason: 'Ada Admin stopped it.',
      });
      await expectOk(admin.post(`${pulses}/${pulse.id}/resume`));
      await work();
      await deliverCustomerMail(context, pulse.id);
      expect(mailed()).toHaveLength(5);
    }));

  it('suppresses an address that is given back, for all mails', () =>
    withCustomers(
      {
        answerRecipient: (to) =>
          to.startsWith('customer1@') ? '550 5.1.1 no such user' : '250 ok',
      },
      async ({ admin, instance, send, find }) => {
        const pulse = await askedPulse(admin);
        await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(3)));
        await send(pulse.id);
        expect((await find(pulse.id)).mails).toMatchObject({ sent: 2, bounced: 1 });
        const { rows } = await instance.superuser.query<{ reason: string }>(
          'SELECT reason FROM roster.suppression',
        );
        expect(rows).toEqual([{ reason: 'bounced' }]);
      },
    ));

  it('sends nothing from a restored database until an administrator says so', () =>
    withCustomers({}, async ({ admin, instance, send, mailed, find }) => {
      const pulse = await askedPulse(admin);
      await expectOk(admin.post(`${pulses}/${pulse.id}/customers/import`, listOf(4)));
      await send(pulse.id);
      expect(mailed()).toHaveLength(4);
      await instance.superuser.query(
        `UPDATE roster.delivery SET state = 'queued', attempts = 0, fence = 0;
         UPDATE roster.mail_home SET place = 'elsewhere'`,
      );
      await send(pulse.id);
      expect(mailed()).toHaveLength(4);
      const halt = await expectOk(admin.get<{ halt: MailHalt | null }>('/api/mail-halt'));
      expect(halt.body.halt).toMatchObject({ cause: 'restored', doubtful: 4 });
      await expectOk(admin.post('/api/mail-halt/release', { doubtful: 'leave' }));
      await send(pulse.id);
      expect(mailed()).toHaveLength(4);
      expect((await find(pulse.id)).mails).toMatchObject({ sent: 0, inDoubt: 4 });
    }));
});
