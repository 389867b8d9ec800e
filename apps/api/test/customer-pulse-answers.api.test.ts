import type { CustomerPulse, Observation, Problem } from '@throughline/types';
import { Client } from './setup/client.ts';
import {
  answerCustomer,
  askedPulse,
  codeOf,
  daysAgo,
  listOf,
  withCustomers,
  type AskedInstance,
} from './setup/customer-pulse.ts';
import { expectOk } from './setup/organisation.ts';

const pulses = '/api/customer-pulses';
const core = { NPS1: '10', SAT1: '5', PER1: '4', SCR1: '1' };

describe('answers to a customer pulse', () => {
  const bring = async (
    { admin, send }: AskedInstance,
    pulse: CustomerPulse,
    customers: number,
    first = 1,
  ): Promise<void> => {
    await expectOk(
      admin.post(
        `${pulses}/${pulse.id}/customers/import`,
        listOf(customers, new Date(), { first }),
      ),
    );
    await send(pulse.id);
  };
  const close = async ({ instance, work, signInAgain }: AskedInstance): Promise<void> => {
    instance.clock.advance(24 * 15);
    await signInAgain();
    await work();
  };
  const observed = async (admin: Client, metric = 'nps'): Promise<unknown[]> =>
    (
      await expectOk(
        admin.get<{ observations: Observation[] }>(`/api/outcomes/observations?metric=${metric}`),
      )
    ).body.observations.map(({ unitKey, period, value, n, standardError }) => ({
      unitKey,
      period,
      value,
      n,
      isPrecise: standardError !== null,
    }));

  it('come by a personal link that can be used again until it closes, and looking changes nothing', () =>
    withCustomers({}, async (asked) => {
      const { admin, instance, mails, find } = asked;
      const pulse = await askedPulse(admin);
      await bring(asked, pulse, 5);
      const [first] = mails();
      if (first === undefined) throw new Error('nobody was mailed');
      const { path, code } = codeOf(first.raw);
      const page = await new Client(instance).get(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain('nobody here sees whose answers they are');
      expect(page.text).toContain('It is deleted when the questions close');
      expect(page.text).not.toContain(code);
      const kept = async (): Promise<number> =>
        (
          await instance.superuser.query(
            'SELECT FROM outcome.customer_ballot WHERE sealed IS NOT NULL',
          )
        ).rowCount ?? 0;
      expect(await kept()).toBe(0);
      expect(await answerCustomer(instance, first, core)).toBe(200);
      expect(await answerCustomer(instance, first, { ...core, NPS1: '0' })).toBe(200);
      expect(await kept()).toBe(1);
      expect((await find(pulse.id)).answers).toBeNull();
      for (const mail of mails().slice(1)) {
        expect(await answerCustomer(instance, mail, core)).toBe(200);
      }
      expect((await find(pulse.id)).answers).toBe(5);
      await close(asked);
      expect(await observed(admin)).toMatchObject([{ value: 60, n: 5 }]);
      expect(await answerCustomer(instance, first, core)).toBe(404);
      expect((await find(pulse.id)).answers).toBe(5);
      expect((await instance.superuser.query('SELECT FROM outcome.customer_ballot')).rowCount).toBe(
        0,
      );
    }));

  it('are refused without a right code, from elsewhere, and where they do not fit', () =>
    withCustomers({}, async (asked) => {
      const { admin, instance, mails } = asked;
      const pulse = await askedPulse(admin);
      await bring(asked, pulse, 1);
      const { path, code } = codeOf(mails()[0]?.raw ?? '');
      const [, , , wave = '', variant = '', language = ''] = path.split('/');
      const page = await new Client(instance).get(path);
      const nonce = /name="nonce" value="([\w-]+)"/.exec(page.text)?.[1] ?? '';
      const client = new Client(instance);
      const post = (change: object) =>
        client.post<Problem>('/api/customer-pulse-responses', {
          wave,
          variant,
          language,
          nonce,
          code,
          answers: core,
          ...change,
        });
      expect((await post({ code: 'A'.repeat(20) })).status).toBe(404);
      expect((await post({ nonce: 'AAAA' })).status).toBe(403);
      expect((await post({ answers: { NPS1: '11' } })).status).toBe(422);
      expect((await post({ variant: 'b9' })).status).toBe(404);
      expect((await post({})).status).toBe(200);
      const form = await fetch(`${instance.url}/api/customer-pulse-responses`, {
        method: 'POST',
        headers: {
          origin: instance.publicUrl,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ wave, variant, language, nonce, code, 'answer.NPS1': '3' }),
      });
      expect([form.status, await form.text()]).toEqual([
        200,
        expect.stringContaining('have arrived and are sealed'),
      ]);
      for (const lost of [`/c/p/${wave}/b9/en`, '/c/p/nothing/b1/en', `/c/p/${wave}/b1/xx`]) {
        expect((await client.get(lost)).status).toBe(404);
      }
    }));

  it('become figures of unit and month with n, moving only by five or more', () =>
    withCustomers({}, async (asked) => {
      const { admin, instance, mails, work } = asked;
      const pulse = await askedPulse(admin, { recentDays: 180 });
      const answerNew = async (customers: number, first: number, nps: string): Promise<void> => {
        await bring(asked, pulse, customers, first);
        for (const mail of mails().slice(-customers)) {
          expect(await answerCustomer(instance, mail, { ...core, NPS1: nps })).toBe(200);
        }
      };
      await answerNew(4, 1, '10');
      await close(asked);
      expect(await observed(admin)).toEqual([]);
      await answerNew(1, 5, '0');
      await close(asked);
      const month = daysAgo(1).slice(0, 7);
      expect(await observed(admin)).toEqual([
        { unitKey: 'shop-1', period: month, value: 60, n: 5, isPrecise: true },
      ]);
      expect(await observed(admin, 'per')).toMatchObject([{ value: 75, n: 5, isPrecise: true }]);
      expect(await observed(admin, 'ctl')).toEqual([]);
      await answerNew(4, 6, '0');
      await close(asked);
      expect(await observed(admin)).toMatchObject([{ value: 60, n: 5 }]);
      await answerNew(1, 10, '0');
      await close(asked);
      await work();
      expect(await observed(admin)).toMatchObject([{ value: -20, n: 10 }]);
      // What is exported can be brought in again, and changes nothing.
      const csv = (await expectOk(admin.get('/api/outcomes/export.csv'))).text;
      const again = await expectOk(admin.post<{ changed: number }>('/api/outcomes/import', csv));
      expect(again.body).toMatchObject({ changed: 0, added: 0 });
    }));

  it('are never mixed with imported figures: whoever was first stands, and it is said', () =>
    withCustomers({}, async (asked) => {
      const { admin, instance, mails, find, work } = asked;
      const pulse = await askedPulse(admin);
      const month = daysAgo(1).slice(0, 7);
      const figures = 'unit,period,metric,value,n\n';
      await expectOk(admin.post('/api/outcomes/import', `${figures}shop-1,${month},nps,12,300\n`));
      await bring(asked, pulse, 5);
      for (const mail of mails()) await answerCustomer(instance, mail, core);
      await close(asked);
      expect(await observed(admin)).toMatchObject([{ value: 12, n: 300 }]);
      expect(await observed(admin, 'csat')).toMatchObject([{ value: 100, n: 5 }]);
      expect((await find(pulse.id)).heldBack).toEqual([{ unitName: 'Shop 1', month, metrics: 1 }]);
      const refused = await admin.post<Problem>(
        '/api/outcomes/import',
        `${figures}shop-1,${month},csat,50,100\n`,
      );
      expect([refused.status, refused.body.detail]).toEqual([
        422,
        expect.stringContaining('is known for this unit from a customer pulse'),
      ]);
      const { imports } = (
        await expectOk(admin.get<{ imports: { id: string }[] }>('/api/outcomes/imports'))
      ).body;
      await expectOk(admin.post(`/api/outcomes/imports/${imports[0]?.id ?? ''}/undo`));
      await work();
      expect(await observed(admin)).toMatchObject([{ value: 100, n: 5 }]);
      expect((await find(pulse.id)).heldBack).toEqual([]);
    }));
});
