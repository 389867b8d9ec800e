import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { leaderStatements, scoreLeaderAnswer } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { LeaderAnswers, SelfAssessment, SelfAssessments } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { Clock } from '../config/clock.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { AppError } from '../http/app-error.ts';
import { readPublished } from '../scores/published-cells.ts';

interface Row {
  readonly id: string;
  readonly taken_at: Date;
  readonly statements: LeaderAnswers;
}

const known = new Set(leaderStatements.map(({ id }) => id));
/** What the team is asked of the same. */
const mirrored = new Set<string>(leaderStatements.flatMap(({ mirror }) => mirror ?? []));

/** What a leader says of themselves, beside what is published of the people they lead. */
@Injectable()
export class SelfAssessmentsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(account: AccountEntity): Promise<SelfAssessments> {
    const rows = await this.database.query<Row[]>(
      `SELECT id, taken_at, statements FROM office.self_assessment
       WHERE account_id = $1 ORDER BY taken_at DESC, id`,
      [account.id],
    );
    return { taken: rows.map(toAssessment), team: await this.readTeam(account) };
  }

  /** @throws AppError `invalid-request` naming a statement that does not exist. */
  async keep(account: AccountEntity, answers: LeaderAnswers): Promise<SelfAssessments> {
    const unknown = Object.keys(answers).find((id) => !known.has(id));
    if (unknown !== undefined) {
      const reason = say('There is no such statement in the self-assessment.');
      throw new AppError('invalid-request', `${unknown}: ${reason}`, [
        { row: null, column: `answers.${unknown}`, reason },
      ]);
    }
    await this.database.query(
      `INSERT INTO office.self_assessment (account_id, taken_at, statements) VALUES ($1, $2, $3)`,
      [account.id, this.clock.now(), JSON.stringify(answers)],
    );
    return this.read(account);
  }

  /** @throws AppError `not-found` where this account has none with this id, whoever else has. */
  async remove(account: AccountEntity, id: string): Promise<SelfAssessments> {
    const gone = await this.database.query<[unknown, number]>(
      'DELETE FROM office.self_assessment WHERE id = $1 AND account_id = $2',
      [id, account.id],
    );
    if (gone[1] === 0) throw new AppError('not-found', say('There is no such self-assessment.'));
    return this.read(account);
  }

  /** A manager's unit; for an executive the one at the top, where there is one. */
  private async readTeam(account: AccountEntity): Promise<SelfAssessments['team']> {
    const unitId = account.unitId ?? (await this.findTop());
    if (unitId === null) return null;
    const rows = await readPublished(this.database.manager, {
      unitId,
      slice: { attribute: '', value: '' },
      visible: null,
    });
    // A short questionnaire that shows one of them does not take the place of one that shows all.
    const shown = rows.filter(({ construct }) => mirrored.has(construct));
    const [fullest] = await this.database.query<
      { id: string; number: number; closed_at: Date; pulse_name: string }[]
    >(
      `SELECT w.id, w.number, w.closed_at, p.name AS pulse_name
       FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
       JOIN (SELECT id, count(*) AS constructs FROM unnest($1::uuid[]) s (id) GROUP BY id) s
         ON s.id = w.id
       ORDER BY s.constructs DESC, w.closed_at DESC LIMIT 1`,
      [shown.map(({ waveId }) => waveId)],
    );
    if (fullest === undefined) return null;
    const cells = rows
      .filter(({ waveId }) => waveId === fullest.id)
      .map(({ unitName, construct, score, shown, low, high, n, nMid }) => ({
        unitId,
        unitName,
        construct,
        score,
        shown,
        low,
        high,
        n,
        nMid,
      }));
    return {
      unitName: cells[0]?.unitName ?? '',
      waveNumber: fullest.number,
      pulseName: fullest.pulse_name,
      closedAt: fullest.closed_at.toISOString(),
      cells,
    };
  }

  private async findTop(): Promise<string | null> {
    const units = await this.database.getRepository(UnitEntity).find();
    const tops = units.filter(({ parentId }) => parentId === null);
    return tops.length === 1 ? (tops[0]?.id ?? null) : null;
  }
}

function toAssessment({ id, taken_at: takenAt, statements }: Row): SelfAssessment {
  const scores = Object.values(statements).flatMap((value) => scoreLeaderAnswer(value) ?? []);
  return {
    id,
    takenAt: takenAt.toISOString(),
    answers: statements,
    score:
      scores.length === 0
        ? null
        : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length),
  };
}
