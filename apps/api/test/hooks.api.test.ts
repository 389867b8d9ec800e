import { createHmac } from 'node:crypto';
import type {
  CreatedHook,
  Hook,
  HookList,
  HookReceipt,
  OutcomeImport,
  Problem,
} from '@throughline/types';
import type { Client } from './setup/client.ts';
import { fillDirectory, expectOk, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('answers that survey tools send', () => {
  let instance: TestInstance;
  let admin: Client;
  let typeform: CreatedHook;
  let tally: CreatedHook;

  const wanted = {
    name: 'After the visit',
    tool: 'typeform',
    question: 'recommend',
    unitField: 'shop',
    metric: 'NPS',
    scoring: 'nps',
    low: 0,
    high: 10,
    satisfiedFrom: null,
    calendar: 'month',
  };

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1]);
    typeform = await make({});
    tally = await make({
      name: 'At the till',
      tool: 'tally',
      question: 'How satisfied were you?',
      metric: 'csat',
      scoring: 'share',
      low: 1,
      high: 5,
      satisfiedFrom: 4,
      calendar: 'quarter',
    });
  });
  afterAll(() => instance.stop());

  const make = async (change: object): Promise<CreatedHook> =>
    (await expectOk(admin.post<CreatedHook>('/api/hooks', { ...wanted, ...change }))).body;
  const today = (): string => instance.clock.now().toISOString();

  const typeformBody = (token: string, value: number | null, shop = 'shop-1'): object => ({
    event_id: `event of ${token}`,
    event_type: 'form_response',
    form_response: {
      form_id: 'lT4Z3j',
      token,
      submitted_at: today(),
      hidden: { shop },
      definition: { fields: [{ id: 'a1', title: 'Would you recommend us? ✓', ref: 'recommend' }] },
      answers: [
        { type: 'text', text: 'Fine', field: { id: 'b2', type: 'long_text', ref: 'why' } },
        ...(value === null
          ? []
          : [
              { type: 'number', number: value, field: { id: 'a1', type: 'nps', ref: 'recommend' } },
            ]),
      ],
    },
  });
  const tallyBody = (responseId: string, value: unknown): object => ({
    eventId: 'e1',
    eventType: 'FORM_RESPONSE',
    createdAt: today(),
    data: {
      responseId,
      formId: 'f1',
      createdAt: today(),
      fields: [
        { key: 'question_1', label: 'How satisfied were you?', type: 'LINEAR_SCALE', value },
        { key: 'question_2', label: 'shop', type: 'HIDDEN_FIELDS', value: 'shop-2' },
      ],
    },
  });

  async function send(
    { hook, secret }: CreatedHook,
    body: object,
    { signature, spaces = 0 }: { signature?: string; spaces?: number } = {},
  ): Promise<{ status: number; body: HookReceipt & Problem }> {
    const text = JSON.stringify(body, null, spaces);
    const digest = createHmac('sha256', secret).update(text).digest('base64');
    const [header, value] =
      hook.tool === 'typeform'
        ? ['typeform-signature', `sha256=${digest}`]
        : ['tally-signature', digest];
    const response = await fetch(`${instance.url}/api/hooks/${hook.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: signature ?? value },
      body: text,
    });
    return { status: response.status, body: (await response.json()) as HookReceipt & Problem };
  }

  const figures = async (): Promise<unknown[]> =>
    (
      await instance.superuser.query(
        `SELECT u.key, o.metric, o.value, o.n, round(o.standard_deviation::numeric, 3)::float8 AS sd
         FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id ORDER BY 1, 2`,
      )
    ).rows;
  const find = async (id: string): Promise<Hook | undefined> =>
    (await admin.get<HookList>('/api/hooks')).body.hooks.find((hook) => hook.id === id);

  it('become the figure of their unit and period, each counted once', async () => {
    for (const [token, value] of [
      ['t1', 10],
      ['t2', 9],
      ['t3', 3],
      ['t4', 8],
    ] as const) {
      expect(await send(typeform, typeformBody(token, value))).toEqual({
        status: 200,
        body: { counted: true, reason: null },
      });
    }
    const again = await send(typeform, typeformBody('t1', 10), { spaces: 2 });
    expect(again.body).toEqual({ counted: false, reason: 'it had been counted before' });
    const scores = [100, 100, -100, 0];
    const sd = Math.sqrt(scores.reduce((sum, one) => sum + (one - 25) ** 2, 0) / 3);
    expect(await figures()).toEqual([
      { key: 'shop-1', metric: 'nps', value: 25, n: 4, sd: Math.round(sd * 1_000) / 1_000 },
    ]);
    await send(tally, tallyBody('r1', 5));
    await send(tally, tallyBody('r2', 3));
    expect((await figures())[1]).toEqual({
      key: 'shop-2',
      metric: 'csat',
      value: 50,
      n: 2,
      sd: null,
    });
    expect(await find(typeform.hook.id)).toMatchObject({ answers: 4, lastProblem: null });
  });

  it('count once when one is sent many times at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => send(tally, tallyBody('r3', 4))),
    );
    expect(replies.filter(({ body }) => body.counted)).toHaveLength(1);
    expect((await find(tally.hook.id))?.answers).toBe(3);
  });

  it('are refused unless the secret signed exactly these bytes', async () => {
    const before = await figures();
    const body = typeformBody('forged', 10);
    const otherSecret = createHmac('sha256', tally.secret)
      .update(JSON.stringify(body))
      .digest('base64');
    for (const signature of ['', 'sha256=', `sha256=${otherSecret}`, otherSecret]) {
      const refused = await send(typeform, body, { signature });
      expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    }
    const unknown = { ...typeform, hook: { ...typeform.hook, id: crypto.randomUUID() } };
    expect((await send(unknown, body)).status).toBe(404);
    expect(await figures()).toEqual(before);
  });

  const left: readonly (readonly [string, () => object, RegExp, boolean])[] = [
    ['another event', () => ({ event_type: 'form_response_partial' }), /nothing that/, false],
    ['no answer to the question', () => typeformBody('x1', null), /not answered/, false],
    ['a value off the scale', () => typeformBody('x2', 11), /not on the scale/, true],
    ['a unit that does not exist', () => typeformBody('x3', 9, 'shop-9'), /'shop-9'/, true],
    ['no unit', () => typeformBody('x4', 9, ' '), /hidden field 'shop' is empty/, true],
  ];
  it.each(left)(
    'are left with a reason that administrators see: %s',
    async (_, body, why, isTold) => {
      const before = await figures();
      const hook = await make({ name: 'Fresh' });
      const reply = await send(hook, body());
      expect([reply.status, reply.body.counted]).toEqual([200, false]);
      expect(reply.body.reason).toMatch(why);
      const problem = (await find(hook.hook.id))?.lastProblem ?? null;
      expect(problem?.reason ?? null).toBe(isTold ? reply.body.reason : null);
      expect(await figures()).toEqual(before);
    },
  );

  it('keep nothing of an answer but its part in the sum', async () => {
    await send(typeform, typeformBody('token-of-somebody', 9));
    const kept = await instance.superuser.query(
      'SELECT s::text AS row FROM outcome.hook_seen s UNION ALL SELECT t::text FROM outcome.hook_tally t',
    );
    expect(JSON.stringify(kept.rows)).not.toMatch(/token-of-somebody|Fine/);
  });

  it('lead to one waiting run of the studies, however many come', async () => {
    const waiting = async (): Promise<number> =>
      (
        await instance.superuser.query(
          `SELECT 1 FROM job.job WHERE name = 'run-studies' AND state = 'created'`,
        )
      ).rows.length;
    expect(await waiting()).toBe(1);
    await send(typeform, typeformBody('t9', 9));
    expect(await waiting()).toBe(1);
  });

  it('are not taken back with an import that stood in their place before', async () => {
    const period = today().slice(0, 7);
    await expectOk(
      admin.post(
        '/api/outcomes/import',
        `unit,period,metric,value,n\nshop-2,${period},nps,40,20\n`,
      ),
    );
    const [made] = (await admin.get<{ imports: OutcomeImport[] }>('/api/outcomes/imports')).body
      .imports;
    await send(typeform, typeformBody('t10', 9, 'shop-2'));
    const before = await figures();
    const refused = await admin.post<Problem>(`/api/outcomes/imports/${made?.id ?? ''}/undo`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('through a webhook have changed 1 of its figures');
    expect(await figures()).toEqual(before);
  });

  it('need a figure of the kind that the metric is, and a scale that makes sense', async () => {
    const refused = async (change: object): Promise<number> =>
      (await admin.post('/api/hooks', { ...wanted, ...change })).status;
    expect(await refused({ scoring: 'mean' })).toBe(400);
    expect(await refused({ high: 5 })).toBe(400);
    expect(await refused({ metric: 'csat', scoring: 'share', low: 1, high: 5 })).toBe(400);
    expect(await refused({ metric: 'ces', scoring: 'mean', low: 0, high: 9 })).toBe(400);
  });

  it('are taken no more once the webhook is removed, and its figures stay', async () => {
    const before = await figures();
    expect((await admin.get('/api/hooks')).text).not.toContain(typeform.secret);
    await expectOk(admin.send('DELETE', `/api/hooks/${typeform.hook.id}`));
    expect((await send(typeform, typeformBody('late', 9))).status).toBe(404);
    expect(await figures()).toEqual(before);
    expect((await admin.get('/api/audit')).text).toContain('hook-removed');
  });

  it('of a unit that got another key count under the one that the tool still sends', async () => {
    const late = await make({ name: 'Before it was renamed' });
    await instance.superuser.query(
      `UPDATE roster.unit SET former_keys = '{harbour}' WHERE key = 'shop-1'`,
    );
    expect((await send(late, typeformBody('renamed', 10, 'harbour'))).body).toEqual({
      counted: true,
      reason: null,
    });
  });
});
