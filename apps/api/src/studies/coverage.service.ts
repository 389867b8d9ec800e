import { coarsenPeriod, parsePeriod, type StudyFigure } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { Coverage } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { readerOf } from '../database/reader.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { AppError } from '../http/app-error.ts';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { buildLineages } from '../reorganisations/lineages.ts';
import { readReorganisations } from '../reorganisations/reorganisations.queries.ts';
import { alignFigures } from './align-figures.ts';
import { buildCoverage } from './build-coverage.ts';
import { nameLineages } from './name-lineages.ts';
import { poolFigures, poolPlaces, type Placed } from './pool-lineages.ts';
import { readReleasedWaves } from './studies.queries.ts';
import { choosePeriodFormat, placeWave } from './wave-calendar.ts';

interface InWave {
  readonly wave: string;
  readonly unit: string;
}

/** What is there and what is missing, by the calendar on which studies are computed. */
@Injectable()
export class CoverageService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async read(asked: string | undefined): Promise<Coverage> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const rows = await db.query<{ metric: string }[]>(
      'SELECT DISTINCT metric FROM outcome.observation',
    );
    const codes = rows.map(({ metric }) => metric).sort((one, other) => book.compare(one, other));
    const code = asked === undefined ? (codes[0] ?? null) : book.canonical(asked);
    if (code !== null && !codes.includes(code)) {
      throw new AppError(
        'invalid-request',
        say("metric: there are no figures for '{metric}'", { metric: asked ?? code }),
      );
    }
    const name = (metric: string) => ({ code: metric, name: book.describe(metric).name });
    const figures = alignFigures(
      await db.query<StudyFigure[]>(
        `SELECT unit_id AS unit, period, metric, value, n, standard_deviation AS sd
         FROM outcome.observation WHERE metric = $1`,
        [code],
      ),
    );
    const waves = await readReleasedWaves(db);
    const formats = figures.flatMap(({ period }) => parsePeriod(period)?.format ?? []);
    const length = choosePeriodFormat(waves, [...new Set(formats)]);
    const { timeZone } = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
    const periodOf = new Map(waves.map((wave) => [wave.id, placeWave(wave, length, timeZone)]));
    const units = await db.getRepository(UnitEntity).find();
    const lineages = buildLineages(await readReorganisations(readerOf(db)));
    const place = (found: readonly InWave[]): Placed[] =>
      poolPlaces(
        found.flatMap(({ wave, unit }) => {
          const period = periodOf.get(wave);
          return period === undefined ? [] : [{ unit, period }];
        }),
        lineages,
      );
    return {
      metric: code === null ? null : name(code),
      metrics: codes.map(name),
      length,
      ...buildCoverage({
        units: units.map((unit) => ({ ...unit, lineage: lineages.of(unit.id)?.id })),
        lineages: nameLineages(units, lineages),
        format: length,
        asked: place(
          await db.query<InWave[]>('SELECT wave_id AS wave, unit_id AS unit FROM roster.wave_unit'),
        ),
        shown: place(
          await db.query<InWave[]>('SELECT DISTINCT wave, unit FROM result.published_cell'),
        ),
        figures: poolFigures(figures, lineages).flatMap(({ unit, period }) => {
          const at = parsePeriod(period);
          return at === null ? [] : [{ unit, period: coarsenPeriod(at, length).text }];
        }),
      }),
    };
  }
}
