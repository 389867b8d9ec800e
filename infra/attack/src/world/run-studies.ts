import {
  registrationProposalSchema,
  type NewExploratory,
  type NewRegistration,
} from '@throughline/types';
import { createPool } from '../../../../apps/api/src/database/pools.ts';
import { computeHere } from '../../../../apps/api/src/studies/compute-here.ts';
import { runStudies } from '../../../../apps/api/src/studies/run-studies.ts';
import type { Admin } from '../../../bench/src/instance/admin.ts';
import type { Instance } from '../../../bench/src/instance/instance.ts';
import type { Caller } from './caller.ts';

/** Registers the hypotheses, asks a question besides, and runs both as the worker would. */
export async function registerAndRun(
  instance: Instance,
  administrator: Admin,
  admin: Caller,
): Promise<void> {
  const proposed = await admin.get('/api/studies/registrations/proposal');
  const { registration, supersedes } = registrationProposalSchema.parse(JSON.parse(proposed.text));
  const wanted: NewRegistration = { registration, supersedes };
  await administrator.post('/api/studies/registrations', wanted);
  const question: NewExploratory = {
    question: 'Do shops where people know what is expected recommend us more?',
    predictor: ['KNW'],
    outcome: 'nps',
  };
  await administrator.post('/api/studies/exploratory', question);
  const study = createPool(instance.database.urls.workerStudy, 3);
  const clock = { now: () => new Date() };
  await runStudies({ study, clock, compute: computeHere(study) }, new AbortController().signal);
  await study.end();
}
