import { employeeConstructs } from '@throughline/instrument';
import { createHash } from 'node:crypto';
import {
  evidenceNeeded,
  findDeviants,
  rankDrivers,
  type RankedDrivers,
  type UnitSide,
} from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { Deviants, Drivers, acrossUnitsQuerySchema } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Kept } from '../config/kept.ts';
import { compareNames } from '../directory/compare-names.ts';
import { AppError } from '../http/app-error.ts';
import { listMetrics } from '../linkage/link.queries.ts';
import { chooseMetric } from '../outcomes/choose-metric.ts';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { listWaves } from './culture.queries.ts';
import { gatherAcrossUnits, type AcrossUnits } from './gather-across-units.ts';

type AcrossQuery = z.output<typeof acrossUnitsQuerySchema>;
type Frame = Omit<Drivers, 'explained' | 'drivers'>;

const limitSteps = 40;
const rankingsKept = 24;

function explain(reason: NonNullable<RankedDrivers['reason']>): string {
  switch (reason) {
    case 'too-few-units':
      return say(
        'It takes {units} units that have scores of every construct concerned and an outcome with its number of customers.',
        { units: evidenceNeeded.unitsForVerdict },
      );
    case 'singular-design':
      return say(
        'Some constructs move together so closely across units that their parts cannot be told apart.',
      );
    case 'constant':
      return say('The units hardly differ, so there is nothing to explain.');
  }
}

/** What goes with an outcome across units, from published cells and the outcomes that were brought in. */
@Injectable()
export class AcrossUnitsService {
  /** Draws take long and what they rest on changes seldom. */
  private readonly ranked = new Kept<RankedDrivers>(rankingsKept);

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async drivers({ metric }: AcrossQuery): Promise<Drivers> {
    const { frame, gathered } = await this.gather(metric);
    if (gathered === null) return { ...frame, explained: null, drivers: [] };
    const codes = employeeConstructs.map(({ code }) => code);
    const { explained, drivers, reason } = this.rank(gathered.sides, codes);
    return {
      ...frame,
      units: gathered.sides.filter(({ scores }) => codes.every((code) => code in scores)).length,
      reason: reason === null ? null : explain(reason),
      explained,
      drivers: [...drivers],
    };
  }

  /** @throws AppError `invalid-request` for a construct that is not there. */
  async deviants({ metric, construct: code }: AcrossQuery): Promise<Deviants> {
    const construct = employeeConstructs.find((one) => one.code === code);
    if (construct === undefined) {
      throw new AppError(
        'invalid-request',
        say("construct: there is no construct '{code}'", { code: String(code) }),
      );
    }
    const { frame, gathered } = await this.gather(metric);
    const asked = { code: construct.code, name: construct.name };
    if (gathered === null) return { ...frame, construct: asked, points: [], limits: [] };
    const { departures, limitsAt, reason } = findDeviants(gathered.sides, construct.code);
    const isUpBetter = frame.metric?.higherIsBetter ?? true;
    const better = { above: isUpBetter, below: !isUpBetter };
    const counts = departures.map(({ n }) => n);
    return {
      ...frame,
      units: departures.length,
      reason: reason === null ? null : explain(reason),
      construct: asked,
      points: departures
        .map(({ unit, standing, ...figures }) => ({
          unitId: unit,
          unitName: gathered.names.get(unit) ?? '',
          ...figures,
          standing:
            standing === 'within'
              ? ('within' as const)
              : better[standing]
                ? ('better' as const)
                : ('worse' as const),
        }))
        .toSorted((one, other) => compareNames(one.unitName, other.unitName)),
      limits: listSteps(counts).map((n) => ({ n, ...limitsAt(n) })),
    };
  }

  private rank(sides: readonly UnitSide[], codes: readonly string[]): RankedDrivers {
    const key = createHash('sha256').update(JSON.stringify(sides)).digest('base64');
    return this.ranked.get(key, () => rankDrivers(sides, codes));
  }

  private async gather(
    asked: string | undefined,
  ): Promise<{ frame: Frame; gathered: AcrossUnits | null }> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const codes = await listMetrics(db, book);
    const code = chooseMetric(codes, asked, book);
    const waves = await listWaves(db);
    const frame = {
      metrics: codes.map((one) => ({ code: one, name: book.describe(one).name })),
      metric: null,
      waves: [],
      periods: [],
      units: 0,
      unitsNeeded: evidenceNeeded.unitsForVerdict,
    };
    if (code === null) {
      return { frame: { ...frame, reason: say('No outcomes are in yet.') }, gathered: null };
    }
    const { name, unit, higherIsBetter } = book.describe(code);
    const gathered = await gatherAcrossUnits(db, waves, code, book);
    return {
      frame: {
        ...frame,
        metric: { code, name, unit, higherIsBetter },
        waves: [...gathered.waves],
        periods: [...gathered.periods],
        reason:
          gathered.waves.length === 0 ? say('No closed wave lies beside these outcomes.') : null,
      },
      gathered: gathered.waves.length === 0 ? null : gathered,
    };
  }
}

/** Even steps from the fewest to the most customers: where the limits of a funnel are drawn. */
function listSteps(counts: readonly number[]): number[] {
  if (counts.length === 0) return [];
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  if (low === high) return [low];
  return Array.from(
    { length: limitSteps + 1 },
    (_, step) => low + ((high - low) * step) / limitSteps,
  );
}
