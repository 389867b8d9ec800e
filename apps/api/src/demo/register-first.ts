import { canonicalJson } from '@throughline/linkage';
import type { CandidateMetric } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { MetricBook } from '../outcomes/metric-book.ts';
import { insertRegistration, lockRegistrations } from '../studies/insert-registration.ts';
import { proposeRegistration } from '../studies/propose-registration.ts';
import { listRegistrations } from '../studies/studies.queries.ts';
import type { DemoOrganisation } from './demo-organisation.ts';
import { demoMetrics } from './demo-outcomes.ts';

const neededUnits = 20;

/** Registers the proposal for what the demo is going to measure, before its first wave. */
export async function registerFirst(
  database: DataSource,
  organisation: DemoOrganisation,
  registeredAt: Date,
): Promise<void> {
  const units = organisation.units.filter((unit) => unit.isBranch).length;
  const book = new MetricBook();
  const metrics = demoMetrics.map((metric): CandidateMetric => {
    const { code, name, higherIsBetter } = book.describe(metric);
    return { code, name, higherIsBetter, isKnown: true, units, periods: 0 };
  });
  await database.transaction(async (db) => {
    await lockRegistrations(db);
    if ((await listRegistrations(db, 'confirmatory')).length > 0) return;
    const admin = await db.findOneByOrFail(AccountEntity, { role: 'admin' });
    await insertRegistration(db, {
      kind: 'confirmatory',
      version: 1,
      supersedes: null,
      canonical: canonicalJson(proposeRegistration(metrics, neededUnits).registration),
      accountId: admin.id,
      registeredAt,
    });
  });
}
