import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutcomeImport, OutcomeSummary } from '@throughline/types';
import type { Client } from './client.ts';
import { expectOk, setUp } from './organisation.ts';
import { startInstance, type TestInstance } from './test-instance.ts';
import { importFile, sendFile } from './upload.ts';

interface Row {
  readonly unit: string;
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number | null;
}

function readRows(text: string): Row[] {
  const lines = text.split(/\r?\n/).slice(1).filter(Boolean);
  return lines.map((line) => {
    const [unit = '', period = '', metric = '', value = '', n = ''] = line.split(',');
    return { unit, period, metric, value: Number(value), n: n === '' ? null : Number(n) };
  });
}

/** By metric and period: figures, those with n, and the sum of their values in thousandths. */
function count(rows: readonly Row[]): string[] {
  return [...Map.groupBy(rows, ({ metric, period }) => `${metric} ${period}`)]
    .map(([name, own]) => {
      const sum = own.reduce((total, { value }) => total + value, 0);
      return `${name} ${own.length} ${own.filter(({ n }) => n !== null).length} ${sum.toFixed(3)}`;
    })
    .toSorted();
}

/** Brings public survey results in by the web app's door. @param folder of them, which a clone lacks */
export function testRealCustomerData(folder: string): void {
  describe('what parents and students of real schools said', () => {
    const text = readFileSync(join(folder, 'nyc-school-survey', 'outcomes.csv'), 'utf8');
    const rows = readRows(text);
    const schools = [...new Set(rows.map(({ unit }) => unit))];
    let instance: TestInstance;
    let admin: Client;

    beforeAll(async () => {
      instance = await startInstance({ worker: false });
      admin = await setUp(instance);
      const units = schools.map((key) => `${key},School ${key},city`);
      await expectOk(
        admin.post('/api/units/import', ['key,name,parent_key', 'city,City,', ...units].join('\n')),
      );
    });
    afterAll(() => instance.stop());

    const stored = async (): Promise<Row[]> =>
      (
        await instance.superuser.query<Row>(
          `SELECT u.key AS unit, o.period, o.metric, o.value, o.n
           FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id`,
        )
      ).rows;

    it('is understood by the wizard as it is, tried without a trace, and imported whole', async () => {
      const { body: upload } = await expectOk(sendFile(admin, text, 'outcomes.csv'));
      expect(upload).toMatchObject({
        rows: 146_489,
        doubts: [],
        plan: {
          rows: 'figures',
          columns: { unit: 0, period: 1, metric: 2, value: 3, n: 4, sd: null },
        },
      });
      const path = `/api/outcomes/uploads/${upload.id}`;
      const { body: trial } = await expectOk(admin.post(`${path}/trial`, upload.plan));
      const counts = { rows: 146_489, added: 146_489, changed: 0, same: 0, refused: 0 };
      expect(trial).toMatchObject({ ...counts, leftOut: 0, unitsByKey: schools.length, units: [] });
      expect(await stored()).toEqual([]);
      expect((await expectOk(admin.post(`${path}/import`, upload.plan))).body).toMatchObject(
        counts,
      );
      expect(count(await stored())).toEqual(count(rows));
    });

    it('shows the metrics, periods and schools that the file has', async () => {
      const { metrics } = (await expectOk(admin.get<OutcomeSummary>('/api/outcomes'))).body;
      const shown = metrics.map(
        ({ code, observations, units, periods }) =>
          `${code} ${observations} ${units} ${periods.join()}`,
      );
      const expected = [...Map.groupBy(rows, ({ metric }) => metric)].map(([code, own]) => {
        const [units, periods] = [
          new Set(own.map(({ unit }) => unit)),
          new Set(own.map(({ period }) => period)),
        ];
        return `${code} ${own.length} ${units.size} ${[...periods].toSorted().join()}`;
      });
      expect(shown.toSorted()).toEqual(expected.toSorted());
    });

    it('changes nothing the second time, and what was corrected alone when it comes corrected', async () => {
      const again = await expectOk(sendFile(admin, text, 'outcomes.csv'));
      expect(again.body.importedBefore).not.toBeNull();
      expect((await expectOk(importFile(admin, text))).body).toMatchObject({
        added: 0,
        changed: 0,
        same: 146_489,
      });
      const list = await admin.get<{ imports: OutcomeImport[] }>('/api/outcomes/imports');
      expect(list.body.imports).toHaveLength(1);
      const [first] = rows;
      const line = text.split('\n')[1] ?? '';
      const corrected = text.replace(
        line,
        [first?.unit, first?.period, first?.metric, (first?.value ?? 0) / 2, first?.n].join(),
      );
      const done = (await expectOk(importFile(admin, corrected))).body;
      expect(done).toMatchObject({ added: 0, changed: 1, same: 146_488 });
      expect(done.changes[0]).toMatchObject({
        unit: `School ${first?.unit}`,
        period: first?.period,
      });
    });
  });
}
