import type {
  LatestStudy,
  Registration,
  RegistrationProposal,
  RegistrationRecord,
} from '@throughline/types';
import type pg from 'pg';
import { createPool } from '../../src/database/pools.ts';
import { computeHere } from '../../src/studies/compute-here.ts';
import { runStudies } from '../../src/studies/run-studies.ts';
import type { Client } from './client.ts';
import { addAccount, createPulse, expectOk, fillDirectory, setUp } from './organisation.ts';
import { inventPanel, publishWave } from './published-waves.ts';
import { startInstance, type TestInstance } from './test-instance.ts';

export const shops = 24;
export const quarters = 10;

/** What the shops of an instance are given by `publish`. */
export const panel = inventPanel(shops, quarters);

/** An organisation of shops with a pulse, and what is done with its studies. */
export interface StudyInstance {
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly executive: Client;
  readonly study: pg.Pool;
  /** Runs what is registered, as the worker would. */
  readonly run: () => Promise<void>;
  readonly latest: () => Promise<LatestStudy>;
  readonly propose: () => Promise<RegistrationProposal>;
  readonly register: (change?: Partial<Registration>) => Promise<RegistrationRecord>;
  /** Publishes a wave for each of these quarters, counted from 0, and gives their ids. */
  readonly publish: (from: number, to: number) => Promise<string[]>;
  readonly end: () => Promise<void>;
}

/** An instance with shops, a pulse and nothing else; studies are run by hand. */
export async function openStudyInstance(): Promise<StudyInstance> {
  const instance = await startInstance({ worker: false });
  const admin = await setUp(instance);
  await fillDirectory(
    admin,
    Array.from({ length: shops }, () => 1),
  );
  const executive = (await addAccount(instance, admin, 'executive')).client;
  const pulse = await createPulse(admin);
  const study = createPool(instance.urls.workerStudy, 3);
  const propose = async (): Promise<RegistrationProposal> =>
    (await expectOk(admin.get<RegistrationProposal>('/api/studies/registrations/proposal'))).body;
  return {
    instance,
    admin,
    executive,
    study,
    run: () =>
      runStudies(
        { study, clock: instance.clock, compute: computeHere(study) },
        new AbortController().signal,
      ),
    latest: async () => (await expectOk(executive.get<LatestStudy>('/api/studies/latest'))).body,
    propose,
    register: async (change = {}) => {
      const { registration, supersedes } = await propose();
      const asked = { registration: { ...registration, ...change }, supersedes };
      return (await expectOk(admin.post<RegistrationRecord>('/api/studies/registrations', asked)))
        .body;
    },
    publish: async (from, to) => {
      const ids: string[] = [];
      for (let quarter = from; quarter < to; quarter += 1) {
        ids.push(await publishWave(instance, pulse.id, panel, quarter));
      }
      return ids;
    },
    end: async () => {
      await study.end();
      await instance.stop();
    },
  };
}
