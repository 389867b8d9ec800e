import { employeeConstructs } from '@throughline/instrument';
import { correlateSides, describeLink, evidenceNeeded, type Period } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayKnown } from '@throughline/speech';
import type { Correlation, Link, linkQuerySchema } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { Kept } from '../config/kept.ts';
import { buildTree, type TreeNode, type UnitTree } from '../directory/unit-tree.ts';
import { listUnits } from '../directory/units.queries.ts';
import { AppError } from '../http/app-error.ts';
import { chooseMetric } from '../outcomes/choose-metric.ts';
import { readMetricBook, type MetricBook } from '../outcomes/metric-book.ts';
import { pairSides, toPoints, type Pair, type Pairs } from './build-points.ts';
import {
  listClosedWaves,
  listMetrics,
  readCells,
  readFigures,
  readFiguresState,
  type ClosedWave,
  type CultureCell,
  type OutcomeFigure,
} from './link.queries.ts';
import { choosePeriod, periodOfWave, readPeriods } from './match-periods.ts';
import { findPublishedRange } from './published-range.ts';

/** As many as a screen is likely to show in turn. */
const constructsKept = 4;
const metricsKept = 4;

/** Who asks: a manager sees one branch, everybody else all of it. */
type Reader = Pick<AccountEntity, 'unitId'>;

/** Everything one answer is made of, gathered before anything is computed. */
interface Gathered {
  readonly tree: UnitTree<TreeNode>;
  readonly timeZone: string;
  readonly book: MetricBook;
  readonly waves: readonly ClosedWave[];
  readonly metrics: readonly string[];
  readonly metric: string | null;
  /** By wave. */
  readonly cells: ReadonlyMap<string, readonly CultureCell[]>;
  /** By period. */
  readonly figures: ReadonlyMap<string, readonly OutcomeFigure[]>;
}

/** Is it passed on? For one construct, metric, wave and period; from published values only. */
@Injectable()
export class LinkageService {
  /** Scores of one construct for those who see all of them. What waves published never changes. */
  private readonly cells = new Kept<Promise<Gathered['cells']>>(constructsKept);
  /** Figures of one metric for the same people, as long as none of them changes. */
  private readonly figures = new Kept<Promise<Gathered['figures']>>(metricsKept);

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async find(account: Reader, query: z.output<typeof linkQuerySchema>): Promise<Link> {
    const construct = employeeConstructs.find((one) => one.code === query.construct);
    if (construct === undefined) {
      throw new AppError(
        'invalid-request',
        say("construct: there is no construct '{code}'", { code: query.construct }),
      );
    }
    const gathered = await this.gather(account, construct.code, query.metric);
    const wave = chooseWave(gathered, query.waveId);
    const periods = readPeriods([...gathered.figures.keys()]);
    const period = chooseAskedPeriod(periods, wave, gathered.timeZone, query.period);
    const { pairs, cultureOnly, outcomeOnly } = pair(gathered, wave, period);
    const points = toPoints(pairs, gathered.book.precisionOf(gathered.metric ?? ''));
    const correlation = correlate(pairs);
    const metric = gathered.metric === null ? null : gathered.book.describe(gathered.metric);
    const told = describeLink({
      points: points.map(({ culture, outcome }) => ({
        culture: culture.value,
        outcome: outcome.value,
      })),
      constructName: sayKnown(construct.name),
      metricName: metric === null ? null : sayKnown(metric.name),
      higherIsBetter: metric?.higherIsBetter ?? true,
      correlation,
      wavesClosed: gathered.waves.length,
    });
    return {
      construct: { code: construct.code, name: construct.name },
      metric:
        metric === null
          ? null
          : { code: metric.code, name: metric.name, higherIsBetter: metric.higherIsBetter },
      wave: wave === null ? null : describeWave(wave, gathered.timeZone),
      period: period?.text ?? null,
      choices: {
        constructs: employeeConstructs.map(({ code, name }) => ({ code, name })),
        metrics: gathered.metrics.map((code) => ({
          code,
          name: gathered.book.describe(code).name,
        })),
        waves: gathered.waves.toReversed().map((one) => ({ id: one.id, label: labelWave(one) })),
        periods: periods.map(({ text }) => text),
      },
      points,
      correlation,
      published: findPublishedRange(metric?.code),
      history: wave === null || period === null ? [] : relate(gathered, periods, wave, period),
      evidence: {
        units: points.length,
        cultureOnly,
        outcomeOnly,
        neededToDraw: evidenceNeeded.unitsToDraw,
        neededForVerdict: evidenceNeeded.unitsForVerdict,
        wavesClosed: gathered.waves.length,
        wavesNeededForVerdict: evidenceNeeded.wavesForVerdict,
      },
      headline: told.headline,
      explanation: [...told.explanation],
    };
  }

  private async gather(
    account: Reader,
    construct: string,
    askedMetric: string | undefined,
  ): Promise<Gathered> {
    const db = this.database.manager;
    const units = await listUnits(db);
    const tree = buildTree(units);
    const visible =
      account.unitId === null ? null : tree.branch(account.unitId).map((unit) => unit.id);
    const organisation = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
    const book = await readMetricBook((sql) => db.query(sql));
    const metrics = await listMetrics(db, book);
    const metric = chooseMetric(metrics, askedMetric, book);
    const waves = await listClosedWaves(db);
    return {
      tree,
      timeZone: organisation.timeZone,
      book,
      waves,
      metrics,
      metric,
      cells: await this.gatherCells(construct, waves, visible),
      figures: metric === null ? new Map() : await this.gatherFigures(metric, visible),
    };
  }

  private gatherCells(
    construct: string,
    waves: readonly ClosedWave[],
    visible: readonly string[] | null,
  ): Promise<Gathered['cells']> {
    const read = async (): Promise<Gathered['cells']> =>
      Map.groupBy(await readCells(this.database.manager, construct, visible), ({ wave }) => wave);
    if (visible !== null) return read();
    return this.cells.get([construct, ...waves.map(({ id }) => id)].join(' '), read);
  }

  private async gatherFigures(
    metric: string,
    visible: readonly string[] | null,
  ): Promise<Gathered['figures']> {
    const db = this.database.manager;
    const read = async (): Promise<Gathered['figures']> =>
      Map.groupBy(await readFigures(db, metric, visible), ({ period }) => period);
    if (visible !== null) return read();
    // Figures that change meanwhile are read under an older name, which nobody asks for again.
    return this.figures.get(`${metric} ${await readFiguresState(db, metric)}`, read);
  }
}

/** The wave asked for, or the newest with a score; waves are oldest first. */
function chooseWave({ waves, cells }: Gathered, asked: string | undefined): ClosedWave | null {
  if (asked === undefined) {
    return waves.findLast(({ id }) => cells.has(id)) ?? waves.at(-1) ?? null;
  }
  const found = waves.find((wave) => wave.id === asked);
  if (found === undefined)
    throw new AppError('not-found', say('There are no results of such a wave.'));
  return found;
}

function chooseAskedPeriod(
  periods: readonly Period[],
  wave: ClosedWave | null,
  timeZone: string,
  asked: string | undefined,
): Period | null {
  if (asked === undefined)
    return wave === null ? null : choosePeriod(periods, wave.closedAt, timeZone);
  const found = periods.find((period) => period.text === asked);
  if (found === undefined)
    throw new AppError(
      'invalid-request',
      say("period: there are no figures for '{period}'", { period: asked }),
    );
  return found;
}

function pair(
  { tree, cells, figures }: Gathered,
  wave: ClosedWave | null,
  period: Period | null,
): Pairs {
  return pairSides(tree, cells.get(wave?.id ?? '') ?? [], figures.get(period?.text ?? '') ?? []);
}

/** Under the number of units at which a correlation may be drawn there is none. */
function correlate(pairs: readonly Pair[]): Correlation {
  const n = pairs.length;
  if (n < evidenceNeeded.unitsToDraw)
    return { n, r: null, low: null, high: null, reason: 'too-few-units' };
  const { pearson } = correlateSides(
    pairs.map(({ cell }) => cell.score),
    pairs.map(({ figure }) => figure.value),
  );
  return { n, r: pearson.r, low: pearson.low, high: pearson.high, reason: pearson.reason };
}

/** Every wave with the period that lies as far from it as the chosen one from the chosen wave. */
function relate(
  gathered: Gathered,
  periods: readonly Period[],
  wave: ClosedWave,
  period: Period,
): Link['history'] {
  const { timeZone } = gathered;
  const steps = period.index - periodOfWave(wave.closedAt, period.format, timeZone).index;
  return gathered.waves.flatMap((one) => {
    const wanted = periodOfWave(one.closedAt, period.format, timeZone).index + steps;
    const found = periods.find((other) => other.format === period.format && other.index === wanted);
    if (found === undefined) return [];
    const { pairs } = pair(gathered, one, found);
    return [{ label: labelWave(one), waveId: one.id, correlation: correlate(pairs) }];
  });
}

function labelWave(wave: ClosedWave): string {
  return say('{pulse}, wave {number}', { pulse: wave.pulseName, number: wave.number });
}

function describeWave(wave: ClosedWave, timeZone: string): NonNullable<Link['wave']> {
  const closedOn = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return {
    id: wave.id,
    number: wave.number,
    pulseName: wave.pulseName,
    closedOn: closedOn.format(wave.closedAt),
  };
}
