import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { fewestCustomers, type CustomerLinks, type ImportResult } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readerOf } from '../database/reader.ts';
import { compareNames } from '../directory/compare-names.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { outcomeColumns } from '../outcomes/import-outcomes.ts';
import { OutcomesService } from '../outcomes/outcomes.service.ts';
import { hashContent } from '../outcomes/write-import.ts';
import { listFigures, type CustomerFigure } from './customer-figures.ts';

/** The addresses at which customers answer: one for a unit at a time. */
@Injectable()
export class CustomerLinksService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly outcomes: OutcomesService,
  ) {}

  async list(): Promise<CustomerLinks> {
    const [thisMonth, lastMonth] = await this.readMonths();
    const rows = await this.database.query<
      {
        id: string;
        unit_id: string;
        unit_name: string;
        made_at: Date;
        this_month: number;
        last_month: number;
      }[]
    >(
      `SELECT l.id, l.unit_id, u.name AS unit_name, l.made_at,
         ${countOf('$1')} AS this_month, ${countOf('$2')} AS last_month
       FROM outcome.customer_link l JOIN roster.unit u ON u.id = l.unit_id
       WHERE l.closed_at IS NULL`,
      [thisMonth, lastMonth],
    );
    const units = await this.database.getRepository(UnitEntity).find();
    units.sort((one, other) => compareNames(one.name, other.name));
    const linked = new Set(rows.map(({ unit_id: unitId }) => unitId));
    return {
      links: rows
        .sort((one, other) => compareNames(one.unit_name, other.unit_name))
        .map((row) => ({
          id: row.id,
          unitId: row.unit_id,
          unitName: row.unit_name,
          madeAt: row.made_at.toISOString(),
          path: `/c/${row.id}`,
          thisMonth: tell(row.this_month),
          lastMonth: tell(row.last_month),
        })),
      units: buildTree(units)
        .walk()
        .filter(({ node }) => !linked.has(node.id))
        .map(({ node, depth }) => ({ id: node.id, name: node.name, depth })),
    };
  }

  /** @throws AppError `not-found` for a unit that does not exist, `conflict` where it has a link. */
  async make(account: AccountEntity, unitId: string): Promise<CustomerLinks> {
    await this.database.transaction(async (db) => {
      if (!(await db.getRepository(UnitEntity).existsBy({ id: unitId }))) {
        throw new AppError('not-found', say('There is no such unit.'));
      }
      const made = await db.query<{ id: string }[]>(
        `INSERT INTO outcome.customer_link (unit_id, page_key, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (unit_id) WHERE closed_at IS NULL DO NOTHING RETURNING id`,
        [unitId, randomBytes(32).toString('base64url'), this.clock.now()],
      );
      if (made.length === 0)
        throw new AppError('conflict', say('This unit has an address already.'));
      await this.audit.record(db, account.id, 'customer-link-made', { unitId });
    });
    return this.list();
  }

  /** Takes no more answers at this address; what was counted stays. */
  async close(account: AccountEntity, id: string): Promise<CustomerLinks> {
    await this.database.transaction(async (db) => {
      const [closed] = await db.query<[{ unit_id: string }[], number]>(
        `UPDATE outcome.customer_link SET closed_at = $2
         WHERE id = $1 AND closed_at IS NULL RETURNING unit_id`,
        [id, this.clock.now()],
      );
      const unitId = closed[0]?.unit_id;
      if (unitId === undefined) throw new AppError('not-found', say('There is no such address.'));
      await this.audit.record(db, account.id, 'customer-link-closed', { unitId });
    });
    return this.list();
  }

  /** The figures in the columns in which outcomes are imported. */
  async exportFigures(): Promise<string> {
    const [thisMonth] = await this.readMonths();
    const figures = await this.listOwn(thisMonth);
    return writeCsv([outcomeColumns, ...figures.map(toRow)]);
  }

  /**
   * Brings the figures into the outcomes, as an import that can be undone.
   *
   * @throws AppError `conflict` where there is none yet.
   */
  async importFigures(account: AccountEntity, dryRun: boolean): Promise<ImportResult> {
    const [thisMonth] = await this.readMonths();
    const figures = await this.listOwn(thisMonth);
    if (figures.length === 0) {
      throw new AppError(
        'conflict',
        say(
          'There is nothing to bring in yet: a month has to be over, with {count} customers of a unit or more.',
          { count: fewestCustomers },
        ),
      );
    }
    const rows = figures.map(toRow);
    const table = {
      header: outcomeColumns,
      rows: rows.map((cells, index) => ({ line: index + 1, cells })),
    };
    return this.outcomes.import(account, table, {
      dryRun,
      fileName: 'Customers’ pages',
      sha256: hashContent(JSON.stringify(rows)),
    });
  }

  /**
   * The figures of whole months, less those that a customer pulse has: whoever was mailed is the better
   * known sample, and a figure comes from one place.
   */
  private async listOwn(thisMonth: string): Promise<CustomerFigure[]> {
    const db = this.database.manager;
    const figures = await listFigures(readerOf(db), { source: 'page', before: thisMonth });
    const taken = await db.query<{ name: string }[]>(
      `SELECT unit_id || ' ' || period || ' ' || metric AS name
       FROM outcome.observation WHERE source = 'customer-pulse'`,
    );
    const names = new Set(taken.map(({ name }) => name));
    return figures.filter(
      ({ unitId, month, metric }) => !names.has(`${unitId} ${month} ${metric}`),
    );
  }

  /** This month and the one before, where the organisation is. */
  private async readMonths(): Promise<[string, string]> {
    const [organisation] = await this.database.query<{ time_zone: string }[]>(
      'SELECT time_zone FROM office.organisation',
    );
    return monthsOf(this.clock.now(), organisation?.time_zone ?? 'UTC');
  }

  /** Comments in no order, where enough customers wrote some. */
  async exportComments(): Promise<string> {
    const rows = await this.database.query<{ name: string; month: string; text: string }[]>(
      `SELECT name, month, text FROM (
         SELECT u.name, c.month, c.text, c.id, count(*) OVER (PARTITION BY c.unit_id, c.month) AS n
         FROM outcome.customer_comment c JOIN roster.unit u ON u.id = c.unit_id
       ) written WHERE n >= $1 ORDER BY month DESC, name, id`,
      [fewestCustomers],
    );
    return writeCsv([
      ['unit', 'month', 'comment'],
      ...rows.map(({ name, month, text }) => [name, month, text]),
    ]);
  }
}

/** A figure in the columns of outcomes. */
function toRow({ unitKey, month, metric, value, n, standardDeviation }: CustomerFigure): string[] {
  return [unitKey, month, metric, String(value), String(n), standardDeviation?.toString() ?? ''];
}

/** Every customer's page begins with the same question; those who skipped it are missing here. */
const countOf = (month: string): string =>
  `(SELECT coalesce(max(c.total), 0)::int FROM (
      SELECT sum(k.count) AS total FROM outcome.customer_count k
      WHERE k.unit_id = l.unit_id AND k.month = ${month} AND k.source = 'page' GROUP BY k.question) c)`;

function tell(count: number): number | null {
  return count < fewestCustomers ? null : count;
}

function monthsOf(now: Date, timeZone: string): [string, string] {
  const [year = 0, month = 1] = now.toLocaleDateString('sv', { timeZone }).split('-').map(Number);
  const name = (at: Date): string => at.toISOString().slice(0, 7);
  return [name(new Date(Date.UTC(year, month - 1))), name(new Date(Date.UTC(year, month - 2)))];
}
