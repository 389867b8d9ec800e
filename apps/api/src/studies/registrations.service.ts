import { canonicalJson } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  NewRegistration,
  RegistrationList,
  RegistrationProposal,
  RegistrationRecord,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { checkRegistration } from './check-registration.ts';
import { insertRegistration, lockRegistrations } from './insert-registration.ts';
import { proposeRegistration } from './propose-registration.ts';
import {
  listCandidates,
  listPastCandidates,
  listRegistrations,
  listUnitProperties,
  readReleasedWaves,
} from './studies.queries.ts';

/** What is declared, before it is looked at. A change is a new version; none is ever lost. */
@Injectable()
export class RegistrationsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<RegistrationList> {
    return { registrations: await listRegistrations(this.database.manager, 'confirmatory') };
  }

  /** Before the first registration: the defaults. Afterwards: what is registered, to be changed. */
  async propose(): Promise<RegistrationProposal> {
    const db = this.database.manager;
    const [current] = await listRegistrations(db, 'confirmatory');
    const metrics = await listCandidates(db);
    const neededUnits = current?.registration.minimum.units ?? leastUnits;
    const { registration, choices } = proposeRegistration(metrics, neededUnits);
    return {
      registration: current?.registration ?? registration,
      choices: current === undefined ? choices : [],
      metrics,
      pastMeasures: await listPastCandidates(db),
      unitProperties: await listUnitProperties(db),
      supersedes: current?.id ?? null,
      releasedWaves: (await readReleasedWaves(db)).length,
    };
  }

  register(by: AccountEntity, asked: NewRegistration): Promise<RegistrationRecord> {
    return this.database.transaction(async (db) => {
      await lockRegistrations(db);
      const [current] = await listRegistrations(db, 'confirmatory');
      if ((current?.id ?? null) !== asked.supersedes) {
        throw new AppError(
          'conflict',
          say(
            'Another version was registered meanwhile. Load the page again and look at it first.',
          ),
        );
      }
      if (asked.registration.kind !== 'confirmatory') {
        throw new AppError(
          'invalid-request',
          say(
            'registration.kind: exploratory questions are asked one by one, and not registered here.',
          ),
        );
      }
      const refused = checkRegistration(
        asked.registration,
        await listCandidates(db),
        await listUnitProperties(db),
      );
      if (refused.length > 0) throw new AppError('invalid-request', refused.join(' '));
      const canonical = canonicalJson(asked.registration);
      if (canonical === current?.canonical) {
        throw new AppError(
          'conflict',
          say('This is version {version}: nothing has changed.', { version: current.version }),
        );
      }
      const version = (current?.version ?? 0) + 1;
      const { id, sha256 } = await insertRegistration(db, {
        kind: 'confirmatory',
        version,
        supersedes: asked.supersedes,
        canonical,
        accountId: by.id,
        registeredAt: this.clock.now(),
      });
      await this.audit.record(db, by.id, 'hypotheses-registered', { id, version, sha256 });
      await this.jobs.enqueueStudies(db);
      const [made] = await listRegistrations(db, 'confirmatory');
      if (made === undefined) throw new Error('the registration was not stored');
      return made;
    });
  }
}

/** Fewest units that any registration may ask for. */
const leastUnits = 20;
