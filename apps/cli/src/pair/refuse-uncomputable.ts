import {
  type PairAnalysis,
  type PanelRow,
  type PeriodAnalysis,
  quoteCell,
} from '@throughline/linkage';
import type { TableFiles } from '../files/read-tables.ts';
import { Refusal } from '../refusal.ts';
import { describeDropped } from './describe-dropped.ts';

const MOST_PERIODS_SHOWN = 20;

/**
 * Passes where at least one period has a correlation.
 *
 * @throws Refusal that says, period by period, which file and line stand in its way.
 */
export function refuseUncomputable(analysis: PairAnalysis, files: TableFiles): void {
  const { panel, byPeriod } = analysis;
  if (panel.rows.length === 0) throw new Refusal(...describeNoMeeting(analysis, files));
  if (byPeriod.some(({ pearson }) => pearson.r !== null)) return;
  const more = byPeriod.length - MOST_PERIODS_SHOWN;
  throw new Refusal(
    'No period has a correlation.',
    ...byPeriod
      .slice(0, MOST_PERIODS_SHOWN)
      .map((period) => describeObstacle(period, analysis, files)),
    ...(more > 0 ? [`And so it is in ${more} more periods.`] : []),
  );
}

function describeNoMeeting({ panel }: PairAnalysis, { culture, outcomes }: TableFiles): string[] {
  const later = panel.lag === 0 ? '' : ` with a lag of ${panel.lag}`;
  return [
    `${culture.path} and ${outcomes.path}, columns unit and period: no unit has both ${quoteCell(panel.predictor)} and ${quoteCell(panel.outcome)}${later}${panel.minN === null ? '' : ` from at least ${panel.minN} people`}.`,
    ...describeDropped(panel),
  ];
}

function describeObstacle(
  { period, n }: PeriodAnalysis,
  { panel }: PairAnalysis,
  { culture, outcomes }: TableFiles,
): string {
  const rows = panel.rows.filter((row) => row.period === period);
  const [first] = rows;
  const cultureLine = lineOf(culture, first, ({ construct }) => construct === panel.predictor);
  if (n < 3) {
    const count = n === 1 ? 'only 1 unit is' : `only ${n} units are`;
    return `${culture.path}, line ${cultureLine}, column unit: for ${period} ${count} in both files, and a correlation needs 3.`;
  }
  const isCultureFlat = new Set(rows.map((row) => row.culture.value)).size === 1;
  const [path, line, name, value] = isCultureFlat
    ? [culture.path, cultureLine, panel.predictor, first?.culture.value]
    : [
        outcomes.path,
        lineOf(outcomes, first, ({ metric }) => metric === panel.outcome),
        panel.outcome,
        first?.outcome.value,
      ];
  return `${path}, line ${line}, column value: for ${period} ${quoteCell(name)} is ${value} in all ${n} units, and what does not vary goes with nothing.`;
}

/** The line on which the file first says this of the unit. */
function lineOf<Row extends { readonly unit: string }>(
  { rows, lines }: { readonly rows: readonly Row[]; readonly lines: readonly number[] },
  row: PanelRow | undefined,
  isMeant: (row: Row) => boolean,
): number {
  const at = rows.findIndex((each) => each.unit === row?.unit && isMeant(each));
  return lines[at] ?? 1;
}
