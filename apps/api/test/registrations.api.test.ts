import { createHash } from 'node:crypto';
import type { Problem, Registration, RegistrationList } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { expectOk } from './setup/organisation.ts';
import { openStudyInstance, type StudyInstance } from './setup/study-instance.ts';

describe('registering hypotheses', () => {
  let here: StudyInstance;
  beforeAll(async () => {
    here = await openStudyInstance();
  });
  afterAll(() => here.end());

  const post = (asked: unknown): ReturnType<Client['post']> =>
    here.admin.post('/api/studies/registrations', asked);

  it('proposes the four before anything was measured, with reasons', async () => {
    const { registration, choices, supersedes, releasedWaves } = await here.propose();
    expect(registration.hypotheses.map(({ id, predictor }) => [id, predictor])).toEqual([
      ['H1', ['REL']],
      ['H2', ['KNW', 'HRD']],
      ['H3', ['VAL', 'TGT']],
      ['H4', ['ICT']],
    ]);
    expect(registration.smallestEffect).toBe(0.1);
    expect(choices.map(({ hypothesis }) => hypothesis)).toEqual(['H1', 'H2', 'H3', 'H4']);
    expect([supersedes, releasedWaves]).toEqual([null, 0]);
    expect((await here.latest()).status).toBe('none');
  });

  it('takes the first outcome that the instrument lists and enough units have figures of', async () => {
    const figures = (metric: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `shop-${i + 1},2023-Q1,${metric},50,100,`);
    const rows = [...figures('scr', 3), ...figures('nps', 24), ...figures('csat', 24)];
    await expectOk(
      here.admin.post(
        '/api/outcomes/import',
        `unit,period,metric,value,n,sd\n${rows.join('\n')}\n`,
      ),
    );
    const { registration, choices } = await here.propose();
    expect(registration.hypotheses.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['H1', 'nps'],
      ['H2', 'csat'],
      ['H3', 'csat'],
      ['H4', 'csat'],
    ]);
    expect(choices.map(({ isStandIn }) => isStandIn)).toEqual([false, false, true, false]);
    expect(choices[2]?.reason).toMatch(/stands in/);
  });

  const bad: readonly (readonly [string, (given: Registration) => unknown, RegExp])[] = [
    [
      'an outcome that is not there',
      (r) => withFirst(r, { outcome: 'smiles' }),
      /H1: outcome: there is no metric 'smiles'/,
    ],
    [
      'a construct that is not there',
      (r) => withFirst(r, { predictor: ['XYZ'] }),
      /H1: there is no construct 'XYZ'/,
    ],
    [
      'constructs that are not disjoint',
      (r) => withFirst(r, { predictor: ['KNW'] }),
      /H1: KNW stands in two places/,
    ],
    [
      'a metric turned the wrong way',
      (r) => withFirst(r, { lowerIsBetter: true }),
      /better when it is higher/,
    ],
    [
      'a measure of low figures taken for a high one',
      (r) => withFirst(r, { outcome: 'complaints' }),
      /better when it is lower/,
    ],
    [
      'a lag for one of the four alone',
      (r) => withFirst(r, { lag: 2 }),
      /H1: the four share the lag of their registration/,
    ],
    [
      'an outcome as its own comparison',
      (r) => withFirst(r, { negativeControl: 'nps' }),
      /negative control is the outcome itself/,
    ],
    [
      'a property of units that nobody knows',
      (r) => ({ ...r, unitCovariates: ['size'] }),
      /no property 'size'/,
    ],
    [
      'a control that is not there',
      (r) => ({ ...r, controls: ['weather'] }),
      /controls: there is no construct or metric 'weather'/,
    ],
    ['three of the four', (r) => ({ ...r, hypotheses: r.hypotheses.slice(1) }), /H1 is missing/],
    [
      'one twice',
      (r) => ({ ...r, hypotheses: [...r.hypotheses, r.hypotheses[0]] }),
      /H1 stands there twice/,
    ],
    ['an exploratory question', (r) => ({ ...r, kind: 'exploratory' }), /asked one by one/],
    ['a smallest effect of nothing', (r) => ({ ...r, smallestEffect: 0 }), /smallestEffect/],
  ];
  it.each(bad)('refuses %s, with a sentence, and stores nothing', async (_, change, sentence) => {
    const { registration } = await here.propose();
    const reply = await post({ registration: change(registration), supersedes: null });
    expect(reply.status).toBe(400);
    expect((reply.body as Problem).detail).toMatch(sentence);
    expect((await here.propose()).supersedes).toBeNull();
  });

  it('offers what the organisation has stated of its units, and takes it once', async () => {
    const stated = 'key,name,parent_key,size\nshop-1,Shop 1,company,40\nshop-2,Shop 2,company,\n';
    await expectOk(here.admin.post('/api/units/import', stated));
    const { registration, unitProperties } = await here.propose();
    expect(unitProperties).toEqual([{ name: 'size', units: 1 }]);
    const twice = { ...registration, unitCovariates: ['size', 'size'] };
    const reply = await post({ registration: twice, supersedes: null });
    expect([reply.status, (reply.body as Problem).detail]).toEqual([
      400,
      expect.stringContaining(`'size' stands there twice`),
    ]);
  });

  it('is for administrators, and is read by executives', async () => {
    const { registration } = await here.propose();
    const asked = { registration, supersedes: null };
    expect((await here.executive.post('/api/studies/registrations', asked)).status).toBe(403);
    expect((await here.executive.get('/api/studies/registrations')).status).toBe(200);
  });

  it('writes down who declared what and when, under the hash of its text', async () => {
    const made = await here.register();
    expect(made).toMatchObject({ version: 1, supersedes: null, registeredBy: 'Ada Admin' });
    expect(made.sha256).toBe(createHash('sha256').update(made.canonical, 'utf8').digest('hex'));
    expect(JSON.parse(made.canonical)).toEqual(made.registration);
    const audited = await here.instance.superuser.query<{ detail: unknown }>(
      `SELECT detail FROM office.audit_entry WHERE action = 'hypotheses-registered'`,
    );
    expect(audited.rows.map((row) => row.detail)).toEqual([
      { id: made.id, version: 1, sha256: made.sha256 },
    ]);
    expect((await here.latest()).status).toBe('queued');
  });

  it('keeps the first version when there is a second', async () => {
    const before = (await here.admin.get<RegistrationList>('/api/studies/registrations')).body;
    const first = before.registrations[0];
    const made = await here.register({ smallestEffect: 0.15 });
    expect([made.version, made.supersedes]).toEqual([2, first?.id]);
    const after = (await here.executive.get<RegistrationList>('/api/studies/registrations')).body;
    expect(after.registrations.map((one) => one.version)).toEqual([2, 1]);
    expect(after.registrations[1]).toEqual(first);
  });

  it('refuses what changes nothing, and what was made beside a newer version', async () => {
    const { registration, supersedes } = await here.propose();
    const same = await post({ registration, supersedes });
    expect([same.status, (same.body as Problem).detail]).toEqual([
      409,
      'This is version 2: nothing has changed.',
    ]);
    const late = await post({
      registration: { ...registration, smallestEffect: 0.2 },
      supersedes: null,
    });
    expect([late.status, (late.body as Problem).code]).toEqual([409, 'conflict']);
    expect((late.body as Problem).detail).toMatch(/registered meanwhile/);
  });

  it.each([
    `UPDATE study.registration SET registered_at = '2020-01-01'`,
    `DELETE FROM study.registration WHERE version = 1`,
    'TRUNCATE study.registration CASCADE',
  ])('cannot be changed by anyone who may write to the database: %s', async (sql) => {
    await expect(here.instance.superuser.query(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('is not stored under a hash that is not that of its text', async () => {
    await expect(
      here.instance.superuser.query(
        `INSERT INTO study.registration (kind, version, canonical, sha256, account_id, registered_at)
         SELECT kind, 9, canonical || ' ', sha256, account_id, registered_at FROM study.registration LIMIT 1`,
      ),
    ).rejects.toMatchObject({ constraint: 'registration_hash' });
  });
});

function withFirst(registration: Registration, change: object): unknown {
  const [first, ...rest] = registration.hypotheses;
  return { ...registration, hypotheses: [{ ...first, ...change }, ...rest] };
}
