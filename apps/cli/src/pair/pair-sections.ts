import { type PairAnalysis, evidenceNeeded } from '@throughline/linkage';
import { drawColumns } from '../charts/svg-columns.ts';
import { drawRows } from '../charts/svg-rows.ts';
import { drawPoints } from '../charts/svg-scatter.ts';
import type { UnitsFile } from '../files/read-units.ts';
import type { Html } from '../page/html.ts';
import { writeSection } from '../page/write-section.ts';
import { type PageColumn, writeTable } from '../page/write-table.ts';
import {
  writeCount,
  writeFigure,
  writeProbability,
  writeRange,
  writeReason,
} from '../screen/write-number.ts';
import { namePeriod, nounOf } from './describe-panel.ts';

const text = (heading: string): PageColumn => ({ heading, isFigure: false });
const figure = (heading: string): PageColumn => ({ heading, isFigure: true });

/** Period by period: how close the two are across units. */
export function writePeriodSection({ byPeriod, panel }: PairAnalysis): Html {
  const title = 'Period by period, across units';
  return writeSection({
    title,
    text: [
      `How closely ${panel.outcome} goes with ${panel.predictor} across units in each ${nounOf(panel)}: 1 is exactly in step, 0 no link. Lines show where the value lies with 95 % confidence.`,
    ],
    chart: drawColumns(
      byPeriod.map(({ period, pearson }) => ({
        label: period,
        estimate: pearson.r,
        low: pearson.low,
        high: pearson.high,
        isOther: false,
      })),
      { title, across: nounOf(panel) },
    ),
    table: writeTable(
      'Correlation by period',
      [
        text('period'),
        figure('units'),
        figure('Pearson r'),
        figure('95 % interval'),
        figure('p'),
        figure('Spearman r'),
      ],
      byPeriod.map(({ period, n, pearson, spearman }) => [
        period,
        writeCount(n),
        writeFigure(pearson.r, 3),
        writeRange(pearson.low, pearson.high, 3) ?? writeReason(pearson.reason),
        writeProbability(pearson.p),
        writeFigure(spearman.r, 3),
      ]),
    ),
  });
}

/** Units of the table beside the points; the files have all. */
const mostUnits = 200;

/** The units of the latest period that has enough of them; null where none has. */
export function writeScatterSection(
  { panel, byPeriod }: PairAnalysis,
  units: UnitsFile | null,
): Html | null {
  const latest = byPeriod.findLast(
    ({ n, pearson }) => pearson.r !== null && n >= evidenceNeeded.unitsToDraw,
  );
  if (latest === undefined) return null;
  const rows = panel.rows.filter(({ period }) => period === latest.period);
  const sorted = rows.toSorted((a, b) => b.culture.value - a.culture.value);
  const title = `Units in ${namePeriod(panel, latest.period)}`;
  const more = sorted.length - mostUnits;
  return writeSection({
    title,
    text: [
      `Each point is a unit: ${panel.predictor} across, ${panel.outcome} up.${more > 0 ? ` The table has the ${mostUnits} units with the highest ${panel.predictor}.` : ''}`,
    ],
    chart: drawPoints(
      rows.map(({ culture, outcome }) => ({ x: culture.value, y: outcome.value })),
      { title, across: panel.predictor, up: panel.outcome },
    ),
    table: writeTable(
      title,
      [text('unit'), figure(panel.predictor), figure(panel.outcome)],
      sorted
        .slice(0, mostUnits)
        .map(({ unit, culture, outcome }) => [
          units?.nameOf.get(unit) ?? unit,
          writeFigure(culture.value, 2),
          writeFigure(outcome.value, 2),
        ]),
    ),
  });
}

/** Changes inside units and differences between them. */
export function writeLevelSection({ within, withinTwoWay, between }: PairAnalysis): Html {
  const title = 'Inside units, and between them';
  const levels = [
    { name: 'Inside units, over time', ...within },
    { name: 'Inside units, without what all share', ...withinTwoWay },
    { name: 'Between the means of units', ...between, units: between.n, rows: null },
  ];
  return writeSection({
    title,
    text: [
      'Units that are good at one thing are often good at another, for reasons of their own. Stronger evidence is inside a unit: when its score rises, does its outcome rise?',
    ],
    chart: drawRows(
      levels.map(({ name, r, low, high }, at) => ({
        label: name,
        estimate: r,
        low,
        high,
        isOther: at === 2,
      })),
      title,
    ),
    table: writeTable(
      'Correlation by level, of units with two periods or more',
      [
        text('level'),
        figure('units'),
        figure('rows'),
        figure('r'),
        figure('95 % interval'),
        figure('p'),
      ],
      levels.map(({ name, units, rows, r, low, high, p, reason }) => [
        name,
        writeCount(units),
        rows === null ? '' : writeCount(rows),
        writeFigure(r, 3),
        writeRange(low, high, 3) ?? writeReason(reason),
        writeProbability(p),
      ]),
    ),
  });
}

/** The model in both directions. */
export function writeModelSection({ hypothesis, panel, study }: PairAnalysis): Html {
  const title = 'Which side moves first?';
  const directions = [
    { name: `${panel.predictor} first, ${panel.outcome} later`, effect: hypothesis.forward },
    { name: `${panel.outcome} first, ${panel.predictor} later`, effect: hypothesis.backward },
  ];
  return writeSection({
    title,
    text: [
      `What one standard deviation on one side means for the other ${study.lag === 1 ? 'one period' : `${study.lag} periods`} later, in standard deviations inside units. If treatment is passed on, the first line lies above zero.`,
    ],
    chart: drawRows(
      directions.map(({ name, effect }, at) => ({
        label: name,
        estimate: effect?.estimate ?? null,
        low: effect?.low ?? null,
        high: effect?.high ?? null,
        isOther: at === 1,
      })),
      title,
    ),
    table: writeTable(
      'The model in both directions',
      [
        text('direction'),
        figure('units'),
        figure('rows'),
        figure('SD per SD'),
        figure('95 % interval'),
        figure('p'),
      ],
      directions.map(({ name, effect }) => [
        name,
        writeCount(effect?.units ?? 0),
        writeCount(effect?.rows ?? 0),
        writeFigure(effect?.estimate ?? null, 3),
        effect === null
          ? writeReason('not-estimable')
          : (writeRange(effect.low, effect.high, 3) ?? ''),
        writeProbability(effect?.p ?? null),
      ]),
    ),
  });
}

/** The correlations inside units from four periods before to four after. */
export function writeLagSection({ hypothesis, panel }: PairAnalysis): Html {
  const title = 'Earlier and later';
  return writeSection({
    title,
    text: [
      `How the two go together inside units when one is taken some periods earlier. To the right ${panel.predictor} comes first, to the left ${panel.outcome}. Descriptive only.`,
    ],
    chart: drawColumns(
      hypothesis.lags.map(({ lag, r, low, high }) => ({
        label: writeLag(lag),
        estimate: r,
        low,
        high,
        isOther: lag < 0,
      })),
      { title, across: `periods from ${panel.predictor} to ${panel.outcome}` },
    ),
    table: writeTable(
      'Correlation inside units by lag, unit and period means taken out',
      [text('lag'), figure('r'), figure('95 % interval'), figure('pairs')],
      hypothesis.lags.map(({ lag, r, low, high, n }) => [
        writeLag(lag),
        writeFigure(r, 3),
        writeRange(low, high, 3) ?? writeReason('not-estimable'),
        writeCount(n),
      ]),
    ),
  });
}

function writeLag(lag: number): string {
  return lag > 0 ? `+${lag}` : String(lag).replace('-', '\u2212');
}
