import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { Blackout, Calendar, NewBlackout } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { clocksSql } from '../directory/person-clocks.ts';
import { AppError } from '../http/app-error.ts';
import { addDays } from './working-days.ts';

const shownDays = 366;

/** Keeps the days off; the worker finds the holidays and plans waves around all of them. */
@Injectable()
export class CalendarService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  find(): Promise<Calendar> {
    return this.describe(this.database.manager);
  }

  setCountry(by: AccountEntity, country: string | null): Promise<Calendar> {
    return this.database.transaction(async (db) => {
      await db.update(OrganisationEntity, { id: 1 }, { country });
      await this.audit.record(db, by.id, 'country-set', { country });
      return this.describe(db);
    });
  }

  addBlackout(by: AccountEntity, { startsOn, endsOn, reason }: NewBlackout): Promise<Calendar> {
    return this.database.transaction(async (db) => {
      await db.query(
        'INSERT INTO roster.blackout (starts_on, ends_on, reason) VALUES ($1, $2, $3)',
        [startsOn, endsOn, reason],
      );
      await this.audit.record(db, by.id, 'blackout-added', { startsOn, endsOn, reason });
      return this.describe(db);
    });
  }

  removeBlackout(by: AccountEntity, id: string): Promise<Calendar> {
    return this.database.transaction(async (db) => {
      const found = await db.query<{ startsOn: string }[]>(
        `SELECT starts_on::text AS "startsOn" FROM roster.blackout WHERE id = $1`,
        [id],
      );
      const [blackout] = found;
      if (blackout === undefined)
        throw new AppError('not-found', say('There are no such blackout dates.'));
      await db.query('DELETE FROM roster.blackout WHERE id = $1', [id]);
      await this.audit.record(db, by.id, 'blackout-removed', { startsOn: blackout.startsOn });
      return this.describe(db);
    });
  }

  private async describe(db: EntityManager): Promise<Calendar> {
    const today = this.clock.now().toISOString().slice(0, 10);
    const { country } = await db.findOneByOrFail(OrganisationEntity, { id: 1 });
    const people = await db.query<{ country: string | null; people: number }[]>(
      `SELECT country, count(*)::int AS people FROM (${clocksSql}) c
       GROUP BY country ORDER BY people DESC, country`,
    );
    const holidays = await db.query<
      { country: string; days: { date: string; name: string }[] | null }[]
    >(
      `SELECT h.country, jsonb_agg(d.day ORDER BY d.day->>'date')
         FILTER (WHERE d.day->>'date' BETWEEN $1 AND $2) AS days
       FROM roster.public_holidays h LEFT JOIN jsonb_array_elements(h.days) AS d (day) ON true
       GROUP BY h.country`,
      [today, addDays(today, shownDays)],
    );
    const known = new Map(holidays.map((one) => [one.country, one.days ?? []]));
    return {
      country,
      peopleWithoutCountry: people.find((one) => one.country === null)?.people ?? 0,
      countries: people.flatMap((one) =>
        one.country === null
          ? []
          : [{ ...one, country: one.country, holidays: known.get(one.country) ?? null }],
      ),
      blackouts: await db.query<Blackout[]>(
        `SELECT id, starts_on::text AS "startsOn", ends_on::text AS "endsOn", reason
         FROM roster.blackout WHERE ends_on >= $1 ORDER BY starts_on, id`,
        [today],
      ),
    };
  }
}
