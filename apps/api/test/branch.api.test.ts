import type { Link, UnitList, WaveScores } from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  openWave,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const shops = [1, 2, 3, 4] as const;
const regionOf = (shop: number): string => (shop <= 2 ? 'north' : 'south');

describe('a manager of one branch', () => {
  let instance: TestInstance;
  let admin: Client;
  let manager: Client;
  let waveId: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    const units = shops.map((shop) => `s${shop},Shop ${shop},${regionOf(shop)}`);
    await expectOk(
      admin.post(
        '/api/units/import',
        `key,name,parent_key\ncompany,Example Ltd,\nnorth,North,company\nsouth,South,company\n${units.join('\n')}\n`,
      ),
    );
    const people = shops.flatMap((shop) =>
      Array.from(
        { length: 10 },
        (_, i) => `s${shop}-${i},s${shop}-${i}@example.org,P,s${shop},en,UTC`,
      ),
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
      ),
    );
    ({ client: manager } = await addAccount(instance, admin, 'manager', 'north'));
    waveId = (await openWave(admin, (await createPulse(admin, { commentQuestion: 'OT1' })).id)).id;
    for (const shop of shops) {
      for (let i = 0; i < 10; i += 1) {
        const reply = await answerAs(instance, `s${shop}-${i}@example.org`, {
          ...sameAnswer(String(shop)),
          OT1: `Said in shop ${shop}`,
        });
        expect(reply.status).toBe(200);
      }
    }
    await closeWave(admin, waveId);
    const figures = shops.map((shop) => `s${shop},2026-Q4,nps,${shop * 10},50`);
    await expectOk(
      admin.post('/api/outcomes/import', `unit,period,metric,value,n\n${figures.join('\n')}\n`),
    );
  });

  afterAll(() => instance.stop());

  it('sees the units of that branch, without counts of people', async () => {
    const { units } = (await manager.get<UnitList>('/api/units')).body;
    expect(units.map(({ key, people }) => [key, people])).toEqual([
      ['north', null],
      ['s1', null],
      ['s2', null],
    ]);
    expect((await admin.get<UnitList>('/api/units')).body.units).toHaveLength(7);
  });

  it('sees the scores and comments of that branch only', async () => {
    const own = (await manager.get<WaveScores>(`/api/waves/${waveId}/scores`)).body;
    expect([...new Set(own.cells.map((cell) => cell.unitName))].sort()).toEqual([
      'North',
      'Shop 1',
      'Shop 2',
    ]);
    expect([...new Set(own.comments.map((comment) => comment.text))].sort()).toEqual([
      'Said in shop 1',
      'Said in shop 2',
    ]);
    const all = (await admin.get<WaveScores>(`/api/waves/${waveId}/scores`)).body;
    expect(new Set(all.cells.map((cell) => cell.unitName)).size).toBe(7);
    expect(own.cells).toEqual(
      all.cells.filter((cell) => ['North', 'Shop 1', 'Shop 2'].includes(cell.unitName)),
    );
  });

  it('sees the link of that branch only, and too few units for a correlation', async () => {
    const own = (await manager.get<Link>('/api/linkage?construct=ICT&metric=nps')).body;
    expect(own.points.map((point) => point.unitName)).toEqual(['Shop 1', 'Shop 2']);
    expect(own.correlation).toEqual({
      n: 2,
      r: null,
      low: null,
      high: null,
      reason: 'too-few-units',
    });
    expect(JSON.stringify(own)).not.toMatch(/Shop [34]|South/);
  });

  it('is answered alike about a wave that does not exist and one that is not there for anyone', async () => {
    const missing = await manager.get('/api/waves/7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d/scores');
    const other = await admin.get('/api/waves/7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d/scores');
    expect([missing.status, missing.text]).toEqual([404, other.text]);
  });
});
