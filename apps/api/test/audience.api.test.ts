import type {
  AuditLog,
  PersonPage,
  Problem,
  Pulse,
  SchedulePreview,
  SendPlan,
  UnitList,
  WaveMonitor,
} from '@throughline/types';
import { waitFor, type Client, type Reply } from './setup/client.ts';
import {
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const header = 'key,email,name,unit_key,locale,time_zone';

describe('whom a wave asks', () => {
  let instance: TestInstance;
  let admin: Client;
  let units: Map<string, string>;

  beforeEach(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    // shop-1 to shop-4, and their people p1-1 and so on.
    await fillDirectory(admin, [12, 12, 14, 12]);
    const list = (await admin.get<UnitList>('/api/units')).body.units;
    units = new Map(list.map(({ key, id }) => [key, id]));
  });

  afterEach(() => instance.stop());

  const unit = (key: string): string => units.get(key) ?? '';
  const planOf = async ({ id }: Pulse, query = ''): Promise<SendPlan> =>
    (await expectOk(admin.get<SendPlan>(`/api/pulses/${id}/plan${query}`))).body;
  const findPerson = async (name: string): Promise<PersonPage['people'][number]> => {
    const { people } = (await admin.get<PersonPage>(`/api/people?search=${name}`)).body;
    const [person] = people;
    if (person === undefined) throw new Error(`there is no ${name}`);
    return person;
  };
  const invited = async (waveId: string): Promise<string[]> =>
    (
      await instance.superuser.query<{ key: string }>(
        `SELECT p.key FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
         WHERE i.wave_id = $1 ORDER BY p.key`,
        [waveId],
      )
    ).rows.map(({ key }) => key);
  const dayIn = (days: number): string =>
    new Date(instance.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('are whole units less those that are excepted, counted before anything is sent', async () => {
    const pulse = await createPulse(admin, { excludedUnitIds: [unit('shop-2'), unit('shop-2')] });
    expect(pulse.excludedUnitIds).toEqual([unit('shop-2')]);
    const plan = await planOf(pulse);
    expect([plan.people, plan.units, plan.languages[0]?.people]).toEqual([38, 3, 38]);
    const wave = await openWave(admin, pulse.id);
    expect((await invited(wave.id)).some((key) => key.startsWith('p2-'))).toBe(false);
    const outside = await admin.post<Problem>('/api/pulses', {
      ...pulse,
      unitIds: [unit('shop-1')],
      excludedUnitIds: [unit('shop-3')],
    });
    expect(outside.status).toBe(400);
    expect(outside.body.detail).toContain('Shop 3');
  });

  it('are nobody who is away that day, whether a file or an administrator says so', async () => {
    const rows = ['p1-1', 'p1-2', 'p1-3', 'p1-4'].map(
      (key) => `${key},${key}@example.org,Person ${key.slice(1)},shop-1,en-GB,Europe/London`,
    );
    const leave = [`${dayIn(-9)},`, `,${dayIn(0)}`, `${dayIn(1)},${dayIn(9)}`, `,${dayIn(-1)}`];
    const file = [
      `${header},leave_from,leave_until`,
      ...rows.map((row, at) => `${row},${leave[at]}`),
    ];
    await expectOk(admin.post('/api/people/import', `${file.join('\n')}\n`));
    const pulse = await createPulse(admin);
    expect(await planOf(pulse)).toMatchObject({ people: 48, leftOut: { onLeave: 2 } });
    // A file that does not speak of leave leaves it as it is.
    await expectOk(admin.post('/api/people/import', `${[header, ...rows].join('\n')}\n`));
    const { id } = await findPerson('p2-1');
    await expectOk(
      admin.send('PUT', `/api/people/${id}/leave`, { leave: { from: dayIn(0), until: null } }),
    );
    expect((await findPerson('p2-1')).leave).toEqual({ from: dayIn(0), until: null });
    const wave = await openWave(admin, pulse.id);
    expect(wave.leftOut).toEqual({ onLeave: 3, settling: 0, askedRecently: 0, laterTurn: 0 });
    const keys = await invited(wave.id);
    expect(['p1-1', 'p1-2', 'p1-3', 'p1-4', 'p2-1'].map((key) => keys.includes(key))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    await expectOk(admin.send('PUT', `/api/people/${id}/leave`, { leave: null }));
    expect((await findPerson('p2-1')).leave).toBeNull();
    const log = (await admin.get<AuditLog>('/api/audit')).body;
    expect(log.entries.filter(({ action }) => action === 'leave-changed')).toHaveLength(2);
  });

  it('are told apart from nonsense about leave, which changes nothing', async () => {
    const { id } = await findPerson('p1-1');
    const wrong = { leave: { from: dayIn(2), until: dayIn(1) } };
    expect((await admin.send('PUT', `/api/people/${id}/leave`, wrong)).status).toBe(400);
    const row = `p1-1,p1-1@example.org,Person 1/1,shop-1,en-GB,,${dayIn(2)},${dayIn(1)}`;
    const refused = await admin.post<Problem>(
      '/api/people/import',
      `${header},leave_from,leave_until\n${row}\n`,
    );
    expect(refused.body.issues).toMatchObject([{ row: 2, column: 'leave_until' }]);
    expect((await findPerson('p1-1')).leave).toBeNull();
  });

  it('are not those asked too recently by whichever pulse, unless it is said why', async () => {
    const part = await createPulse(admin, { name: 'Part', unitIds: [unit('shop-1')] });
    await closeWave(admin, (await openWave(admin, part.id)).id);
    const all = await createPulse(admin, { name: 'All' });
    const rest = await planOf(all);
    expect([rest.people, rest.leftOut.askedRecently]).toEqual([38, 12]);
    expect((await planOf(all, '?askAgain=because')).people).toBe(50);
    const again = await planOf(part);
    expect(again.obstacles.join()).toContain('12 people would be asked again too soon');
    const refused = await admin.post<Problem>(`/api/pulses/${part.id}/waves`);
    expect([refused.status, refused.body.code]).toEqual([409, 'asked-too-often']);
    instance.clock.advance(43 * 24);
    admin = await signIn(instance, 'ada@example.org');
    expect((await planOf(all)).people).toBe(50);
    const monthly = { rule: 'FREQ=MONTHLY', localTime: '09:00', timeZone: 'Europe/London' };
    await openWave(admin, all.id);
    const plan = (startsOn: string): Promise<Reply<Problem>> =>
      admin.send<Problem>('PUT', `/api/pulses/${all.id}/schedule`, { ...monthly, startsOn });
    const soon = await plan(dayIn(20));
    expect([soon.status, soon.body.code]).toEqual([409, 'asked-too-often']);
    expect(soon.body.detail).toContain('only 0 people may be asked again');
    expect((await plan(dayIn(92))).status).toBe(200);
  });

  it('are whole groups in turn where a rule is faster than people may be asked', async () => {
    const pulse = await createPulse(admin);
    const monthly = {
      rule: 'FREQ=MONTHLY;BYDAY=2TU',
      startsOn: dayIn(30),
      localTime: '09:00',
      timeZone: 'Europe/London',
    };
    const path = `/api/pulses/${pulse.id}/schedule`;
    const preview = await expectOk(admin.post<SchedulePreview>(`${path}/preview`, monthly));
    expect(preview.body.turns).toBe(2);
    const weekly = { ...monthly, rule: 'FREQ=WEEKLY' };
    const refused = await admin.send<Problem>('PUT', path, weekly);
    expect(refused.body.code).toBe('asked-too-often');
    expect(refused.body.detail).toContain('in 4 groups at most');
    await expectOk(admin.send('PUT', path, monthly));
    const seen: string[][] = [];
    for (let wave = 1; wave <= 3; wave += 1) {
      const plan = await planOf(pulse);
      expect(plan.turns).toBe(2);
      const opened = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`));
      const keys = await invited(opened.body.id);
      expect([plan.people, opened.body.invited]).toEqual([keys.length, keys.length]);
      seen.push(keys);
      await closeWave(admin, (await openWaveOf(opened.body.id)).id);
      instance.clock.advance(31 * 24);
      admin = await signIn(instance, 'ada@example.org');
    }
    const [first = [], second = [], third = []] = seen;
    expect([...first, ...second].sort()).toEqual([...new Set([...first, ...second])].sort());
    expect(first.length + second.length).toBe(50);
    expect(third).toEqual(first);
    for (const keys of seen) {
      const shops = Map.groupBy(keys, (key) => key.split('-')[0]);
      for (const [shop, people] of shops) expect(people.length).toBe(shop === 'p3' ? 14 : 12);
    }
  });

  const openWaveOf = async (waveId: string): Promise<WaveMonitor> => {
    const read = async (): Promise<WaveMonitor> =>
      (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
    return waitFor(read, ({ state }) => state === 'open');
  };
});
