import { periodOfInstant } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayList } from '@throughline/speech';
import type { NewReorganisation, ReorganisationList } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readerOf } from '../database/reader.ts';
import { lockRoster } from '../directory/roster-lock.ts';
import { listUnits, type NamedUnit } from '../directory/units.queries.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { speakIn } from '../speech/speech.ts';
import { checkReorganisation } from './check-reorganisation.ts';
import type { StatedReorganisation } from './lineages.ts';
import { nameSides, type NamedSides } from './name-sides.ts';
import { ReorganisationEntity } from './reorganisation.entity.ts';
import { listReorganisations } from './reorganisations.queries.ts';
import { ReorganisedUnitEntity } from './reorganised-unit.entity.ts';

/** Which units became which. Nothing that is stored of them is moved; studies and pages read it by this. */
@Injectable()
export class ReorganisationsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  list(): Promise<ReorganisationList> {
    return describe(this.database.manager);
  }

  /** @throws AppError `invalid-request` or `conflict` for what cannot have been. */
  state(by: AccountEntity, wanted: NewReorganisation): Promise<ReorganisationList> {
    return this.database.transaction(async (db) => {
      // Of two that contradict each other neither would see the other; the tree may not move either.
      await lockRoster(db);
      const units = await listUnits(db);
      const now = this.clock.now();
      const { timeZone } = await db.findOneByOrFail(OrganisationEntity, { id: 1 });
      checkReorganisation(wanted, {
        units,
        stated: await listReorganisations(readerOf(db)),
        today: periodOfInstant(now, 'day', timeZone).text,
      });
      const { happenedOn } = wanted;
      const made = await db.insert(ReorganisationEntity, {
        happenedOn,
        statedBy: by.id,
        statedAt: now,
      });
      const reorganisationId = String(made.identifiers[0]?.['id']);
      await db.insert(
        ReorganisedUnitEntity,
        (['before', 'after'] as const).flatMap((side) =>
          wanted[side].map((unitId) => ({ reorganisationId, unitId, side })),
        ),
      );
      await this.audit.record(db, by.id, 'reorganisation-stated', {
        reorganisationId,
        name: nameStatement(wanted, units),
      });
      await this.jobs.enqueueStudies(db);
      return describe(db);
    });
  }

  /** The units stand for themselves again. @throws AppError `not-found` */
  takeBack(by: AccountEntity, id: string): Promise<ReorganisationList> {
    return this.database.transaction(async (db) => {
      await lockRoster(db);
      const stated = await listReorganisations(readerOf(db));
      const one = stated.find((row) => row.id === id);
      if (one === undefined) {
        throw new AppError('not-found', say('There is no such reorganisation.'));
      }
      await db.delete(ReorganisationEntity, { id });
      await this.audit.record(db, by.id, 'reorganisation-taken-back', {
        reorganisationId: id,
        name: nameStatement(one, await listUnits(db)),
      });
      await this.jobs.enqueueStudies(db);
      return describe(db);
    });
  }
}

async function describe(db: EntityManager): Promise<ReorganisationList> {
  const rows = await listReorganisations(readerOf(db));
  const units = await listUnits(db);
  return {
    reorganisations: rows.map(({ id, statedBy, statedAt, ...stated }) => ({
      id,
      ...nameSides(stated, units),
      statedBy,
      statedAt: statedAt.toISOString(),
    })),
  };
}

/** How the audit log calls it, in the one language in which it is kept. */
function nameStatement(stated: StatedReorganisation, units: readonly NamedUnit[]): string {
  const { happenedOn, before, after }: NamedSides = nameSides(stated, units);
  return speakIn('en', () => {
    const [from, to] = [before, after].map((side) => sayList(side.map(({ name }) => name)));
    return `${from} → ${to}, ${happenedOn}`;
  });
}
