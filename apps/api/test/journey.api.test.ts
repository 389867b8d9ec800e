import type { ImportResult, Link, SendPlan, WaveMonitor, WaveScores } from '@throughline/types';
import { Client, waitFor } from './setup/client.ts';
import {
  answerAs,
  closeWave,
  createPulse,
  fillDirectory,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('one wave, end to end', () => {
  let instance: TestInstance;
  let admin: Client;
  /** Twelve shops; the last is too small and joins the next smallest, which is Shop 11. */
  const sizes = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 3];

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, sizes);
  });

  afterAll(() => instance.stop());

  it('plans, mails, takes answers, closes, and sets scores beside outcomes', async () => {
    const pulse = await createPulse(admin, { commentQuestion: 'OT1' });
    const plan = (await admin.get<SendPlan>(`/api/pulses/${pulse.id}/plan`)).body;
    expect(plan).toMatchObject({
      people: 90,
      units: 12,
      cohorts: 11,
      unitsTooSmall: 1,
      obstacles: [],
    });

    const wave = await openWave(admin, pulse.id);
    expect(wave.invited).toBe(90);
    expect(instance.sink.mails).toHaveLength(90);
    expect(new Set(instance.sink.mails.map((mail) => mail.to)).size).toBe(90);

    const { path } = readLink(instance, 'p1-1@example.org');
    const page = await new Client(instance).get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('set-cookie')).toBeNull();

    // Shop i: everyone gives the same answer, rising from shop to shop.
    for (const [shop, size] of sizes.entries()) {
      const value = String(1 + (shop % 5));
      for (let person = 1; person <= size; person += 1) {
        const reply = await answerAs(instance, `p${shop + 1}-${person}@example.org`, {
          ...sameAnswer(value),
          OT1: 'More time with each other.',
        });
        expect(reply.status).toBe(200);
      }
    }

    const asked = await admin.post<WaveMonitor>(`/api/waves/${wave.id}/readings`);
    expect(asked.status).toBe(202);
    const read = await waitFor(
      async () => (await admin.get<WaveMonitor>(`/api/waves/${wave.id}`)).body,
      (monitor) => !monitor.readingPending,
    );
    // Of 90 people it is not told that all of them answered.
    expect(read.participation?.overall).toBe(90);
    expect((await admin.post(`/api/waves/${wave.id}/readings`)).status).toBe(409);

    const closed = await closeWave(admin, wave.id);
    expect(closed.closed).toEqual({ invited: 90, answered: '90', percentBand: '100 %' });
    expect((await answerAs(instance, 'p1-1@example.org', sameAnswer('5'))).status).toBe(409);

    const scores = (await admin.get<WaveScores>(`/api/waves/${wave.id}/scores`)).body;
    const ict = scores.cells.filter((cell) => cell.construct === 'ICT');
    expect(ict.find((cell) => cell.unitName === 'Example Ltd')?.n).toBe('90');
    expect(ict.find((cell) => cell.unitName === 'Shop 1')).toMatchObject({
      score: 10,
      shown: '10 or less',
      n: '5-9',
    });
    expect(ict.find((cell) => cell.unitName === 'Shop 3')?.score).toBe(50);
    expect(ict.some((cell) => cell.unitName === 'Shop 12')).toBe(false);
    expect(scores.comments.length).toBe(90);

    const outcomes = sizes.map((_, i) => `shop-${i + 1},2026-Q4,nps,${10 * (i % 5)},100`);
    const file = `unit,period,metric,value,n\n${outcomes.join('\n')}\n`;
    const imported = await admin.post<ImportResult>('/api/outcomes/import', file);
    expect(imported.body).toMatchObject({ rows: 12, added: 12, changed: 0, unchanged: 0 });
    const again = await admin.post<ImportResult>('/api/outcomes/import', file);
    expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 12 });

    const link = (await admin.get<Link>('/api/linkage?construct=ICT&metric=nps')).body;
    expect(link.points.length).toBe(link.correlation.n);
    expect(link.points.length).toBeGreaterThanOrEqual(10);
    expect(link.evidence.outcomeOnly).toBe(12 - link.points.length);
    expect(link.correlation.r).toBeGreaterThan(0.9);
    expect(link.correlation.low).toBeLessThan(link.correlation.r ?? 0);
    expect(link.published).toEqual({ low: 0.2, high: 0.35 });
    expect(link.headline).toMatch(/cannot tell yet/i);

    // What was read before is not told again once the figures are others.
    const corrected = file.replace('shop-1,2026-Q4,nps,0,100', 'shop-1,2026-Q4,nps,37,100');
    const correction = await admin.post<ImportResult>('/api/outcomes/import', corrected);
    expect(correction.body).toMatchObject({ added: 0, changed: 1, unchanged: 11 });
    const after = (await admin.get<Link>('/api/linkage?construct=ICT&metric=nps')).body;
    const find = (all: Link['points']) => all.find(({ unitName }) => unitName === 'Shop 1');
    expect(find(link.points)?.outcome.value).toBe(0);
    expect(find(after.points)?.outcome.value).toBe(37);
  });
});
