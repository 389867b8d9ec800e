import type { ImportPlan, ImportTrial, OutcomeImport, Problem, Upload } from '@throughline/types';
import type { Client, Reply } from './client.ts';
import { fillDirectory, setUp } from './organisation.ts';
import { startInstance, type TestInstance } from './test-instance.ts';
import { sendFile } from './upload.ts';

/** An instance of three shops into which answers of customers are brought, and what looks at them. */
export interface AnswersInstance {
  readonly instance: TestInstance;
  readonly admin: Client;
  /** Takes everything away that was brought in. */
  empty(): Promise<unknown>;
  list(sql: string): Promise<string[]>;
  /** Unit, period, metric, value, n and standard deviation. */
  figures(): Promise<string[]>;
  /** Unit, period, metric and value of those that hold. */
  answers(): Promise<string[]>;
  tryPlan(upload: Upload, change?: Partial<ImportPlan>): Promise<Reply<ImportTrial & Problem>>;
  tryFile(text: string, change?: Partial<ImportPlan>): Promise<ImportTrial & Problem>;
  listImports(): Promise<readonly OutcomeImport[]>;
  undo(id: string | undefined): Promise<Reply<OutcomeImport & Problem>>;
}

export async function openAnswersInstance(): Promise<AnswersInstance> {
  const instance = await startInstance({ worker: false });
  const admin = await setUp(instance);
  await fillDirectory(admin, [1, 1, 1]);
  const list = async (sql: string): Promise<string[]> =>
    (await instance.superuser.query<{ row: string }>(sql)).rows.map(({ row }) => row);
  const tryPlan: AnswersInstance['tryPlan'] = (upload, change = {}) =>
    admin.post(`/api/outcomes/uploads/${upload.id}/trial`, { ...upload.plan, ...change });
  return {
    instance,
    admin,
    empty: () =>
      instance.superuser.query(
        `TRUNCATE outcome.observation, outcome.import, outcome.import_change, outcome.layout,
           outcome.upload, outcome.upload_part, outcome.single_answer, outcome.single_cell`,
      ),
    list,
    figures: () =>
      list(`SELECT concat_ws(' ', u.key, o.period, o.metric, round(o.value::numeric, 3)::float8, o.n,
          coalesce(round(o.standard_deviation::numeric, 3)::float8::text, '-')) AS row
        FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id ORDER BY 1`),
    answers: () =>
      list(`SELECT concat_ws(' ', u.key, c.period, c.metric, a.value) AS row
        FROM outcome.single_answer a JOIN outcome.single_cell c ON c.id = a.cell_id
        JOIN roster.unit u ON u.id = c.unit_id WHERE a.ended_by IS NULL ORDER BY 1`),
    tryPlan,
    tryFile: async (text, change) =>
      (await tryPlan((await sendFile(admin, text)).body, change)).body,
    listImports: async () =>
      (await admin.get<{ imports: OutcomeImport[] }>('/api/outcomes/imports')).body.imports,
    undo: (id) => admin.post(`/api/outcomes/imports/${id}/undo`),
  };
}

export function reasonsOf({ issues }: ImportTrial): string[] {
  return issues.map(({ row, column, reason }) => `${row} ${column} ${reason}`);
}

/** Answers of two shops in two months, without customers and identifiers. */
export const plainAnswers = `unit,date,metric,value\n${[
  'shop-1,2026-03-02,nps,10',
  'shop-1,2026-03-02,nps,10',
  'shop-1,2026-03-05,nps,3',
  'shop-2,2026-03-05,nps,9',
  'shop-1,2026-04-05,nps,9',
].join('\n')}\n`;
