import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  BreakdownCell,
  Cell,
  Questionnaire,
  Trend,
  WaveAnswers,
  WaveScores,
  trendQuerySchema,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { compareNames } from '../directory/compare-names.ts';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { labelScores } from './label-scores.ts';
import { readPublished, type PublishedRow } from './published-cells.ts';
import { describeCounted, readAnswers, scoreRecommendation } from './published-answers.ts';
import { readTrend } from './trend.queries.ts';
import { speakIn } from '../speech/speech.ts';
import { answerHeader, tabulateAnswers } from './tabulate-answers.ts';
import { scoreHeader, tabulateScores } from './tabulate-scores.ts';
import { joinForms, listForms } from './wave-forms.ts';

interface WaveRow {
  readonly number: number;
  readonly pulse_name: string;
  readonly closed_at: Date;
  readonly is_adjusted: boolean;
  readonly questionnaires: Record<string, Questionnaire>;
}

/** Everything a person may see of a wave comes from published cells. */
@Injectable()
export class ScoresService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async ofWave(account: AccountEntity, waveId: string): Promise<WaveScores> {
    const wave = await this.findWave(waveId);
    const visible = await findVisibleUnits(this.database.manager, account);
    const rows = await readPublished(this.database.manager, { waveId, visible });
    const comments = await this.database.query<WaveScores['comments']>(
      `SELECT c.unit AS "unitId", wu.name AS "unitName", c.text
       FROM result.published_comment c
       JOIN roster.wave_unit wu ON wu.wave_id = c.wave AND wu.unit_id = c.unit
       WHERE c.wave = $1 AND ($2::uuid[] IS NULL OR c.unit = ANY ($2))
       ORDER BY wu.name, c.unit, c.text`,
      [waveId, visible],
    );
    rows.sort(byUnitName);
    return {
      waveId,
      waveNumber: wave.number,
      pulseName: wave.pulse_name,
      closedAt: wave.closed_at.toISOString(),
      label: labelScores(wave.is_adjusted),
      cells: rows.filter((row) => row.attribute === '').map(toCell),
      askedUnitIds: await this.findAskedUnits(waveId, visible),
      breakdown: rows.filter((row) => row.attribute !== '').map(toPart),
      comments: comments.sort(byUnitName),
    };
  }

  /** Questions outside the constructs, and what of their answers is told of each unit. */
  async answersOfWave(account: AccountEntity, waveId: string): Promise<WaveAnswers> {
    const wave = await this.findWave(waveId);
    const visible = await findVisibleUnits(this.database.manager, account);
    const cells = await readAnswers(this.database.manager, { waveId, visible });
    cells.sort(byUnitName);
    const { questions } = joinForms(listForms(wave.questionnaires));
    return {
      waveId,
      waveNumber: wave.number,
      pulseName: wave.pulse_name,
      closedAt: wave.closed_at.toISOString(),
      questions: questions.flatMap(describeCounted),
      cells,
      recommendation: scoreRecommendation(cells),
    };
  }

  /** The same digits as on the screen, as a file. */
  async exportWave(account: AccountEntity, waveId: string): Promise<string> {
    return writeCsv([scoreHeader, ...tabulateScores(await this.ofWave(account, waveId))]);
  }

  async exportAnswers(account: AccountEntity, waveId: string): Promise<string> {
    const answers = await this.answersOfWave(account, waveId);
    // Read by programs, whatever language whoever asks reads.
    return speakIn('en', () => writeCsv([answerHeader, ...tabulateAnswers(answers)]));
  }

  async trend(account: AccountEntity, query: z.output<typeof trendQuerySchema>): Promise<Trend> {
    const { unitId, construct, attribute, value } = query;
    const rows = await readPublished(this.database.manager, {
      unitId,
      construct,
      slice: { attribute, value },
      visible: await findVisibleUnits(this.database.manager, account),
    });
    if (rows.length === 0) throw new AppError('not-found', say('There is nothing to show here.'));
    return { levels: await readTrend(this.database.manager, rows) };
  }

  /** As the wave froze them: later waves of a pulse may ask others. */
  private async findAskedUnits(
    waveId: string,
    visible: readonly string[] | null,
  ): Promise<string[]> {
    const units = await this.database.query<{ id: string }[]>(
      `WITH RECURSIVE asked AS (
         SELECT cu.unit_id AS id FROM roster.cohort_unit cu
         JOIN roster.cohort c ON c.id = cu.cohort_id WHERE c.wave_id = $1
         UNION
         SELECT wu.parent_id FROM asked
         JOIN roster.wave_unit wu ON wu.wave_id = $1 AND wu.unit_id = asked.id
         WHERE wu.parent_id IS NOT NULL)
       SELECT id FROM asked WHERE $2::uuid[] IS NULL OR id = ANY ($2) ORDER BY id`,
      [waveId, visible],
    );
    return units.map(({ id }) => id);
  }

  /** @throws AppError `not-found` for a wave that is not there or has not closed. */
  private async findWave(waveId: string): Promise<WaveRow> {
    const [wave] = await this.database.query<WaveRow[]>(
      `SELECT w.number, w.closed_at, w.reference_wave IS NOT NULL AS is_adjusted,
         w.questionnaires, p.name AS pulse_name
       FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
       WHERE w.id = $1 AND w.state = 'closed'`,
      [waveId],
    );
    if (wave === undefined)
      throw new AppError('not-found', say('There are no results of such a wave.'));
    return wave;
  }
}

function toCell(row: PublishedRow): Cell {
  const { unitId, unitName, construct, score, shown, low, high, n, nMid } = row;
  return { unitId, unitName, construct, score, shown, low, high, n, nMid };
}

function toPart(row: PublishedRow): BreakdownCell {
  return { ...toCell(row), attribute: row.attribute, value: row.value };
}

function byUnitName(one: { unitName: string }, other: { unitName: string }): number {
  return compareNames(one.unitName, other.unitName);
}
