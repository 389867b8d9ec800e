import type { UnitList, WaveScores } from '@throughline/types';
import { addressOf, importPeople, importUnits, type Row } from './setup/attributes.ts';
import { waitFor, type Client } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  openWave,
  sameAnswer,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/** company > a (20), b (12), c (one person): too few, and put with b while c is asked. */
describe('an audience that is chosen again', () => {
  let instance: TestInstance;
  let admin: Client;
  let units: ReadonlyMap<string, string>;

  const people = (unit: string, count: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `${unit}${index}`,
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
    await importPeople(admin, [...people('a', 20), ...people('b', 12), ...people('c', 1)]);
    const list = (await admin.get<UnitList>('/api/units')).body.units;
    units = new Map(list.map((unit) => [unit.key, unit.id]));
  });

  afterAll(() => instance.stop());

  /** Everybody answers 4, and whoever is alone in c answers 1. */
  async function run(change: object, asked: readonly Row[]): Promise<WaveScores> {
    const pulse = await createPulse(admin, change);
    const wave = await openWave(admin, pulse.id);
    for (const { key } of asked) {
      await answerAs(instance, addressOf(key), sameAnswer(key === 'c0' ? '1' : '4'));
    }
    await closeWave(admin, wave.id);
    return (await admin.get<WaveScores>(`/api/waves/${wave.id}/scores`)).body;
  }

  const levels = ({ cells }: WaveScores): Record<string, string> =>
    Object.fromEntries(
      cells
        .filter(({ construct }) => construct === 'ICT')
        .map(({ unitName, shown }) => [unitName, shown]),
    );

  it('tells nothing of one person who is left out beside a whole unit', async () => {
    const first = await run({}, [...people('a', 20), ...people('b', 12), ...people('c', 1)]);
    expect(levels(first)).toEqual({ 'Example Ltd': '72.6', 'Shop A': '75.0' });
    const idOf = (key: string): string => units.get(key) ?? '';
    const second = await run({ excludedUnitIds: [idOf('a'), idOf('c')] }, people('b', 12));
    // By 33, 20 and 12 people the first wave less a and the second would give c0's answer.
    expect(levels(second)).toEqual({ 'Example Ltd': '80', 'Shop B': '80' });
  });

  it('is compared also with that of a wave which is launched at the same moment', async () => {
    instance.clock.advance(31 * 24);
    admin = await signIn(instance, 'ada@example.org');
    const [all, most] = [
      await createPulse(admin, { name: 'All' }),
      await createPulse(admin, { name: 'Most', excludedUnitIds: [units.get('c') ?? ''] }),
    ];
    const holder = await instance.superuser.connect();
    try {
      // Both come as far as they can without writing whom they ask.
      await holder.query('BEGIN; LOCK TABLE roster.wave IN SHARE MODE');
      const replies = [all, most].map((pulse) =>
        admin.post(`/api/pulses/${pulse.id}/waves`, { askAgain: 'Both at once.' }),
      );
      await waitFor(
        async () =>
          (
            await instance.superuser.query<{ waiting: number }>(
              `SELECT count(*)::int AS waiting FROM pg_stat_activity
               WHERE datname = current_database() AND wait_event_type = 'Lock'`,
            )
          ).rows[0]?.waiting ?? 0,
        (waiting) => waiting >= 2,
      );
      await holder.query('COMMIT');
      const statuses = (await Promise.all(replies)).map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([201, 409]);
    } finally {
      holder.release();
    }
  });
});
