import type { Questionnaire, Trust, UnitList } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const shops = Array.from({ length: 12 }, () => 6);

describe('can these numbers be trusted?', () => {
  let instance: TestInstance;
  let admin: Client;
  let executive: Client;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, shops);
    executive = (await addAccount(instance, admin, 'executive')).client;
  });

  afterAll(() => instance.stop());

  const read = async (): Promise<Trust> => {
    const reply = await executive.get<Trust>('/api/trust');
    await expectOk(Promise.resolve(reply));
    return reply.body;
  };

  /** A shop has its level, a person theirs, and every item wobbles; reversed ones are turned round. */
  const answerAll = async (waveId: string, asked = shops.length): Promise<void> => {
    const found = await instance.superuser.query<{ questionnaires: Record<string, Questionnaire> }>(
      'SELECT questionnaires FROM roster.wave WHERE id = $1',
      [waveId],
    );
    const [questionnaire] = Object.values(found.rows[0]?.questionnaires ?? {});
    for (const [shop, people] of shops.slice(0, asked).entries()) {
      for (let person = 0; person < people; person += 1) {
        const felt = (shop % 4) + (person % 3);
        const answers = Object.fromEntries(
          (questionnaire?.questions ?? []).flatMap((question, place) => {
            if (question.kind !== 'single') return [];
            const wobble = (shop * 7 + person * 3 + place * 5) % 2;
            const answer = Math.min(5, 1 + Math.floor((felt + wobble) / 1.5));
            return [[question.id, String(question.reversed ? 6 - answer : answer)]];
          }),
        );
        await expectOk(answerAs(instance, `p${shop + 1}-${person + 1}@example.org`, answers));
      }
    }
  };

  const runWave = async (form: 'nine' | 'full-bank', name: string): Promise<void> => {
    const pulse = await createPulse(admin, { form, name });
    const wave = await openWave(admin, pulse.id);
    await answerAll(wave.id);
    await closeWave(admin, wave.id);
  };

  it('has an answer before the first wave: there are no numbers yet', async () => {
    const trust = await read();
    expect(trust.headline).toMatch(/no numbers to trust yet/);
    expect(trust).toMatchObject({ isPilot: true, bankWave: null, latestWave: null, waves: [] });
    expect(trust.constructs).toHaveLength(9);
    for (const { standing, consistency } of trust.constructs) {
      expect([standing, consistency]).toEqual(['open', null]);
    }
    expect(trust.plan).toHaveLength(9);
    expect(trust.plan.every((step) => !step.isMet)).toBe(true);
  });

  it('compares units after nine items, and says why alpha cannot be had of them', async () => {
    await runWave('nine', 'Nine items');
    const trust = await read();
    expect(trust.headline).toMatch(/takes a wave that asks all of them/);
    expect(trust).toMatchObject({ bankWave: null, latestWave: { pulseName: 'Nine items' } });
    for (const one of trust.constructs) {
      expect(one.headline).toMatch(/cannot be told yet: no wave has asked all of them/);
      expect(one.consistency).toBeNull();
      expect(one.aggregation).toMatchObject({ groups: 12, people: 70, gap: null });
      expect(one.aggregation?.icc1?.value).toBeGreaterThan(0.1);
      expect(one.history).toHaveLength(1);
    }
  });

  it('judges every construct after a wave that asked the whole bank', async () => {
    await runWave('full-bank', 'The whole bank');
    const trust = await read();
    expect(trust).toMatchObject({
      isPilot: true,
      bankWave: { pulseName: 'The whole bank', answered: '72' },
    });
    for (const one of trust.constructs) {
      expect(one.headline).toMatch(/ questions on .* alpha 0\.\d\d, 0\.\d\d to 0\.\d\d/);
      expect(one.consistency).toMatchObject({ people: 70, alphaGap: null });
      expect(one.consistency?.alpha?.value).toBeGreaterThan(0.7);
      expect(one.consistency?.items.every(({ itemRestR }) => (itemRestR ?? 0) > 0)).toBe(true);
      expect(one.agreement).toMatchObject({ groups: 12, gap: null });
      expect(one.history).toHaveLength(2);
    }
    const pilot = trust.plan.find((step) => step.id === 'pilot');
    expect(pilot?.counts).toEqual([
      { what: 'people who answered it in full', have: 70, need: 300 },
      { what: 'units or groups of units', have: 12, need: 30 },
    ]);
  });

  it('does not judge by a later wave that asked less, or fewer people', async () => {
    const before = await read();
    const units = (await admin.get<UnitList>('/api/units')).body.units;
    const some = units.filter(({ key }) => /^shop-[1-4]$/.test(key)).map(({ id }) => id);
    const pulse = await createPulse(admin, { form: 'full-bank', name: 'A region', unitIds: some });
    const region = await openWave(admin, pulse.id);
    await answerAll(region.id, 4);
    await closeWave(admin, region.id);
    await runWave('nine', 'Nine items again');
    const after = await read();
    expect(after.waves).toHaveLength(before.waves.length + 2);
    expect(after.bankWave).toEqual(before.bankWave);
    expect(after.constructs.map(({ consistency }) => consistency)).toEqual(
      before.constructs.map(({ consistency }) => consistency),
    );
  });

  it('publishes it in the transaction of the release, rounded, and tells nothing of a unit', async () => {
    const writers = await instance.superuser.query(
      `SELECT count(DISTINCT xmin::text)::int AS writers FROM (
         SELECT xmin, wave FROM result.published_scale
         UNION ALL SELECT xmin, wave FROM result.release) AS written GROUP BY wave`,
    );
    expect(writers.rows).toEqual(Array.from({ length: 4 }, () => ({ writers: 1 })));
    const { text } = await executive.get('/api/trust');
    const units = await instance.superuser.query<{ id: string }>('SELECT id FROM roster.unit');
    for (const { id } of units.rows) expect(text).not.toContain(id);
    const decimals = [...text.matchAll(/:-?\d+\.(\d+)(?=[,}\]])/g)].map(([, after = '']) => after);
    expect(decimals.length).toBeGreaterThan(50);
    for (const after of decimals) expect(after.length).toBeLessThanOrEqual(2);
  });

  it('keeps what an administrator says was done outside, with who and when, until it is taken back', async () => {
    const find = (trust: Trust) => trust.plan.find((step) => step.id === 'interviews');
    const note = 'Ten people in shops and the workshop; two questions reworded.';
    const reply = await admin.post<Trust>('/api/trust/steps', { step: 'interviews', note });
    expect(find(reply.body)).toMatchObject({ isMet: true, progress: note, record: { note } });
    expect(find(await read())?.record?.by).toBeTruthy();
    await expectOk(admin.post('/api/trust/steps', { step: 'interviews', note: null }));
    expect(find(await read())).toMatchObject({ isMet: false, record: null });
    const audited = await instance.superuser.query<{ action: string }>(
      `SELECT action FROM office.audit_entry WHERE action LIKE 'validation-step-%' ORDER BY at, action DESC`,
    );
    expect(audited.rows.map(({ action }) => action).sort()).toEqual([
      'validation-step-recorded',
      'validation-step-withdrawn',
    ]);
  });

  it('refuses a step that the product measures itself, and a note that says nothing', async () => {
    for (const record of [
      { step: 'pilot', note: 'We asked everybody, believe us.' },
      { step: 'interviews', note: 'done' },
    ]) {
      expect((await admin.post('/api/trust/steps', record)).status).toBe(400);
    }
    const note = 'An executive may look at the plan, and no more.';
    expect((await executive.post('/api/trust/steps', { step: 'factors', note })).status).toBe(403);
    const manager = (await addAccount(instance, admin, 'manager', 'shop-1')).client;
    expect((await manager.get('/api/trust')).status).toBe(403);
  });
});
