import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { isSurveyLanguage } from '@throughline/survey-page';
import type {
  CustomerPulse,
  CustomerPulseList,
  ImportResult,
  SaveCustomerPulse,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { localDay, localInstant } from '../calendar/local-instant.ts';
import { Clock } from '../config/clock.ts';
import { compareNames } from '../directory/compare-names.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { buildTree } from '../directory/unit-tree.ts';
import type { CsvFile } from '../files/read-csv.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { readPulses } from './customer-pulses.queries.ts';
import { importCustomers } from './import-customers.ts';
import { findNextSend } from './next-send.ts';

/** A file of recent customers, or what a program pushed. */
interface CustomerFile {
  readonly file: CsvFile;
  readonly content: string;
  readonly fileName: string;
  readonly isDryRun: boolean;
}

/** Pulses that are mailed to recent customers. */
@Injectable()
export class CustomerPulsesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<CustomerPulseList> {
    const units = await this.database.getRepository(UnitEntity).find();
    units.sort((one, other) => compareNames(one.name, other.name));
    return {
      pulses: await readPulses(this.database.manager, this.clock.now()),
      units: buildTree(units)
        .walk()
        .map(({ node, depth }) => ({ id: node.id, name: node.name, depth })),
    };
  }

  /** @throws AppError `not-found` where there is no such pulse. */
  async find(id: string, db: EntityManager = this.database.manager): Promise<CustomerPulse> {
    const [pulse] = await readPulses(db, this.clock.now(), id);
    if (pulse === undefined)
      throw new AppError('not-found', say('There is no such customer pulse.'));
    return pulse;
  }

  /** @throws AppError `invalid-request` for a language or a unit that is not there. */
  create(by: AccountEntity, wanted: SaveCustomerPulse): Promise<CustomerPulse> {
    return this.database.transaction(async (db) => {
      await checkTerms(db, wanted);
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO roster.customer_pulse (name, sender_name, sender_address, reply_to,
           default_language, unit_ids, sends, starts_on, local_time, closes_after_days, recent_days,
           page_key, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
        [...columnsOf(wanted), randomBytes(32).toString('base64url'), this.clock.now()],
      );
      const id = made?.id ?? '';
      await this.audit.record(db, by.id, 'customer-pulse-made', { name: wanted.name });
      return this.find(id, db);
    });
  }

  /** Holds for mails that are not sent yet; whoever was mailed keeps their closing date. */
  change(by: AccountEntity, id: string, wanted: SaveCustomerPulse): Promise<CustomerPulse> {
    return this.database.transaction(async (db) => {
      const { state } = await this.find(id, db);
      await checkTerms(db, wanted);
      await db.query(
        `UPDATE roster.customer_pulse SET name = $1, sender_name = $2, sender_address = $3,
           reply_to = $4, default_language = $5, unit_ids = $6, sends = $7, starts_on = $8,
           local_time = $9, closes_after_days = $10, recent_days = $11, next_send_at = $12
         WHERE id = $13`,
        [
          ...columnsOf(wanted),
          state === 'draft' ? null : await this.findNext(db, wanted, this.clock.now()),
          id,
        ],
      );
      await this.audit.record(db, by.id, 'customer-pulse-changed', { name: wanted.name });
      return this.find(id, db);
    });
  }

  /**
   * From now on customers who wait are mailed at their times; at once where the first has come.
   *
   * @throws AppError `conflict` where it is enabled already, or its only day has passed.
   */
  enable(by: AccountEntity, id: string): Promise<CustomerPulse> {
    return this.database.transaction(async (db) => {
      const pulse = await this.find(id, db);
      if (pulse.state !== 'draft') {
        throw new AppError('conflict', say('This customer pulse is enabled already.'));
      }
      const now = this.clock.now();
      const next = await this.findFirst(db, pulse, now);
      if (next === null) {
        throw new AppError(
          'conflict',
          say(
            'Nothing was enabled: the day on which its mails were to go has passed. Choose another one.',
          ),
        );
      }
      await db.query(
        'UPDATE roster.customer_pulse SET enabled_at = $2, next_send_at = $3 WHERE id = $1',
        [id, now, next],
      );
      await this.audit.record(db, by.id, 'customer-pulse-enabled', { name: pulse.name });
      return this.find(id, db);
    });
  }

  /** Lets nothing more leave, at once; what was answered counts, and links stay open. */
  stop(by: AccountEntity, id: string): Promise<CustomerPulse> {
    return this.database.transaction(async (db) => {
      const { name } = await this.find(id, db);
      await db.query(
        `UPDATE roster.customer_pulse SET mail_paused_at = $2, mail_pause_reason = $3
         WHERE id = $1 AND mail_paused_at IS NULL`,
        [id, this.clock.now(), `${by.name} stopped it.`],
      );
      await this.audit.record(db, by.id, 'customer-pulse-stopped', { name });
      return this.find(id, db);
    });
  }

  /** Goes on where it was stopped; nobody is left out or mailed twice. */
  resume(by: AccountEntity, id: string): Promise<CustomerPulse> {
    return this.database.transaction(async (db) => {
      const { name } = await this.find(id, db);
      await db.query(
        `UPDATE roster.customer_pulse SET mail_paused_at = NULL, mail_pause_reason = NULL
         WHERE id = $1`,
        [id],
      );
      await this.jobs.enqueueCustomerMail(db, id);
      await this.audit.record(db, by.id, 'customer-pulse-resumed', { name });
      return this.find(id, db);
    });
  }

  /** Brings a list of recent customers in, all or none. */
  import(by: AccountEntity | null, id: string, list: CustomerFile): Promise<ImportResult> {
    return this.database.transaction((db) => this.importWithin(db, by, id, list));
  }

  /** The same inside a transaction of the caller's. */
  async importWithin(
    db: EntityManager,
    by: AccountEntity | null,
    id: string,
    list: CustomerFile,
  ): Promise<ImportResult> {
    await db.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`customers of ${id}`]);
    const pulse = await this.find(id, db);
    const now = this.clock.now();
    const result = await importCustomers(db, list.file, pulse, {
      pulseId: id,
      accountId: by?.id ?? null,
      fileName: list.fileName,
      sha256: createHash('sha256').update(list.content, 'utf8').digest(),
      now,
      today: localDay(now, await readZone(db)),
      isDryRun: list.isDryRun,
    });
    if (!list.isDryRun && result.added > 0) {
      await this.audit.record(db, by?.id ?? null, 'customers-imported', {
        name: pulse.name,
        added: result.added,
      });
    }
    return result;
  }

  private async findFirst(
    db: EntityManager,
    rule: Pick<SaveCustomerPulse, 'sends' | 'startsOn' | 'localTime'>,
    now: Date,
  ): Promise<Date | null> {
    const zone = await readZone(db);
    const { sends, startsOn, localTime } = rule;
    const hasCome =
      localInstant(startsOn, localTime, zone) <= now &&
      (sends !== 'once' || startsOn === localDay(now, zone));
    return hasCome ? now : this.findNext(db, rule, now);
  }

  private async findNext(
    db: EntityManager,
    rule: Pick<SaveCustomerPulse, 'sends' | 'startsOn' | 'localTime'>,
    from: Date,
  ): Promise<Date | null> {
    return findNextSend(rule, from, await readZone(db));
  }
}

async function readZone(db: EntityManager): Promise<string> {
  const [organisation] = await db.query<{ time_zone: string }[]>(
    'SELECT time_zone FROM office.organisation',
  );
  return organisation?.time_zone ?? 'UTC';
}

async function checkTerms(
  db: EntityManager,
  { defaultLanguage, unitIds }: SaveCustomerPulse,
): Promise<void> {
  if (!isSurveyLanguage(defaultLanguage)) {
    throw new AppError(
      'invalid-request',
      say("Nothing was saved: the page does not speak '{language}'.", {
        language: defaultLanguage,
      }),
    );
  }
  const wanted = [...new Set(unitIds)];
  const [found] = await db.query<{ units: number }[]>(
    'SELECT count(*)::int AS units FROM roster.unit WHERE id = ANY ($1::uuid[])',
    [wanted],
  );
  if (found?.units !== wanted.length) {
    throw new AppError(
      'invalid-request',
      say('Nothing was saved: a unit that is named is not there.'),
    );
  }
}

function columnsOf(wanted: SaveCustomerPulse): unknown[] {
  return [
    wanted.name,
    wanted.senderName,
    wanted.senderAddress,
    wanted.replyTo,
    wanted.defaultLanguage,
    [...new Set(wanted.unitIds)],
    wanted.sends,
    wanted.startsOn,
    wanted.localTime,
    wanted.closesAfterDays,
    wanted.recentDays,
  ];
}
