import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayList } from '@throughline/speech';
import type { UnitLineage } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { readerOf } from '../database/reader.ts';
import { compareNames } from '../directory/compare-names.ts';
import { listUnits } from '../directory/units.queries.ts';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { AppError } from '../http/app-error.ts';
import {
  findOrigin,
  readLives,
  type Origin,
  type StatedReorganisation,
} from '../reorganisations/lineages.ts';
import { nameSides } from '../reorganisations/name-sides.ts';
import { readReorganisations } from '../reorganisations/reorganisations.queries.ts';
import { readPublished, type PublishedRow } from '../scores/published-cells.ts';
import { listWaveDays, type WaveDay } from './culture.queries.ts';
import { poolLevels } from './pool-levels.ts';

const everybody = { attribute: '', value: '' };

/** A wave before a unit began, and the units that stood in its place then. */
interface EarlierWave extends WaveDay, Origin {}

/** Where units come from and what became of them, as far as an account may see all that it names. */
@Injectable()
export class LineageService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** @throws AppError `not-found` for a unit that is not there or may not be seen. */
  async ofUnit(account: AccountEntity, unitId: string): Promise<UnitLineage> {
    const db = this.database.manager;
    const units = await listUnits(db);
    const branch = await findVisibleUnits(db, account);
    const visible = new Set(branch ?? units.map((unit) => unit.id));
    if (!visible.has(unitId)) {
      throw new AppError('not-found', say('There is nothing to show here.'));
    }
    const stated = await readReorganisations(readerOf(db));
    const told = stated
      .filter(({ before, after }) => before.includes(unitId) || after.includes(unitId))
      .filter(({ before, after }) => [...before, ...after].every((id) => visible.has(id)));
    const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
    const waves = await listEarlierWaves(db, { stated, told, unitId });
    return {
      reorganisations: told.toReversed().map((one) => nameSides(one, units)),
      past: await readPast(
        db,
        waves.filter((wave) => wave.units.every((id) => visible.has(id))),
        { unitId, nameOf, visible: branch },
      ),
    };
  }
}

/** Waves before the unit began; none where it did not come of others, or that may not be told. */
async function listEarlierWaves(
  db: EntityManager,
  {
    stated,
    told,
    unitId,
  }: {
    readonly stated: readonly StatedReorganisation[];
    readonly told: readonly StatedReorganisation[];
    readonly unitId: string;
  },
): Promise<EarlierWave[]> {
  const beginsOn = readLives(told).get(unitId)?.beginsOn ?? null;
  if (beginsOn === null) return [];
  const waves = await listWaveDays(db);
  return waves
    .filter(({ day }) => day < beginsOn)
    .map((wave) => ({ ...wave, ...findOrigin(stated, unitId, wave.day) }));
}

/** Construct by construct, wave by wave, where every unit of the time is shown. */
async function readPast(
  db: EntityManager,
  waves: readonly EarlierWave[],
  {
    unitId,
    nameOf,
    visible,
  }: {
    readonly unitId: string;
    readonly nameOf: ReadonlyMap<string, string>;
    readonly visible: readonly string[] | null;
  },
): Promise<UnitLineage['past']> {
  const rows: PublishedRow[] = [];
  for (const id of new Set(waves.flatMap(({ units }) => units))) {
    rows.push(...(await readPublished(db, { unitId: id, slice: everybody, visible })));
  }
  const own = await readPublished(db, { unitId, slice: everybody, visible });
  const isOwn = new Set(own.map(({ waveId, construct }) => `${waveId} ${construct}`));
  return [...Map.groupBy(rows, ({ construct }) => construct)].flatMap(([code, ofConstruct]) => {
    const levels = waves.flatMap(({ waveId, units, isWhole, ...wave }) => {
      const parts = ofConstruct.filter(
        (row) => row.waveId === waveId && units.includes(row.unitId),
      );
      if (parts.length < units.length || isOwn.has(`${waveId} ${code}`)) return [];
      const names = units.flatMap((id) => nameOf.get(id) ?? []).toSorted(compareNames);
      const { waveNumber, pulseName, closedAt } = wave;
      return [
        {
          unitName: sayList(names),
          ...poolLevels(parts),
          waveId,
          waveNumber,
          pulseName,
          closedAt: closedAt.toISOString(),
          change: null,
          isOfWhole: isWhole,
        },
      ];
    });
    return levels.length === 0 ? [] : [{ code, levels }];
  });
}
