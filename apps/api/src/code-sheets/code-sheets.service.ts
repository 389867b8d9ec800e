import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayCount } from '@throughline/speech';
import {
  maximumCodesOnSheet,
  type AskCodeSheet,
  type AskedCodeSheet,
  type CodeSheetState,
  type WithoutEmail,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { createSealKeyPair } from '../ballots/seal.ts';
import { Clock } from '../config/clock.ts';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { openSheet } from './seal-sheet.ts';
import { keptSince, sheetSeconds } from './sheet-time.ts';
import { withoutEmailInBranchSql, withoutEmailSql } from '../invitations/without-email.ts';

/** Has the worker put codes on paper. What it makes is sealed on the way, and opened here once. */
@Injectable()
export class CodeSheetsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(waveId: string): Promise<WithoutEmail> {
    const { k } = await this.findOpenWave(this.database.manager, waveId);
    const units = await this.database.query<
      { id: string; parentId: string | null; name: string; people: number }[]
    >(
      `SELECT u.unit_id AS id, u.parent_id AS "parentId", u.name, count(e.id)::int AS people
       FROM roster.wave_unit u LEFT JOIN (${withoutEmailSql}) e ON e.unit_id = u.unit_id
       WHERE u.wave_id = $1 GROUP BY 1, 2, 3`,
      [waveId],
    );
    const tree = buildTree(units.toSorted((one, other) => compareNames(one.name, other.name)));
    return {
      k,
      units: tree.walk().flatMap(({ node, depth }) => {
        const people = tree.branch(node.id).reduce((sum, unit) => sum + unit.people, 0);
        return people === 0 ? [] : [{ unitId: node.id, name: node.name, depth, people }];
      }),
    };
  }

  /**
   * Asks for the sheet of a unit and all below it.
   *
   * @throws AppError 409 where it would hold fewer than k codes, or too many to print.
   */
  ask(
    by: AccountEntity,
    waveId: string,
    { unitId, language }: AskCodeSheet,
  ): Promise<AskedCodeSheet> {
    return this.database.transaction(async (db) => {
      const { k } = await this.findOpenWave(db, waveId);
      const [{ codes }] = await db.query<[{ codes: number }]>(
        `SELECT count(*)::int AS codes FROM (${withoutEmailInBranchSql}) e`,
        [waveId, unitId],
      );
      refuseCount(codes, k);
      const { publicKey, privateKey } = createSealKeyPair();
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO office.code_sheet (account_id, wave_id, unit_id, language, asked_at, public_key)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [by.id, waveId, unitId, language, this.clock.now(), publicKey],
      );
      const id = made?.id ?? '';
      await this.jobs.enqueueSheet(db, id, sheetSeconds);
      await this.audit.record(db, by.id, 'codes-printed', { waveId, unitId, codes });
      return { id, key: privateKey.toString('base64url'), codes };
    });
  }

  /** @throws AppError `not-found` alike for one that is gone and one of somebody else. */
  async find(by: AccountEntity, id: string): Promise<CodeSheetState> {
    const [sheet] = await this.database.query<{ ready: boolean }[]>(
      `SELECT sealed IS NOT NULL AS ready FROM office.code_sheet
       WHERE id = $1 AND account_id = $2 AND asked_at > $3`,
      [id, by.id, keptSince(this.clock.now())],
    );
    if (sheet === undefined) throw noSuchSheet();
    return { id, state: sheet.ready ? 'ready' : 'waiting' };
  }

  /** The page, to whoever asked for it, once: with the reply the row is gone. */
  open(by: AccountEntity, id: string, key: Buffer): Promise<string> {
    return this.database.transaction(async (db) => {
      const [[sheet]] = await db.query<[{ sealed: Buffer }[]]>(
        `DELETE FROM office.code_sheet
         WHERE id = $1 AND account_id = $2 AND asked_at > $3 AND sealed IS NOT NULL
         RETURNING sealed`,
        [id, by.id, keptSince(this.clock.now())],
      );
      if (sheet === undefined) throw noSuchSheet();
      const html = openSheet(sheet.sealed, key, { sheetId: id, accountId: by.id });
      if (html === null) throw new AppError('forbidden', say('This key does not open the sheet.'));
      return html;
    });
  }

  private async findOpenWave(db: EntityManager, waveId: string): Promise<{ readonly k: number }> {
    const [wave] = await db.query<{ state: string; k: number }[]>(
      'SELECT state, k FROM roster.wave WHERE id = $1',
      [waveId],
    );
    if (wave === undefined) throw new AppError('not-found', say('There is no such wave.'));
    if (wave.state !== 'open') throw new AppError('wave-closed', say('The wave is not open.'));
    return wave;
  }
}

function refuseCount(codes: number, k: number): void {
  if (codes < k) {
    throw new AppError(
      'conflict',
      sayCount(
        codes,
        '{count} person has no address in this unit and below. A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. Choose a unit further up.',
        '{count} people have no address in this unit and below. A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. Choose a unit further up.',
        { k },
      ),
    );
  }
  if (codes > maximumCodesOnSheet) {
    throw new AppError(
      'conflict',
      say('A sheet holds at most {limit} codes. Choose units further down.', {
        limit: maximumCodesOnSheet,
      }),
    );
  }
}

function noSuchSheet(): AppError {
  return new AppError(
    'not-found',
    say('There is no such sheet of yours. A sheet can be fetched once, within ten minutes.'),
  );
}
