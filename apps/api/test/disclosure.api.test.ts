import type { Trend, UnitList, WaveScores } from '@throughline/types';
import { addressOf, importPeople, importUnits, type Row } from './setup/attributes.ts';
import type { Client, Reply } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  openWave,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/**
 * company > north > a (12), b (3); south > c (20). Of a, eight are old and four young; of c, ten
 * each. b's head sits in b, and is counted in north. Between the waves one person moves from c to a.
 */
describe('what is shown of waves with attributes', () => {
  let instance: TestInstance;
  let admin: Client;
  let manager: Client;
  let units: ReadonlyMap<string, string>;
  let waves: readonly string[];

  const people = (unit: string, count: number, young: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `${unit}${index}`,
      unit,
      age: index < young ? 'young' : 'old',
      shift: index % 2 === 0 ? 'day' : 'night',
    }));
  const everybody = [...people('a', 12, 4), ...people('b', 3, 1), ...people('c', 20, 10)];

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await importUnits(admin, [
      ['company', 'Example Ltd', '', ''],
      ['north', 'North', 'company', ''],
      ['south', 'South', 'company', ''],
      ['a', 'Shop A', 'north', ''],
      ['b', 'Shop B', 'north', 'b0'],
      ['c', 'Shop C', 'south', ''],
    ]);
    await importPeople(admin, everybody);
    const list = (await admin.get<UnitList>('/api/units')).body.units;
    units = new Map(list.map((unit) => [unit.key, unit.id]));
    ({ client: manager } = await addAccount(instance, admin, 'manager', 'north'));
    const pulse = await createPulse(admin, { attributes: ['age'] });
    waves = [await run(pulse.id)];
    await addWavesOfOthers(waves[0] ?? '');
    // Long enough ago not to wait for the next wave.
    await importPeople(admin, [{ key: 'c19', unit: 'a', age: 'old', shift: 'night' }]);
    await instance.superuser.query('UPDATE roster.person SET placed_at = NULL');
    waves = [...waves, await run(pulse.id)];
  });

  afterAll(() => instance.stop());

  /** A busy calendar: many waves of other pulses, to other people, lie between two of this one. */
  async function addWavesOfOthers(waveId: string): Promise<void> {
    const other = await createPulse(admin, { name: 'Other people' });
    await instance.superuser.query(
      `INSERT INTO roster.wave
       SELECT made.* FROM roster.wave w, generate_series(1, 20) AS turn,
         jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'pulse_id', $2::text,
           'number', turn, 'planned_at', w.planned_at + interval '1 minute')) AS made
       WHERE w.id = $1`,
      [waveId, other.id],
    );
    instance.clock.advance(0.1);
  }

  /** Everybody answers 4, but c19 always 1. */
  async function run(pulseId: string): Promise<string> {
    const wave = await openWave(admin, pulseId);
    for (const { key } of everybody) {
      const reply = await answerAs(instance, addressOf(key), sameAnswer(key === 'c19' ? '1' : '4'));
      expect(reply.status).toBe(200);
    }
    await closeWave(admin, wave.id);
    return wave.id;
  }

  const read = async (wave = 0): Promise<WaveScores> =>
    (await admin.get<WaveScores>(`/api/waves/${waves[wave]}/scores`)).body;
  const idOf = (key: string): string => units.get(key) ?? '';
  const askTrend = (client: Client, unit: string, more = ''): Promise<Reply<Trend>> =>
    client.get(`/api/trend?unitId=${unit}&construct=ICT${more}`);

  it('counts the head of a unit in the unit above', async () => {
    const counted = await instance.superuser.query<{ key: string; people: number }>(
      `SELECT u.key, count(*)::int AS people FROM roster.invitation i
       JOIN roster.unit u ON u.id = i.unit_id WHERE i.wave_id = $1 GROUP BY u.key ORDER BY u.key`,
      [waves[0]],
    );
    expect(counted.rows).toEqual([
      { key: 'a', people: 12 },
      { key: 'b', people: 2 },
      { key: 'c', people: 20 },
      { key: 'north', people: 1 },
    ]);
  });

  it('shows units and attribute values that are whole blocks, and nothing else', async () => {
    const { cells, breakdown } = await read();
    const shown = new Set(cells.map((cell) => cell.unitName));
    // b's two and north's head are fewer than k: with the smallest group beside them they are one.
    expect([...shown].toSorted()).toEqual(['Example Ltd', 'North', 'Shop C', 'South']);
    const parts = new Set(breakdown.map(({ unitName, value }) => `${unitName}: ${value}`));
    expect(parts).toContain('Shop C: young');
    expect(parts).toContain('Shop C: old');
    expect([...parts].filter((part) => part.startsWith('Shop B'))).toEqual([]);
  });

  it('says the same on every way: screen, file, trend', async () => {
    const { cells, breakdown } = await read();
    const file = (await admin.get(`/api/waves/${waves[0]}/scores.csv`)).text;
    for (const cell of cells) {
      const line = [cell.unitName, '', '', cell.construct, cell.shown, cell.low, cell.high, cell.n];
      expect(file).toContain(line.map((field) => `"${field}"`).join(','));
    }
    expect(file.trim().split('\r\n')).toHaveLength(1 + cells.length + breakdown.length);
    const { levels } = (await askTrend(admin, idOf('company'))).body;
    const whole = cells.find((cell) => cell.unitId === idOf('company') && cell.construct === 'ICT');
    expect(levels[0]).toMatchObject({ score: whole?.score, shown: whole?.shown, n: whole?.n });
  });

  it('answers alike for a hidden, a missing and a forbidden cell', async () => {
    const strip = ({ status, headers, text }: Reply): unknown => {
      const kept = [...headers].filter(([name]) => name !== 'date');
      return { status, headers: kept, text };
    };
    const replies = await Promise.all([
      askTrend(manager, idOf('b')),
      askTrend(manager, '11111111-1111-4111-8111-111111111111'),
      askTrend(manager, idOf('c')),
      askTrend(manager, idOf('a'), '&attribute=age&value=young'),
      askTrend(manager, idOf('a'), '&attribute=shift&value=day'),
      manager.get(`/api/trend?unitId=${idOf('north')}&construct=NOPE`),
    ]);
    const [first, ...others] = replies.map(strip);
    expect(replies[0]?.status).toBe(404);
    for (const other of others) expect(other).toEqual(first);
    expect((await askTrend(manager, idOf('north'))).status).toBe(200);
  });

  it('tells no change where one person left, and tells the level coarsely there', async () => {
    for (const more of ['', '&attribute=age&value=old']) {
      const { levels } = (await askTrend(admin, idOf('c'), more)).body;
      expect(levels.map((level) => level.change)).toEqual([null, null]);
    }
    const { levels } = (await askTrend(admin, idOf('c'), '&attribute=age&value=old')).body;
    // Nine answers of 75 and one of 0 make 67.5; the nine alone are told to steps of 50.
    expect(levels.map((level) => level.shown)).toEqual(['68', '75 or more']);
  });

  it('tells a change, from published levels, where the roster is the same', async () => {
    const { levels } = (await askTrend(admin, idOf('company'))).body;
    const [before, after] = levels;
    expect(after?.change).toMatchObject({
      value: Number(((after?.score ?? 0) - (before?.score ?? 0)).toFixed(1)),
      low: expect.any(Number),
    });
    expect((await askTrend(admin, idOf('north'))).body.levels[1]?.change).toBeNull();
  });

  it('keeps two halves for every block of 2k or more', async () => {
    const found = await instance.superuser.query<{ n: number; halves: number }>(
      `SELECT w.n, count(h.half)::int AS halves FROM result.composite w
       LEFT JOIN result.composite h ON h.block = w.block AND h.half > 0
       WHERE w.half = 0 GROUP BY w.block, w.construct, w.n`,
    );
    expect(found.rows.some((row) => row.n >= 10)).toBe(true);
    for (const { n, halves } of found.rows) expect([n, halves]).toEqual([n, n >= 10 ? 2 : 0]);
  });
});
