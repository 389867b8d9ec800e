import { openTextProbes } from '@throughline/instrument';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  ClosedWave,
  Culture,
  CultureCell,
  CultureChanges,
  CultureUnit,
  Questionnaire,
  UnitHistory,
  WaveComments,
  cultureQuerySchema,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { Kept } from '../config/kept.ts';
import { compareNames } from '../directory/compare-names.ts';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { AppError } from '../http/app-error.ts';
import { listComparedWaves, RosterComparison } from '../scores/compare-rosters.ts';
import { labelScores } from '../scores/label-scores.ts';
import { readPublished, type PublishedRow } from '../scores/published-cells.ts';
import { readTrends, subtract } from '../scores/trend.queries.ts';
import { listForms } from '../scores/wave-forms.ts';
import {
  findScoredWave,
  listWaves,
  readComments,
  readFrozenUnits,
  readInvitedCohorts,
  readWaveFacts,
} from './culture.queries.ts';
import { layOutCulture, nameRow } from './lay-out-culture.ts';
import { sayChanges } from './say-changes.ts';
import { countInvited, describeParticipation } from './unit-participation.ts';

type WaveQuery = z.output<typeof cultureQuerySchema>;

/** About two years of a quarterly pulse. */
const wavesKept = 8;
const everybody = { attribute: '', value: '' };

/** How people are treated, from published cells and comments alone. */
@Injectable()
export class CultureService {
  /** Waves as those who see all of them do. What a wave published never changes. */
  private readonly whole = new Kept<Promise<CultureUnit[]>>(wavesKept);
  /** How many a wave invited, by unit: as frozen as its roster. */
  private readonly invited = new Kept<Promise<ReadonlyMap<string, number>>>(wavesKept);

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** @throws AppError `not-found` for a wave that is not there or has not closed. */
  async ofWave(account: AccountEntity, query: WaveQuery): Promise<Culture> {
    const db = this.database.manager;
    const waves = await listWaves(db);
    const visible = await findVisibleUnits(db, account);
    const asked = query.waveId ?? (await findScoredWave(db, visible)) ?? undefined;
    const wave = chooseWave(waves, asked);
    if (wave === null) return { waves, wave, label: '', units: [] };
    const { earlierId, isAdjusted } = await readWaveFacts(db, wave.id);
    const read = (): Promise<CultureUnit[]> =>
      readUnits(db, { waveId: wave.id, earlierId, visible });
    return {
      waves,
      wave,
      label: labelScores(isAdjusted),
      units: await (visible === null
        ? this.whole.get(`${wave.id} ${earlierId ?? ''}`, read)
        : read()),
    };
  }

  async changes(account: AccountEntity): Promise<CultureChanges> {
    const db = this.database.manager;
    const scored = await findScoredWave(db, await findVisibleUnits(db, account));
    const wave = scored === null ? null : chooseWave(await listWaves(db), scored);
    return { wave, text: wave === null ? null : await sayChanges(db, account, wave.id) };
  }

  async comments(account: AccountEntity, query: WaveQuery): Promise<WaveComments> {
    const db = this.database.manager;
    const waves = await listWaves(db);
    const wave = chooseWave(waves, query.waveId);
    if (wave === null) return { waves, wave, thresholds: { commentK: 0 }, questions: [] };
    const visible = await findVisibleUnits(db, account);
    const comments = await readComments(db, wave.id, visible);
    const [asked] = await db.query<
      { commentK: number; questionnaires: Record<string, Questionnaire> }[]
    >('SELECT comment_k AS "commentK", questionnaires FROM roster.wave WHERE id = $1', [wave.id]);
    const wording = new Map(
      [...listForms(asked?.questionnaires ?? {}).values()]
        .flatMap(({ questions }) => questions)
        .map(({ id, text }) => [id, text]),
    );
    return {
      waves,
      wave,
      thresholds: { commentK: asked?.commentK ?? 0 },
      questions: [...Map.groupBy(comments, ({ question }) => question)].map(([id, said]) => ({
        id,
        text: wording.get(id) ?? id,
        construct: openTextProbes.find((probe) => probe.id === id)?.construct ?? null,
        comments: said
          .map(({ unitId, unitName, text }) => ({ unitId, unitName, text }))
          .toSorted((one, other) => compareNames(one.unitName, other.unitName)),
      })),
    };
  }

  /** @throws AppError `not-found` for a unit of which nothing is shown, or that may not be seen. */
  async history(account: AccountEntity, unitId: string): Promise<UnitHistory> {
    const db = this.database.manager;
    const visible = await findVisibleUnits(db, account);
    const rows = await readPublished(db, { unitId, slice: everybody, visible });
    const cells = [...Map.groupBy(rows, ({ construct }) => construct)];
    const trends = await readTrends(
      db,
      cells.map(([, own]) => own),
    );
    const constructs = cells.map(([code], index) => ({ code, levels: trends[index] ?? [] }));
    const newest = constructs
      .flatMap(({ levels }) => levels)
      .toSorted((one, other) => one.closedAt.localeCompare(other.closedAt))
      .at(-1);
    if (newest === undefined)
      throw new AppError('not-found', say('There is nothing to show here.'));
    const { waveId, unitName } = newest;
    const invited = await this.invited.get(waveId, async () =>
      countInvited(await readFrozenUnits(db, waveId), await readInvitedCohorts(db, waveId)),
    );
    const participation = describeParticipation(
      invited.get(unitId),
      rows.filter((row) => row.waveId === waveId).map(({ n }) => n),
    );
    return { unitId, unitName, participation, constructs };
  }
}

/** The units of a wave as an account that may see these of them does. */
async function readUnits(
  db: EntityManager,
  {
    waveId,
    earlierId,
    visible,
  }: {
    readonly waveId: string;
    readonly earlierId: string | null;
    readonly visible: readonly string[] | null;
  },
): Promise<CultureUnit[]> {
  const rows = await readPublished(db, { waveId, slice: everybody, visible });
  return layOutCulture({
    units: await readFrozenUnits(db, waveId),
    cohorts: await readInvitedCohorts(db, waveId),
    rows,
    changes: earlierId === null ? new Map() : await readChanges(db, rows, earlierId),
    visible,
  });
}

/** @throws AppError `not-found` */
export function chooseWave(
  waves: readonly ClosedWave[],
  asked: string | undefined,
): ClosedWave | null {
  if (asked === undefined) return waves[0] ?? null;
  const found = waves.find(({ id }) => id === asked);
  if (found === undefined)
    throw new AppError('not-found', say('There are no results of such a wave.'));
  return found;
}

/** How the cells of a wave moved against an earlier one, where that may be told. */
async function readChanges(
  db: EntityManager,
  rows: readonly PublishedRow[],
  earlierId: string,
): Promise<Map<string, CultureCell['change']>> {
  const waves = await listComparedWaves(db, [rows[0]?.waveId ?? earlierId, earlierId]);
  const before = waves.find(({ id }) => id === earlierId);
  const wave = waves.find(({ id }) => id !== earlierId);
  const changes = new Map<string, CultureCell['change']>();
  if (before === undefined || wave === undefined) return changes;
  const earlier = new Map(
    (await readPublished(db, { waveId: earlierId, slice: everybody, visible: null })).map((row) => [
      nameRow(row),
      row,
    ]),
  );
  const isComparable = await new RosterComparison(db).between(wave, before);
  for (const row of rows) {
    const was = earlier.get(nameRow(row));
    if (was === undefined || !isComparable(row)) continue;
    changes.set(nameRow(row), subtract(row, was));
  }
  return changes;
}
