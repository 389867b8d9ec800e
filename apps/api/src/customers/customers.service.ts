import { compareFigures, poolFigures } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  CustomerUnits,
  Customers,
  Metric,
  customerUnitsQuerySchema,
  customersQuerySchema,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree, type UnitTree } from '../directory/unit-tree.ts';
import { listUnits, type NamedUnit } from '../directory/units.queries.ts';
import { AppError } from '../http/app-error.ts';
import { listMetrics } from '../linkage/link.queries.ts';
import { readPeriods } from '../linkage/match-periods.ts';
import { findStandardError } from '../outcomes/figure-error.ts';
import { chooseMetric } from '../outcomes/choose-metric.ts';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { listHeld, readRanges, readStored, type StoredFigure } from './customers.queries.ts';
import { findCoverage, thinBelow } from './find-coverage.ts';
import { findAttachment, followMetric, splitLoyalty, toPoint } from './follow-figures.ts';

/** What customers say and do, over time and by unit; a manager sees one branch. */
@Injectable()
export class CustomersService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** @throws AppError `not-found` for a unit that is not there or may not be seen. */
  async find(
    account: AccountEntity,
    query: z.output<typeof customersQuerySchema>,
  ): Promise<Customers> {
    const db = this.database.manager;
    const tree = await this.readTree(account);
    const units = tree.walk();
    const unit = chooseUnit(
      units.map(({ node }) => node),
      query.unitId,
    );
    const listed = units.map(({ node: { id, name }, depth }) => ({ id, name, depth }));
    const nothing = { series: [], loyalty: [], attachment: [], coverage: [], thinBelow };
    if (unit === null) return { units: listed, unit, ...nothing };
    const stored = await readStored(
      db,
      tree.branch(unit.id).map(({ id }) => id),
      null,
    );
    const byMetric = Map.groupBy(stored, ({ metric }) => metric);
    const ranges = await readRanges(db);
    const book = await readMetricBook((sql) => db.query(sql));
    const codes = (await listMetrics(db, book)).filter((code) => byMetric.has(code));
    const followed = new Map(
      codes.map((code) => [code, followMetric(tree, unit.id, byMetric.get(code) ?? [], book)]),
    );
    return {
      units: listed,
      unit: { id: unit.id, name: unit.name },
      series: codes.map((code) => {
        const metric = book.describe(code);
        const [before, now] = [...(followed.get(code)?.values() ?? [])].slice(-2);
        return {
          metric,
          change: before && now ? compareFigures(now, before) : null,
          axis: findAxis(metric, ranges.get(code)),
          points: [...(followed.get(code) ?? [])].map(([period, pooled]) =>
            toPoint(period, pooled, metric),
          ),
        };
      }),
      loyalty: splitLoyalty(followed),
      attachment: findAttachment(followed),
      coverage: codes.flatMap((code) => {
        const { name } = book.describe(code);
        const coverage = findCoverage(tree, unit.id, { code, name }, byMetric.get(code) ?? []);
        return coverage === null ? [] : [coverage];
      }),
      thinBelow,
    };
  }

  /** @throws AppError `invalid-request` for a metric that is not in. */
  async ofUnits(
    account: AccountEntity,
    query: z.output<typeof customerUnitsQuerySchema>,
  ): Promise<CustomerUnits> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const code = chooseMetric(await listMetrics(db, book), query.metric, book);
    if (code === null) return { metric: null, period: null, earlier: null, units: [] };
    const tree = await this.readTree(account);
    const names = new Map(tree.walk().map(({ node }) => [node.id, node.name]));
    const held = await listHeld(db, [...names.keys()], code);
    const periods = readPeriods(held.periods);
    const [earlier = null, period = null] = [periods.at(-2)?.text, periods.at(-1)?.text];
    const metric = book.describe(code);
    const stored = await readStored(db, held.units, code, [earlier, period]);
    const byUnit = Map.groupBy(stored, ({ unit }) => unit);
    const units = held.units.map((unitId) => {
      const find = (text: string | null): StoredFigure | undefined =>
        byUnit.get(unitId)?.find((figure) => figure.period === text);
      const [now, before] = [find(period), find(earlier)].map((figure) =>
        figure === undefined
          ? null
          : poolFigures([{ ...figure, standardError: findStandardError(book, code, figure) }]),
      );
      return {
        unitId,
        unitName: names.get(unitId) ?? '',
        point: now && period !== null ? toPoint(period, now, metric) : null,
        change: now && before ? compareFigures(now, before) : null,
      };
    });
    return {
      metric,
      period,
      earlier,
      units: units.toSorted((one, other) => compareNames(one.unitName, other.unitName)),
    };
  }

  /** The tree that the account may see, by name. */
  private async readTree(account: AccountEntity): Promise<UnitTree<NamedUnit>> {
    const units = await listUnits(this.database.manager);
    const named = units.toSorted((one, other) => compareNames(one.name, other.name));
    const whole = buildTree(named);
    return account.unitId === null ? whole : buildTree(whole.branch(account.unitId));
  }
}

function chooseUnit(units: readonly NamedUnit[], asked: string | undefined): NamedUnit | null {
  if (asked === undefined) return units[0] ?? null;
  const found = units.find(({ id }) => id === asked);
  if (found === undefined) throw new AppError('not-found', say('There is nothing to show here.'));
  return found;
}

/** The metric's own range where it has one, else what all values of all units need. */
function findAxis(
  { low, high }: Metric,
  seen: { readonly low: number; readonly high: number } | undefined,
): { low: number; high: number } {
  return { low: low ?? Math.min(0, seen?.low ?? 0), high: high ?? seen?.high ?? 100 };
}
