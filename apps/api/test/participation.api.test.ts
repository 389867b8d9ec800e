import type { Problem, WaveMonitor } from '@throughline/types';
import { Client, waitFor } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  createPulse,
  expectOk,
  openWave,
  sameAnswer,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/** north: shops of 24 and 20; south: one of 9, one of 3 and one of 2, which share a cohort or go up. */
const shops = {
  n9: ['north', 24],
  n10: ['north', 20],
  s1: ['south', 9],
  s2: ['south', 3],
  s3: ['south', 2],
} as const;

describe('participation in an open wave', () => {
  let instance: TestInstance;
  let admin: Client;
  let waveId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    const units = Object.entries(shops).map(([key, [region]]) => `${key},Shop ${key},${region}`);
    await expectOk(
      admin.post(
        '/api/units/import',
        `key,name,parent_key\ncompany,Example Ltd,\nnorth,North,company\nsouth,South,company\n${units.join('\n')}\n`,
      ),
    );
    const people = Object.entries(shops).flatMap(([key, [, size]]) =>
      Array.from({ length: size }, (_, i) => `${key}-${i},${key}-${i}@example.org,P,${key},en,UTC`),
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
      ),
    );
    waveId = (await openWave(admin, (await createPulse(admin)).id)).id;
  });

  afterAll(() => instance.stop());

  const answer = async (key: string, from: number, to: number): Promise<void> => {
    for (let i = from; i < to; i += 1) {
      expect((await answerAs(instance, `${key}-${i}@example.org`, sameAnswer('3'))).status).toBe(
        200,
      );
    }
  };
  const monitor = async (): Promise<WaveMonitor> =>
    (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
  const read = async (): Promise<WaveMonitor> => {
    await expectOk(admin.post(`/api/waves/${waveId}/readings`));
    return waitFor(monitor, (found) => !found.readingPending);
  };

  it('is read at most once in 24 hours, in steps of five people or more, for units that are whole cohorts', async () => {
    expect((await monitor()).participation).toBeNull();
    await answer('n9', 0, 3);
    await answer('s2', 0, 1);
    const first = (await read()).participation;
    // 4 of 58 are 6.9 %: nobody is not told of so few.
    expect(first?.overall).toBe(10);
    // In quarters of 24; nobody of 20 is told like a quarter of them.
    const rates = new Map(first?.units.map((unit) => [unit.unitName, unit.percent]));
    // As the tree is read: 9 before 10. In the south, of 14 people, nothing is told of anybody.
    expect([...rates]).toEqual([
      ['Example Ltd', 10],
      ['North', 25],
      ['Shop n9', 25],
      ['Shop n10', 25],
    ]);

    await answer('n10', 0, 20);
    for (const hours of [0, 12, 11.9]) {
      instance.clock.advance(hours);
      admin = await signIn(instance, 'ada@example.org');
      const refused = await admin.post<Problem>(`/api/waves/${waveId}/readings`);
      expect([refused.status, refused.body.code]).toEqual([409, 'reading-too-soon']);
      expect((await monitor()).participation).toEqual(first);
    }
    instance.clock.advance(0.2);
    admin = await signIn(instance, 'ada@example.org');
    const second = (await read()).participation;
    expect(second?.units.find((unit) => unit.unitName === 'Shop n10')?.percent).toBe(75);
    expect(second?.overall).toBe(40);
  });

  it('shows no two units that differ by fewer than k invited people', async () => {
    const { participation } = await monitor();
    const sizes = new Map(participation?.units.map((unit) => [unit.unitName, unit.invited]));
    expect([...sizes.keys()].sort()).toEqual(['Example Ltd', 'North', 'Shop n10', 'Shop n9']);
    const rest = (sizes.get('Example Ltd') ?? 0) - (sizes.get('North') ?? 0);
    expect(rest).toBeGreaterThanOrEqual(5);
  });

  it('cannot be asked for by anyone but an administrator, nor watched through anything else', async () => {
    const { client } = await addAccount(instance, admin, 'executive');
    expect((await client.post(`/api/waves/${waveId}/readings`)).status).toBe(403);
    const paths = [
      '/api/waves',
      `/api/waves/${waveId}`,
      '/api/pulses',
      '/api/units',
      '/api/linkage',
      '/api/people?limit=200',
      `/api/waves/${waveId}/scores`,
    ];
    const look = async (): Promise<string[]> =>
      Promise.all(paths.map(async (path) => (await admin.get(path)).text));
    const before = await look();
    await answer('s1', 0, 9);
    await answer('n9', 0, 8);
    expect(await look()).toEqual(before);
  });
});
