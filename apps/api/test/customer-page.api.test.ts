import type { CustomerLinks, ImportResult, Problem } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const links = '/api/customer-links';

describe('the page of customers', () => {
  let instance: TestInstance;
  let admin: Client;
  let path: string;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [5, 5]);
    const { units } = (await expectOk(admin.get<CustomerLinks>(links))).body;
    const unitId = units.find(({ name }) => name === 'Shop 1')?.id;
    const made = await expectOk(admin.post<CustomerLinks>(links, { unitId }));
    path = made.body.links[0]?.path ?? '';
    expect((await admin.post(links, { unitId })).status).toBe(409);
  });

  afterAll(() => instance.stop());

  /** Does something in the month before this one: figures are told of whole months only. */
  const lastMonth = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    const now = new Date();
    const middle = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15, 12);
    const hours = (now.getTime() - middle) / 3_600_000;
    instance.clock.advance(-hours);
    try {
      return await act();
    } finally {
      instance.clock.advance(hours);
    }
  };
  const open = async (at: string): Promise<{ status: number; html: string; nonce: string }> => {
    const reply = await fetch(`${instance.url}${at}`);
    const html = await reply.text();
    expect(reply.headers.get('cache-control')).toBe('no-store');
    return {
      status: reply.status,
      html,
      nonce: /name="nonce" value="([^"]+)"/.exec(html)?.[1] ?? '',
    };
  };
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${instance.url}/api/customer-responses`, {
      method: 'POST',
      headers: {
        origin: instance.publicUrl,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const address = (variant = 'b1') => ({ wave: path.slice(3), variant, language: 'en' });
  const answer = (answers: object, variant = 'b1'): Promise<number> =>
    lastMonth(async () => {
      const { nonce } = await open(`${path}/${variant}/en`);
      return (await post({ ...address(variant), nonce, answers })).status;
    });
  const figures = async (): Promise<string[]> =>
    (await expectOk(admin.get(`${links}/figures.csv`))).text.trim().split('\r\n').slice(1);

  it('is entered by one address, with a block drawn by chance, in the language asked for', async () => {
    const blocks = new Set<string>();
    for (let round = 0; round < 60; round += 1) {
      const reply = await fetch(`${instance.url}${path}`, {
        redirect: 'manual',
        headers: { 'accept-language': 'de-CH,de;q=0.9' },
      });
      const to = reply.headers.get('location') ?? '';
      expect([reply.status, to.startsWith(`${path}/b`), to.endsWith('/de')]).toEqual([
        302,
        true,
        true,
      ]);
      blocks.add(to.split('/')[3] ?? '');
    }
    expect([...blocks].sort()).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
  });

  it('asks for no code, promises what is kept, and says nothing about who reads it', async () => {
    const { html } = await open(`${path}/b1/en`);
    expect(html).toContain('Nobody asks who you are.');
    expect(html).toContain('once there are 5 or more');
    expect(html).not.toMatch(/id="code"|sealed|pulse closes/);
    expect(html).toContain('8 questions');
    for (const lost of ['/c/nonsense', `${path}/b9/en`, `${path}/b1/xx`, '/c/a/b1/en']) {
      const reply = await fetch(`${instance.url}${lost}`);
      expect([reply.status, await reply.text()]).toEqual([
        404,
        expect.stringContaining('This page takes no answers'),
      ]);
    }
  });

  it('counts one answer for one page, however often it is sent', async () => {
    const replies = await lastMonth(async () => {
      const { nonce } = await open(`${path}/b1/en`);
      const body = { ...address(), nonce, answers: { NPS1: '10', EML1: '5', CNV1: '2' } };
      return Promise.all(Array.from({ length: 8 }, () => post(body)));
    });
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(await figures()).toEqual([]);
    for (const nps of ['10', '9', '7']) expect(await answer({ NPS1: nps })).toBe(200);
    expect(await figures()).toEqual([]);
    expect((await admin.post(`${links}/figures/import`)).status).toBe(409);
    expect(await answer({ NPS1: '0', SAT1: '4' })).toBe(200);
    expect((await figures()).filter((line) => line.includes('"nps"'))).toEqual([
      expect.stringMatching(/^"shop-1","\d{4}-\d\d","nps","40","5",""$/),
    ]);
    // What was answered this month is told when it is over.
    const before = await figures();
    const { nonce } = await open(`${path}/b1/en`);
    expect((await post({ ...address(), nonce, answers: { NPS1: '0' } })).status).toBe(200);
    expect(await figures()).toEqual(before);
  });

  it('takes nothing that did not come from its page, or that its page does not ask', async () => {
    const before = await figures();
    const { nonce } = await open(`${path}/b1/en`);
    const good = { ...address(), nonce, answers: { NPS1: '10' } };
    const forged = [
      { ...good, nonce: '' },
      { ...good, nonce: `${nonce.slice(0, -2)}AA` },
      { ...good, variant: 'b2' },
      { ...good, language: 'de' },
      { ...good, nonce: 'x'.repeat(200) },
    ];
    for (const body of forged) expect((await post(body)).status).toBe(403);
    expect((await post(good, { origin: 'https://elsewhere.example' })).status).toBe(403);
    for (const answers of [{ EML2: '3' }, { NPS1: '11' }, { REC1: '5' }, {}, { LOYALTY: 'a' }]) {
      const reply = await post({ ...good, answers });
      expect([reply.status, ((await reply.json()) as Problem).code]).toEqual([
        422,
        'answers-invalid',
      ]);
    }
    expect((await post({ ...good, answers: { COT1: 'a'.repeat(70_000) } })).status).toBe(413);
    expect((await post({ ...good, answers: 7 })).status).toBe(422);
    expect(await figures()).toEqual(before);
  });

  it('works as a plain form', async () => {
    const { nonce } = await open(`${path}/b2/en`);
    const fields = new URLSearchParams({
      ...address('b2'),
      nonce,
      'answer.PER1': '5',
      'answer.REC0': 'no',
      'answer.REC1': '5',
      'answer.COT1': '=1+1 was kind',
    });
    const send = (): Promise<Response> =>
      fetch(`${instance.url}/api/customer-responses`, {
        method: 'POST',
        // What a browser says of the form of a page with the policy `no-referrer`.
        headers: { origin: 'null', 'sec-fetch-site': 'same-origin' },
        body: fields,
      });
    const reply = await send();
    expect([reply.status, await reply.text()]).toEqual([
      200,
      expect.stringContaining('Your answers have arrived'),
    ]);
    fields.set('nonce', 'x');
    const stale = await send();
    expect([stale.status, await stale.text()]).toEqual([
      403,
      expect.stringContaining('Please open this page again'),
    ]);
    // Words are read only where enough customers wrote some.
    const comments = async (): Promise<string> =>
      (await expectOk(admin.get(`${links}/comments.csv`))).text;
    expect(await comments()).not.toContain('kind');
    for (let round = 0; round < 4; round += 1) {
      fields.set('nonce', (await open(`${path}/b2/en`)).nonce);
      expect((await send()).status).toBe(200);
    }
    expect(await comments()).toContain(`"Shop 1"`);
    expect(await comments()).toContain(`"'=1+1 was kind"`);
  });

  it('gives figures that the outcomes import takes as they are', async () => {
    for (let round = 0; round < 6; round += 1) {
      const answers = {
        PER1: String(1 + (round % 5)),
        PER2: '5',
        SCR1: '1',
        EML1: '5',
        CNV1: round < 3 ? '5' : '1',
      };
      expect(await answer({ ...answers, PER2: undefined }, 'b1')).toBe(200);
    }
    const text = (await expectOk(admin.get(`${links}/figures.csv`))).text;
    expect(text).toMatch(/"per","[\d.]+","6","[\d.]+"/);
    expect(text).toMatch(/"loyal_and_handy","42.86","7"/);
    const rows = text.trim().split('\r\n').length - 1;
    const bringIn = async (dryRun: boolean): Promise<ImportResult> =>
      (await expectOk(admin.post<ImportResult>(`${links}/figures/import?dryRun=${dryRun}`))).body;
    expect(await bringIn(true)).toMatchObject({ dryRun: true, rows, added: rows });
    expect(await bringIn(false)).toMatchObject({ dryRun: false, rows, added: rows });
    expect(await bringIn(false)).toMatchObject({ added: 0, changed: 0, unchanged: rows });
    // The file says the same.
    const filed = await expectOk(admin.post<ImportResult>('/api/outcomes/import', text));
    expect(filed.body).toMatchObject({ added: 0, changed: 0, unchanged: rows });
    expect((await admin.get('/api/outcomes/imports')).text).toContain('Customers’ pages');
    const again = await expectOk(admin.get<CustomerLinks>(links));
    expect(again.body.links[0]?.lastMonth).toBeGreaterThanOrEqual(5);
  });

  it('is made and closed by administrators only, and closed for good', async () => {
    const executive = (await addAccount(instance, admin, 'executive')).client;
    expect((await executive.get(links)).status).toBe(403);
    const { nonce } = await open(`${path}/b1/en`);
    await expectOk(admin.send('DELETE', `${links}/${path.slice(3)}`));
    expect((await admin.send('DELETE', `${links}/${path.slice(3)}`)).status).toBe(404);
    expect((await open(`${path}/b1/en`)).status).toBe(404);
    expect((await post({ ...address(), nonce, answers: { NPS1: '10' } })).status).toBe(404);
    expect((await figures()).length).toBeGreaterThan(0);
  });
});
