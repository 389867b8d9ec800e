import type { AuditLog, Problem, SendPlan, UnitList } from '@throughline/types';
import { importPeople, importUnits, type Row } from './setup/attributes.ts';
import type { Client, Reply } from './setup/client.ts';
import { createPulse, openWave, setUp, signIn } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('tricks of an administrator', () => {
  let instance: TestInstance;
  let admin: Client;
  let units: ReadonlyMap<string, string>;

  const people = (unit: string, count: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `${unit}-${index}`,
      unit,
      age: 'x',
      shift: 'y',
    }));

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await importUnits(admin, [
      ['company', 'Example Ltd', '', ''],
      ['a', 'Shop A', 'company', ''],
      ['b', 'Shop B', 'company', ''],
      ['c', 'Shop C', 'company', ''],
    ]);
    await importPeople(admin, [...people('a', 12), ...people('b', 8), ...people('c', 3)]);
    const list = (await admin.get<UnitList>('/api/units')).body.units;
    units = new Map(list.map((unit) => [unit.key, unit.id]));
  });

  afterAll(() => instance.stop());

  const idOf = (key: string): string => units.get(key) ?? '';
  const expectRefused = async (reply: Reply, code: string): Promise<void> => {
    const problem = reply.body as Problem;
    expect([reply.status, problem.code]).toEqual([409, code]);
    expect(problem.detail).toMatch(/^[A-Z].{40,}\.$/s);
    const noted = await instance.superuser.query<{ detail: { reason: string } }>(
      `SELECT detail FROM office.audit_entry WHERE action = 'refused' AND detail->>'code' = $1`,
      [code],
    );
    expect(noted.rows.map((row) => row.detail.reason)).toContain(problem.detail);
    const log = (await admin.get<AuditLog>('/api/audit')).body;
    const [newest] = log.entries.filter(({ action }) => action === 'refused');
    expect(newest).toMatchObject({ by: 'Ada Admin', reason: problem.detail });
    expect(newest?.refusedAction).toMatch(/^[a-z]+-[a-z]+$/);
  };

  it('a hand-picked audience', async () => {
    const body = { name: 'Few', form: 'nine', commentQuestion: null, unitIds: [], windowDays: 5 };
    const wanted = { ...body, k: 5, commentK: 10, personIds: ['a-0', 'b-1'] };
    await expectRefused(await admin.post('/api/pulses', wanted), 'audience-hand-picked');
  });

  it('an audience of fewer than ten', async () => {
    const pulse = await createPulse(admin, { unitIds: [idOf('b')] });
    await expectRefused(await admin.post(`/api/pulses/${pulse.id}/waves`), 'audience-too-small');
    const { entries, total } = (await admin.get<AuditLog>('/api/audit')).body;
    expect(entries[0]?.subject).toBe(pulse.name);
    expect(entries.at(-1)?.action).toBe('instance-set-up');
    expect(total).toBe(entries.length);
    expect((await admin.get<AuditLog>('/api/audit?offset=1&limit=2')).body.entries).toEqual(
      entries.slice(1, 3),
    );
  });

  it('lower thresholds, by the api and past it', async () => {
    const pulse = await createPulse(admin, { k: 7, commentK: 12 });
    for (const change of [{ k: 5 }, { commentK: 10 }, { k: 0 }]) {
      await expectRefused(
        await admin.send('PATCH', `/api/pulses/${pulse.id}`, change),
        'thresholds-frozen',
      );
    }
    expect((await admin.send('PATCH', `/api/pulses/${pulse.id}`, { k: 8 })).body).toMatchObject({
      k: 8,
      commentK: 12,
    });
    const lower = instance.superuser.query('UPDATE roster.pulse SET k = 5 WHERE id = $1', [
      pulse.id,
    ]);
    await expect(lower).rejects.toThrow('thresholds can only be raised');
    const below = { ...pulse, k: 4, waves: undefined };
    const refused = await admin.post('/api/pulses', below);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ issues: [{ column: 'k', reason: 'must be at least 5' }] });
  });

  it('somebody added late, other thresholds in an open wave, nearly the same audience again', async () => {
    const everybody = await createPulse(admin, { name: 'All' });
    const wave = await openWave(admin, everybody.id);
    await expectRefused(
      await admin.post(`/api/waves/${wave.id}/invitations`, { personIds: ['a-0'] }),
      'roster-frozen',
    );
    const raise = instance.superuser.query('UPDATE roster.wave SET k = 9 WHERE id = $1', [wave.id]);
    await expect(raise).rejects.toThrow('the thresholds of a wave are frozen');
    const unit = (key: string): string => idOf(key);
    const without = await createPulse(admin, { unitIds: [unit('a'), unit('b')] });
    const plan = (await admin.get<SendPlan>(`/api/pulses/${without.id}/plan?askAgain=told`)).body;
    expect(plan.obstacles.join()).toContain('differs by only 3 people');
    await expectRefused(
      await admin.post(`/api/pulses/${without.id}/waves`, { askAgain: 'told' }),
      'audience-too-similar',
    );
    // Another form has items of its own, and the core ones and the constructs all the same.
    for (const form of ['full-bank', 'rotation'] as const) {
      const longer = await createPulse(admin, { form, unitIds: [unit('a'), unit('b')] });
      await expectRefused(
        await admin.post(`/api/pulses/${longer.id}/waves`, { askAgain: 'told' }),
        'audience-too-similar',
      );
    }
    // A difference of eight is a group that may be told of.
    const other = await createPulse(admin, { unitIds: [unit('a'), unit('c')] });
    expect(
      (await admin.get<SendPlan>(`/api/pulses/${other.id}/plan?askAgain=told`)).body.obstacles,
    ).toEqual([]);
    // A month later nobody answers as before.
    instance.clock.advance(31 * 24);
    admin = await signIn(instance, 'ada@example.org');
    const later = (await admin.get<SendPlan>(`/api/pulses/${without.id}/plan?askAgain=told`)).body;
    expect(later.obstacles).toEqual([]);
  });

  it('invented colleagues beside a real one wait for the next wave, in a new unit too', async () => {
    const pulse = await createPulse(admin, { name: 'Later', unitIds: [idOf('a'), idOf('c')] });
    const before = (await admin.get<SendPlan>(`/api/pulses/${pulse.id}/plan?askAgain=told`)).body;
    const invented = people('c', 6).slice(3);
    await importPeople(admin, invented);
    const plan = (await admin.get<SendPlan>(`/api/pulses/${pulse.id}/plan?askAgain=told`)).body;
    expect([before.people, before.leftOut.settling]).toEqual([15, 0]);
    expect([plan.people, plan.leftOut.settling]).toEqual([15, 3]);
    await importUnits(admin, [['trap', 'New team', 'company', '']]);
    await importPeople(admin, [
      ...people('trap', 8),
      ...people('a', 1).map((row) => ({ ...row, unit: 'trap' })),
    ]);
    const list = (await admin.get<UnitList>('/api/units')).body.units;
    const trap = list.find(({ key }) => key === 'trap')?.id ?? '';
    const trapped = await createPulse(admin, { name: 'New team', unitIds: [trap, idOf('b')] });
    const sprung = (await admin.get<SendPlan>(`/api/pulses/${trapped.id}/plan?askAgain=told`)).body;
    expect([sprung.people, sprung.leftOut.settling]).toEqual([8, 9]);
    instance.clock.advance(15 * 24);
    admin = await signIn(instance, 'ada@example.org');
    const later = (await admin.get<SendPlan>(`/api/pulses/${pulse.id}/plan?askAgain=told`)).body;
    expect([later.people, later.leftOut.settling]).toEqual([17, 0]);
  });
});
